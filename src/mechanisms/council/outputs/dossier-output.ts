/** A dossier as it leaves the door: where it stands, what happened, what may come, what is due, each with its ground. */
import { eurLexUrl, formatDay, printProvision, type Day, type Language, type Words } from '#kernel';
import { reasonsInWords } from '#procedure';
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
import { endOf, stageOf, stateOf, type DossierState } from '../dossier/state.ts';
import { MESSAGES } from '../messages/index.ts';
import type { Dossier } from '../record/dossier.ts';

export function titleOf(
  words: { readonly en?: string | undefined; readonly nl?: string | undefined },
  language: Language,
): string {
  return (language === 'nl' ? (words.nl ?? words.en) : (words.en ?? words.nl)) ?? '';
}

export function stateOfDossier(dossier: Dossier): DossierState {
  return stateOf(dossier.kind, dossier.history, dossier.traits).state;
}

export function dossierHead(dossier: Dossier, language: Language) {
  const state = stateOfDossier(dossier);
  const stage = stageOf(state);
  const last = state.history.at(-1)?.on;
  return {
    name: dossier.name,
    title: titleOf(dossier.title, language),
    kind: dossier.kind,
    kindText: KIND_WORDS[dossier.kind][language],
    stage,
    stageText: stage === null ? NOTHING_YET[language] : MARK_WORDS[stage][language],
    ends: endOf(state),
    last: last === undefined ? null : formatDay(last),
    mechanism: dossier.mechanism,
    references: dossier.references.map(({ id, kind, url }) => ({ id, kind, url: url ?? null })),
    example: dossier.example,
  };
}

const NOTHING_YET: Words = { en: 'Nothing recorded yet', nl: 'Nog niets vastgelegd' };

export function dossierToJson(dossier: Dossier, today: Day, language: Language) {
  const { kind, traits, history } = dossier;
  const { state, refused } = stateOf(kind, history, traits);
  const { frame, steps } = PROCEDURES[kind];
  const sources = new Map(history.map((entry, index) => [entry, dossier.stepSources[index] ?? null]));
  const words = (code: keyof typeof STEP_WORDS) => STEP_WORDS[code][language];
  return {
    ...dossierHead(dossier, language),
    titles: dossier.title,
    frame: { citation: printProvision(frame, { language }), url: eurLexUrl(frame, language) },
    changes: dossier.changes,
    without: dossier.without,
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
    next: nextSteps(kind, history, traits).map((next) => stepToJson(next, language)),
    awaited: awaitedSteps(kind, history, traits).map((next) => stepToJson(next, language)),
    followUps: followUps(state, dossier.facts).map((one) => followUpToJson(one, dossier, today, language)),
    positions: dossier.positions.map(({ said, ...position }) => ({
      ...position,
      said: said === undefined ? null : titleOf(said, language),
    })),
    source: dossier.source,
  };
}

/** Only the tracks and marks that a file of this kind has. */
function tracksOf({ kind, reached }: DossierState, language: Language) {
  const byTrack = new Map<string, { mark: string; text: string; on: string | null }[]>();
  for (const mark of marksOf(kind)) {
    const track = PROCEDURES[kind].marks[mark]?.track ?? 'together';
    const day = reached[mark]?.first;
    const marks = byTrack.get(track) ?? [];
    marks.push({ mark, text: MARK_WORDS[mark][language], on: day === undefined ? null : formatDay(day) });
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
    url: basis.provision === null ? null : eurLexUrl(basis.provision, language),
    practice: basis.provision === null ? PRACTICE_WORDS[basis.practice][language] : null,
  };
}

function stepToJson(next: NextStep, language: Language) {
  return {
    step: next.step,
    text: STEP_WORDS[next.step][language],
    by: PARTY_WORDS[next.by][language],
    reaches: MARK_WORDS[next.reaches][language],
    waitsFor: next.waitsFor.map((wait) => {
      if (wait.for === 'mark') return wait.oneOf.map((mark) => MARK_WORDS[mark][language]).join(' / ');
      if (wait.for === 'day') return formatDay(wait.from);
      return TRAIT_WORDS[wait.trait][language];
    }),
    ...basisToJson(next, language),
  };
}

/** The series in which the Dutch parliament keeps fiches on new proposals: a paper of it is the fiche. */
const FICHES = /^NL 22112,/;

/** Done where it was recorded, or where the dossier has the paper that does it. */
export function doneOf(
  { code, done, due }: FollowUp,
  { references }: Pick<Dossier, 'references'>,
): string | null {
  if (done !== null) return formatDay(done);
  return code === 'bnc-fiche' && references.some(({ id }) => FICHES.test(id)) ? formatDay(due) : null;
}

export function followUpToJson(one: FollowUp, dossier: Dossier, today: Day, language: Language) {
  const done = doneOf(one, dossier);
  const past = one.due < today;
  const status = done !== null ? 'done' : !past ? 'coming' : one.kind === 'deadline' ? 'overdue' : 'passed';
  return {
    code: one.code,
    text: FOLLOW_UP_WORDS[one.code][language],
    due: formatDay(one.due),
    daysLeft: one.due - today,
    kind: one.kind,
    party: one.party,
    who: PARTY_WORDS[one.party][language],
    done,
    status: status as 'done' | 'overdue' | 'passed' | 'coming',
    ...basisToJson(one, language),
    reasons: reasonsInWords(one.reasons, language, MESSAGES),
  };
}
