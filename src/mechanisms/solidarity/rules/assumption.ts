/** What somebody assumes, and the change of facts that it comes to: the same for the desk, the API and the command. */
import type { Cents, Day, MemberState } from '#kernel';
import type { CycleFacts, Deduction, KeyFigures, Pledge, Situation, SituationCategory } from '../facts.ts';
import type { SolidarityParameters } from '../parameters.ts';
import type { Change } from './what-if.ts';

/** What is to be another than recorded; what is absent stays. */
export interface Assumption {
  /** In relocations; the money follows at its ratio unless it is given. */
  readonly pool?: number | undefined;
  readonly money?: Cents | undefined;
  readonly key?: KeyFigures | undefined;
  readonly parameters?: Partial<SolidarityParameters> | undefined;
  /** The states under migratory pressure, in place of those recorded. */
  readonly pressure?: readonly MemberState[] | undefined;
  /** The states in a significant situation, likewise. */
  readonly significant?: readonly MemberState[] | undefined;
  readonly pledges?: readonly Pick<Pledge, 'state' | 'relocations' | 'money' | 'alternative'>[] | undefined;
  readonly deductions?: readonly Pick<Deduction, 'state' | 'basis' | 'granted'>[] | undefined;
  readonly shortcomings?: readonly MemberState[] | undefined;
  readonly notDelivering?: readonly MemberState[] | undefined;
  readonly forumReconvenedOn?: Day | undefined;
}

/** Nobody's record stands behind what is assumed. */
const ASSUMED = { standing: 'unknown', source: 'what-if' } as const;

/** The change of the recorded facts. Shortcomings are taken as found on their as-of day. */
export function changeOf(
  assumed: Assumption,
  { situations: recorded, asOf }: Pick<CycleFacts, 'situations' | 'asOf'>,
): Change {
  return withoutUndefined({
    pool: assumed.pool,
    money: assumed.money,
    key: assumed.key,
    parameters: assumed.parameters,
    situations: situationsOf(assumed, recorded),
    pledges: assumed.pledges?.map((pledge) => ({ ...pledge, ...ASSUMED })),
    deductions: assumed.deductions?.map((deduction) => ({
      ...deduction,
      requestedOn: null,
      status: 'granted' as const,
      ...ASSUMED,
    })),
    shortcomings: assumed.shortcomings?.map((beneficiary) => ({ beneficiary, foundOn: asOf })),
    nonDelivery: assumed.notDelivering,
    forumReconvenedOn: assumed.forumReconvenedOn,
  });
}

/** A list of states replaces the recorded ones of its category; one that is recorded so stays as it is recorded. */
function situationsOf({ pressure, significant }: Assumption, recorded: readonly Situation[]): Situation[] {
  const of = (category: SituationCategory, states: readonly MemberState[] | undefined): Situation[] => {
    const known = recorded.filter((one) => one.category === category);
    if (states === undefined) return known;
    return states.map(
      (state) =>
        known.find((one) => one.state === state) ?? {
          state,
          category,
          basis: 'decision',
          searchAndRescue: false,
          notifiedOn: null,
          source: ASSUMED.source,
        },
    );
  };
  return [...of('pressure', pressure), ...of('risk', undefined), ...of('significant', significant)];
}

type Defined<Part> = { [Name in keyof Part]?: Exclude<Part[Name], undefined> };

function withoutUndefined<Part extends object>(part: Part): Defined<Part> {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as Defined<Part>;
}
