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

  it('wraps long text between words and cuts nothing, addresses least of all', () => {
    const address = `https://example.org/${'a'.repeat(70)}`;
    const text = 'The opening announces a Council of 13 and 14 October, the heading one of 8 and 9 December';
    const lines = render({
      warnings: [
        { line: 12, text },
        { line: 13, text: address },
      ],
    }).split('\n');
    expect(lines.slice(2, 4)).toEqual([
      '  12  The opening announces a Council of 13 and 14 October, the',
      '      heading one of 8 and 9 December',
    ]);
    expect(lines.at(-1)).toContain(address);
    expect(lines.join('')).not.toContain('…');
    const view = { rows: 'events', columns: [{ path: 'data', head: 'Data' }] };
    expect(render({ events: [{ data: { text } }] }, view)).toMatch(/^Data\n\{"text":.{51}…$/);
  });

  it('names the row that another list points to, and gives that list its own head and columns', () => {
    const view = {
      rows: 'items',
      columns: [{ path: 'title', head: 'Title' }],
      placesOf: { path: 'item', name: (row: unknown) => (row as { key: string }).key },
      lists: { shares: { head: 'Who shares', columns: [{ path: 'share', head: '%', as: 'percent' as const }] } },
    };
    const printed = render(
      {
        items: [{ key: 'I.1', title: 'One' }, { key: 'I.4', title: 'Four' }],
        dates: [{ iso: '2026-01-01', item: 1 }, { iso: '2026-01-02', item: null }],
        shares: [{ share: 0.25, hidden: 1 }],
      },
      view,
    );
    expect(printed).toContain('Iso         Item\n2026-01-01  I.4\n2026-01-02');
    expect(printed).toContain('Who shares\n      %\n25.0000');
  }); // prettier-ignore

  it('says of a field that it has none, and gives a part of one in six decimals', () => {
    expect(render({ without: [], share: 0.17322608819500543 })).toBe('Without  (none)\nShare    0.173226');
  });

  it('says of an empty list what the view says of it', () => {
    expect(render({ rows: [] }, { rows: 'rows', columns: [], none: 'None is listed.' })).toBe(
      'None is listed.',
    );
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
