/** The council mechanism's only door. */
import type { Mechanism } from '#procedure';
import { DESCRIPTION, NAME, TITLE } from './about.ts';
import { lawLines } from './law-lines.ts';
import { warmReader } from './letter/read-letter.ts';
import { agenda, meetings } from './procedures/agenda.ts';
import { cases } from './procedures/cases.ts';
import { coalitions } from './procedures/coalitions.ts';
import { dossier, dossiers } from './procedures/dossiers.ts';
import { due } from './procedures/due.ts';
import { dueFeed } from './procedures/due-feed.ts';
import { importLetter } from './procedures/import.ts';
import { compare, letter, letterText } from './procedures/letter.ts';
import { power } from './procedures/power.ts';
import { record } from './procedures/record.ts';
import { recordLetter } from './procedures/record-letter.ts';
import { recorded } from './procedures/recorded.ts';
import { vote } from './procedures/vote.ts';
import { seed } from './seed.ts';

export const council = {
  name: NAME,
  title: TITLE,
  description: DESCRIPTION,
  procedures: {
    import: importLetter,
    agenda,
    meetings,
    recorded,
    dossier,
    dossiers,
    due,
    dueFeed,
    letter,
    letterText,
    compare,
    vote,
    cases,
    coalitions,
    power,
    record: { ...record, letter: recordLetter(record) },
  },
  policy: new URL('policy.cedar', import.meta.url),
  law: lawLines,
  // The first run is when the server starts.
  jobs: [{ name: 'letters', run: warmReader }],
  seed,
} satisfies Mechanism;
