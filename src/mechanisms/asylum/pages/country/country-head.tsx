import { parseDay } from '#kernel';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Address } from '../../../../desk/address.ts';
import { formatsIn } from '../../../../desk/figures/formats.ts';
import { useLocale } from '../../../../desk/languages/index.ts';
import { PageHead } from '../../../../desk/shell/page-head.tsx';
import { hasPage } from '../links.ts';
import { AnswerWord } from '../shared/answer-word.tsx';
import { DayChoice } from '../shared/day-choice.tsx';
import type { DaySearch } from '../shared/day-search.ts';
import { useRateWords } from '../shared/rate-words.ts';
import type { CountryProps } from './country-view.tsx';

/** Which country as of which day, how it stands, and the ways on from here. */
export function CountryHead({ country, search, change }: CountryProps & Address<DaySearch>): ReactNode {
  const { t } = useTranslation('asylum.country');
  const locale = useLocale();
  const inWords = useRateWords();
  const { code, name, asOf, lawText, union, rate } = country;
  return (
    <PageHead title={name} above={t('above', { day: formatsIn(locale).day(parseDay(asOf)) })}>
      <div className="no-print country__day-choice">
        <DayChoice
          day={asOf}
          onDay={(day) => change({ day }, { push: true })}
          onToday={search.day === undefined ? undefined : () => change({ day: undefined }, { push: true })}
        />
      </div>
      <dl className="facts">
        <div>
          <dt>{t('union')}</dt>
          <dd>
            <AnswerWord answer={union.answer} />
            {union.basis !== null && <span className="hint"> {t(`union.${union.basis}`)}</span>}
          </dd>
        </div>
        <div>
          <dt>{t('rate')}</dt>
          <dd>
            {rate === null ? t('rate.none') : inWords(rate)}
            {rate !== null && <span className="hint"> {rate.year}</span>}
          </dd>
        </div>
        <div>
          <dt>{t('law')}</dt>
          <dd>{lawText}</dd>
        </div>
      </dl>
      <p className="row country__ways no-print">
        {hasPage('case') && (
          <Link className="button button--main" to="/asylum/case" search={{ nationality: code }}>
            {t('case')}
          </Link>
        )}
        <Link
          className="button"
          to="/asylum/countries"
          search={{ country: code, ...(search.day === undefined ? {} : { day: search.day }) }}
        >
          {t('all')}
        </Link>
        <Link className="button" to="/asylum/changes" search={{ day: asOf }}>
          {t('changes')}
        </Link>
      </p>
    </PageHead>
  );
}
