/** A whole cycle as a document: the pool, state by state, deductions, draws, offsets and what is due. */
import type { Block, Report } from '#report';
import { deadlinesAhead } from './deadlines.ts';
import { frame } from './frame.ts';
import { knownTotals } from './known-totals.ts';
import { stateTable } from './state-table.ts';
import { ReportWriter, type ReportedCycle } from './writer.ts';

export function cycleReport(cycle: ReportedCycle): Report {
  const { facts, evaluation, language, sources } = cycle;
  const write = new ReportWriter(language);
  const { words } = write;
  return frame(write, cycle, {
    title: words.title(facts.year),
    subtitle: words.subtitle,
    fileName: words.fileName(facts.year, undefined),
    blocks: [
      ...pool(write, cycle),
      { kind: 'heading', text: words.section.states },
      stateTable(write, cycle),
      { kind: 'heading', text: words.section.deductions },
      ...deductions(write, cycle),
      { kind: 'heading', text: words.section.draws },
      ...draws(write, cycle),
      { kind: 'heading', text: words.section.offsets },
      {
        kind: 'list',
        items: [
          write.answered(words.offsets.requested, evaluation.offsets.requested),
          write.answered(words.offsets.mandatory, evaluation.offsets.mandatory),
          write.answered(words.offsets.later, evaluation.offsets.mandatoryLater),
        ],
      },
      ...deadlinesAhead(write, facts.year, facts.asOf, language),
    ],
    sources,
  });
}

function pool(write: ReportWriter, { facts, evaluation, assumed }: ReportedCycle): Block[] {
  const { words, formats } = write;
  const { states, mustReconvene, valuePerRelocation } = evaluation;
  if (facts.pool === null) return [{ kind: 'paragraph', lead: true, text: words.pool.none }];
  const { relocations, money, adoptedOn, appliesFrom } = facts.pool;
  const size = [formats.whole(relocations), formats.euro(money)] as const;
  const said =
    assumed === undefined
      ? words.pool.established(...size, formats.day(adoptedOn), formats.day(appliesFrom))
      : words.pool.assumed(...size);
  const value =
    valuePerRelocation.value === null ? [] : [words.pool.value(formats.euro(valuePerRelocation.value))];
  const beneficiaries = states.filter(({ role }) => role === 'benefits' || role === 'two-roles');
  const pledged = knownTotals(evaluation).pledged;
  return [
    {
      kind: 'paragraph',
      lead: true,
      text: [said, ...value].join(' '),
      notes: write.because(evaluation.poolAct.reasons),
    },
    {
      kind: 'paragraph',
      text: words.states({
        contributors: states.filter(({ role }) => role === 'contributes').length,
        beneficiaries: write.names(beneficiaries.map(({ state }) => state)),
      }),
    },
    {
      kind: 'paragraph',
      text: [
        (pledged.whole ? words.pool.pledged : words.pool.pledgedUnknown)(formats.euro(pledged.sum)),
        words.pool.reconvene[mustReconvene.answer],
      ].join(' '),
      notes: write.because(mustReconvene.reasons),
    },
  ];
}

function deductions(write: ReportWriter, { facts, evaluation }: ReportedCycle): Block[] {
  if (facts.deductions.length === 0) return [{ kind: 'paragraph', text: write.words.noDeductions }];
  const items = facts.deductions.map(({ state, status }) => {
    const deducted = evaluation.states.find((item) => item.state === state)?.deducted;
    const amount = deducted?.value ? write.effort(deducted.value) : null;
    return {
      text: write.words.deduction(write.name(state), status, amount),
      notes: write.because(deducted?.reasons ?? []),
    };
  });
  return [{ kind: 'list', items }];
}

function draws(write: ReportWriter, { evaluation }: ReportedCycle): Block[] {
  const { words } = write;
  const begun = evaluation.beneficiaries.filter(({ asked, drawn }) => asked !== null || drawn.money > 0n);
  if (begun.length === 0) return [{ kind: 'paragraph', text: words.noDraws }];
  const items = begun.map(({ state, asked, drawn, delivered }) => ({
    text: words.draw(
      write.name(state),
      asked === null ? words.notAsked : write.effort(asked),
      write.effort(drawn),
      write.effort(delivered),
    ),
  }));
  return [{ kind: 'list', items }];
}
