/** What each event changes in the state of a cycle. */
import { cents, fold, fraction, parseDay, parseDecimal, parseEuro, type Fraction } from '#kernel';
import type { CycleEvent, CycleEventData } from '../events.ts';
import { emptyCycle, type CycleState } from './state.ts';

/** Folds the events of one cycle, oldest first. */
export function foldCycle(year: number, events: Iterable<CycleEvent>): CycleState {
  return fold(events, emptyCycle(year), (state, event) => ({
    ...apply(state, event),
    version: state.version + 1,
  }));
}

/** The state after an event. Takes events as they were recorded: whether they may happen is `actions.ts`. */
export function apply(cycle: CycleState, { type, data }: CycleEvent): CycleState {
  switch (type) {
    case 'SituationsDetermined': {
      const source = sourceText(data);
      return { ...cycle, situations: data.states.map((one) => ({ ...one, source })) };
    }
    case 'ProposalMade': {
      const { relocations, standing } = data;
      return { ...cycle, proposal: { relocations, money: parseEuro(data.money), standing } };
    }
    case 'ForumConvened':
      return { ...cycle, forumConvenedOn: cycle.forumConvenedOn ?? parseDay(data.on) };
    case 'ForumReconvened':
      return { ...cycle, forumReconvenedOn: parseDay(data.on) };
    case 'PoolAdopted':
      return { ...cycle, pool: poolOf(data) };
    case 'PledgeRecorded':
      return { ...cycle, pledges: [...cycle.pledges.filter(not(data.state)), pledgeOf(data)] };
    case 'NeedNotified': {
      const { state, on, relocations, money } = data;
      const need = { beneficiary: state, notifiedOn: parseDay(on), relocations, money: parseEuro(money) };
      return { ...cycle, needs: [...cycle.needs.filter((one) => one.beneficiary !== state), need] };
    }
    case 'PressureSelfDeclared': {
      const { state, on } = data;
      const said = { state, on: parseDay(on), outcome: null, source: sourceText(data) };
      return { ...cycle, selfDeclarations: [...cycle.selfDeclarations.filter(not(state)), said] };
    }
    case 'SelfDeclarationDecided': {
      const decided = cycle.selfDeclarations.map((one) =>
        one.state === data.state ? { ...one, outcome: data.outcome } : one,
      );
      return { ...cycle, selfDeclarations: decided };
    }
    case 'DeductionRequested':
    case 'DeductionAssessed':
    case 'DeductionDecided':
      return applyDeduction(cycle, { type, data } as DeductionEvent);
    case 'DrawAgreed': {
      const draw = {
        beneficiary: data.state,
        relocations: data.relocations,
        money: parseEuro(data.money),
      };
      return { ...cycle, draws: [...cycle.draws, draw] };
    }
    case 'DeliveryConfirmed': {
      const { state, beneficiary, relocations } = data;
      const money = parseEuro(data.money);
      const delivery = { state, beneficiary, relocations, money, alternative: parseEuro(data.alternative) };
      return { ...cycle, deliveries: [...cycle.deliveries, delivery] };
    }
    case 'AlternativeConvertedToMoney':
      return { ...cycle, pledges: cycle.pledges.map((one) => converted(one, data)) };
    case 'ShortcomingFound': {
      const found = { beneficiary: data.state, foundOn: parseDay(data.on), endedOn: null };
      return { ...cycle, shortcomings: [...cycle.shortcomings, found] };
    }
    case 'ShortcomingEnded': {
      const endedOn = parseDay(data.on);
      const ended = cycle.shortcomings.map((one) =>
        one.beneficiary === data.state && one.endedOn === null ? { ...one, endedOn } : one,
      );
      return { ...cycle, shortcomings: ended };
    }
    case 'OffsetTaken': {
      const { state, beneficiary, cases, bilateral } = data;
      return { ...cycle, offsets: [...cycle.offsets, { state, beneficiary, cases, bilateral }] };
    }
    case 'PositionStated': {
      const { state, position, text = null, standing } = data;
      const stated = { state, position, text, standing, source: sourceText(data) };
      return { ...cycle, positions: [...cycle.positions, stated] };
    }
    case 'YearClosed':
      return { ...cycle, closedOn: parseDay(data.on) };
  }
}

type DeductionEvent = Extract<CycleEvent, { type: `Deduction${string}` }>;

const FOUR_WEEKS = 28;

function applyDeduction(cycle: CycleState, { type, data }: DeductionEvent): CycleState {
  const { state, basis, standing } = data;
  if (type === 'DeductionRequested') {
    const asked = {
      state,
      basis,
      requestedOn: data.on === null ? null : parseDay(data.on),
      selfDeclared: data.selfDeclared,
      assessedOn: null,
      assessedLate: false,
      status: 'asked' as const,
      granted: null,
      standing,
      source: sourceText(data),
    };
    // One that was granted stands until another is granted.
    const kept = cycle.deductions.filter((one) => one.state !== state || one.status === 'granted');
    return { ...cycle, deductions: [...kept, asked] };
  }
  const replaced = type === 'DeductionDecided' && data.outcome === 'granted';
  const kept = cycle.deductions.filter(
    (one) => !(replaced && one.state === state && one.status === 'granted'),
  );
  const deductions = kept.map((one) => {
    if (one.state !== state || one.status !== 'asked') return one;
    if (type === 'DeductionAssessed') {
      const assessedOn = parseDay(data.on);
      const assessedLate = one.requestedOn !== null && assessedOn > one.requestedOn + FOUR_WEEKS;
      return { ...one, assessedOn, assessedLate };
    }
    const { outcome: status, granted } = data;
    return { ...one, status, granted, standing, source: sourceText(data) };
  });
  return { ...cycle, deductions };
}

function poolOf(data: CycleEventData<'PoolAdopted'>): NonNullable<CycleState['pool']> {
  const percent = data.searchAndRescuePercent;
  return {
    relocations: data.relocations,
    money: parseEuro(data.money),
    searchAndRescueShare: percent === null ? null : shareOfPercent(percent),
    adoptedOn: parseDay(data.adoptedOn),
    appliesFrom: parseDay(data.appliesFrom),
  };
}

function shareOfPercent(percent: string): Fraction {
  const { numerator, denominator } = parseDecimal(percent);
  return fraction(numerator, denominator * 100n);
}

function pledgeOf(data: CycleEventData<'PledgeRecorded'>): CycleState['pledges'][number] {
  const { state, relocations, money, alternative, standing } = data;
  return {
    state,
    relocations,
    money: money === null ? null : parseEuro(money),
    alternative: alternative === null ? null : parseEuro(alternative),
    standing,
    source: sourceText(data),
  };
}

function converted(
  pledge: CycleState['pledges'][number],
  data: CycleEventData<'AlternativeConvertedToMoney'>,
): CycleState['pledges'][number] {
  if (pledge.state !== data.state || pledge.alternative === null) return pledge;
  const value = parseEuro(data.alternative);
  return {
    ...pledge,
    alternative: cents(pledge.alternative - value),
    // What is not known stays so: a part of it does not make it known.
    money: pledge.money === null ? null : cents(pledge.money + value),
  };
}

function not(state: string): (one: { readonly state: string }) => boolean {
  return (one) => one.state !== state;
}

/** A source in one line: title and address. */
export function sourceText({ source }: { readonly source: CycleEventData<'YearClosed'>['source'] }): string {
  return source.url === undefined ? source.title : `${source.title}, ${source.url}`;
}
