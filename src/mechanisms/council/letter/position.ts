/**
 * What a government says about a point: where it stands, what the Council is asked, whether a majority is expected,
 * what is promised to parliament. Read sentence by sentence, from words that governments use for it; the sentence it
 * rests on is always given, for a person to judge.
 */
import { stateName, type MemberState } from '#kernel';
import { clausesOf, type Clause, type Speaker } from './clauses.ts';
import type { LetterLanguage, Position } from './codes.ts';
import { shown } from './footnotes.ts';
import {
  ABSTAINS,
  ACCEPTS,
  AIM,
  ASKS,
  CARES,
  CONDITIONS,
  DENIES,
  DOUBTS,
  EARLIER,
  EVEN_IF,
  FINDS_GOOD,
  HELP,
  INFORMED,
  LISTENS,
  MAJORITY,
  MIGHT,
  NO_OBJECTION,
  NOT_DENIED,
  ONLY_ASKED,
  OPEN,
  PROMISES,
  REJECTS,
  RESERVES,
  VOTES_AGAINST,
  WANTS,
  WITHOUT,
  WORRIES,
} from './position-words.ts';
import { namesItself } from './own-words.ts';
import type { Sentence } from './sentences.ts';
import type { WordPatterns } from './words.ts';

/** A sentence with where it begins. */
export interface Evidence {
  readonly text: string;
  readonly at: number;
}

export interface Stance {
  readonly position: Position;
  readonly because: Evidence | null;
}

/** Whose letter it is, and in which language. */
export interface Voice {
  readonly language: LetterLanguage;
  readonly state: MemberState;
}

export function evidenceOf(text: string, sentences: readonly Sentence[]): readonly Evidence[] {
  return sentences.map(({ from, to }) => ({ text: shown(text.slice(from, to)), at: from }));
}

/** What one clause says of its own government. */
type Attitude =
  | 'accepts'
  | 'accepts-aim'
  | 'refuses'
  | 'votes-against'
  | 'acquiesces'
  | 'cares'
  | 'doubts'
  | 'reserves'
  | 'wants'
  | 'open'
  | 'abstains'
  | 'listens'
  | 'unclear';

interface Statement {
  readonly attitude: Attitude;
  readonly because: Evidence;
  /** Of an earlier time, so that what is said besides goes before it. */
  readonly earlier: boolean;
  readonly conditional: boolean;
}

/** Where the government stands on a point, from the sentences about it. */
export function stanceIn(sentences: readonly Evidence[], voice: Voice): Stance {
  const all = statementsIn(sentences, voice);
  const current = all.filter(({ earlier }) => !earlier);
  const statements = current.length > 0 ? current : all;
  const those = (...attitudes: readonly Attitude[]): readonly Evidence[] =>
    statements.filter(({ attitude }) => attitudes.includes(attitude)).map(({ because }) => because);
  const stance = (position: Position, because: Evidence | undefined): Stance | undefined =>
    because === undefined ? undefined : { position, because };
  const voted = statements.find(({ attitude, conditional }) => attitude === 'votes-against' && !conditional);
  const conditional = statements.find((one) => one.conditional)?.because;
  const accepting = those('accepts');
  const refusing = those('refuses', 'votes-against');
  const qualified = those('accepts', 'cares').length > 0 ? those('reserves', 'doubts')[0] : undefined;
  return (
    stance('oppose', voted?.because) ??
    stance('conditional', conditional) ??
    stance('conditional', accepting.length > 0 ? (refusing[0] ?? qualified) : qualified) ??
    stance('oppose', refusing[0]) ??
    stance('conditional', those('reserves')[0]) ??
    stance('not-stated', those('abstains')[0]) ??
    stance('support', accepting.at(-1)) ??
    stance('not-stated', those('open')[0]) ??
    stance('not-stated', those('unclear')[0]) ??
    stance('support', those('accepts-aim', 'cares', 'acquiesces')[0]) ??
    stance('not-stated', those('doubts')[0]) ??
    stance('listens', those('listens')[0]) ?? { position: 'not-stated', because: null }
  );
}

/** The attitudes that a condition may hang on. */
const STANDS: readonly Attitude[] = [
  'accepts',
  'accepts-aim',
  'refuses',
  'votes-against',
  'acquiesces',
  'unclear',
  'wants',
];

function statementsIn(sentences: readonly Evidence[], { language, state }: Voice): readonly Statement[] {
  const statements: Statement[] = [];
  let before: Speaker = null;
  let stood = false;
  const written = sentences.map(({ text }) => text);
  const name = stateName(state, language);
  // The United Kingdom is no member state; where none else speaks for itself, it is the writer.
  const british = language === 'en' && !written.some((text) => text.includes(name));
  for (const sentence of sentences) {
    const text = british ? sentence.text.replaceAll(BRITISH, name) : sentence.text;
    if (before !== 'own' && !namesItself(text, language, state) && !LISTENS[language].test(text)) {
      before = null;
      continue;
    }
    const { clauses, speaker } = clausesOf(text, language, state, before);
    before = speaker ?? before;
    const found = clauses.flatMap((clause, at) => {
      if (clause.speaker === 'other' || clause.open) return [];
      const worried = WORRIES[language].test(text);
      const denied = deniedBefore(clauses, at, language);
      return attitudesIn(clause, { denied, worried }, language).map((attitude) => ({
        attitude,
        earlier: EARLIER[language].test(clause.text),
      }));
    });
    const stands = found.some(({ attitude }) => STANDS.includes(attitude));
    const refuses = found.some(({ attitude }) => attitude === 'refuses');
    const conditional =
      stands && (isConditional(clauses, language) || (refuses && WITHOUT[language].test(sentence.text)));
    if (stood && !stands && clauses[0]?.speaker !== 'other' && CONDITION_ITSELF.test(sentence.text)) {
      statements.push({ attitude: 'unclear', because: sentence, earlier: false, conditional: true });
    }
    for (const { attitude, earlier } of found) {
      statements.push({
        attitude,
        because: sentence,
        earlier,
        conditional: conditional && STANDS.includes(attitude),
      });
    }
    stood = stands;
  }
  return statements;
}

const BRITISH = /\b(?:UK|United Kingdom)\b/g;

/** “The condition is that …”, after a sentence that says yes or no. */
const CONDITION_ITSELF =
  /^(?:\S+ ){0,3}(?:voorwaarden?|conditions?|Bedingung(?:en)?|Voraussetzung(?:en)?)(?![a-z])/i;

/** Whether the sentence makes what its government says depend on something. What others are said to do under conditions does not count. */
function isConditional(clauses: readonly Clause[], language: LetterLanguage): boolean {
  const kept = clauses.filter((clause, at) => {
    if (clause.open) return !isRelative(clauses[at - 1]);
    return !isRelative(clause);
  });
  const text = kept
    .map(({ text: words }) => words)
    .join(' ')
    .replaceAll(globally(EVEN_IF[language]), '');
  return CONDITIONS[language].test(text) || kept.some((clause) => isIf(clause.text));
}

/** A clause about something else than the speaker. */
function isRelative(clause: Clause | undefined): boolean {
  return (
    clause !== undefined &&
    clause.subordinate &&
    !clause.open &&
    clause.speaker !== 'own' &&
    !CONDITION_FIRST.test(clause.text)
  );
}

const CONDITION_FIRST =
  /^(?:wenn|solange|zolang|dès lors|tant que|as long|so long|es sei denn|pour autant|à moins|pourvu|provided|unless|tenzij|mits)/i;
const isIf = (text: string): boolean =>
  /^(?:als (?!gevolg)|indien |if |wenn |falls |si |s[’']il )/i.test(text);

/** “Is not in a position”, “to support …”: a denial whose verb comes in the next clause. */
function deniedBefore(clauses: readonly Clause[], at: number, language: LetterLanguage): boolean {
  for (let before = at; before > at - LOOKED_BACK && clauses[before]?.bare === true; before -= 1) {
    const last = clauses[before - 1];
    if (last === undefined || last.speaker !== 'own' || last.open) return false;
    const text = cleared(last.text, language);
    if (POSITIVE.some((words) => words[language].test(text))) return false;
    if (DENIES[language].test(text)) return true;
  }
  return false;
}

/** So many clauses may stand between a denial and its verb. */
const LOOKED_BACK = 4;

const POSITIVE: readonly WordPatterns[] = [ACCEPTS, REJECTS, VOTES_AGAINST, LISTENS];

/** Without the words that look like a denial and are none. */
function cleared(text: string, language: LetterLanguage): string {
  return text.replaceAll(globally(NOT_DENIED[language]), '').replaceAll(globally(HELP[language]), '');
}

/** What a clause says. `worried` is of its sentence: stress laid on a worry is no agreement. */
function attitudesIn(
  clause: Clause,
  { denied, worried }: { readonly denied: boolean; readonly worried: boolean },
  language: LetterLanguage,
): readonly Attitude[] {
  const has = (words: WordPatterns): boolean => words[language].test(clause.text);
  const listens: readonly Attitude[] = !clause.subordinate && has(LISTENS) ? ['listens'] : [];
  if (clause.speaker !== 'own') return listens;
  const attitudes: Attitude[] = [...listens];
  if (has(OPEN)) return ['open'];
  if (has(ABSTAINS)) attitudes.push('abstains');
  if (has(DOUBTS)) attitudes.push('doubts');
  if (has(RESERVES)) attitudes.push('reserves');
  if (has(WANTS)) attitudes.push('wants');
  let text = cleared(clause.text, language);
  const without = text.replaceAll(globally(NO_OBJECTION[language]), ' ');
  if (without !== text) attitudes.push('acquiesces');
  text = without;
  if (ONLY_ASKED[language].test(text)) return attitudes;
  const might = has(MIGHT);
  const judged = (words: WordPatterns, said: Attitude, refused: Attitude | null): void => {
    let rest = '';
    let from = 0;
    for (const match of text.matchAll(globally(words[language]))) {
      const end = match.index + match[0].length;
      const holds = might ? 'unclear' : denied ? 'denied' : judgement(text, end, language);
      if (holds === 'said') attitudes.push(said);
      else if (holds === 'unclear') attitudes.push('unclear');
      else if (refused !== null) attitudes.push(refused);
      rest += `${text.slice(from, match.index)} `;
      from = end;
    }
    if (words === VOTES_AGAINST) text = rest + text.slice(from);
  };
  judged(VOTES_AGAINST, 'votes-against', 'acquiesces');
  judged(REJECTS, 'refuses', 'acquiesces');
  judged(ACCEPTS, AIM[language].test(text) ? 'accepts-aim' : 'accepts', 'refuses');
  judged(FINDS_GOOD, 'cares', 'refuses');
  if (!worried) judged(CARES, 'cares', null);
  return attitudes;
}

/** Whether the words that end at a place in a clause are said or denied. */
function judgement(text: string, to: number, language: LetterLanguage): 'said' | 'denied' | 'unclear' {
  if (DENIES[language].test(text.slice(0, to))) return 'denied';
  const rest = text.slice(to);
  const [last = ''] = /\S+\s*$/.exec(rest) ?? [];
  if (language !== 'fr' && language !== 'en' && DENIES[language].test(last)) return 'denied';
  const after = rest.replace(/\s(?:om|zu|to|dat|that)\s.*$/, '');
  if (language === 'fr' || !DENIES[language].test(after)) return 'said';
  const [next = ''] = /^(?:\s\S+){0,3}/.exec(after) ?? [];
  if (DENIES[language].test(language === 'en' ? (/^\s\S+/.exec(after)?.[0] ?? '') : next)) return 'denied';
  return language === 'en' ? 'said' : 'unclear';
}

const global = new Map<RegExp, RegExp>();

/** The same pattern, to find every place. */
function globally(pattern: RegExp): RegExp {
  const known = global.get(pattern);
  if (known !== undefined) return known;
  const made = new RegExp(pattern, 'gi');
  global.set(pattern, made);
  return made;
}

export interface Said {
  /** What the Council is asked to do. */
  readonly asked: readonly Evidence[];
  /** What is said about a majority or about other states. */
  readonly majority: readonly Evidence[];
  /** What parliament is promised. */
  readonly commitments: readonly Evidence[];
}

/** The sentences of a point that say what is asked, what majority is expected and what is promised. */
export function saidIn(sentences: readonly Evidence[], { language, state }: Voice): Said {
  // What its own government intends is no question to the Council.
  const isOwn = (text: string): boolean =>
    clausesOf(text, language, state, null).clauses[0]?.speaker === 'own';
  return {
    asked: sentences.filter(({ text }) => ASKS[language].test(text) && !isOwn(text)),
    majority: sentences.filter(({ text }) => MAJORITY[language].test(text)),
    commitments: sentences.filter(
      ({ text }) => PROMISES[language].test(text) && !INFORMED[language].test(text),
    ),
  };
}
