import { describe, expect, it } from 'vitest';
import { render } from './render.ts';

const states = [
  { state: 'NL', share: '0.052', reasons: [{ code: 'x' }] },
  { state: 'DE', share: '0.216890', reasons: [] },
];

describe('the readable output', () => {
  it('prints fields, then the columns that the view names, numbers to the right', () => {
    const view = { rows: 'states', columns: [{ path: 'state', head: 'State' }, { path: 'share', head: 'Share' }] }; // prettier-ignore
    expect(render({ year: 2026, states }, view)).toBe(
      'Year  2026\n\nState     Share\nNL        0.052\nDE     0.216890',
    );
  });

  it('makes a table of any list of objects, without what is nested', () => {
    expect(render({ states })).toBe('States\nState     Share\nNL        0.052\nDE     0.216890');
  });

  it('prints a list of words on one line and says when a list is empty', () => {
    expect(render({ takingPart: ['NL', 'DE'] })).toBe('Taking part  NL, DE');
    expect(render([])).toBe('(none)');
  });

  it('indents fields of fields, says yes and no, and leaves out what is unknown', () => {
    expect(render({ pool: { euro: 5, adopted: true, act: null } })).toBe(
      'Pool\n  Euro     5\n  Adopted  yes',
    );
  });
});
