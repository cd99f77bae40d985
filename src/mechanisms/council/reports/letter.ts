/**
 * The next letter: the annotated agenda before a Council and the report after it, from the agenda, the dossiers, the
 * positions and what mechanisms say of themselves. What is said is what was recorded by the day of the letter.
 */
import {
  eurLexUrl,
  formatDayLong,
  formatsIn,
  parseDay,
  printProvision,
  stateName,
  type Day,
  type Language,
  type MemberState,
} from '#kernel';
import type { AskBrief } from '#procedure';
import { Notes, plainText, type Block, type Noted, type Report, type ReportSource } from '#report';
import { followUps } from '../dossier/follow-ups.ts';
import { PARTY_WORDS, FOLLOW_UP_WORDS, STEP_WORDS } from '../dossier/procedure-words.ts';
import { PROCEDURES } from '../dossier/procedures.ts';
import { stateOf } from '../dossier/state.ts';
import type { Source } from '../events.ts';
import type { DecisionType } from '../letter/codes.ts';
import { TEU_16_4 } from '../law.ts';
import { titleOf } from '../outputs/dossier-output.ts';
import { commitmentsOf } from '../record/commitments.ts';
import { comparisonOf } from '../record/comparison.ts';
import type { Dossier } from '../record/dossier.ts';
import { isHeading, itemKey, type Meeting } from '../record/meeting.ts';
import { CONFIGURATION_WORDS, POSITION_WORDS, TYPE_WORDS } from '../words/agenda-words.ts';
import { citedAs } from './cited-as.ts';
import { daysInWords } from './days-in-words.ts';
import { LETTER_WORDS, type LetterWords } from './letter-words.ts';

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
}

/** Types at which the Council is asked to decide. */
const DECIDES: readonly DecisionType[] = [
  'general-approach',
  'partial-general-approach',
  'political-agreement',
  'adoption',
  'approval',
  'conclusions',
];

/** So many of the last steps are told; the page of the dossier has them all. */
const STEPS_TOLD = 5;

export async function letterOf(facts: LetterFacts): Promise<Report> {
  const { kind, meeting, language, asOf } = facts;
  const writer = new LetterWriter(facts);
  const { words } = writer;
  const council = CONFIGURATION_WORDS[meeting.configuration][language];
  const days = daysInWords(meeting.from, meeting.to, language);
  const points = meeting.items.filter(({ type }) => type !== null);
  const decisions = points.filter(({ type }) => type !== null && DECIDES.includes(type)).length;
  const blocks: Block[] = [
    {
      kind: 'paragraph',
      lead: true,
      text: (kind === 'agenda' ? words.opening : words.reportOpening)(council, days, writer.place),
    },
    { kind: 'paragraph', text: words.counted(points.length, decisions) },
  ];
  for (const [place] of meeting.items.entries()) blocks.push(...(await writer.point(place)));
  if (kind === 'report') blocks.push(...writer.compared());
  blocks.push(...writer.commitments());
  return {
    language,
    title: (kind === 'agenda' ? words.title : words.reportTitle)(council, days),
    subtitle: words.subtitle(writer.place, formatDayLong(asOf, language)),
    asOf,
    dateline: words.dateline,
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
  /** What majority is needed is said once. */
  #majorityTold = false;

  constructor(facts: LetterFacts) {
    this.#facts = facts;
    this.words = LETTER_WORDS[facts.language];
    const { place } = facts.meeting;
    this.place = place === null ? null : (PLACES[place]?.[facts.language] ?? place);
    this.#source(this.words.agendaSource, facts.meeting.source);
    if (facts.kind === 'report' && facts.meeting.outcomesSource !== null) {
      this.#source(this.words.outcomeSource, facts.meeting.outcomesSource);
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
    blocks.push({ kind: 'heading', level: 2, text: plainText(`${number}${titleOf(item.title, language)}`) });
    if (isHeading(meeting.items, place)) return blocks;
    if (item.type !== null)
      blocks.push({ kind: 'paragraph', aside: true, text: TYPE_WORDS[item.type][language] });
    const dossier = item.dossier === null ? undefined : this.#facts.dossiers.get(item.dossier);
    if (kind === 'agenda') blocks.push(...this.#announced(item, dossier));
    else blocks.push(...this.#happened(itemKey(item, place)));
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
      announced === undefined || !told ? '' : this.words.position[announced](stateName(state, language));
    const text = [stands, own ?? ''].filter((part) => part !== '').join(' ');
    if (text !== '') blocks.push({ kind: 'paragraph', text });
    if (dossier !== undefined) blocks.push(...this.#majority(item, dossier), ...this.#next(dossier));
    return blocks;
  }

  #happened(key: string): Block[] {
    const { meeting, language, state } = this.#facts;
    const outcome = meeting.outcomes?.get(key);
    if (outcome === undefined) return [{ kind: 'paragraph', text: this.words.noOutcome }];
    const taken = outcome.taken[state];
    const sentences = [
      outcome.result === null ? this.words.noOutcome : this.words.results[outcome.result],
      outcome.said === null ? '' : plainText(titleOf(outcome.said, language)),
      taken === undefined ? '' : this.words.ended[taken](stateName(state, language)),
    ];
    return [{ kind: 'paragraph', text: sentences.filter((sentence) => sentence !== '').join(' ') }];
  }

  /** The steps that were recorded by the day of the letter, the last few of them. */
  #history(dossier: Dossier): Block[] {
    const { asOf, language } = this.#facts;
    const { state } = stateOf(dossier.kind, dossier.history, dossier.traits);
    const told = state.history.filter(({ on }) => on <= asOf).slice(-STEPS_TOLD);
    if (told.length === 0) return [];
    for (const entry of told) {
      const source = dossier.stepSources[dossier.history.indexOf(entry)];
      if (source !== undefined) this.#source(titleOf(dossier.title, language), source);
    }
    const items = told.map(({ step, on }): Noted => {
      const by = PROCEDURES[dossier.kind].steps[step]?.by;
      const who = by === undefined ? '' : `${PARTY_WORDS[by][language]}: `;
      return { text: `${formatDayLong(on, language)} – ${who}${STEP_WORDS[step][language]}` };
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

  /** Who else is known to be against or to abstain, and what majority is needed where it decides. */
  #majority({ type }: Meeting['items'][number], dossier: Dossier): Block[] {
    const { asOf, state, language } = this.#facts;
    const formats = formatsIn(language);
    const known = dossier.positions.filter(({ by, on }) => by !== state && parseDay(on) <= asOf);
    const named = (position: string): string =>
      formats.list(
        known.flatMap(({ by, position: held }) =>
          held === position && by.length === 2 ? [stateName(by as MemberState, language)] : [],
        ),
      );
    const byMajority =
      type !== null &&
      DECIDES.includes(type) &&
      ['ordinary-legislative', 'implementing-act'].includes(dossier.kind);
    const first = byMajority && !this.#majorityTold;
    const sentences = [
      first ? this.words.majority : '',
      named('oppose') === '' ? '' : this.words.against(named('oppose')),
      named('abstains') === '' ? '' : this.words.abstained(named('abstains')),
    ].filter((sentence) => sentence !== '');
    if (sentences.length === 0) return [];
    if (first) this.#majorityTold = true;
    const note = {
      text: '',
      citation: printProvision(TEU_16_4, { language }),
      url: eurLexUrl(TEU_16_4, language),
    };
    return [{ kind: 'paragraph', text: sentences.join(' '), notes: first ? [this.notes.number(note)] : [] }];
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
      if (one.provision === null) return { text };
      const citation = printProvision(one.provision, { language });
      return {
        text,
        notes: [this.notes.number({ text: '', citation, url: eurLexUrl(one.provision, language) })],
      };
    });
    return [
      { kind: 'paragraph', text: this.words.next },
      { kind: 'list', items },
    ];
  }

  /** What the mechanism that runs the dossier says of it, with its own reasons as notes. */
  async #brief(dossier: Dossier): Promise<Block[]> {
    const { brief, state, language, asOf } = this.#facts;
    if (dossier.mechanism === null) return [];
    const said = await brief(dossier.mechanism, { state, language, asOf, about: dossier.name });
    if (said === null || said.text === '') return [];
    const notes = [
      ...new Set(said.notes.map((note) => this.notes.number({ ...note, text: plainText(note.text) }))),
    ];
    return [{ kind: 'paragraph', text: plainText(said.text), notes }];
  }

  /** Announced beside happened, a row a point. */
  compared(): Block[] {
    const { meeting, language, state } = this.#facts;
    const { compared, verdicts } = this.words;
    const rows = comparisonOf(meeting, state).map(
      ({ key, title, type, result, verdict, announced, taken, moved }) => {
        const held =
          announced === null || taken === null || moved !== true
            ? ''
            : `; ${this.words.moved(POSITION_WORDS[announced][language], POSITION_WORDS[taken][language])}`;
        return [
          { text: `${key} ${plainText(titleOf(title, language))}` },
          { text: type === null ? '–' : TYPE_WORDS[type][language] },
          { text: result === null ? '–' : this.words.results[result] },
          { text: `${verdicts[verdict]}${held}` },
        ];
      },
    );
    return [
      { kind: 'heading', text: compared.title },
      {
        kind: 'table',
        caption: compared.title,
        columns: [
          { head: compared.point, kind: 'text', wide: true },
          { head: compared.announced, kind: 'text' },
          { head: compared.happened, kind: 'text' },
          { head: compared.verdict, kind: 'text' },
        ],
        rows,
      },
    ];
  }

  commitments(): Block[] {
    const { meeting, language, asOf } = this.#facts;
    const all = commitmentsOf(meeting);
    const items = all.map(({ key, text, due, met }): Noted => {
      const day = due === null ? null : formatDayLong(parseDay(due), language);
      const late = due !== null && met === null && parseDay(due) < asOf;
      const stands =
        met === null
          ? late
            ? this.words.overdue
            : this.words.open
          : this.words.met(formatDayLong(parseDay(met), language));
      return {
        text: plainText(`${key}: ${this.words.commitment(titleOf(text, language), day)} – ${stands}`),
      };
    });
    return [
      { kind: 'heading', text: this.words.commitments },
      items.length === 0 ? { kind: 'paragraph', text: this.words.noCommitments } : { kind: 'list', items },
    ];
  }

  #source(what: string, { title, url, date }: Source): void {
    const key = `${title}\n${url ?? ''}`;
    if (this.#sources.has(key)) return;
    this.#sources.set(key, {
      what,
      title: plainText(title),
      url: url ?? null,
      date: date ?? null,
      standing: this.words.recorded,
    });
  }

  sources(): readonly ReportSource[] {
    return [...this.#sources.values()];
  }
}
