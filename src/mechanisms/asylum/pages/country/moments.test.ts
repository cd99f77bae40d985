import { describe, expect, it } from 'vitest';
import { momentsOf } from './moments.ts';

const change = (on: string, text: string) => ({ on, text, source: 'here' });
const said = (moments: ReturnType<typeof momentsOf>): string[] =>
  moments.map(({ on, kind, changes }) => `${on} ${kind} ${changes.map(({ text }) => text).join('+')}`.trim());

describe('the time line of a country', () => {
  it('has the changes of one day together, the Pact before what it changed, the day shown after', () => {
    const changes = [change('2024-04-30', 'a'), change('2026-06-12', 'b'), change('2026-06-12', 'c')];
    expect(said(momentsOf(changes, '2026-06-12'))).toEqual([
      '2024-04-30 change a',
      '2026-06-12 pact',
      '2026-06-12 change b+c',
      '2026-06-12 shown',
    ]);
    expect(said(momentsOf([], '2020-01-01'))).toEqual(['2020-01-01 shown', '2026-06-12 pact']);
  });

  it('says a source once', () => {
    const changes = [change('2024-04-30', 'a'), change('2025-04-30', 'b')];
    expect(momentsOf(changes, '2025-01-01').map(({ changes: all }) => all)).toEqual([
      [{ text: 'a', source: 'here' }],
      [],
      [{ text: 'b', source: null }],
      [],
    ]);
  });
});
