/** From a figure or an answer on a state's page to what the panel shows. */
import type { Reason } from '#kernel';
import type { TFunction } from 'i18next';
import type { Formats } from '../../../../desk/figures/formats.ts';
import type { PanelAnswer } from '../../../../desk/panel/answer.ts';
import type { StateEvaluation } from '../../evaluation.ts';
import { answerFor } from '../shared/asked.ts';
import type { CycleRecord } from '../shared/facts-query.ts';
import { sourcesOfState } from '../shared/sources.ts';
import type { Reading } from '../shared/use-reading.ts';

export const POSITIONS = ['mustContribute', 'mayDraw', 'mayAskDeduction', 'hasPriorityAccess'] as const;

/** What is shown, and how it is written. */
export interface StateShown {
  readonly item: StateEvaluation;
  readonly name: string;
  readonly record: CycleRecord;
  readonly reading: Reading;
  readonly formats: Formats;
  /** The words of this page. */
  readonly t: TFunction;
  /** The words that every page of a cycle shares. */
  readonly tCycle: TFunction;
}

/** Null where there is no such figure: an old or mistyped address opens no panel. */
export function stateAnswer(why: string, shown: StateShown): PanelAnswer | null {
  const { item, name, record, reading, t, tCycle } = shown;
  const position = POSITIONS.find((one) => one === why);
  if (position !== undefined) {
    const { answer, reasons } = item.position[position];
    return {
      subject: name,
      measure: t(`may.${position}`),
      text: t(`answer.${answer}`),
      standing: answer === 'not-yet-known' ? 'unknown' : 'computed',
      recorded: null,
      reasons,
      sources: sourcesOfState(record, item.state, 'role'),
      vintage: null,
    };
  }
  const figure = ownFigure(why, shown);
  if (figure !== null) {
    return {
      subject: name,
      measure: t(`ask.${why}`),
      text: figure.text ?? t('notKnown'),
      standing: figure.text === null ? 'unknown' : 'computed',
      recorded: null,
      reasons: figure.reasons,
      sources: sourcesOfState(record, item.state, 'owed'),
      vintage: record.vintage,
    };
  }
  const measure = why === 'fairShare' ? 'euro' : why;
  return answerFor(`${item.state}.${measure}`, { recorded: reading, shown: reading }, record, tCycle);
}

/** The figures that this page has beside those of the table. */
function ownFigure(
  why: string,
  { item, formats, t }: StateShown,
): { readonly text: string | null; readonly reasons: readonly Reason[] } | null {
  switch (why) {
    case 'obligation': {
      const { value, reasons } = item.obligation;
      return { text: value && formats.euro(value.money), reasons };
    }
    case 'stillToPledge': {
      const { value, reasons } = item.stillToPledge;
      return { text: value === null ? null : formats.euro(value), reasons };
    }
    case 'drawn': {
      const { value, reasons } = item.drawn;
      return { text: value && t('persons', { n: formats.whole(value.persons) }), reasons };
    }
    default:
      return null;
  }
}
