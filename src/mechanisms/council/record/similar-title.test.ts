/** Suggestions of a dossier for a point, by title alone. */
import { describe, expect, it } from 'vitest';
import { similarDossier } from './similar-title.ts';

const DOSSIERS = [
  { name: 'return-regulation', title: 'Return Regulation' },
  { name: 'digital-travel', title: 'Digital travel application and credential' },
  { name: 'civil-protection-2028', title: 'Union Civil Protection Mechanism 2028-2034' },
];

describe('the dossier that is suggested for a point', () => {
  it('is the one whose title shares most of its words', () => {
    expect(similarDossier('Regulation on a digital travel application', DOSSIERS)?.name).toBe(
      'digital-travel',
    );
    expect(similarDossier('The Union civil protection mechanism after 2027', DOSSIERS)?.name).toBe(
      'civil-protection-2028',
    );
  });

  it('is none where only words are shared that many titles have', () => {
    expect(similarDossier('Council conclusions on the regulation of Europe', DOSSIERS)).toBeNull();
  });

  it('is none where one word among several is shared', () => {
    expect(similarDossier('Digital evidence in civil matters', DOSSIERS)).toBeNull();
    expect(similarDossier('Return of cultural goods', DOSSIERS)).toBeNull();
  });

  it('is none for an empty title', () => {
    expect(similarDossier('', DOSSIERS)).toBeNull();
  });
});
