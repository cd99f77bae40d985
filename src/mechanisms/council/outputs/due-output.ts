/** What is due, from dossiers, meetings and commitments: overdue first. */
import {
  addDays,
  formatDay,
  MEMBER_STATES,
  parseDay,
  stateName,
  type Day,
  type Language,
  type MemberState,
  type Words,
} from '#kernel';
import { PRACTICE_WORDS } from '../dossier/procedure-words.ts';
import { followUps } from '../dossier/follow-ups.ts';
import { commitmentsOf } from '../record/commitments.ts';
import type { Dossier } from '../record/dossier.ts';
import type { Meeting } from '../record/meeting.ts';
import { AGENDA_LETTER_DAYS } from '../parameters.ts';
import { CONFIGURATION_WORDS } from '../words/agenda-words.ts';
import { followUpToJson, standOf, titleOf } from './dossier-output.ts';
import { DUE_WORDS, type Due } from './due-schema.ts';

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
    followUps(standOf(dossier, from).state, dossier.facts)
      .map(({ place, ...one }) => ({ place, ...followUpToJson(one, dossier, from, language) }))
      .filter(({ status, daysLeft }) => status === 'overdue' || (status === 'coming' && daysLeft <= days))
      .map(({ due: by, daysLeft, status, kind, code, place, text, party, who, citation, url, practice }) => ({
        id: [dossier.name, code, ...(place === undefined ? [] : [place])].join(' '),
        by,
        daysLeft,
        status: status === 'overdue' ? 'overdue' : 'coming',
        kind,
        code,
        text,
        party,
        who,
        state: party === 'dutch-government' ? 'NL' : null,
        about: titleOf(dossier.title, language),
        dossier: dossier.name,
        meeting: null,
        commitment: null,
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

/** Whose letter the agenda is from: the government that announced where it stands on the most points. */
function governmentOf({ items }: Pick<Meeting, 'items'>): MemberState {
  const count = (state: MemberState): number =>
    items.filter(({ announced }) => announced[state] !== undefined).length;
  return MEMBER_STATES.reduce((most, state) => (count(state) > count(most) ? state : most), 'NL');
}

/** “Government (Netherlands)”. */
function government(state: MemberState, language: Language): Pick<Due, 'party' | 'who' | 'state'> {
  const who = `${DUE_WORDS.government[language]} (${stateName(state, language)})`;
  return { party: 'government', who, state };
}

/** The meeting, and the letter before it: about a week, by the practice of the Dutch parliament. */
function ofMeetings({ meetings, from, days, language }: DueQuestion): Due[] {
  return meetings.flatMap((meeting) => {
    const { name, configuration, from: first } = meeting;
    const day = parseDay(first);
    const about = `${CONFIGURATION_WORDS[configuration][language]}, ${first}`;
    const line = (
      by: Day,
      kind: Due['kind'],
      code: string,
      text: Words,
      actor: Pick<Due, 'party' | 'who' | 'state'>,
    ): Due[] =>
      by < from || by - from > days
        ? []
        : [
            {
              id: `${name} ${code}`,
              by: formatDay(by),
              daysLeft: by - from,
              status: 'coming',
              kind,
              code,
              text: text[language],
              ...actor,
              about,
              dossier: null,
              meeting: name,
              commitment: null,
              ...NO_BASIS,
              practice: kind === 'deadline' ? PRACTICE_WORDS['dutch-practice'][language] : null,
            },
          ];
    const letter = addDays(day, -AGENDA_LETTER_DAYS);
    return [
      ...line(letter, 'deadline', AGENDA_LETTER, AGENDA_DUE, government(governmentOf(meeting), language)),
      ...line(day, 'meeting', MEETING, MEETS, {
        party: 'council',
        who: DUE_WORDS.council[language],
        state: null,
      }),
    ];
  });
}

/** Promises to parliament that have a day and were not met. */
function ofCommitments({ meetings, from, days, language }: DueQuestion): Due[] {
  return meetings.flatMap((meeting) =>
    commitmentsOf(meeting).flatMap(({ key, place, text, due, met }): Due[] => {
      if (due === null || met !== null) return [];
      const daysLeft = parseDay(due) - from;
      if (daysLeft > days) return [];
      return [
        {
          id: `${meeting.name} ${COMMITMENT} ${key} ${place}`,
          by: due,
          daysLeft,
          status: daysLeft < 0 ? 'overdue' : 'coming',
          kind: 'commitment',
          code: COMMITMENT,
          text: titleOf(text, language),
          ...government(governmentOf(meeting), language),
          about: `${CONFIGURATION_WORDS[meeting.configuration][language]}, ${meeting.from}: ${key}`,
          dossier: null,
          meeting: meeting.name,
          commitment: { key, place },
          ...NO_BASIS,
        },
      ];
    }),
  );
}
