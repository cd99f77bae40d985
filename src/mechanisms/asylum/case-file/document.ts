/** A case file as a document: the facts, what the law says of them with its reasons, the official's decision. */
import { formatDayLong, parseDay, stateName, type Day, type Language, type StateCode } from '#kernel';
import { Notes, plainText, type Block, type Report } from '#report';
import type { ReasonJson } from '#procedure';
import type { Facts } from '../facts/index.ts';
import type { QuestionJson } from '../outputs/assessment-output.ts';
import { factValueInWords } from '../words/fact-value.ts';
import { FACT_WORDS } from '../words/facts/index.ts';
import { NOTICE } from '../words/notice.ts';
import type { FileContent } from './content.ts';
import { DOCUMENT_WORDS } from './document-words.ts';

export interface DocumentedFile {
  readonly file: string;
  readonly state: StateCode;
  readonly content: FileContent;
  readonly facts: Facts;
  readonly questions: readonly QuestionJson[];
  readonly asOf: Day;
  readonly language: Language;
}

export function fileDocument({
  file,
  state,
  content,
  facts,
  questions,
  asOf,
  language,
}: DocumentedFile): Report {
  const words = DOCUMENT_WORDS[language];
  const notes = new Notes();
  return {
    language,
    title: words.title,
    subtitle: content.ownReference ?? file,
    asOf,
    dateline: words.dateline(stateName(state, language), formatDayLong(asOf, language)),
    blocks: [
      { kind: 'paragraph', lead: true, text: NOTICE[language] },
      { kind: 'heading', text: words.facts },
      factTable(facts, language),
      { kind: 'heading', text: words.questions },
      ...questions.flatMap((one) => questionBlocks(one, notes, words)),
      { kind: 'heading', text: words.decision },
      ...decisionBlocks(content, language),
    ],
    notes: notes.all(),
    sources: [],
    footer: words.footer,
    fileName: `${words.fileName}-${file.slice(0, 8)}`,
  };
}

function factTable(facts: Facts, language: Language): Block {
  const words = DOCUMENT_WORDS[language];
  return {
    kind: 'table',
    caption: words.facts,
    columns: [
      { head: words.fact, kind: 'text', wide: true },
      { head: words.stated, kind: 'text' },
    ],
    rows: Object.entries(facts).map(([path, value]) => [
      { text: FACT_WORDS.get(path)?.ask[language] ?? path },
      { text: factValueInWords(path, value, language) },
    ]),
  };
}

function questionBlocks(
  { title, text, possible, determination }: QuestionJson,
  notes: Notes,
  words: (typeof DOCUMENT_WORDS)[Language],
): Block[] {
  const because = determination.reasons.map((reason) => noted(reason, notes, words));
  const missing = determination.missing.map(({ text: asked, citation }) => ({
    text: asked,
    notes: [notes.number({ text: citation, citation: null, url: null })],
  }));
  return [
    { kind: 'heading', level: 2, text: title },
    {
      kind: 'paragraph',
      text: text === null ? words.open(possible.map((one) => one.text)) : `${text}.`,
      notes: because.flatMap((one) => one.notes),
    },
    ...(missing.length === 0
      ? []
      : ([
          { kind: 'paragraph', text: words.missing },
          { kind: 'list', items: missing },
        ] satisfies Block[])),
    ...(because.length === 0 ? [] : ([{ kind: 'list', items: because }] satisfies Block[])),
  ];
}

/** A reason as a line; what it rests on in turn is in its notes. */
function noted(reason: ReasonJson, notes: Notes, words: (typeof DOCUMENT_WORDS)[Language]) {
  const numbers: number[] = [];
  const visit = ({ text, citation, url, held, because }: ReasonJson): void => {
    numbers.push(notes.number({ text: `${words.held[held]}: ${plainText(text)}`, citation, url }));
    because.forEach(visit);
  };
  visit(reason);
  return { text: `${words.held[reason.held]}: ${plainText(reason.text)}.`, notes: [...new Set(numbers)] };
}

function decisionBlocks({ decision }: FileContent, language: Language): Block[] {
  const words = DOCUMENT_WORDS[language];
  if (decision === null) return [{ kind: 'paragraph', text: words.undecided }];
  const { procedure, state, reasons, on, by } = decision;
  const decided = words.decided(words.procedures[procedure], formatDayLong(parseDay(on), language), by);
  return [
    { kind: 'paragraph', text: decided },
    ...(state === null
      ? []
      : ([{ kind: 'paragraph', text: words.responsible(stateName(state, language)) }] satisfies Block[])),
    ...reasons.split(/\n{2,}/).map((text): Block => ({ kind: 'paragraph', text })),
  ];
}
