/**
 * The next letter: the annotated agenda before a Council and the report after it, from the agenda, the dossiers, the
 * positions and what mechanisms say of themselves. What is said is what was recorded by the day of the letter.
 */
import {
  textUrl,
  formatDayLong,
  formatsIn,
  isMemberState,
  MEMBER_STATES,
  parseDay,
  printProvision,
  stateAsSubject,
  stateInSentence,
  type Day,
  type Language,
  type MemberState,
  type Provision,
} from '#kernel';
import type { AskBrief } from '#procedure';
import { Notes, plainText, type Block, type Noted, type Report, type ReportSource } from '#report';
import { followUps } from '../dossier/follow-ups.ts';
import { PARTY_WORDS, FOLLOW_UP_WORDS, STEP_WORDS } from '../dossier/procedure-words.ts';
import { PROCEDURES } from '../dossier/procedures.ts';
import { stateOf } from '../dossier/state.ts';
import type { Source } from '../events.ts';
import { TEU_16_3 } from '../dossier/law.ts';
import { titleOf } from '../outputs/dossier-output.ts';
import { comparisonOf, DECIDES, type ComparedPoint } from '../record/comparison.ts';
import { councilVoteOf } from '../dossier/votes.ts';
import type { Dossier } from '../record/dossier.ts';
import { isHeading, itemKey, type Meeting } from '../record/meeting.ts';
import { needOf } from '../rules/majority.ts';
import { CONFIGURATION_WORDS, TYPE_WORDS } from '../words/agenda-words.ts';
import { isCitable } from './citable.ts';
import { citedAs } from './cited-as.ts';
import { commitmentsList } from './commitments-list.ts';
import { comparedTable } from './compared-table.ts';
import { coverOf, type Letterhead } from './cover.ts';
import { daysInWords } from './days-in-words.ts';
import { LETTER_WORDS, type LetterWords } from './letter-words.ts';
import { majorityByName, majorityInWords } from './majority-words.ts';
import { addressed } from './sender.ts';

export type LetterKind = 'agenda' | 'report';

export interface LetterFacts {
  readonly kind: LetterKind;
  readonly meeting: Meeting;
  readonly dossiers: ReadonlyMap<string, Dossier>;
  readonly state: MemberState;
  readonly asOf: Day;
  readonly language: Language;
  /** What mechanisms say of themselves, by the dossier that they run. */
  readonly brief: AskBrief;
  readonly letterhead?: Letterhead | undefined;
}

/** So many of the last steps are told; the page of the dossier has them all. */
const STEPS_TOLD = 5;

export async function letterOf(facts: LetterFacts): Promise<Report> {
  const { kind, meeting, language, asOf, state } = facts;
  const writer = new LetterWriter(facts);
  const { words } = writer;
  const council = CONFIGURATION_WORDS[meeting.configuration][language];
  const days = daysInWords(meeting.from, meeting.to, language);
  const points = meeting.items.filter(({ type }) => type !== null);
  const decisions = points.filter(({ type }) => type !== null && DECIDES.includes(type)).length;
  const agenda = kind === 'agenda';
  const subject = (agenda ? words.title : words.reportTitle)(council, days);
  const to = addressed(state, language);
  const opening = (agenda ? words.opening : words.reportOpening)(to, council, days, writer.place);
  const counted = (agenda ? words.counted : words.reportCounted)(points.length, decisions);
  const cover = coverOf(facts.letterhead ?? {}, {
    state,
    asOf,
    language,
    subject,
    enclosed: agenda ? words.enclosed : words.reportEnclosed,
    blocks: [
      { kind: 'paragraph', text: opening },
      { kind: 'paragraph', text: counted },
    ],
  });
  const blocks: Block[] = [];
  for (const [place] of meeting.items.entries()) blocks.push(...(await writer.point(place)));
  if (!agenda) blocks.push(...comparedTable(writer.compared, language));
  blocks.push(...commitmentsList(meeting, asOf, language));
  return {
    language,
    title: subject,
    subtitle: words.subtitle(writer.place, formatDayLong(asOf, language)),
    asOf,
    dateline: cover.dated,
    cover,
    status: words.status,
    blocks,
    notes: writer.notes.all(),
    sources: writer.sources(),
    footer: words.footer,
    fileName: words.fileName(kind, meeting.name),
  };
}

/** What parliament is told of a Council: places of the Council have a name in each language. */
const PLACES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  Brussels: { en: 'Brussels', nl: 'Brussel' },
  Luxembourg: { en: 'Luxembourg', nl: 'Luxemburg' },
};

class LetterWriter {
  readonly words: LetterWords;
  readonly notes = new Notes();
  readonly place: string | null;
  readonly #facts: LetterFacts;
  readonly #sources = new Map<string, ReportSource>();
  #part: string | null = null;
  /** What each majority asks is said in full once. */
  readonly #majoritiesTold = new Set<string>();
  /** Announced beside happened, point by point. */
  readonly compared: readonly ComparedPoint[];

  constructor(facts: LetterFacts) {
    this.#facts = facts;
    this.words = LETTER_WORDS[facts.language];
    const { meeting, state, dossiers, asOf } = facts;
    this.compared = comparisonOf(meeting, state, dossiers, asOf);
    const { place } = meeting;
    this.place = place === null ? null : (PLACES[place]?.[facts.language] ?? place);
    this.#source(this.words.agendaSource, meeting.source);
    if (facts.kind === 'report' && meeting.outcomesSource !== null) {
      this.#source(this.words.outcomeSource, meeting.outcomesSource);
    }
  }

  /** A point with its heading, and the heading of its part where it is the first. */
  async point(place: number): Promise<readonly Block[]> {
    const { meeting, language, kind } = this.#facts;
    const item = meeting.items[place];
    if (item === undefined) return [];
    const number =
      item.letter === null ? (item.number === null ? '' : `${item.number}. `) : `${item.letter}) `;
    const blocks: Block[] = [...this.#partHeading(item)];
    const level = item.letter === null ? 2 : 3;
    blocks.push({ kind: 'heading', level, text: plainText(`${number}${titleOf(item.title, language)}`) });
    if (isHeading(meeting.items, place)) return blocks;
    if (item.type !== null)
      blocks.push({ kind: 'paragraph', aside: true, text: TYPE_WORDS[item.type][language] });
    const dossier = item.dossier === null ? undefined : this.#facts.dossiers.get(item.dossier);
    if (kind === 'agenda') blocks.push(...this.#announced(item, dossier));
    else blocks.push(...this.#happened(item, itemKey(item, place), dossier));
    if (dossier !== undefined) blocks.push(...(await this.#brief(dossier)));
    return blocks;
  }

  #partHeading({ part, partTitle }: Meeting['items'][number]): Block[] {
    if (part === this.#part || part === null) return [];
    this.#part = part;
    const title = partTitle === null ? '' : titleOf(partTitle, this.#facts.language);
    return [{ kind: 'heading', text: plainText(`${part}. ${title}`) }];
  }

  #announced(item: Meeting['items'][number], dossier: Dossier | undefined): Block[] {
    const { language, state } = this.#facts;
    const blocks: Block[] = [];
    if (item.type !== null) {
      blocks.push({
        kind: 'paragraph',
        text: this.words.asks[item.type],
        notes: dossier === undefined ? [] : this.#documents(dossier),
      });
    }
    if (dossier !== undefined) blocks.push(...this.#history(dossier));
    if (item.said !== null) blocks.push({ kind: 'paragraph', text: plainText(titleOf(item.said, language)) });
    const announced = item.announced[state];
    const own = dossier === undefined ? undefined : this.#ownPosition(dossier);
    // Who only listens to what is told needs no position yet.
    const told = announced !== 'not-stated' || (item.type !== null && DECIDES.includes(item.type));
    const stands =
      announced === undefined || !told
        ? ''
        : this.words.position[announced](stateAsSubject(state, language), stateInSentence(state, language));
    const text = [stands, own ?? ''].filter((part) => part !== '').join(' ');
    if (text !== '') blocks.push({ kind: 'paragraph', text });
    if (dossier !== undefined) blocks.push(...this.#majority(item, dossier), ...this.#next(dossier));
    return blocks;
  }

  #happened(item: Meeting['items'][number], key: string, dossier: Dossier | undefined): Block[] {
    const { meeting, language, state } = this.#facts;
    const outcome = meeting.outcomes?.get(key);
    const { result = null, decided = null } = this.compared.find((point) => point.key === key) ?? {};
    const taken = outcome?.taken[state];
    const asked = item.type === null ? undefined : this.words.asked[item.type];
    const came =
      result === null
        ? this.words.noOutcome
        : ((decided === null ? undefined : this.words.decided[decided]) ?? this.words.results[result]);
    const said = outcome?.said ?? null;
    const more: Noted[] = [
      ...(asked === undefined ? [] : [{ text: came }]),
      ...(said === null ? [] : [{ text: plainText(titleOf(said, language)) }]),
      ...(taken === undefined ? [] : [{ text: this.words.ended[taken](stateAsSubject(state, language)) }]),
    ];
    const notes = dossier === undefined ? [] : this.#documents(dossier);
    return [
      { kind: 'paragraph', text: asked ?? came, notes, more },
      ...(dossier === undefined ? [] : this.#next(dossier)),
    ];
  }

  /** The steps that were recorded by the day of the letter, the last few of them. */
  #history(dossier: Dossier): Block[] {
    const { asOf, language } = this.#facts;
    const { state } = stateOf(dossier.kind, dossier.history, dossier.traits);
    const told = state.history.filter(({ on }) => on <= asOf).slice(-STEPS_TOLD);
    if (told.length === 0) return [];
    for (const entry of told) {
      const source = dossier.stepSources[dossier.history.indexOf(entry)];
      if (source !== undefined && isCitable(source)) this.#source(titleOf(dossier.title, language), source);
    }
    const items = told.map(({ step, on, dayAssumed }): Noted => {
      const by = PROCEDURES[dossier.kind].steps[step]?.by;
      const who = by === undefined ? '' : `${PARTY_WORDS[by][language]}: `;
      const taken = `${who}${STEP_WORDS[step][language]}`;
      return dayAssumed === true
        ? { text: `${taken} (${this.words.dayAssumed})` }
        : { text: `${formatDayLong(on, language)} – ${taken}` };
    });
    return [
      { kind: 'paragraph', text: this.words.history },
      { kind: 'list', items },
    ];
  }

  /** The documents of a dossier as one note each. */
  #documents(dossier: Dossier): number[] {
    const { asOf, language } = this.#facts;
    const known = dossier.references.filter(({ since }) => since === undefined || parseDay(since) <= asOf);
    return known.map(({ id, url }) =>
      this.notes.number({ text: '', citation: citedAs(id, language), url: url ?? null }),
    );
  }

  #ownPosition(dossier: Dossier): string | undefined {
    const { asOf, state, language } = this.#facts;
    const own = dossier.positions.findLast(({ by, on }) => by === state && parseDay(on) <= asOf);
    return own?.said === undefined ? undefined : plainText(titleOf(own.said, language));
  }

  /** What majority is needed where the Council decides, and who else is known to be against or to abstain. */
  #majority({ type }: Meeting['items'][number], dossier: Dossier): Block[] {
    const { asOf, state } = this.#facts;
    const known = dossier.positions.filter(({ by, on }) => by !== state && parseDay(on) <= asOf);
    const named = (position: string): string =>
      this.#names(
        known.flatMap(({ by, position: held }) => (held === position && isMemberState(by) ? [by] : [])),
      );
    const [against, abstained] = [named('oppose'), named('abstains')];
    const sentences: Noted[] = [
      ...(type !== null && DECIDES.includes(type) ? this.#needed(dossier) : []),
      ...(against === '' ? [] : [{ text: this.words.against(against) }]),
      ...(abstained === '' ? [] : [{ text: this.words.abstained(abstained) }]),
    ];
    return paragraphOf(sentences);
  }

  /** In full the first time. Where the legal basis may say otherwise nothing is said. Where it is not recorded who takes part, no number is said. */
  #needed(dossier: Dossier): Noted[] {
    const { language } = this.#facts;
    const { majority, certain } = councilVoteOf(dossier);
    if (majority === null || !certain) return [];
    if (dossier.without === null) {
      return [{ text: majorityByName(majority, language), notes: [this.#law(TEU_16_3)] }];
    }
    const without = dossier.without.states;
    const count = MEMBER_STATES.length - without.length;
    const need = needOf(majority, count);
    const key = `${majority} ${without.toSorted().join()}`;
    const short = this.#majoritiesTold.has(key);
    this.#majoritiesTold.add(key);
    const facts = { need, count, without: this.#names(without), several: without.length > 1 };
    return [{ text: majorityInWords(facts, language, short), notes: [this.#law(need.provision)] }];
  }

  /** Named at the head of a sentence or behind a colon. */
  #names(states: readonly MemberState[]): string {
    const { language } = this.#facts;
    return formatsIn(language).list(
      states.map((code, index) => (index === 0 ? stateAsSubject : stateInSentence)(code, language)),
    );
  }

  #law(provision: Provision): number {
    const { language } = this.#facts;
    return this.notes.number({
      text: '',
      citation: printProvision(provision, { language }),
      url: textUrl(provision, language),
    });
  }

  /** The days that follow from what happened, as they stood on the day of the letter. */
  #next(dossier: Dossier): Block[] {
    const { asOf, language } = this.#facts;
    const until = dossier.history.filter(({ on }) => on <= asOf);
    const { state } = stateOf(dossier.kind, until, dossier.traits);
    const known = dossier.factsSince === null || dossier.factsSince <= asOf;
    const coming = followUps(state, known ? dossier.facts : {}).filter(
      ({ due, done }) => done === null && due >= asOf,
    );
    if (coming.length === 0) return [];
    const items = coming.map((one): Noted => {
      const text = `${formatDayLong(one.due, language)} – ${FOLLOW_UP_WORDS[one.code][language]} (${PARTY_WORDS[one.party][language]})`;
      return one.provision === null ? { text } : { text, notes: [this.#law(one.provision)] };
    });
    return [
      { kind: 'paragraph', text: this.words.next },
      { kind: 'list', items },
    ];
  }

  /** What the mechanism that runs the dossier says of it, each sentence with its own reasons as notes. */
  async #brief(dossier: Dossier): Promise<Block[]> {
    const { brief, state, language, asOf } = this.#facts;
    if (dossier.mechanism === null) return [];
    const said = await brief(dossier.mechanism, { state, language, asOf, about: dossier.name });
    if (said === null) return [];
    return paragraphOf(
      said.sentences.map(({ text, notes }) => ({
        text: plainText(text),
        notes: [...new Set(notes.map((note) => this.notes.number({ ...note, text: plainText(note.text) })))],
      })),
    );
  }

  #source(what: string, { title, url, date }: Source): void {
    // What stands at one address is one source, whatever it was read for.
    const key = url ?? title;
    if (this.#sources.has(key)) return;
    this.#sources.set(key, {
      what,
      title: plainText(title),
      url: url ?? null,
      date: date === undefined ? null : dayInWords(date, this.#facts.language),
      standing: null,
    });
  }

  sources(): readonly ReportSource[] {
    return [...this.#sources.values()];
  }
}

function paragraphOf([first, ...more]: readonly Noted[]): Block[] {
  return first === undefined ? [] : [{ kind: 'paragraph', ...first, ...(more.length === 0 ? {} : { more }) }];
}

/** A source may bear a month or a year alone: that stays as it is. */
function dayInWords(date: string, language: Language): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? formatDayLong(parseDay(date), language) : date;
}
