/** A letter recorded from its file: first shown, then written; the report beside its agenda. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf } from '#kernel';
import { loadPolicies, parseCaller, readFailure, type Authorize } from '#procedure';
import { openStore, type Store } from '#store';
import { MEETINGS } from '../events.ts';
import { council } from '../index.ts';

const letter = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../letter/samples', `${name}.txt`)).toString('base64');

let store: Store;
let authorize: Authorize;
beforeAll(async () => {
  store = await openStore({ memory: true });
  authorize = await loadPolicies([council]);
}, 60_000);
afterAll(() => store.close());

const as = (role: string) =>
  createRouterClient(council.procedures, {
    context: { caller: parseCaller(role), today: dayOf(2027, 4, 5), authorize, store: async () => store },
    path: ['council'],
  });
const MEETING = 'jha-2027-03-11';

describe('A letter that is recorded from its file', () => {
  it('is only shown at first, and the agenda in it is what record agenda takes', async () => {
    const shown = await as('council').record.letter({ document: letter('nl-agenda-2027') });
    expect(shown).toMatchObject({ meeting: MEETING, kind: 'annotated-agenda', recorded: false });
    expect(await store.register.version(`${MEETINGS}${MEETING}`)).toBe(0);
    if (shown.agenda === null) throw new Error('There is no agenda in it.');
    await as('council').record.agenda(shown.agenda);
    const { agenda } = await as('reader').recorded({ meeting: MEETING });
    expect(agenda.items).toHaveLength(21);
    expect(agenda.items[0]?.announced).toEqual({ NL: 'support' });
  });

  it('is refused to a reader', async () => {
    const refused = await as('reader')
      .record.letter({ document: letter('nl-agenda-2027') })
      .catch((error: unknown) => readFailure(error));
    expect(refused).toMatchObject({ kind: 'not-allowed' });
  });

  it('goes as a report beside the agenda, with promises that are due, and once for one key', async () => {
    const send = () =>
      as('council').record.letter({
        document: letter('nl-verslag'),
        confirm: true,
        idempotencyKey: 'report-once',
      });
    expect(await send()).toMatchObject({ kind: 'report', recorded: true, unmatched: [] });
    const version = await store.register.version(`${MEETINGS}${MEETING}`);
    await send();
    expect((await as('reader').compare({ meeting: MEETING })).points.slice(0, 2)).toMatchObject([
      { announced: 'support', result: 'reached', taken: 'support' },
      { announced: 'conditional', result: 'noted', taken: 'conditional' },
    ]);
    const { due } = await as('reader').due({ days: 365 });
    const promised = due.filter(({ kind }) => kind === 'commitment').map(({ by }) => by);
    expect(promised).toEqual(['2027-07-01', '2027-10-31', '2027-12-15']);
    expect(await store.register.version(`${MEETINGS}${MEETING}`)).toBe(version);
  });

  it('opens dossiers where asked, with the position of the point, and never as information for a regulation', async () => {
    await as('council').record.letter({ document: letter('nl-agenda-2027'), open: true, confirm: true });
    const { agenda } = await as('reader').recorded({ meeting: MEETING });
    const name = agenda.items[0]?.dossier ?? '';
    const dossier = await as('reader').dossier({ dossier: name });
    expect(dossier).toMatchObject({
      kind: 'ordinary-legislative',
      references: [{ id: 'COM(2026) 187' }, { id: '2026/0094(COD)' }],
      positions: [{ by: 'NL', position: 'support', on: '2027-02-24' }],
    });
    // What was promised in the report stays with its points.
    expect(agenda.items.flatMap(({ commitments }) => commitments)).toHaveLength(2);
  });
});

describe('Documents and terms of a dossier', () => {
  const source = { title: 'A letter' };

  it('are added to what is there, and put nothing aside', async () => {
    const mine = as('council');
    const dossier = 'pilot';
    const kind = 'ordinary-legislative';
    await mine.record.dossier({
      dossier,
      title: { en: 'Pilot' },
      kind,
      references: [{ id: 'COM(2027) 1', kind: 'com' }],
      source,
    });
    await mine.record.references({
      dossier,
      references: [
        { id: 'COM(2027) 1', kind: 'com', url: 'https://example.org' },
        { id: 'ST 5/27', kind: 'council' },
      ],
      source,
    });
    const { references } = await as('reader').dossier({ dossier });
    expect(references.map(({ id, url }) => [id, url])).toEqual([
      ['COM(2027) 1', null],
      ['ST 5/27', null],
    ]);
    await mine.record.terms({ dossier, terms: { application: { on: '2028-01-01' } }, source });
    await mine.record.terms({
      dossier,
      terms: { application: { on: '2029-01-01' }, transposition: { on: '2030-01-01' } },
      fill: true,
      source,
    });
    const events = await store.register.read(`council/dossier/${dossier}`);
    expect(events.at(-1)?.data).toMatchObject({
      terms: { application: { on: '2028-01-01' }, transposition: { on: '2030-01-01' } },
    });
  });
});
