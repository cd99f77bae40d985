/** Entry into force, application, transposition, and the reports that an act asks for. */
import { formatDay, type Day, type Provision } from '#kernel';
import { TFEU_288_3, TFEU_297_1_3, TFEU_297_2_2, TFEU_297_2_3 } from '../law.ts';
import type { DossierParameters } from '../parameters.ts';
import type { ProcedureKind } from '../procedures.ts';
import { dossierReason } from '../reasons.ts';
import type { DossierState } from '../state.ts';
import { dayOfAct, dayOfEffect } from './counting.ts';
import type { DossierFacts } from './facts.ts';
import { basisOf, followUp, type FollowUp } from './follow-up.ts';

/** Article 297(1) and (2): where the act names no date. */
const TWENTIETH_DAY = { after: { count: 20, unit: 'days' } } as const;

/** What publication and entry into force rest on; agreements and conclusions do not enter into force this way. */
const IN_FORCE_BY: Readonly<Partial<Record<ProcedureKind, Provision>>> = {
  'ordinary-legislative': TFEU_297_1_3,
  'special-legislative': TFEU_297_1_3,
  'implementing-act': TFEU_297_2_2,
};

export function forEffect(
  state: DossierState,
  facts: DossierFacts,
  parameters: DossierParameters,
): FollowUp[] {
  const force = entryIntoForce(state, facts, parameters);
  const inForce = state.reached['in-force']?.first ?? force?.due;
  const application = applicationOf(state, facts, inForce, parameters);
  const applied = state.reached.applicable?.first ?? application?.due;
  return [
    ...(force ? [force] : []),
    ...partial(facts, inForce, parameters),
    ...(application ? [application] : []),
    ...transposition(state, facts, inForce, parameters),
    ...reports(facts, inForce, applied, parameters),
  ];
}

/** A decision with addressees takes effect by its notification, published or not: record the notification. */
function entryIntoForce(
  { kind, reached }: DossierState,
  facts: DossierFacts,
  parameters: DossierParameters,
): FollowUp | undefined {
  const provision = IN_FORCE_BY[kind];
  if (provision === undefined) return undefined;
  const rest = {
    kind: 'milestone',
    party: 'by-law',
    done: reached['in-force']?.first ?? null,
  } as const;
  const notified = reached.notified?.first;
  if (notified !== undefined && facts.entryIntoForce === undefined) {
    const reason = dossierReason('notified', 'yes', TFEU_297_2_3, { day: { day: formatDay(notified) } });
    const taken = { ...rest, due: notified, event: notified, reasons: [reason] };
    return followUp('entry-into-force', { provision: TFEU_297_2_3 }, taken);
  }
  const { moment } = facts.entryIntoForce ?? { moment: TWENTIETH_DAY };
  const counted = dayOfEffect(moment, reached.published?.first, provision, parameters);
  return counted && followUp('entry-into-force', { provision }, { ...rest, ...counted });
}

function applicationOf(
  { reached }: DossierState,
  { application }: DossierFacts,
  inForce: Day | undefined,
  parameters: DossierParameters,
): FollowUp | undefined {
  const counted = application && dayOfEffect(application.moment, inForce, application.provision, parameters);
  return (
    counted &&
    followUp('application', basisOf(application.provision, 'act-itself'), {
      kind: 'milestone',
      party: 'by-law',
      done: reached.applicable?.first ?? null,
      ...counted,
    })
  );
}

/** Which part has applied is not recorded, so none of them is ever done. */
function partial(
  { partialApplication = [] }: DossierFacts,
  inForce: Day | undefined,
  parameters: DossierParameters,
): FollowUp[] {
  return partialApplication.flatMap((part, place): FollowUp[] => {
    const counted = dayOfEffect(part.moment, inForce, part.provision, parameters);
    if (counted === undefined) return [];
    const basis = basisOf(part.provision, 'act-itself');
    return [
      followUp('partial-application', basis, {
        kind: 'milestone',
        party: 'by-law',
        done: null,
        place,
        ...counted,
      }),
    ];
  });
}

function transposition(
  { reached }: DossierState,
  facts: DossierFacts,
  inForce: Day | undefined,
  parameters: DossierParameters,
): FollowUp[] {
  if (facts.transposition === undefined) return [];
  const { moment, provision = TFEU_288_3 } = facts.transposition;
  const counted = dayOfAct(moment, inForce, provision, parameters);
  if (counted === undefined) return [];
  const done = reached.transposed?.first ?? null;
  const rest = { kind: 'deadline', party: 'member-states', done, ...counted } as const;
  return [followUp('transposition', { provision }, rest)];
}

function reports(
  facts: DossierFacts,
  inForce: Day | undefined,
  applied: Day | undefined,
  parameters: DossierParameters,
): FollowUp[] {
  return (facts.reports ?? []).flatMap((report, place): FollowUp[] => {
    const { what, moment, provision, from = 'application', by = 'commission' } = report;
    const event = from === 'application' ? applied : inForce;
    const counted = dayOfAct(moment, event, provision, parameters);
    if (counted === undefined) return [];
    const rest = { kind: 'deadline', party: by, done: null, place, ...counted } as const;
    return [followUp(what, basisOf(provision, 'act-itself'), rest)];
  });
}
