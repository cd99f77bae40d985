/** The solidarity mechanism's only door. */
import type { Mechanism } from '#procedure';
import { DESCRIPTION, NAME, TITLE } from './about.ts';
import { brief } from './brief.ts';
import { beneficiarySchema, cycleSchema, stateSchema } from './outputs/cycle-output.ts';
import { determinationSchema, reasonSchema } from './outputs/reason-output.ts';
import { sourceSchema } from './outputs/source-output.ts';
import { vintageSchema } from './reference/figures.ts';
import { lawLines } from './law-lines.ts';
import { calendar } from './procedures/calendar.ts';
import { cycles } from './procedures/cycles.ts';
import { due } from './procedures/due.ts';
import { calendarFeed } from './procedures/calendar-feed.ts';
import { importFigures } from './procedures/import-figures.ts';
import { offsetCase, relocation } from './procedures/person.ts';
import {
  balance,
  cycle,
  evaluate,
  facts,
  figures,
  offsets,
  positions,
  shares,
} from './procedures/questions.ts';
import { parameters } from './procedures/parameters.ts';
import { report } from './procedures/report.ts';
import { recordProcedures } from './procedures/record.ts';
import { scenarioProcedures } from './procedures/scenarios.ts';
import { sweep } from './procedures/sweep.ts';
import { compare, whatIf } from './procedures/what-if.ts';
import { seed } from './seed.ts';

export const solidarity = {
  name: NAME,
  title: TITLE,
  description: DESCRIPTION,
  brief,
  procedures: {
    calendar,
    cycles,
    due,
    calendarFeed,
    report,
    offsetCase,
    relocation,
    parameters,
    shares,
    cycle,
    balance,
    offsets,
    positions,
    facts,
    figures,
    importFigures,
    evaluate,
    whatIf,
    compare,
    sweep,
    record: recordProcedures,
    scenarios: scenarioProcedures,
  },
  policy: new URL('policy.cedar', import.meta.url),
  seed,
  law: lawLines,
  schemas: {
    Reason: reasonSchema,
    Determination: determinationSchema,
    Source: sourceSchema,
    State: stateSchema,
    Beneficiary: beneficiarySchema,
    Cycle: cycleSchema,
    Vintage: vintageSchema,
  },
} satisfies Mechanism;
