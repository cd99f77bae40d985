/** The reason texts on files, to be joined with the mechanism’s own. */
import type { FormattedValues, Language, Messages } from '#kernel';
import { KIND_WORDS, MARK_WORDS, PARTY_WORDS, STEP_WORDS, TRAIT_WORDS } from './procedure-words.ts';

type Sentences = Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** The words for a code; a code without words is printed as it is, so that a reason stays readable. */
function wordsFor(words: Sentences, code: string | undefined, language: Language): string {
  return words[code ?? '']?.[language] ?? code ?? '…';
}

function marks(values: FormattedValues, language: Language, type: 'disjunction' | 'conjunction'): string {
  const names = (values.marks ?? '…').split(' ').map((mark) => `“${wordsFor(MARK_WORDS, mark, language)}”`);
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : 'nl', { type }).format(names);
}

/** “Council: reaches a general approach”; alone where no such step exists, and so nobody takes it. */
function step(values: FormattedValues, language: Language): string {
  const taken = wordsFor(STEP_WORDS, values.step, language);
  const by = (PARTY_WORDS as Sentences)[values.by ?? '']?.[language];
  return by === undefined ? `“${taken}”` : `“${by}: ${taken}”`;
}

const UNITS_EN: Readonly<Record<string, string>> = { months: 'month', weeks: 'week', years: 'year' };
const UNIT_NL: Readonly<Record<string, string>> = { months: 'maand', weeks: 'week', years: 'jaar' };
const UNITS_NL: Readonly<Record<string, string>> = { months: 'maanden', weeks: 'weken', years: 'jaar' };

const one = ({ count }: FormattedValues): boolean => count === '1';

const en: Messages = {
  'council.dossier.unknown-step': (v) =>
    `${step(v, 'en')} is no step of this procedure: ${wordsFor(KIND_WORDS, v.kind, 'en')}`,
  'council.dossier.stopped': (v) => `Nothing follows ${marks(v, 'en', 'disjunction')}`,
  'council.dossier.taken': (v) => `${step(v, 'en')} was taken on ${v.on}, and is taken once`,
  'council.dossier.condition': (v, { held }) =>
    `${step(v, 'en')} depends on ${wordsFor(TRAIT_WORDS, v.trait, 'en')}, ${held === 'no' ? 'and is no step of this file' : 'which is not recorded'}`,
  'council.dossier.needs': (v, { held }) =>
    `${step(v, 'en')} needs ${marks(v, 'en', 'disjunction')}${held === 'yes' ? '' : ', not reached yet'}`,
  'council.dossier.needs-by-practice': (v, { held }) =>
    `By practice and not by a provision, ${step(v, 'en')} needs ${marks(v, 'en', 'disjunction')}${held === 'yes' ? '' : ', not reached yet'}`,
  'council.dossier.too-early': (v) =>
    `${step(v, 'en')} needs ${marks(v, 'en', 'disjunction')}, reached on ${v.reached} and so after ${v.on}`,
  'council.dossier.excluded': (v) => `${step(v, 'en')} is ruled out by ${marks(v, 'en', 'conjunction')}`,
  'council.dossier.stated': (v) => `The act names the day: ${v.day}`,
  'council.dossier.term': (v) =>
    `By the practice of the Official Journal the period of ${v.count} ${one(v) ? UNITS_EN[v.unit ?? ''] : v.unit} runs from ${v.start}, the day after, and ends on the same date: ${v.last}`,
  'council.dossier.not-moved': (v) => `${v.last} stands, also on a Saturday, a Sunday or a public holiday`,
  'council.dossier.moved': (v) => `${v.last} is no working day: the period ends on ${v.due}`,
  'council.dossier.elapsed': (v) => `Counted from ${v.event}, the period ends with ${v.last}`,
  'council.dossier.recess': (v) =>
    `By arrangement of the Commission ${v.days} days of recess are not counted in the ${v.weeks} weeks; the Protocol has no such rule`,
  'council.dossier.extended': (v) => `The period was extended: ${v.longer} ${v.unit} instead of ${v.plain}`,
  'council.dossier.notified': (v) => `The decision takes effect by its notification on ${v.day}`,
  'council.dossier.by-law': (v) =>
    `${marks(v, 'en', 'conjunction')} holds by operation of law since ${v.day}; no step is recorded`,
  'fact.traits.form': () => TRAIT_WORDS.form.en,
  'fact.traits.parliament': () => TRAIT_WORDS.parliament.en,
  'fact.traits.mixed': () => TRAIT_WORDS.mixed.en,
};

const nl: Messages = {
  'council.dossier.unknown-step': (v) =>
    `${step(v, 'nl')} is geen stap van deze procedure: ${wordsFor(KIND_WORDS, v.kind, 'nl')}`,
  'council.dossier.stopped': (v) => `Na ${marks(v, 'nl', 'disjunction')} volgt niets meer`,
  'council.dossier.taken': (v) => `${step(v, 'nl')} is al gezet op ${v.on} en wordt één keer gezet`,
  'council.dossier.condition': (v, { held }) =>
    `${step(v, 'nl')} hangt ervan af ${wordsFor(TRAIT_WORDS, v.trait, 'nl')}, ${held === 'no' ? 'en is geen stap van dit dossier' : 'en dat is niet vastgelegd'}`,
  'council.dossier.needs': (v, { held }) =>
    `Voor ${step(v, 'nl')} is nodig: ${marks(v, 'nl', 'disjunction')}${held === 'yes' ? '' : ', nog niet bereikt'}`,
  'council.dossier.needs-by-practice': (v, { held }) =>
    `Volgens de praktijk en niet volgens een bepaling is voor ${step(v, 'nl')} nodig: ${marks(v, 'nl', 'disjunction')}${held === 'yes' ? '' : ', nog niet bereikt'}`,
  'council.dossier.too-early': (v) =>
    `Voor ${step(v, 'nl')} is nodig: ${marks(v, 'nl', 'disjunction')}, bereikt op ${v.reached} en dus na ${v.on}`,
  'council.dossier.excluded': (v) => `${step(v, 'nl')} is uitgesloten door ${marks(v, 'nl', 'conjunction')}`,
  'council.dossier.stated': (v) => `De handeling noemt de dag: ${v.day}`,
  'council.dossier.term': (v) =>
    `Volgens de praktijk van het Publicatieblad loopt de termijn van ${v.count} ${(one(v) ? UNIT_NL : UNITS_NL)[v.unit ?? ''] ?? v.unit} vanaf ${v.start}, de dag erna, en eindigt zij op dezelfde datum: ${v.last}`,
  'council.dossier.not-moved': (v) => `${v.last} blijft staan, ook op een zaterdag, zondag of feestdag`,
  'council.dossier.moved': (v) => `${v.last} is geen werkdag: de termijn eindigt op ${v.due}`,
  'council.dossier.elapsed': (v) => `Geteld vanaf ${v.event} loopt de termijn tot en met ${v.last}`,
  'council.dossier.recess': (v) =>
    `Volgens een afspraak van de Commissie tellen ${v.days} dagen reces niet mee in de ${v.weeks} weken; het Protocol kent die regel niet`,
  'council.dossier.extended': (v) =>
    `De termijn is verlengd: ${v.longer} ${UNITS_NL[v.unit ?? ''] ?? v.unit} in plaats van ${v.plain}`,
  'council.dossier.notified': (v) => `Het besluit wordt van kracht door de kennisgeving op ${v.day}`,
  'council.dossier.by-law': (v) =>
    `${marks(v, 'nl', 'conjunction')} geldt van rechtswege sinds ${v.day}; een stap is niet vastgelegd`,
  'fact.traits.form': () => TRAIT_WORDS.form.nl,
  'fact.traits.parliament': () => TRAIT_WORDS.parliament.nl,
  'fact.traits.mixed': () => TRAIT_WORDS.mixed.nl,
};

export const DOSSIER_MESSAGES: Readonly<Record<Language, Messages>> = { en, nl };
