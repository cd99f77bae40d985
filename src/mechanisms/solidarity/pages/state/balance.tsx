import type { ReactNode } from 'react';
import { Figure } from '../../../../desk/figures/figure.tsx';
import { BalanceChart } from './balance-chart.tsx';
import { balanceSteps, type StepName } from './balance-steps.ts';
import type { StateShown } from './state-answer.ts';

interface Props {
  readonly shown: StateShown;
  readonly asked: string | undefined;
  readonly onAsk: (why: string) => void;
}

/** Which figure explains a step; a step without one stands in the explanation of what is owed. */
const EXPLAINED_BY: Readonly<Record<StepName, string>> = {
  fairShare: 'fairShare',
  deducted: 'deducted',
  obligation: 'obligation',
  more: 'pledged',
  delivered: 'owed',
  offsets: 'owed',
  owed: 'owed',
};

/** The way from the fair share to what is owed, as a picture and as a table of the same figures. */
export function Balance({ shown, asked, onAsk }: Props): ReactNode {
  const { item, name, reading, formats, t } = shown;
  const steps = balanceSteps(item, reading.evaluation.valuePerRelocation.value);
  const text = (amount: bigint | null, kind: string): string => {
    if (amount === null) return t('notKnown');
    const figure = formats.million(amount as Parameters<typeof formats.million>[0]);
    return kind === 'less' ? `−${figure}` : kind === 'more' ? `+${figure}` : figure;
  };
  const labelled = steps.map((step) => ({
    ...step,
    label: t(`step.${step.name}`),
    text: text(step.amount, step.kind),
  }));
  return (
    <section className="balance" aria-labelledby="balance-heading">
      <h2 id="balance-heading">{t('balance.title')}</h2>
      <p className="balance__hint">{t('balance.hint')}</p>
      <BalanceChart
        label={t('chart.label', {
          state: name,
          steps: formats.list(labelled.map((step) => `${step.label} ${step.text}`)),
        })}
        steps={labelled}
      />
      <table className="plain-table">
        <caption className="hidden-words">{t('balance.caption', { state: name })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('balance.step')}</th>
            <th scope="col" className="plain-table__number">
              {t('balance.amount')}
            </th>
          </tr>
        </thead>
        <tbody>
          {labelled.map((step) => {
            const why = EXPLAINED_BY[step.name];
            const own = why === step.name || step.name === 'more';
            return (
              <tr key={step.name} className={step.kind === 'sum' ? 'plain-table__sum' : undefined}>
                <th scope="row">{step.label}</th>
                <td className="plain-table__number">
                  {own ? (
                    <Figure
                      id={`step.${step.name}`}
                      text={step.text}
                      about={step.label}
                      standing={step.amount === null ? 'unknown' : 'computed'}
                      open={asked === why}
                      onAsk={() => onAsk(why)}
                    />
                  ) : (
                    <span className="figure total">{step.text}</span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
