/** A dossier as it leaves the door: where it stands, what happened, what may come, what is due, each with its ground. */
import {
  textUrl,
  formatDay,
  formatDayLong,
  printProvision,
  type Day,
  type Language,
  type Words,
} from '#kernel';
import { reasonsInWords } from '#procedure';
import { stateOn, type ByLaw } from '../dossier/by-law.ts';
import { expectedOf, IN_COUNCIL, type Expected } from '../dossier/expected.ts';
import { followUps } from '../dossier/follow-ups.ts';
import type { FollowUp } from '../dossier/follow-up/follow-up.ts';
import { awaitedSteps, nextSteps, type NextStep } from '../dossier/next-steps.ts';
import {
  FOLLOW_UP_WORDS,
  KIND_WORDS,
  MARK_WORDS,
  PARTY_WORDS,
  PRACTICE_WORDS,
  STEP_WORDS,
  TRACK_WORDS,
  TRAIT_WORDS,
} from '../dossier/procedure-words.ts';
import { marksOf, PROCEDURES } from '../dossier/procedures.ts';
import type { Basis } from '../dossier/procedure.ts';
import { endOf, stageOf, type DossierState } from '../dossier/state.ts';
import { councilVoteOf } from '../dossier/votes.ts';
import { MESSAGES } from '../messages/index.ts';
import type { Dossier } from '../record/dossier.ts';

export function titleOf(
  words: { readonly en?: string | undefined; readonly nl?: string | undefined },
  language: Language,
): string {
  return (language === 'nl' ? (words.nl ?? words.en) : (words.en ?? words.nl)) ?? '';
}

/** Where it stands on a day, with what came by operation of law until then. */
export function standOf({ kind, history, traits, facts }: Dossier, today: Day): ReturnType<typeof stateOn> {
  return stateOn(kind, history, traits, facts, today);
}

/** Why states take no part, in the reader’s language where it is recorded in it. */
export function whyWithout({ why }: NonNullable<Dossier['without']>, language: Language): string {
  return typeof why === 'string' ? why : titleOf(why, language);
}

export function dossierHead(dossier: Dossier, today: Day, language: Language) {
  const { state, byLaw } = standOf(dossier, today);
  const stage = stageOf(state);
  const days = [state.history.at(-1)?.on, byLaw.at(-1)?.on].filter((day) => day !== undefined);
  const last = days.length === 0 ? undefined : (Math.max(...days) as Day);
  return {
    name: dossier.name,
    title: titleOf(dossier.title, language),
    kind: dossier.kind,
    kindText: KIND_WORDS[dossier.kind][language],
    stage,
    stageText: stage === null ? NOTHING_YET[language] : MARK_WORDS[stage][language],
    byLaw: stage !== null && state.reached[stage]?.byLaw === true,
    ends: endOf(state),
    last: last === undefined ? null : formatDay(last),
    mechanism: dossier.mechanism,
    references: dossier.references.map(({ id, kind, url }) => ({ id, kind, url: url ?? null })),
    example: dossier.example,
  };
}

const NOTHING_YET: Words = { en: 'Nothing recorded yet', nl: 'Nog niets vastgelegd' };

/** A meeting of the Council whose agenda has a point about it. */
interface OnAgenda {
  readonly from: Day;
  readonly to: Day;
}

export function dossierToJson(dossier: Dossier, agenda: readonly OnAgenda[], today: Day, language: Language) {
  const { kind, traits, history, without } = dossier;
  const { state, refused, byLaw } = standOf(dossier, today);
  const { frame, steps } = PROCEDURES[kind];
  const due = followUps(state, dossier.facts);
  const coming = agenda.filter(({ to }) => to >= today).toSorted((one, other) => one.from - other.from)[0];
  const toJson = (next: NextStep) => stepToJson(next, expectedDay(next, due, coming, today), language);
  const sources = new Map(history.map((entry, index) => [entry, dossier.stepSources[index] ?? null]));
  const words = (code: keyof typeof STEP_WORDS) => STEP_WORDS[code][language];
  return {
    ...dossierHead(dossier, today, language),
    titles: dossier.title,
    frame: { citation: printProvision(frame, { language }), url: textUrl(frame, language) },
    changes: dossier.changes,
    without: without === null ? null : { states: without.states, why: whyWithout(without, language) },
    vote: voteToJson(dossier, language),
    history: state.history.map((entry) => {
      const step = steps[entry.step];
      const track =
        step === undefined ? 'together' : (PROCEDURES[kind].marks[step.reaches]?.track ?? 'together');
      return {
        on: formatDay(entry.on),
        step: entry.step,
        text: words(entry.step),
        by: step === undefined ? '' : PARTY_WORDS[step.by][language],
        track: TRACK_WORDS[track][language],
        source: sources.get(entry) ?? null,
      };
    }),
    refused: refused.map(({ entry, determination }) => ({
      on: formatDay(entry.on),
      step: entry.step,
      text: words(entry.step),
      reasons: reasonsInWords(determination.reasons, language, MESSAGES),
    })),
    tracks: tracksOf(state, language),
    cameByLaw: byLaw.map((one) => byLawToJson(one, language)),
    next: nextSteps(kind, history, traits, byLaw).map(toJson),
    awaited: awaitedSteps(kind, history, traits, byLaw).map(toJson),
    followUps: due.map((one) => followUpToJson(one, dossier, today, language)),
    positions: dossier.positions.map(({ said, ...position }) => ({
      ...position,
      said: said === undefined ? null : titleOf(said, language),
    })),
    source: dossier.source,
  };
}

/** Only the tracks and marks that a file of this kind has. */
function tracksOf({ kind, reached }: DossierState, language: Language) {
  const byTrack = new Map<string, { mark: string; text: string; on: string | null; byLaw: boolean }[]>();
  for (const mark of marksOf(kind)) {
    const track = PROCEDURES[kind].marks[mark]?.track ?? 'together';
    const { first: day, byLaw = false } = reached[mark] ?? {};
    const marks = byTrack.get(track) ?? [];
    const on = day === undefined ? null : formatDay(day);
    marks.push({ mark, text: MARK_WORDS[mark][language], on, byLaw });
    byTrack.set(track, marks);
  }
  return [...byTrack].map(([track, marks]) => ({
    track: TRACK_WORDS[track as keyof typeof TRACK_WORDS][language],
    marks,
  }));
}

function basisToJson(basis: Basis, language: Language) {
  return {
    citation: basis.provision === null ? null : printProvision(basis.provision, { language }),
    url: basis.provision === null ? null : textUrl(basis.provision, language),
    practice: basis.provision === null ? PRACTICE_WORDS[basis.practice][language] : null,
  };
}

function voteToJson(dossier: Dossier, language: Language) {
  const { majority, provision, why } = councilVoteOf(dossier);
  return {
    majority,
    why: why[language],
    citation: provision === null ? null : printProvision(provision, { language }),
    url: provision === null ? null : textUrl(provision, language),
  };
}

function byLawToJson({ mark, on, reasons }: ByLaw, language: Language) {
  return {
    mark,
    text: MARK_WORDS[mark][language],
    on: formatDay(on),
    reasons: reasonsInWords(reasons, language, MESSAGES),
  };
}

/** A meeting that has it on its agenda says more than a day from which it may be. */
function expectedDay(
  { step, waitsFor }: NextStep,
  due: readonly FollowUp[],
  coming: OnAgenda | undefined,
  today: Day,
): Expected | null {
  if (coming !== undefined && IN_COUNCIL.includes(step)) return { day: coming.from, how: 'council' };
  const waits = waitsFor.find((wait) => wait.for === 'day');
  return expectedOf(step, due, today) ?? (waits === undefined ? null : { day: waits.from, how: 'from' });
}

const EXPECTED_WORDS: Readonly<Record<Expected['how'], Words>> = {
  on: { en: 'On {day}', nl: 'Op {day}' },
  by: { en: 'By {day}', nl: 'Uiterlijk {day}' },
  from: { en: 'From {day}', nl: 'Vanaf {day}' },
  after: { en: 'After {day}', nl: 'Na {day}' },
  council: { en: 'On the agenda of the Council of {day}', nl: 'Op de agenda van de Raad van {day}' },
};

function stepToJson(next: NextStep, expected: Expected | null, language: Language) {
  const marks = next.waitsFor.flatMap((wait) => (wait.for === 'mark' ? [wait] : []));
  const facts = next.waitsFor.flatMap((wait) =>
    wait.for === 'fact' ? [TRAIT_WORDS[wait.trait][language]] : [],
  );
  const named = marks.map(({ oneOf }) =>
    listOf(
      oneOf.map((mark) => quoted(MARK_WORDS[mark][language], language)),
      'disjunction',
      language,
    ),
  );
  return {
    step: next.step,
    text: STEP_WORDS[next.step][language],
    by: PARTY_WORDS[next.by][language],
    reaches: MARK_WORDS[next.reaches][language],
    place: next.place,
    waitsFor: [...named, ...facts],
    waits: waitsInWords(
      listOf(named, 'conjunction', language),
      marks.some(({ binding }) => binding),
      facts[0],
      language,
    ),
    expected:
      expected === null
        ? null
        : {
            day: formatDay(expected.day),
            how: expected.how,
            text: EXPECTED_WORDS[expected.how][language].replace(
              '{day}',
              formatDayLong(expected.day, language),
            ),
          },
    ...basisToJson(next, language),
  };
}

function quoted(text: string, language: Language): string {
  return language === 'nl' ? `‘${text}’` : `“${text}”`;
}

function listOf(parts: readonly string[], type: 'conjunction' | 'disjunction', language: Language): string {
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : 'nl', { type }).format(parts);
}

/** What a step waits for as a sentence; null where it waits for nothing but a day. */
function waitsInWords(
  marks: string,
  binding: boolean,
  fact: string | undefined,
  language: Language,
): string | null {
  if (fact !== undefined) return language === 'nl' ? `Hangt ervan af ${fact}` : `Depends on ${fact}`;
  if (marks === '') return null;
  if (binding) return language === 'nl' ? `Kan pas na ${marks}` : `Only after ${marks}`;
  return language === 'nl' ? `Komt in de regel na ${marks}` : `As a rule after ${marks}`;
}

/** The series in which the Dutch parliament keeps fiches on new proposals: a paper of it is the fiche. */
const FICHES = /^NL 22112,/;

/** Done where it was recorded, or where the dossier has the paper that does it: on its day, or in time. */
export function doneOf(
  { code, done, due }: FollowUp,
  { references }: Pick<Dossier, 'references'>,
): string | null {
  if (done !== null) return formatDay(done);
  const fiche = code === 'bnc-fiche' ? references.find(({ id }) => FICHES.test(id)) : undefined;
  return fiche === undefined ? null : (fiche.since ?? formatDay(due));
}

/**
 * Overdue is what somebody here could have recorded as done. Of a deadline that lay before the dossier was opened it
 * is not known whether it was met: that is said, and raises no alarm.
 */
function statusOf(
  { due, kind }: FollowUp,
  done: string | null,
  { openedOn }: Pick<Dossier, 'openedOn'>,
  today: Day,
): 'done' | 'overdue' | 'unrecorded' | 'passed' | 'coming' {
  if (done !== null) return 'done';
  if (due >= today) return 'coming';
  if (kind !== 'deadline') return 'passed';
  return openedOn !== null && due < openedOn ? 'unrecorded' : 'overdue';
}

export function followUpToJson(one: FollowUp, dossier: Dossier, today: Day, language: Language) {
  const done = doneOf(one, dossier);
  return {
    code: one.code,
    text: FOLLOW_UP_WORDS[one.code][language],
    due: formatDay(one.due),
    daysLeft: one.due - today,
    kind: one.kind,
    party: one.party,
    who: PARTY_WORDS[one.party][language],
    done,
    status: statusOf(one, done, dossier, today),
    ...basisToJson(one, language),
    reasons: reasonsInWords(one.reasons, language, MESSAGES),
  };
}
