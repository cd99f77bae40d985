import { stateName } from '#kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Figure } from '../../../../desk/figures/figure.tsx';
import { formatsIn } from '../../../../desk/figures/formats.ts';
import { useLocale } from '../../../../desk/languages/index.ts';
import { POOL_MEASURES } from '../shared/pool-figures.ts';
import type { Cycle } from './use-cycle.ts';

interface Props {
  readonly cycle: Cycle;
  readonly asked: string | undefined;
  readonly onAsk: (why: string) => void;
}

/** What cycle this is, as of when, and how it stands. */
export function CycleHead({ cycle: { shown, recorded, whatIf }, asked, onAsk }: Props): ReactNode {
  const { t } = useTranslation('solidarity');
  const locale = useLocale();
  const formats = formatsIn(locale);
  const { facts, evaluation } = shown;
  const { pool } = recorded.facts;
  const beneficiaries = evaluation.beneficiaries.map(({ state }) => stateName(state, locale));
  return (
    <header className="head">
      <p className="head__asof">{t('asOf', { day: formats.day(facts.asOf) })}</p>
      <h1>{t('title', { year: facts.year })}</h1>
      <p className="head__lead">
        {t('lead')}{' '}
        {pool !== null &&
          t('adopted', { adopted: formats.day(pool.adoptedOn), applies: formats.day(pool.appliesFrom) })}
      </p>
      <dl className="facts" aria-label={t('status')}>
        {POOL_MEASURES.map((measure) => {
          const figure = shown.pool[measure];
          const id = `pool.${measure}`;
          return (
            <div key={measure} className="facts__item">
              <dt>{t(`pool.${measure}`)}</dt>
              <dd>
                <Figure
                  id={id}
                  text={figure.text}
                  about={t(`pool.${measure}`)}
                  standing={figure.standing}
                  open={asked === id}
                  changed={whatIf && figure.text !== recorded.pool[measure].text}
                  onAsk={() => onAsk(id)}
                />
              </dd>
            </div>
          );
        })}
        <div className="facts__item facts__item--wide">
          <dt>{t('pool.beneficiaries')}</dt>
          <dd>{beneficiaries.length > 0 ? formats.list(beneficiaries) : t('noneWord')}</dd>
        </div>
      </dl>
    </header>
  );
}
