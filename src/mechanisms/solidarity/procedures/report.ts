/** A cycle, or one state in it, as a file to take along. */
import { Refusal } from '#kernel';
import { procedure, type Context } from '#procedure';
import { REPORT_FORMATS, writeReport } from '#report';
import * as z from 'zod';
import { memberStateSchema } from '../facts-json.ts';
import { cycleReport } from '../reports/cycle-report.ts';
import { describeChange } from '../reports/describe-change.ts';
import { stateReport } from '../reports/state-report.ts';
import type { ReportedCycle } from '../reports/writer.ts';
import { changeFacts } from '../rules/what-if.ts';
import { evaluateCycle } from '../rules/cycle.ts';
import { changeSchema, resolveChange, type ChangeInput } from './change.ts';
import { cycleQuestion, loadCycle, type CycleQuestion } from './load-cycle.ts';

export const report = procedure({
  action: 'solidarity.report',
  summary: {
    en: 'A cycle, or one state in it, as a Word, PDF or spreadsheet file',
    nl: 'Een cyclus, of één staat daarin, als Word-, pdf- of rekenbladbestand',
  },
  description:
    'Figures with their standing, reasons as numbered notes with their provisions, deadlines ahead and sources.',
  method: 'GET',
  path: '/solidarity/report',
})
  .input(
    cycleQuestion.extend({
      state: memberStateSchema.optional().meta({ description: 'One state; the whole cycle when absent.' }),
      format: z.enum(REPORT_FORMATS).default('pdf').meta({ description: 'The kind of file.' }),
      scenario: z
        .string()
        .max(20_000)
        .optional()
        .meta({ description: 'A what-if: the change as JSON, in the form that what-if takes.' }),
    }),
  )
  .output(z.file())
  .handler(async ({ input, context }) => {
    const cycle = await reportedCycle(input, parseScenario(input.scenario), context);
    const document = input.state === undefined ? cycleReport(cycle) : stateReport(cycle, input.state);
    return writeReport(document, input.format);
  });

async function reportedCycle(
  question: CycleQuestion,
  scenario: ChangeInput | undefined,
  context: Pick<Context, 'store' | 'today'>,
): Promise<ReportedCycle> {
  const { facts: recorded, sources } = await loadCycle(question, context);
  const { language } = question;
  if (scenario === undefined) {
    return { facts: recorded, evaluation: evaluateCycle(recorded), sources, language };
  }
  const facts = changeFacts(recorded, await resolveChange(scenario, recorded, context));
  const assumed = describeChange(scenario, language);
  return { facts, evaluation: evaluateCycle(facts), sources, language, assumed };
}

/** Throws a Refusal that names the field of the scenario that is not right. */
function parseScenario(text: string | undefined): ChangeInput | undefined {
  if (text === undefined || text === '') return undefined;
  const parsed = changeSchema.safeParse(jsonOf(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = ['scenario', ...(issue?.path ?? [])].join('.');
  throw new Refusal('invalid-input', `The scenario is not one: ${issue?.message ?? 'it has no form'}`, {
    where,
    remedy: 'Give the change as what-if takes it, for instance {"pool":30000}.',
  });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('invalid-input', 'The scenario is not JSON.', {
      where: 'scenario',
      remedy: 'Give one JSON object, for instance {"pool":30000}, encoded for an address.',
    });
  }
}
