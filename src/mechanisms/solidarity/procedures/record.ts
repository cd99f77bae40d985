/** The events of a real cycle as procedures: one an action, and one that says which are possible now. */
import { explain, isMemberState, type Reason, type Words } from '#kernel';
import { numeric, procedure } from '#procedure';
import * as z from 'zod';
import { EVENT_SCHEMAS, type CycleEventInput } from '../events.ts';
import { RECORD_MESSAGES } from '../messages/parts/record.ts';
import { ACTION_NAMES, ACTIONS, may, type ActionName } from '../record/actions.ts';
import { readCycle, record, type EventOf } from '../record/record.ts';

const year = numeric(z.number().int().min(2025).max(2100)).meta({ description: 'The year of the cycle.' });
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
    {
      en: 'Record which states the Commission found in which situation (Article 11)',
      nl: 'Vastleggen welke staten volgens de Commissie in welke situatie zijn (artikel 11)',
    },
  ],
  makeProposal: [
    'proposal',
    {
      en: 'Record the Commission’s proposal for the pool (Article 12)',
      nl: 'Het voorstel van de Commissie voor de pool vastleggen (artikel 12)',
    },
  ],
  conveneForum: [
    'forum',
    {
      en: 'Record that the High-Level Forum was convened (Article 13(2))',
      nl: 'Vastleggen dat het forum op hoog niveau bijeen is geroepen (artikel 13, lid 2)',
    },
  ],
  reconveneForum: [
    'forum/reconvened',
    {
      en: 'Record that the forum was reconvened (Article 13(4))',
      nl: 'Vastleggen dat het forum opnieuw bijeen is geroepen (artikel 13, lid 4)',
    },
  ],
  adoptPool: [
    'pool',
    {
      en: 'Record the Council act that establishes the pool (Article 57)',
      nl: 'De handeling van de Raad vastleggen die de pool instelt (artikel 57)',
    },
  ],
  pledge: [
    'pledges',
    {
      en: 'Record a pledge; a later one replaces it (Articles 13(3) and 57(3))',
      nl: 'Een toezegging vastleggen; een latere vervangt haar (artikel 13, lid 3, en artikel 57, lid 3)',
    },
  ],
  correctPledge: [
    'pledges/corrections',
    {
      en: 'Put a recorded pledge right, with source',
      nl: 'Een vastgelegde toezegging rechtzetten, met bron',
    },
  ],
  notifyNeed: [
    'needs',
    {
      en: 'Record that a beneficiary will use the pool (Article 58(1))',
      nl: 'Vastleggen dat een begunstigde de pool gaat gebruiken (artikel 58, lid 1)',
    },
  ],
  declarePressure: [
    'declarations',
    {
      en: 'Record that a state considers itself under pressure (Article 59(1))',
      nl: 'Vastleggen dat een staat zich onder druk acht (artikel 59, lid 1)',
    },
  ],
  decideDeclaration: [
    'declarations/decisions',
    {
      en: 'Record the decision on that notification (Article 59(4) to (6))',
      nl: 'Het besluit op die kennisgeving vastleggen (artikel 59, leden 4 tot en met 6)',
    },
  ],
  requestDeduction: [
    'deductions',
    {
      en: 'Record a request for a deduction (Articles 61 and 62)',
      nl: 'Een verzoek om aftrek vastleggen (artikelen 61 en 62)',
    },
  ],
  assessDeduction: [
    'deductions/assessments',
    {
      en: 'Record the Commission’s assessment of it',
      nl: 'De beoordeling daarvan door de Commissie vastleggen',
    },
  ],
  decideDeduction: [
    'deductions/decisions',
    { en: 'Record the Council’s decision on it', nl: 'Het besluit van de Raad daarover vastleggen' },
  ],
  agreeDraw: [
    'draws',
    {
      en: 'Record what a beneficiary draws on the pool (Article 60)',
      nl: 'Vastleggen wat een begunstigde uit de pool afroept (artikel 60)',
    },
  ],
  confirmDelivery: [
    'deliveries',
    {
      en: 'Record what a contributor implemented (Article 60(6))',
      nl: 'Vastleggen wat een bijdragende staat uitvoerde (artikel 60, lid 6)',
    },
  ],
  convertAlternative: [
    'conversions',
    {
      en: 'Record that alternative measures became money (Article 57(4))',
      nl: 'Vastleggen dat alternatieve maatregelen geld werden (artikel 57, lid 4)',
    },
  ],
  findShortcoming: [
    'shortcomings',
    {
      en: 'Record systemic shortcomings found in a beneficiary (Article 60(3))',
      nl: 'Systeemtekortkomingen bij een begunstigde vastleggen (artikel 60, lid 3)',
    },
  ],
  endShortcoming: [
    'shortcomings/ended',
    { en: 'Record that they ended', nl: 'Vastleggen dat zij voorbij zijn' },
  ],
  takeOffset: [
    'offsets',
    {
      en: 'Record cases that a contributor became responsible for (Article 63(6))',
      nl: 'Gevallen vastleggen waarvoor een bijdragende staat verantwoordelijk werd (artikel 63, lid 6)',
    },
  ],
  statePosition: [
    'positions',
    {
      en: 'Record how a state voted on the pool or what it said on it',
      nl: 'Vastleggen hoe een staat over de pool stemde of wat hij erover zei',
    },
  ],
  closeYear: [
    'closing',
    { en: 'Close the pool year (Article 60(3))', nl: 'Het jaar van de pool afsluiten (artikel 60, lid 3)' },
  ],
} as const satisfies Record<ActionName, readonly [string, Words]>;

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
  summary: {
    en: 'Which actions are possible now in a cycle, for whom, and why not',
    nl: 'Welke handelingen nu in een cyclus kunnen, voor wie, en waarom niet',
  },
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
