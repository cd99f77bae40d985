import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StandingSign } from '../../../../desk/figures/standing.tsx';
import { useRateWords } from '../shared/rate-words.ts';
import type { CountryLine } from './lines.ts';

interface Props {
  readonly line: CountryLine;
}

/** How a country stands on the Union list. */
export function ListingWord({ line: { listing } }: Props): ReactNode {
  const { t } = useTranslation('asylum.countries');
  return listing === 'none' ? <span className="hint">{t('listing.none')}</span> : t(`listing.${listing}`);
}

/** On how many national lists it is that day, and on how many it was when they were last confirmed. */
export function NationalWord({ line: { states, seenWith } }: Props): ReactNode {
  const { t } = useTranslation('asylum.countries');
  if (states.length + seenWith.length === 0) return <span className="hint">{t('national.none')}</span>;
  return (
    <>
      {states.length > 0 && <strong>{t('national.on', { n: states.length })}</strong>}
      {states.length > 0 && seenWith.length > 0 && '; '}
      {seenWith.length > 0 && t('national.seen', { n: seenWith.length })}
    </>
  );
}

/** The rate or its bounds, with its year and standing. */
export function RateWord({ line: { figure } }: Props): ReactNode {
  const { t } = useTranslation('asylum.countries');
  const inWords = useRateWords();
  if (figure === null) return <span className="hint">{t('rate.none')}</span>;
  const standing = figure.standing === 'official' ? 'official' : 'computed';
  return (
    <>
      <StandingSign standing={standing} />{' '}
      <span className={`figure-text figure-text--${standing}`}>{inWords(figure)}</span>{' '}
      <span className="hint">
        {figure.year}, {t(`standing.${figure.standing}`)}
      </span>
    </>
  );
}
