/** The figures of the pool as a whole, for the head of the page. */
import { cents, type Reason } from '#kernel';
import type { TFunction } from 'i18next';
import type { Formats } from '../../../../desk/figures/formats.ts';
import type { FigureStanding } from '../../../../desk/figures/standing.tsx';
import type { CycleEvaluation } from '../../evaluation.ts';
import type { CycleFacts } from '../../facts.ts';

export const POOL_MEASURES = ['reference', 'money', 'value', 'pledged', 'reconvene'] as const;
export type PoolMeasure = (typeof POOL_MEASURES)[number];

export interface PoolFigure {
  readonly text: string;
  readonly standing: FigureStanding;
  readonly reasons: readonly Reason[];
}

/** `recorded` tells whether the pool is that of the record; in a what-if its numbers are not official. */
export function poolFigures(
  evaluation: CycleEvaluation,
  facts: CycleFacts,
  recorded: boolean,
  formats: Formats,
  t: TFunction,
): Readonly<Record<PoolMeasure, PoolFigure>> {
  const { poolAct, valuePerRelocation, pledgedTotal, mustReconvene } = evaluation;
  const ofPool: FigureStanding = recorded ? 'official' : 'computed';
  const { pool } = facts;
  const unknown = { text: t('notKnown'), standing: 'unknown' } as const;
  return {
    reference:
      pool === null
        ? { ...unknown, reasons: poolAct.reasons }
        : { text: formats.whole(pool.relocations), standing: ofPool, reasons: poolAct.reasons },
    money:
      pool === null
        ? { ...unknown, reasons: poolAct.reasons }
        : { text: formats.euro(pool.money), standing: ofPool, reasons: poolAct.reasons },
    value:
      valuePerRelocation.value === null
        ? { ...unknown, reasons: valuePerRelocation.reasons }
        : {
            text: formats.euro(valuePerRelocation.value),
            standing: 'computed',
            reasons: valuePerRelocation.reasons,
          },
    pledged: {
      text: formats.euro(pledgedTotal.value?.value ?? cents(0n)),
      standing: 'computed',
      reasons: pledgedTotal.reasons,
    },
    reconvene: {
      text: t(`answer.${mustReconvene.answer}`),
      standing: mustReconvene.answer === 'not-yet-known' ? 'unknown' : 'computed',
      reasons: mustReconvene.reasons,
    },
  };
}
