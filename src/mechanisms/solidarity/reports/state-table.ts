import { toNumber } from '#kernel';
import type { Block, Cell } from '#report';
import type { StateEvaluation } from '../evaluation.ts';
import { knownTotals } from './known-totals.ts';
import type { ReportedCycle, ReportWriter } from './writer.ts';

/** State by state: share, pledge, deduction and what is owed, with totals. */
export function stateTable(write: ReportWriter, { facts, evaluation }: ReportedCycle): Block {
  const { words, formats } = write;
  const { head, unit } = words;
  const rows = evaluation.states.map((item): Cell[] => {
    const name: Cell = { text: write.name(item.state) };
    const role: Cell = { text: words.role[item.role] };
    if (item.role === 'not-taking-part') {
      return [
        name,
        { ...role, notes: write.because(item.roleReasons) },
        ...Array.from({ length: 6 }, () => ({ text: words.none })),
      ];
    }
    return [
      name,
      role,
      item.share === null
        ? { text: words.none }
        : { text: formats.percent(item.share), value: toNumber(item.share) },
      write.persons(item.fairShare.value?.persons ?? null),
      write.million(item.fairShare.value?.money ?? null),
      pledgedCell(write, item, facts.pledges.findLast(({ state }) => state === item.state)?.standing),
      deductedCell(
        write,
        item,
        facts.deductions.findLast(({ state }) => state === item.state),
      ),
      write.million(item.owed.value),
    ];
  });
  const totals = knownTotals(evaluation);
  const total = ({
    sum,
    whole,
  }: {
    readonly sum: Parameters<ReportWriter['million']>[0];
    readonly whole: boolean;
  }): Cell => {
    const cell = write.million(sum);
    return whole ? cell : { ...cell, text: words.atLeast(cell.text) };
  };
  return {
    kind: 'table',
    caption: words.caption.states(facts.year),
    columns: [
      { head: head.state, kind: 'text', wide: true },
      { head: head.role, kind: 'text' },
      { head: head.share, unit: unit.percent, kind: 'percent' },
      { head: head.fairShare, unit: unit.persons, kind: 'whole' },
      { head: head.fairShare, unit: unit.million, kind: 'million' },
      { head: head.pledged, unit: unit.million, kind: 'million' },
      { head: head.deducted, unit: unit.million, kind: 'million' },
      { head: head.owed, unit: unit.million, kind: 'million' },
    ],
    rows,
    total: [
      { text: words.total },
      { text: '' },
      { text: '' },
      write.persons(totals.persons),
      total(totals.fairShare),
      total(totals.pledged),
      total(totals.deducted),
      total(totals.owed),
    ],
    legend: words.legend,
  };
}

function pledgedCell(write: ReportWriter, item: StateEvaluation, standing: string | undefined): Cell {
  const { value } = item.pledged;
  if (value === null) {
    const known = item.pledgedKnown.value;
    return { text: known > 0n ? write.words.atLeast(write.formats.million(known)) : write.words.notPublic };
  }
  if (standing === undefined) return { text: write.words.none };
  const cell = write.million(value.value);
  return standing === 'official' ? cell : { ...cell, text: `${cell.text}*` };
}

function deductedCell(
  write: ReportWriter,
  item: StateEvaluation,
  deduction: { readonly standing: string } | undefined,
): Cell {
  if (deduction === undefined) return { text: write.words.none };
  const cell = write.million(item.deducted.value?.money ?? null, write.words.notPublic);
  return deduction.standing === 'official' || cell.value === undefined
    ? cell
    : { ...cell, text: `${cell.text}*` };
}
