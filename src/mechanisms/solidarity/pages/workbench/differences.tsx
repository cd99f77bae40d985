import { memo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Figure } from '../../../../desk/figures/figure.tsx';
import { formatsIn } from '../../../../desk/figures/formats.ts';
import { useLocale } from '../../../../desk/languages/index.ts';
import { cents } from '#kernel';
import type { StateRow } from '../shared/figure.ts';
import type { Readings } from '../shared/use-reading.ts';

interface Props {
  readonly readings: Readings;
  readonly compared: boolean;
  readonly asked: string | undefined;
  readonly onAsk: (why: string) => void;
}

/** Every state before and after, what changed marked by colour, sign and weight. */
export const Differences = memo(function Differences({ readings, compared, asked, onAsk }: Props): ReactNode {
  const { t } = useTranslation('solidarity.workbench');
  const { t: tCycle } = useTranslation('solidarity');
  const [only, setOnly] = useState(true);
  const { recorded, shown } = readings;
  const before = new Map(recorded.rows.map((row) => [row.state, row]));
  const rows = shown.rows.flatMap((row) => {
    const was = before.get(row.state);
    return was === undefined ? [] : [{ row, was, changed: differs(was, row) }];
  });
  const visible = only ? rows.filter(({ changed }) => changed) : rows;
  const side = t(compared ? 'outcome.against' : 'outcome.record');
  return (
    <section aria-labelledby="difference-heading">
      <div className="bar">
        <h2 id="difference-heading">{t('difference.title')}</h2>
        <label className="check no-print">
          <input type="checkbox" checked={only} onChange={({ target }) => setOnly(target.checked)} />{' '}
          {t('difference.only')}
        </label>
      </div>
      {visible.length === 0 ? (
        <p className="hint">{t('difference.none')}</p>
      ) : (
        <div className="bench__scroll">
          <table className="plain-table" aria-labelledby="difference-heading">
            <caption className="hidden-words">{t('difference.caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('states.state')}</th>
                <th scope="col" className="plain-table__number">
                  {t('difference.persons')}: {side}
                </th>
                <th scope="col" className="plain-table__number">
                  {t('outcome.scenario')}
                </th>
                <th scope="col" className="plain-table__number">
                  {t('difference.owed')}: {side}
                </th>
                <th scope="col" className="plain-table__number">
                  {t('outcome.scenario')}
                </th>
                <th scope="col" className="plain-table__number">
                  {t('difference.change')}
                </th>
              </tr>
            </thead>
            <tbody>
              {visible.map(({ row, was, changed }) => (
                <tr key={row.state} className={changed ? 'line-changed' : undefined}>
                  <th scope="row">
                    {row.name}
                    {row.role !== was.role && (
                      <span className="hint">
                        {' '}
                        {was.role} → {row.role}
                      </span>
                    )}
                  </th>
                  {(['persons', 'owed'] as const).map((measure) => [
                    <td key={`${measure} was`} className="plain-table__number">
                      {was.figures[measure].text}
                    </td>,
                    <td key={measure} className="plain-table__number">
                      <Figure
                        id={`${row.state}.${measure}`}
                        text={row.figures[measure].text}
                        about={`${row.name}, ${tCycle(`ask.${measure}`)}`}
                        standing={row.figures[measure].standing}
                        changed={row.figures[measure].text !== was.figures[measure].text}
                        open={asked === `${row.state}.${measure}`}
                        onAsk={() => onAsk(`${row.state}.${measure}`)}
                      />
                    </td>,
                  ])}
                  <td className="plain-table__number">
                    <Change was={was.plain.owed} is={row.plain.owed} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
});

function differs(was: StateRow, is: StateRow): boolean {
  return (
    was.role !== is.role ||
    (['share', 'persons', 'euro', 'pledged', 'deducted', 'owed'] as const).some(
      (measure) => was.figures[measure].text !== is.figures[measure].text,
    )
  );
}

function Change({ was, is }: { readonly was: bigint | null; readonly is: bigint | null }): ReactNode {
  const formats = formatsIn(useLocale());
  if (was === null || is === null || was === is) return '–';
  const more = is > was;
  return `${more ? '▲ +' : '▼ −'}${formats.million(cents(more ? is - was : was - is))}`;
}
