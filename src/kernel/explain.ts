/** Determinations in words: a tree of explained reasons, and its printing as text and Markdown. */
import type { Language } from './acts.ts';
import type { Provision } from './citation.ts';
import { eliOf, textUrl } from './citation-link.ts';
import { printProvision } from './citation-text.ts';
import type { Answer, Determination, Reason } from './determination.ts';
import { formatValue } from './format-value.ts';
import { KERNEL_MESSAGES } from './messages/index.ts';
import type { Messages } from './messages/type.ts';

export interface ExplainOptions {
  readonly language?: Language;
  /** The mechanism's catalogue in that language; the kernel's own is always there. */
  readonly messages?: Messages;
  /** Throw a RangeError on a code without a message or a message that asks for a value that is not there. */
  readonly strict?: boolean;
}

/** A reason in words: plain JSON, the same in every surface. */
export interface ExplainedReason {
  readonly code: string;
  readonly held: Answer;
  readonly text: string;
  readonly citation: string;
  /** European Legislation Identifier, or null where the act has none. */
  readonly eli: string | null;
  readonly url: string;
  readonly values: Reason['values'];
  readonly because: readonly ExplainedReason[];
}

export interface ExplainedFact {
  readonly path: string;
  readonly text: string;
  readonly citation: string;
}

export interface Explanation {
  readonly language: Language;
  /** Null when a list of reasons was explained and not a determination. */
  readonly answer: Answer | null;
  readonly headline: string | null;
  readonly missing: readonly ExplainedFact[];
  readonly reasons: readonly ExplainedReason[];
}

const ANSWERS: Readonly<Record<Language, Readonly<Record<Answer, string>>>> = {
  en: { yes: 'Yes', no: 'No', 'not-yet-known': 'Not yet known' },
  nl: { yes: 'Ja', no: 'Nee', 'not-yet-known': 'Nog niet bekend' },
};

const MISSING: Readonly<Record<Language, string>> = { en: 'Missing', nl: 'Ontbreekt' };

/** Explains a determination or a list of reasons as a tree that travels as JSON. */
export function explain(
  subject: Determination<unknown> | readonly Reason[],
  options: ExplainOptions = {},
): Explanation {
  const { language = 'en' } = options;
  if (isReasons(subject)) {
    const reasons = subject.map((one) => explainReason(one, options));
    return { language, answer: null, headline: null, missing: [], reasons };
  }
  const missing = subject.answer === 'not-yet-known' ? subject.missing : [];
  return {
    language,
    answer: subject.answer,
    headline: ANSWERS[language][subject.answer],
    missing: missing.map(({ path, provision }) => ({
      path,
      text: catalogueOf(options)[`fact.${path}`]?.({}, emptyContext) ?? path,
      citation: cite(provision, language),
    })),
    reasons: subject.reasons.map((one) => explainReason(one, options)),
  };
}

function isReasons(subject: Determination<unknown> | readonly Reason[]): subject is readonly Reason[] {
  return Array.isArray(subject);
}

const emptyContext = { held: 'not-yet-known', raw: {} } as const;

function catalogueOf({ language = 'en', messages = {} }: ExplainOptions): Messages {
  return { ...KERNEL_MESSAGES[language], ...messages };
}

/** One reason and those it rests on, in words. */
export function explainReason(subject: Reason, options: ExplainOptions = {}): ExplainedReason {
  const { language = 'en' } = options;
  return {
    code: subject.code,
    held: subject.held,
    text: textOf(subject, options, language),
    citation: cite(subject.provision, language),
    eli: eliOf(subject.provision),
    url: textUrl(subject.provision, language),
    values: subject.values,
    because: (subject.because ?? []).map((one) => explainReason(one, options)),
  };
}

function textOf(subject: Reason, options: ExplainOptions, language: Language): string {
  const { messages = {}, strict = false } = options;
  const message = messages[subject.code] ?? KERNEL_MESSAGES[language][subject.code];
  const formatted = Object.fromEntries(
    Object.entries(subject.values).map(([name, value]) => [name, formatValue(value, language)]),
  );
  if (!message) {
    if (strict)
      throw new RangeError(`There is no message in “${language}” for the reason “${subject.code}”.`);
    const values = Object.entries(formatted).map(([name, value]) => `${name} ${value}`);
    return values.length === 0 ? subject.code : `${subject.code}: ${values.join('; ')}`;
  }
  const values = new Proxy(formatted, {
    get(target, name): string {
      const value = typeof name === 'string' ? target[name] : undefined;
      if (value !== undefined) return value;
      if (strict)
        throw new RangeError(`The message “${subject.code}” in “${language}” asks for “${String(name)}”.`);
      return '…';
    },
  });
  return message(values, { held: subject.held, raw: subject.values });
}

function cite(provision: Provision, language: Language): string {
  return printProvision(provision, { language });
}

/** The explanation as plain text, two spaces deeper for each `because`; every line ends with its citation. */
export function explainText(
  subject: Determination<unknown> | readonly Reason[],
  options: ExplainOptions = {},
): string {
  return printTree(
    explain(subject, options),
    (held, text, { citation }) => `${held}: ${text} (${citation})`,
    {
      headline: (text) => `${text}.`,
      item: '',
    },
  );
}

/** The explanation as a Markdown list, citations linked to EUR-Lex. */
export function explainMarkdown(
  subject: Determination<unknown> | readonly Reason[],
  options: ExplainOptions = {},
): string {
  return printTree(explain(subject, options), markdownLine, {
    headline: (text) => `**${text}.**\n`,
    item: '- ',
  });
}

interface Cited {
  readonly citation: string;
  readonly url?: string;
}

function markdownLine(held: string, text: string, { citation, url }: Cited): string {
  const link =
    url === undefined ? citation : `[${citation}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`;
  return `**${held}**: ${escapeMarkdown(text)} (${link})`;
}

function printTree(
  { language, headline, missing, reasons }: Explanation,
  line: (held: string, text: string, cited: Cited) => string,
  layout: { readonly headline: (text: string) => string; readonly item: string },
): string {
  const print = (one: ExplainedReason, depth: number): string[] => [
    `${'  '.repeat(depth)}${layout.item}${line(ANSWERS[language][one.held], one.text, one)}`,
    ...one.because.flatMap((inner) => print(inner, depth + 1)),
  ];
  return [
    ...(headline === null ? [] : [layout.headline(headline)]),
    ...missing.map(
      (fact) => `${layout.item}${line(MISSING[language], fact.text, { citation: fact.citation })}`,
    ),
    ...reasons.flatMap((one) => print(one, 0)),
  ].join('\n');
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\*_`[\]<>#]/g, '\\$&');
}
