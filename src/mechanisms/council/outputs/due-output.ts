/** What is due, from dossiers, meetings and commitments: overdue first. */
import { addDays, formatDay, parseDay, type Day, type Language, type Words } from '#kernel';
import { PRACTICE_WORDS } from '../dossier/procedure-words.ts';
import { followUps } from '../dossier/follow-ups.ts';
import { commitmentsOf } from '../record/commitments.ts';
import type { Dossier } from '../record/dossier.ts';
import type { Meeting } from '../record/meeting.ts';
import { AGENDA_LETTER_DAYS } from '../parameters.ts';
import { CONFIGURATION_WORDS } from '../words/agenda-words.ts';
import { followUpToJson, stateOfDossier, titleOf } from './dossier-output.ts';
import { DUE_WORDS, type Due, type DueParty } from './due-schema.ts';

export interface DueQuestion {
  readonly dossiers: readonly Dossier[];
  readonly meetings: readonly Meeting[];
  readonly from: Day;
  readonly days: number;
  readonly language: Language;
}

const NO_BASIS = { citation: null, url: null, practice: null } as const;

/** Overdue first, then by day. What was done is left out, and what came to pass by itself. */
export function dueList(question: DueQuestion): readonly Due[] {
  return [...ofDossiers(question), ...ofMeetings(question), ...ofCommitments(question)].toSorted(
    (one, other) => one.daysLeft - other.daysLeft,
  );
}

function ofDossiers({ dossiers, from, days, language }: DueQuestion): Due[] {
  return dossiers.flatMap((dossier) =>
    followUps(stateOfDossier(dossier), dossier.facts)
      .map((one) => followUpToJson(one, dossier, from, language))
      .filter(({ status, daysLeft }) => status === 'overdue' || (status === 'coming' && daysLeft <= days))
      .map(({ due: by, daysLeft, status, kind, code, text, party, who, citation, url, practice }) => ({
        by,
        daysLeft,
        status: status === 'overdue' ? 'overdue' : 'coming',
        kind,
        code,
        text,
        party,
        who,
        about: titleOf(dossier.title, language),
        dossier: dossier.name,
        meeting: null,
        citation,
        url,
        practice,
      })),
  );
}

const MEETING = 'meeting';
const AGENDA_LETTER = 'agenda-letter';
const COMMITMENT = 'commitment';
const MEETS: Words = { en: 'The Council meets', nl: 'De Raad komt bijeen' };
const AGENDA_DUE: Words = {
  en: 'Annotated agenda to parliament',
  nl: 'Geannoteerde agenda naar het parlement',
};

/** The meeting, and the letter before it: about a week, by the practice of the Dutch parliament. */
function ofMeetings({ meetings, from, days, language }: DueQuestion): Due[] {
  return meetings.flatMap(({ name, configuration, from: first }) => {
    const day = parseDay(first);
    const about = `${CONFIGURATION_WORDS[configuration][language]}, ${first}`;
    const line = (by: Day, kind: Due['kind'], code: string, text: Words, party: DueParty): Due[] =>
      by < from || by - from > days
        ? []
        : [
            {
              by: formatDay(by),
              daysLeft: by - from,
              status: 'coming',
              kind,
              code,
              text: text[language],
              party,
              who: DUE_WORDS[party][language],
              about,
              dossier: null,
              meeting: name,
              ...NO_BASIS,
              practice: kind === 'deadline' ? PRACTICE_WORDS['dutch-practice'][language] : null,
            },
          ];
    const letter = addDays(day, -AGENDA_LETTER_DAYS);
    return [
      ...line(letter, 'deadline', AGENDA_LETTER, AGENDA_DUE, 'government'),
      ...line(day, 'meeting', MEETING, MEETS, 'council'),
    ];
  });
}

/** Promises to parliament that have a day and were not met. */
function ofCommitments({ meetings, from, days, language }: DueQuestion): Due[] {
  return meetings.flatMap((meeting) =>
    commitmentsOf(meeting).flatMap(({ key, text, due, met }): Due[] => {
      if (due === null || met !== null) return [];
      const daysLeft = parseDay(due) - from;
      if (daysLeft > days) return [];
      return [
        {
          by: due,
          daysLeft,
          status: daysLeft < 0 ? 'overdue' : 'coming',
          kind: 'commitment',
          code: COMMITMENT,
          text: titleOf(text, language),
          party: 'government',
          who: DUE_WORDS.government[language],
          about: `${CONFIGURATION_WORDS[meeting.configuration][language]}, ${meeting.from}: ${key}`,
          dossier: null,
          meeting: meeting.name,
          ...NO_BASIS,
        },
      ];
    }),
  );
}
