/** The events of a real cycle as procedures: one an action, and one that says which are possible now. */
import { explain, isMemberState, type Reason } from '#kernel';
import { procedure } from '#procedure';
import * as z from 'zod';
import { EVENT_SCHEMAS, type CycleEventInput } from '../events.ts';
import { RECORD_MESSAGES } from '../messages/parts/record.ts';
import { ACTION_NAMES, ACTIONS, may, type ActionName } from '../record/actions.ts';
import { readCycle, record, type EventOf } from '../record/record.ts';

const year = z.coerce.number().int().min(2025).max(2100).meta({ description: 'The year of the cycle.' });
const language = z.enum(['en', 'nl']).default('en');

const writeFields = {
  year,
  expectedVersion: z
    .number()
    .int()
    .min(0)
    .optional()
    .meta({ description: 'The version of the cycle that you have seen; refused when it has moved on.' }),
  idempotencyKey: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .meta({ description: 'A retry with the same key writes once.' }),
  language,
};

const recordedSchema = z.object({
  stream: z.string(),
  version: z.number().int(),
  type: z.string(),
  data: z.json(),
  actor: z.string(),
  recordedAt: z.string(),
});

/** Name, path under the year, and what it does. */
const ROUTES = {
  determineSituations: [
    'situations',
    'Record which states the Commission found in which situation (Article 11)',
  ],
  makeProposal: ['proposal', 'Record the Commission’s proposal for the pool (Article 12)'],
  conveneForum: ['forum', 'Record that the High-Level Forum was convened (Article 13(2))'],
  reconveneForum: ['forum/reconvened', 'Record that the forum was reconvened (Article 13(4))'],
  adoptPool: ['pool', 'Record the Council act that establishes the pool (Article 57)'],
  pledge: ['pledges', 'Record a pledge; a later one replaces it (Articles 13(3) and 57(3))'],
  correctPledge: ['pledges/corrections', 'Put a recorded pledge right, with source'],
  notifyNeed: ['needs', 'Record that a beneficiary will use the pool (Article 58(1))'],
  declarePressure: ['declarations', 'Record that a state considers itself under pressure (Article 59(1))'],
  decideDeclaration: [
    'declarations/decisions',
    'Record the decision on that notification (Article 59(4) to (6))',
  ],
  requestDeduction: ['deductions', 'Record a request for a deduction (Articles 61 and 62)'],
  assessDeduction: ['deductions/assessments', 'Record the Commission’s assessment of it'],
  decideDeduction: ['deductions/decisions', 'Record the Council’s decision on it'],
  agreeDraw: ['draws', 'Record what a beneficiary draws on the pool (Article 60)'],
  confirmDelivery: ['deliveries', 'Record what a contributor implemented (Article 60(6))'],
  convertAlternative: ['conversions', 'Record that alternative measures became money (Article 57(4))'],
  findShortcoming: ['shortcomings', 'Record systemic shortcomings found in a beneficiary (Article 60(3))'],
  endShortcoming: ['shortcomings/ended', 'Record that they ended'],
  takeOffset: ['offsets', 'Record cases that a contributor became responsible for (Article 63(6))'],
  statePosition: ['positions', 'Record how a state voted on the pool or what it said on it'],
  closeYear: ['closing', 'Close the pool year (Article 60(3))'],
} as const satisfies Record<ActionName, readonly [string, string]>;

/** The policy's name of an action: `solidarity.record.pledge`. */
export function policyAction(name: string): string {
  return `solidarity.record.${name}`;
}

/** The schema is that of the action’s own event, given apart so that the client knows its fields. */
function write<Name extends ActionName, Shape extends z.ZodRawShape>(
  name: Name,
  event: z.ZodObject<Shape, z.core.$strict>,
) {
  const [path, summary] = ROUTES[name];
  return procedure({
    action: policyAction(name),
    summary,
    method: 'POST',
    path: `/solidarity/cycles/{year}/${path}`,
  })
    .input(event.extend(writeFields))
    .output(recordedSchema)
    .handler(async ({ input, context }) => {
      const {
        year: of,
        expectedVersion,
        idempotencyKey,
        language: words,
        ...data
      } = input as unknown as z.output<z.ZodObject<typeof writeFields>>;
      const { register } = await context.store();
      const { caller } = context;
      // The schema above is the event's own with four fields more, which were taken off again.
      const {
        position: _,
        data: kept,
        ...recorded
      } = await record(name, of, data as unknown as CycleEventInput<EventOf<Name>>, {
        register,
        actor: caller.state ? `${caller.role}:${caller.state}` : caller.role,
        expectedVersion,
        idempotencyKey,
        language: words,
      });
      return { ...recorded, data: kept as z.core.util.JSONType };
    });
}

const reasonSchema = z.object({
  code: z.string(),
  held: z.enum(['yes', 'no', 'not-yet-known']),
  text: z.string(),
  citation: z.string(),
  url: z.string(),
});

const allowed = procedure({
  action: policyAction('allowed'),
  summary: 'Which actions are possible now in a cycle, for whom, and why not',
  method: 'GET',
  path: '/solidarity/cycles/{year}/allowed',
  view: {
    rows: 'actions',
    columns: [
      { path: 'action', head: 'Action' },
      { path: 'answer', head: 'Possible' },
      { path: 'yours', head: 'By you' },
      { path: 'because', head: 'Because' },
    ],
  },
})
  .input(
    z.object({
      year,
      state: z.string().max(2).optional().meta({ description: 'For which state; yours when left out.' }),
      language,
    }),
  )
  .output(
    z.object({
      year: z.number().int(),
      version: z.number().int(),
      actions: z.array(
        z.object({
          action: z.string(),
          answer: z.enum(['yes', 'no', 'not-yet-known']),
          yours: z.boolean().describe('Whether the role of the caller may do it'),
          because: z.string().describe('The first reason that bars it; empty when none does'),
          reasons: z.array(reasonSchema),
        }),
      ),
    }),
  )
  .handler(async ({ input, context }) => {
    const { register } = await context.store();
    const cycle = await readCycle(register, input.year);
    const { caller } = context;
    const code = input.state?.toUpperCase() ?? caller.state;
    const given = code !== undefined && isMemberState(code) ? { state: code } : {};
    const options = { language: input.language, messages: RECORD_MESSAGES[input.language] };
    const actions = ACTION_NAMES.map((name) => {
      const { answer, reasons } = may(name, cycle, given);
      const told = explain(reasons satisfies readonly Reason[], options).reasons;
      const roles: readonly string[] = ACTIONS[name].roles;
      return {
        action: name,
        answer,
        yours: roles.includes(caller.role) && (caller.role !== 'member-state' || code === caller.state),
        because: told.find(({ held }) => held !== 'yes')?.text ?? '',
        reasons: told.map(({ code: of, held, text, citation, url }) => ({
          code: of,
          held,
          text,
          citation,
          url,
        })),
      };
    });
    return { year: input.year, version: cycle.version, actions };
  });

/** The procedures under `solidarity record …`. */
export const recordProcedures = {
  allowed,
  determineSituations: write('determineSituations', EVENT_SCHEMAS.SituationsDetermined),
  makeProposal: write('makeProposal', EVENT_SCHEMAS.ProposalMade),
  conveneForum: write('conveneForum', EVENT_SCHEMAS.ForumConvened),
  reconveneForum: write('reconveneForum', EVENT_SCHEMAS.ForumReconvened),
  adoptPool: write('adoptPool', EVENT_SCHEMAS.PoolAdopted),
  pledge: write('pledge', EVENT_SCHEMAS.PledgeRecorded),
  correctPledge: write('correctPledge', EVENT_SCHEMAS.PledgeRecorded),
  notifyNeed: write('notifyNeed', EVENT_SCHEMAS.NeedNotified),
  declarePressure: write('declarePressure', EVENT_SCHEMAS.PressureSelfDeclared),
  decideDeclaration: write('decideDeclaration', EVENT_SCHEMAS.SelfDeclarationDecided),
  requestDeduction: write('requestDeduction', EVENT_SCHEMAS.DeductionRequested),
  assessDeduction: write('assessDeduction', EVENT_SCHEMAS.DeductionAssessed),
  decideDeduction: write('decideDeduction', EVENT_SCHEMAS.DeductionDecided),
  agreeDraw: write('agreeDraw', EVENT_SCHEMAS.DrawAgreed),
  confirmDelivery: write('confirmDelivery', EVENT_SCHEMAS.DeliveryConfirmed),
  convertAlternative: write('convertAlternative', EVENT_SCHEMAS.AlternativeConvertedToMoney),
  findShortcoming: write('findShortcoming', EVENT_SCHEMAS.ShortcomingFound),
  endShortcoming: write('endShortcoming', EVENT_SCHEMAS.ShortcomingEnded),
  takeOffset: write('takeOffset', EVENT_SCHEMAS.OffsetTaken),
  statePosition: write('statePosition', EVENT_SCHEMAS.PositionStated),
  closeYear: write('closeYear', EVENT_SCHEMAS.YearClosed),
};
