/** The law that the house rests on, as a program asks for it. */
import { describe, expect, it } from 'vitest';
import { textUrl, parseProvision } from '#kernel';
import { mechanisms } from '#mechanisms';
import { createApp } from '../../src/server/app.ts';
import { compose } from '../../src/server/compose.ts';

const app = createApp({
  house: compose(),
  store: () => Promise.reject(new Error('The law is not read from the store.')),
  deskFolder: '',
  version: '0.0.0',
});
const ask = (search = '') => app.request(`/api/law/provisions${search}`);
interface Line {
  readonly act: string;
  readonly provision: string;
  readonly for: string;
  readonly address: string;
}
const linesOf = async (search: string): Promise<readonly Line[]> =>
  ((await (await ask(search)).json()) as { provisions: Line[] }).provisions;

describe('the provisions that the mechanisms rest on', () => {
  it('are all there, each reading back as a provision with its address in EUR-Lex', async () => {
    const lines = await linesOf('');
    expect(lines).toHaveLength(mechanisms.flatMap(({ law = [] }) => law).length);
    for (const { provision, address } of lines)
      expect(textUrl(parseProvision(provision), 'en')).toBe(address);
  });

  it.each([
    ['?find=63(3)+AMMR', ['Art. 63(3) AMMR'], 'Mandatory offsets after the forum met again'],
    ['?find=63(3)+AMMR&language=nl', ['art. 63, lid 3, AMMR'], 'Verplichte compensaties'],
    [
      '?find=fair+share+pledges&mechanism=solidarity',
      ['Art. 57(3) AMMR', 'recital 31 AMMR'],
      'Each state pledges',
    ],
  ])('are found by article or by words: %s', async (search, provisions, words) => {
    const lines = await linesOf(search);
    expect(lines.map(({ provision }) => provision)).toEqual(provisions);
    expect(lines[0]?.for).toContain(words);
  });

  it('are none where no provision has all the words, and a mechanism that is not there is refused', async () => {
    expect(await linesOf('?find=fair+zebra')).toEqual([]);
    const refused = await ask('?mechanism=zebra');
    expect(refused.status).toBe(404);
    expect(await refused.json()).toMatchObject({
      data: {
        sentence: expect.stringContaining('zebra'),
        remedy: expect.stringMatching(/^Ask for .*solidarity/),
      },
    });
  });
});
