/** Case files of a state: opened, read, kept up to date, decided on, erased. All of it personal, for a stated purpose. */
import { addDays, formatDay, Refusal, SCHENGEN_STATES, type Day, type Json, type StateCode } from '#kernel';
import { languageSchema, numeric, procedure, textIn, type Context, type Personal } from '#procedure';
import { TEXT_FORMATS, writeReport } from '#report';
import * as z from 'zod';
import { assess } from '../assessment/assess.ts';
import { decisionSchema, type FileContent } from '../case-file/content.ts';
import { fileDocument } from '../case-file/document.ts';
import { eraseFile, keepFile, listFiles, openFile, readFile, withDecision } from '../case-file/record.ts';
import type { Facts } from '../facts/index.ts';
import { factsSchema, writtenFacts } from '../facts/json.ts';
import { questionInWords, questionSchema, type QuestionJson } from '../outputs/assessment-output.ts';
import { NOTICE } from '../words/notice.ts';
import { caseFields, caseOf } from './case-input.ts';

const PERSONAL: Personal = {
  purposes: ['asylum-examination', 'appeal', 'quality-review', 'data-subject-request', 'oversight'],
  subject: textIn('file'),
};

/** A file is a working paper: without a word of the official it lives a year from its last change. */
const DAYS_KEPT = 365;
/** Biometric data of applicants are kept for ten years (Eurodac 29); no file here lives longer. */
const MOST_DAYS_KEPT = 3_652;

const stateField = z.enum(SCHENGEN_STATES).meta({ description: 'The state whose file it is, as NL.' });
const fileField = z.uuid().meta({ positional: true, description: 'The name of the file.' });
const versionField = numeric(z.number().int().min(1)).meta({
  description: 'The version that you have seen: who has seen an older one is refused.',
});
const keepField = numeric(z.number().int().min(1).max(MOST_DAYS_KEPT))
  .default(DAYS_KEPT)
  .meta({ description: 'After how many days it is erased, counted from this change.' });
const lineSchema = z.object({
  file: z.string(),
  state: z.string(),
  status: z.enum(['open', 'decided', 'erased']),
  openedOn: z.string(),
  changedOn: z.string(),
  expires: z.string().nullable().describe('The day after which it is erased; null where it is'),
  version: z.number().int(),
});
const { facts: factsField, ...readingFields } = caseFields;
const { language: _, ...readings } = readingFields;

export const list = procedure({
  action: 'asylum.file.list',
  summary: {
    en: 'The case files of a state: when opened and changed, nothing of the persons',
    nl: 'De zaakdossiers van een staat: wanneer geopend en gewijzigd, niets van de personen',
  },
  method: 'GET',
  path: '/asylum/files',
  view: {
    rows: 'files',
    columns: [
      { path: 'file', head: 'File' },
      { path: 'status', head: 'Status' },
      { path: 'openedOn', head: 'Opened' },
      { path: 'changedOn', head: 'Changed' },
      { path: 'expires', head: 'Kept until' },
    ],
    none: 'There are no case files of this state.',
  },
})
  .input(z.object({ state: stateField }))
  .output(z.object({ files: z.array(lineSchema) }))
  .handler(async ({ input, context }) => ({
    files: [...(await listFiles(await context.store(), input.state, context.today))],
  }));

export const open = procedure({
  action: 'asylum.file.open',
  summary: { en: 'Open a case file with what is known', nl: 'Een zaakdossier openen met wat bekend is' },
  method: 'POST',
  path: '/asylum/files',
  files: ['facts'],
  personal: PERSONAL,
})
  .input(
    z.object({
      state: stateField,
      facts: factsField,
      ownReference: z
        .string()
        .trim()
        .min(1)
        .max(100)
        .optional()
        .meta({ description: 'The number under which your office knows it.' }),
      keepDays: keepField,
      ...readings,
    }),
  )
  .output(z.object({ file: z.string(), version: z.number().int(), expires: z.string() }))
  .handler(async ({ input, context }) => {
    caseOf({ ...input, language: 'en' }, context.today);
    const expires = addDays(context.today, input.keepDays);
    const content: FileContent = {
      ownReference: input.ownReference ?? null,
      facts: writtenFacts(input.facts),
      decision: null,
    };
    const opened = await openFile(await context.store(), content, {
      state: input.state,
      actor: context.caller.name,
      expires,
    });
    return { ...opened, expires: formatDay(expires) };
  });

export const show = procedure({
  action: 'asylum.file.show',
  summary: {
    en: 'Read a case file: the facts, what the law says of them today, the decision',
    nl: 'Een zaakdossier lezen: de feiten, wat de wet er vandaag van zegt, de beslissing',
  },
  method: 'POST',
  path: '/asylum/files/shown',
  personal: PERSONAL,
  view: {
    rows: 'questions',
    columns: [
      { path: 'title', head: 'Question' },
      { path: 'sentence', head: 'Outcome' },
    ],
    programs: ['possible', 'text'],
  },
})
  .input(z.object({ file: fileField, state: stateField, ...readings, language: languageSchema }))
  .output(
    lineSchema.extend({
      ownReference: z.string().nullable(),
      facts: z.record(z.string(), z.unknown()),
      decision: z.unknown(),
      questions: z.array(questionSchema),
      notice: z.string(),
    }),
  )
  .handler(async ({ input, context }) => {
    const { content, ...line } = await readFile(
      await context.store(),
      input.file,
      input.state,
      context.today,
    );
    const { questions } = advised(content, input, context.today);
    return {
      ...line,
      ownReference: content.ownReference,
      facts: content.facts,
      decision: content.decision,
      questions,
      notice: NOTICE[input.language],
    };
  });

export const document = procedure({
  action: 'asylum.file.document',
  summary: {
    en: 'A case file as a document for the record: Word, PDF, HTML or Markdown',
    nl: 'Een zaakdossier als document: Word, pdf, HTML of Markdown',
  },
  method: 'POST',
  path: '/asylum/files/document',
  personal: PERSONAL,
})
  .input(
    z.object({
      file: fileField,
      state: stateField,
      format: z.enum(TEXT_FORMATS).default('docx').meta({ description: 'The kind of file.' }),
      ...readings,
      language: languageSchema,
    }),
  )
  .output(z.file())
  .handler(async ({ input, context }) => {
    const { file, state, language, format } = input;
    const { content } = await readFile(await context.store(), file, state, context.today);
    const { facts, asOf, questions } = advised(content, input, context.today);
    return writeReport(fileDocument({ file, state, content, facts, questions, asOf, language }), format);
  });

export const record = procedure({
  action: 'asylum.file.record',
  summary: {
    en: 'Put what is known in a case file, in the place of what was known',
    nl: 'Vastleggen wat bekend is in een zaakdossier, in plaats van wat bekend was',
  },
  method: 'POST',
  path: '/asylum/files/facts',
  files: ['facts'],
  personal: PERSONAL,
})
  .input(
    z.object({
      file: fileField,
      state: stateField,
      version: versionField,
      facts: factsField,
      keepDays: keepField,
      ...readings,
    }),
  )
  .output(z.object({ file: z.string(), version: z.number().int(), expires: z.string() }))
  .handler(async ({ input, context }) => {
    caseOf({ ...input, language: 'en' }, context.today);
    const store = await context.store();
    const { content } = await readFile(store, input.file, input.state, context.today);
    const change = changeOf(input, context);
    const { version } = await keepFile(store, change, { ...content, facts: writtenFacts(input.facts) });
    return { file: input.file, version, expires: formatDay(change.expires) };
  });

export const decide = procedure({
  action: 'asylum.file.decide',
  summary: {
    en: 'Record the official’s own decision and reasons, beside the advice of that day',
    nl: 'De eigen beslissing en redenen van de ambtenaar vastleggen, naast het advies van die dag',
  },
  method: 'POST',
  path: '/asylum/files/decision',
  personal: PERSONAL,
})
  .input(
    z.object({
      file: fileField,
      state: stateField,
      version: versionField,
      keepDays: keepField,
      ...decisionFields(),
      ...readings,
      language: languageSchema,
    }),
  )
  .output(z.object({ file: z.string(), version: z.number().int(), on: z.string(), expires: z.string() }))
  .handler(async ({ input, context }) => {
    const store = await context.store();
    const { content } = await readFile(store, input.file, input.state, context.today);
    if (content.decision !== null) {
      throw new Refusal('barred', `The official decided on this file on ${content.decision.on} already.`, {
        where: 'file',
        remedy: 'Open a new file where the decision is taken again.',
      });
    }
    const decision = decisionSchema.parse({
      procedure: input.procedure,
      state: input.responsible ?? null,
      reasons: input.reasons,
    });
    const advice = JSON.parse(JSON.stringify(advised(content, input, context.today).questions)) as Json;
    const change = changeOf(input, context);
    const decided = withDecision(content, decision, { on: context.today, by: context.caller.name, advice });
    const { version } = await keepFile(store, change, decided, { on: context.today });
    return { file: input.file, version, on: formatDay(context.today), expires: formatDay(change.expires) };
  });

/** In an input the file’s own state is `state` already. */
function decisionFields() {
  const { procedure: way, state, reasons } = decisionSchema.shape;
  return { procedure: way, responsible: state, reasons };
}

export const erase = procedure({
  action: 'asylum.file.erase',
  summary: {
    en: 'Erase a case file; the register keeps that there was one, and the proof',
    nl: 'Een zaakdossier wissen; het register houdt dat het er was, en het bewijs',
  },
  method: 'POST',
  path: '/asylum/files/erased',
  personal: PERSONAL,
})
  .input(
    z.object({
      file: fileField,
      state: stateField,
      version: versionField,
      because: z.enum(['closed', 'opened-in-error', 'on-request']).default('closed'),
    }),
  )
  .output(z.object({ file: z.string(), erased: z.literal(true) }))
  .handler(async ({ input, context }) => {
    const { file, state, version, because } = input;
    const { caller, today } = context;
    await eraseFile(await context.store(), { file, state, version, today, actor: caller.name }, because);
    return { file, erased: true as const };
  });

type Readings = Pick<Parameters<typeof caseOf>[0], keyof typeof readings>;

function advised(
  content: FileContent,
  input: Readings & { readonly language: 'en' | 'nl' },
  today: Day,
): { readonly facts: Facts; readonly asOf: Day; readonly questions: QuestionJson[] } {
  const { facts, given } = caseOf({ ...input, facts: factsSchema.parse(content.facts) }, today);
  const questions = assess(facts, given).answers.map((one) => questionInWords(one, input.language));
  return { facts, asOf: given.asOf, questions };
}

function changeOf(
  {
    file,
    state,
    version,
    keepDays,
  }: {
    readonly file: string;
    readonly state: StateCode;
    readonly version: number;
    readonly keepDays: number;
  },
  { caller, today }: Context,
) {
  return { file, state, version, actor: caller.name, expires: addDays(today, keepDays), today };
}
