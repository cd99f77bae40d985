/** A dossier as it leaves the door: where it stands, what happened, what may come, what is due, each with its ground. */
import {
  eurLexUrl,
  formatDay,
  MEMBER_STATES,
  printProvision,
  type Day,
  type Language,
  type Words,
} from '#kernel';
import { reasonSchema, reasonsInWords } from '#procedure';
import * as z from 'zod';
import { followUps } from '../dossier/follow-ups.ts';
import { FOLLOW_UP_CODES, type FollowUp } from '../dossier/follow-up/follow-up.ts';
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
import { marksOf, PROCEDURE_KINDS, PROCEDURES } from '../dossier/procedures.ts';
import type { Basis } from '../dossier/procedure.ts';
import { endOf, stageOf, stateOf, type DossierState } from '../dossier/state.ts';
import { sourceSchema, wordsSchema, type Source } from '../events.ts';
import { REFERENCE_KINDS } from '../letter/references.ts';
import { MESSAGES } from '../messages/index.ts';
import type { Dossier } from '../record/dossier.ts';

const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();

const basisSchema = {
  citation: z.string().nullable().describe('The provision; null where there is none'),
  url: z.string().nullable(),
  practice: z.string().nullable().describe('Why there is no provision'),
};

export const dossierHeadSchema = z.object({
  name: z.string(),
  title: z.string(),
  kind: z.enum(PROCEDURE_KINDS as [string, ...string[]]),
  kindText: z.string(),
  stage: z.string().nullable().describe('Where it stands; null before the first step'),
  stageText: z.string(),
  ends: z.enum(['done', 'stopped']).nullable(),
  last: z.string().nullable().describe('The day of the last step'),
  mechanism: z.string().nullable().describe('The mechanism of Acquis that runs it'),
  example: z.boolean(),
});

export const followUpSchema = z.object({
  code: z.enum(FOLLOW_UP_CODES),
  text: z.string(),
  due: z.string(),
  daysLeft: z.number().int(),
  kind: z.enum(['deadline', 'milestone']),
  who: z.string(),
  done: z.string().nullable(),
  status: z.enum(['done', 'overdue', 'passed', 'coming']),
  ...basisSchema,
  reasons: list(reasonSchema),
});

const stepSchema = z.object({
  step: z.string(),
  text: z.string(),
  by: z.string(),
  reaches: z.string(),
  waitsFor: list(z.string()),
  ...basisSchema,
});

export const dossierSchema = dossierHeadSchema.extend({
  titles: wordsSchema,
  frame: z.object({ citation: z.string(), url: z.string() }).describe('What the procedure rests on'),
  references: list(z.object({ id: z.string(), kind: z.enum(REFERENCE_KINDS), url: z.string().nullable() })),
  changes: list(z.string()),
  history: list(
    z.object({
      on: z.string(),
      step: z.string(),
      text: z.string(),
      by: z.string(),
      track: z.string(),
      source: sourceSchema.nullable(),
    }),
  ),
  refused: list(
    z.object({ on: z.string(), step: z.string(), text: z.string(), reasons: list(reasonSchema) }),
  ).describe('Recorded steps that the procedure does not allow where they stand'),
  tracks: list(
    z.object({
      track: z.string(),
      marks: list(z.object({ mark: z.string(), text: z.string(), on: z.string().nullable() })),
    }),
  ).describe('The marks of the procedure by track, with the day each was reached'),
  next: list(stepSchema).describe('What may come next'),
  awaited: list(stepSchema).describe('What is one thing away'),
  followUps: list(followUpSchema),
  positions: list(
    z.object({
      by: z.union([z.enum(MEMBER_STATES), z.enum(['commission', 'council', 'parliament'])]),
      position: z.string(),
      on: z.string(),
      said: z.string().nullable(),
      source: sourceSchema,
    }),
  ),
  source: sourceSchema,
});

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
    references: dossier.references.map(({ id, kind: what, url }) => ({ id, kind: what, url: url ?? null })),
    changes: dossier.changes,
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
    positions: dossier.positions.map(({ said, ...position }) => ({ ...position, said: said ?? null })),
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
    who: PARTY_WORDS[one.party][language],
    done,
    status: status as 'done' | 'overdue' | 'passed' | 'coming',
    ...basisToJson(one, language),
    reasons: reasonsInWords(one.reasons, language, MESSAGES),
  };
}

export type { Source };
