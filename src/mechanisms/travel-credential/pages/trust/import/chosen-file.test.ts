import { describe, expect, it } from 'vitest';
import { toImport, type ChosenFile, type Found, type Step } from './chosen-file.ts';

const found = (kind: Found['kind']): Found => ({
  name: 'file',
  sha256: '',
  kind,
  version: 0,
  written: false,
  certificates: 0,
  known: 0,
  signers: 0,
  crls: 0,
  deviationLists: 0,
  added: [],
  withdrawn: [],
  verification: null,
  signer: null,
  signedAt: null,
  deviations: [],
  problems: [],
  missing: [],
});
const looked = (kind: Found['kind']): Step => ({ kind: 'looked', found: found(kind) });
const refused = (why: string): Step => ({ kind: 'refused', why, sentence: '', remedy: '' });
const chosen = (steps: readonly Step[], answered = false): readonly ChosenFile[] =>
  steps.map((step, id) => ({ id, step, answered, file: new File([], `${id}`) }));
const idsOf = (files: readonly ChosenFile[]): readonly number[] => toImport(files).map(({ id }) => id);

describe('files to import', () => {
  it('come in the order in which one rests on the other', () => {
    const files = chosen([
      looked('deviation-list'),
      looked('crl'),
      looked('master-list'),
      looked('certificates'),
    ]);
    expect(idsOf(files)).toEqual([3, 2, 1, 0]);
  });

  it('are those too that were barred until their state is trusted, at the end', () => {
    expect(idsOf(chosen([refused('barred'), looked('certificates'), refused('damaged')]))).toEqual([1, 0]);
  });

  it('are a list that nobody signed only where somebody answers for it', () => {
    expect(idsOf(chosen([looked('bare-master-list')]))).toEqual([]);
    expect(idsOf(chosen([looked('bare-master-list')], true))).toEqual([0]);
  });

  it('are none that are done, under way, empty or too large', () => {
    const steps: readonly Step[] = [
      { kind: 'done', found: found('crl') },
      { kind: 'looking' },
      { kind: 'empty' },
      { kind: 'too-large' },
      { kind: 'unreadable' },
    ];
    expect(idsOf(chosen(steps))).toEqual([]);
  });
});
