/** The position of one state in a cycle as a document: what it owes, why, by which figures and which provisions. */
import type { MemberState } from '#kernel';
import type { Block, Cell, Report } from '#report';
import type { Computed, StateEvaluation } from '../evaluation.ts';
import type { FigureName, PositionName, StandingWord } from '../words/report-words.ts';
import { stateInWords } from '../words/state-words.ts';
import { deadlinesAhead } from './deadlines.ts';
import { frame } from './frame.ts';
import { sourcesAbout } from './sources-about.ts';
import { ReportWriter, type ReportedCycle } from './writer.ts';

const POSITIONS: readonly PositionName[] = [
  'mustContribute',
  'mayDraw',
  'mayAskDeduction',
  'hasPriorityAccess',
];

/** Throws a RangeError when the evaluation has no such state. */
export function stateReport(cycle: ReportedCycle, state: MemberState): Report {
  const { facts, evaluation, language } = cycle;
  const write = new ReportWriter(language);
  const { words } = write;
  const item = evaluation.states.find((one) => one.state === state);
  if (item === undefined) throw new RangeError(`The evaluation has no state ${state}.`);
  const blocks: Block[] = [
    {
      kind: 'paragraph',
      lead: true,
      text: stateInWords(evaluation, facts, state, language, false),
      notes: write.because(item.roleReasons),
    },
    ...(item.role === 'not-taking-part' ? [] : figures(write, item, cycle)),
    { kind: 'heading', text: words.section.positions },
    {
      kind: 'list',
      items: POSITIONS.map((name) => write.answered(words.position[name], item.position[name])),
    },
    ...deadlinesAhead(write, facts.year, facts.asOf, language),
  ];
  return frame(write, cycle, {
    title: words.titleOfState(facts.year, write.name(state)),
    subtitle: words.subtitleOfState,
    fileName: words.fileName(facts.year, state),
    blocks,
    sources: sourcesAbout(cycle, state),
  });
}

function figures(write: ReportWriter, item: StateEvaluation, { facts }: ReportedCycle): Block[] {
  const { words } = write;
  const pledge = facts.pledges.findLast(({ state }) => state === item.state);
  const deduction = facts.deductions.findLast(({ state }) => state === item.state);
  const none: Cell = { text: words.none };
  const row = (
    name: FigureName,
    persons: Cell,
    money: Cell,
    standing: StandingWord,
    part?: Computed<unknown>,
  ): Cell[] => [
    { text: words.figure[name], notes: part === undefined ? [] : write.because(part.reasons) },
    persons,
    money,
    { text: words.standing[standing] },
  ];
  const effort = (
    name: FigureName,
    part: StateEvaluation['fairShare'],
    standing: StandingWord = 'computed',
  ): Cell[] =>
    row(
      name,
      write.persons(part.value?.persons ?? null),
      write.million(part.value?.money ?? null),
      standing,
      part,
    );
  const pledged = pledge?.standing ?? 'computed';
  const amount = (money: Parameters<ReportWriter['million']>[0]): Cell =>
    write.million(money, words.notPublic);
  const known = (value: unknown): StandingWord => (value === null ? 'notPublic' : pledged);
  const rows = [
    effort('fairShare', item.fairShare),
    ...(deduction
      ? [effort('deducted', item.deducted, item.deducted.value === null ? 'notPublic' : deduction.standing)]
      : []),
    effort('obligation', item.obligation),
    ...(pledge
      ? [
          row(
            'relocations',
            pledge.relocations === null ? { text: words.notPublic } : write.persons(pledge.relocations),
            none,
            known(pledge.relocations),
          ),
          row('money', none, amount(pledge.money), known(pledge.money)),
          row('alternative', none, amount(pledge.alternative), known(pledge.alternative)),
        ]
      : []),
    row(
      'pledged',
      none,
      amount(item.pledged.value?.value ?? null),
      item.pledged.value === null ? 'notPublic' : pledged,
      item.pledged,
    ),
    row('stillToPledge', none, write.million(item.stillToPledge.value), 'computed', item.stillToPledge),
    effort('drawn', item.drawn),
    row(
      'delivered',
      write.persons(item.delivered.relocations),
      write.million(item.delivered.value),
      'computed',
    ),
    row('offsets', write.persons(item.offsets), none, 'computed'),
    row('owed', none, write.million(item.owed.value), 'computed', item.owed),
  ];
  return [
    { kind: 'heading', text: words.section.figures },
    {
      kind: 'table',
      caption: words.caption.balance(facts.year),
      columns: [
        { head: words.head.figure, kind: 'text', wide: true },
        { head: words.unit.persons, kind: 'whole' },
        { head: words.unit.million, kind: 'million' },
        { head: words.head.standing, kind: 'text' },
      ],
      rows,
    },
  ];
}
