/** From an evaluation to the lines of the table: every figure as text, with its standing and its reasons. */
import { stateName, toDecimal, toNumber, type Cents, type OfficialLanguage } from '#kernel';
import type { TFunction } from 'i18next';
import { formatsIn, type Formats } from '../../../../desk/figures/formats.ts';
import type { FigureStanding } from '../../../../desk/figures/standing.tsx';
import type { Computed, CycleEvaluation, StateEvaluation } from '../../evaluation.ts';
import type { CycleFacts, Deduction, Pledge } from '../../facts.ts';
import type { StateFigure, StateRow } from './figure.ts';

/** `t` is the solidarity namespace. */
export function stateRows(
  evaluation: CycleEvaluation,
  facts: CycleFacts,
  locale: OfficialLanguage,
  t: TFunction,
): StateRow[] {
  const write = new Writer(formatsIn(locale), t);
  return evaluation.states.map((item) => {
    const pledge = facts.pledges.findLast(({ state }) => state === item.state);
    const deduction = facts.deductions.findLast(({ state }) => state === item.state);
    return {
      state: item.state,
      name: stateName(item.state, locale),
      tone: item.role,
      role: t(`role.${item.role}`),
      roleReasons: item.roleReasons,
      figures: {
        share: write.share(item),
        persons: write.persons(item),
        euro: write.money(moneyOf(item.fairShare), item.fairShare.reasons, 'computed', takesPart(item)),
        pledged: write.pledged(item, pledge),
        deducted: write.deducted(item, deduction),
        owed: write.money(item.owed.value, item.owed.reasons, 'computed', takesPart(item)),
      },
      plain: {
        share: item.share === null ? null : toDecimal(item.share, 8),
        persons: item.fairShare.value?.persons ?? null,
        euro: moneyOf(item.fairShare),
        pledged: item.pledged.value?.value ?? null,
        deducted: item.deducted.value?.money ?? null,
        owed: item.owed.value,
      },
    };
  });
}

function takesPart(item: StateEvaluation): boolean {
  return item.role !== 'not-taking-part';
}

function moneyOf({ value }: Computed<{ readonly money: Cents }>): Cents | null {
  return value?.money ?? null;
}

/** Writes figures in one language. */
class Writer {
  readonly #formats: Formats;
  readonly #t: TFunction;

  constructor(formats: Formats, t: TFunction) {
    this.#formats = formats;
    this.#t = t;
  }

  share(item: StateEvaluation): StateFigure {
    if (item.share === null) return this.#none(item.roleReasons);
    const text = this.#formats.percent(item.share);
    const sort = toNumber(item.share);
    return { text, full: `${text} %`, standing: 'computed', sort, reasons: shareReasons(item) };
  }

  persons(item: StateEvaluation): StateFigure {
    const { value, reasons } = item.fairShare;
    if (!takesPart(item)) return this.#none(item.roleReasons);
    if (value === null) return this.#unknown('notKnown', reasons);
    const text = this.#formats.whole(value.persons);
    return {
      text,
      full: this.#t('persons', { n: text }),
      standing: 'computed',
      sort: value.persons,
      reasons,
    };
  }

  money(
    amount: Cents | null,
    reasons: StateFigure['reasons'],
    standing: FigureStanding,
    applies = true,
  ): StateFigure {
    if (!applies) return this.#none(reasons);
    if (amount === null) return this.#unknown('notKnown', reasons);
    const text = this.#formats.million(amount);
    return { text, full: this.#t('million', { n: text }), standing, sort: Number(amount), reasons };
  }

  pledged(item: StateEvaluation, pledge: Pledge | undefined): StateFigure {
    const { value, reasons } = item.pledged;
    if (pledge === undefined && value !== null) return this.#none(reasons);
    if (value !== null) return this.money(value.value, reasons, pledge?.standing ?? 'unknown');
    if (pledge !== undefined && pledge.relocations !== null && pledge.relocations > 0) {
      const text = this.#t('partly', { n: this.#formats.whole(pledge.relocations) });
      return { text, full: text, standing: pledge.standing, sort: null, reasons };
    }
    return this.#unknown('notPublic', reasons);
  }

  deducted(item: StateEvaluation, deduction: Deduction | undefined): StateFigure {
    const { value, reasons } = item.deducted;
    if (deduction === undefined) return this.#none(reasons);
    if (value === null) return this.#unknown('notPublic', reasons);
    if (deduction.status === 'asked') {
      const text = this.#t('asked');
      return { text, full: text, standing: deduction.standing, sort: 0, reasons };
    }
    // That all was deducted may be official; what all comes to is computed.
    return this.money(value.money, reasons, deduction.granted === 'full' ? 'computed' : deduction.standing);
  }

  #none(reasons: StateFigure['reasons']): StateFigure {
    return { text: this.#t('none'), full: this.#t('noneWord'), standing: 'none', sort: 0, reasons };
  }

  #unknown(word: 'notPublic' | 'notKnown', reasons: StateFigure['reasons']): StateFigure {
    const text = this.#t(word);
    return { text, full: text, standing: 'unknown', sort: null, reasons };
  }
}

/** The reasons of the share itself are those that the fair share rests on. */
function shareReasons(item: StateEvaluation): StateFigure['reasons'] {
  const because = item.fairShare.reasons.flatMap((reason) => reason.because ?? []);
  return because.length > 0 ? because : item.fairShare.reasons;
}
