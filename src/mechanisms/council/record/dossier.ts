/** A dossier as its events left it. */
import { fold, parseDay, type Day } from '#kernel';
import type { DossierFacts } from '../dossier/follow-up/facts.ts';
import type { HistoryEntry } from '../dossier/state.ts';
import type { Moment } from '../dossier/span.ts';
import type { CouncilEvent, EventData, Source } from '../events.ts';

export type Position = EventData<'PositionTaken'>;

export interface Dossier extends EventData<'DossierOpened'> {
  readonly name: string;
  /** The day on which it was first recorded here; null for what is not in the register yet. */
  readonly openedOn: Day | null;
  readonly history: readonly HistoryEntry[];
  /** The sources of the steps, in the order of the history. */
  readonly stepSources: readonly Source[];
  readonly positions: readonly Position[];
  readonly facts: DossierFacts;
  readonly termsSource: Source | null;
  /** The day from which the facts are known; null where that is not recorded. */
  readonly factsSince: Day | null;
}

/** Null for a dossier that was never opened or was removed. */
export function dossierOf(name: string, events: Iterable<CouncilEvent>): Dossier | null {
  return fold<Dossier | null, CouncilEvent>(events, null, (dossier, { type, data, recordedAt }) => {
    if (type === 'DossierOpened') {
      return {
        openedOn: recordedAt === undefined ? null : parseDay(recordedAt.slice(0, 10)),
        history: [],
        stepSources: [],
        positions: [],
        facts: {},
        termsSource: null,
        factsSince: null,
        ...dossier,
        ...data,
        name,
      };
    }
    if (dossier === null) return null;
    if (type === 'DossierRemoved') return null;
    if (type === 'StepTaken') {
      const { step, on, dayAssumed, source } = data;
      const entry = {
        step,
        on: parseDay(on),
        ...(dayAssumed === true ? { dayAssumed } : {}),
        source: source.title,
      };
      return {
        ...dossier,
        history: [...dossier.history, entry],
        stepSources: [...dossier.stepSources, data.source],
      };
    }
    if (type === 'PositionTaken') return { ...dossier, positions: [...dossier.positions, data] };
    if (type === 'ReferencesAdded') {
      const there = new Set(dossier.references.map(({ id }) => id));
      const added = data.references.filter(({ id }) => !there.has(id));
      return { ...dossier, references: [...dossier.references, ...added] };
    }
    if (type === 'TermsSet')
      return {
        ...dossier,
        facts: factsOf(data.terms),
        termsSource: data.source,
        factsSince: data.since === undefined ? null : parseDay(data.since),
      };
    return dossier;
  });
}

type Terms = EventData<'TermsSet'>['terms'];
type MomentJson = NonNullable<Terms['application']>;

function factsOf({
  entryIntoForce,
  application,
  partialApplication,
  transposition,
  reports,
  extended,
}: Terms): DossierFacts {
  return {
    ...(entryIntoForce && { entryIntoForce: { moment: momentOf(entryIntoForce) } }),
    ...(application && { application: { moment: momentOf(application) } }),
    ...(partialApplication && {
      partialApplication: partialApplication.map((moment) => ({ moment: momentOf(moment) })),
    }),
    ...(transposition && { transposition: { moment: momentOf(transposition) } }),
    ...(reports && {
      reports: reports.map(({ what, moment, from }) => ({
        what,
        moment: momentOf(moment),
        ...(from && { from }),
      })),
    }),
    ...(extended && { extended }),
  };
}

function momentOf(moment: MomentJson): Moment {
  return 'on' in moment ? { on: parseDay(moment.on) } : moment;
}
