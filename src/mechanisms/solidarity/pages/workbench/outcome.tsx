import type { Determination } from '#kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Figure } from '../../../../desk/figures/figure.tsx';
import { formatsIn } from '../../../../desk/figures/formats.ts';
import { useLocale } from '../../../../desk/languages/index.ts';
import type { Reading, Readings } from '../shared/use-reading.ts';
import { EffectiveBars } from './effective-bars.tsx';

interface Props {
  readonly readings: Readings;
  readonly whatIf: boolean;
  /** Whether the other side is a scenario that was set aside, not the record. */
  readonly compared: boolean;
  readonly asked: string | undefined;
  readonly onAsk: (why: string) => void;
}

const LINES = [
  'reference',
  'pledged',
  'effectivePersons',
  'effectiveMoney',
  'reconvene',
  'mandatory',
  'mandatoryLater',
] as const;

/** The pool before and after, each answer with its reasons a click away. */
export function Outcome({ readings, whatIf, compared, asked, onAsk }: Props): ReactNode {
  const { t } = useTranslation('solidarity.workbench');
  const { recorded, shown } = readings;
  const before = useOutcomeLines(recorded);
  const after = useOutcomeLines(shown);
  return (
    <section aria-labelledby="outcome-heading">
      <h2 id="outcome-heading">{t('outcome.title')}</h2>
      <output className={whatIf ? 'badge badge--on' : 'badge'}>
        {whatIf ? t('unchanged') : t('asRecorded')}
      </output>
      <EffectiveBars before={recorded} after={shown} />
      <table className="plain-table" aria-labelledby="outcome-heading">
        <thead>
          <tr>
            <th scope="col">{t('outcome.what')}</th>
            <th scope="col" className="plain-table__number">
              {t(compared ? 'outcome.against' : 'outcome.record')}
            </th>
            <th scope="col" className="plain-table__number">
              {t('outcome.scenario')}
            </th>
          </tr>
        </thead>
        <tbody>
          {LINES.map((line) => {
            const why = `pool.${line}`;
            const changed = before[line] !== after[line];
            return (
              <tr key={line} className={changed ? 'line-changed' : undefined}>
                <th scope="row">{t(`outcome.${line}`)}</th>
                <td className="plain-table__number">{before[line]}</td>
                <td className="plain-table__number">
                  <Figure
                    id={why}
                    text={after[line]}
                    about={t(`outcome.${line}`)}
                    standing="none"
                    changed={changed}
                    open={asked === why}
                    onAsk={() => onAsk(why)}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** The outcomes of one reading as text. */
export function useOutcomeLines({
  evaluation,
  pool,
}: Reading): Readonly<Record<(typeof LINES)[number], string>> {
  const { t } = useTranslation('solidarity.workbench');
  const { t: tCycle } = useTranslation('solidarity');
  const formats = formatsIn(useLocale());
  const { effective, offsets } = evaluation;
  const unknown = tCycle('notKnown');
  const cases = (answer: Determination<{ readonly cases: number }>): string =>
    answer.answer === 'yes'
      ? t('outcome.cases', { n: formats.whole(answer.outcome.cases) })
      : tCycle(`answer.${answer.answer}`);
  return {
    reference: pool.reference.text,
    pledged: pool.pledged.text,
    effectivePersons: effective.value === null ? unknown : formats.whole(effective.value.persons),
    effectiveMoney: effective.value === null ? unknown : formats.euro(effective.value.money),
    reconvene: pool.reconvene.text,
    mandatory: cases(offsets.mandatory),
    mandatoryLater: cases(offsets.mandatoryLater),
  };
}
