import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import '../../../../desk/table/labelled.css';
import { formatsIn } from '../../../../desk/figures/formats.ts';
import { ShortDay } from '../../../../desk/figures/short-day.tsx';
import { StandingSign } from '../../../../desk/figures/standing.tsx';
import { useLocale } from '../../../../desk/languages/index.ts';
import type { RateJson } from '../../outputs/country-schema.ts';
import { useRateWords } from '../shared/rate-words.ts';
import type { CountryProps } from './country-view.tsx';
import { RatesChart } from './rates-chart.tsx';

const HEADS = ['year', 'rate', 'standing', 'decisions', 'available'] as const;

/** The rate that counts on the day and the earlier ones: as a picture, as a table, and what they are not. */
export function Rates({ country: { rate, earlierRates } }: CountryProps): ReactNode {
  const { t } = useTranslation('asylum.country');
  const { t: shared } = useTranslation('asylum.shared');
  const heading = useId();
  const all = (rate === null ? earlierRates : [rate, ...earlierRates]).toSorted(
    (one, other) => other.year - one.year,
  );
  return (
    <section className="rates" aria-labelledby={heading}>
      <h2 id={heading}>{t('rates.title')}</h2>
      <p className="rates__notice">{shared('statistics')}</p>
      {all.length === 0 ? (
        <p>{t('rates.none')}</p>
      ) : (
        <>
          <RatesChart rates={all} />
          <table className="plain-table plain-table--wide labelled" aria-labelledby={heading}>
            <thead>
              <tr>
                {HEADS.map((head) => (
                  <th key={head} scope="col">
                    {t(`rates.${head}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {all.map((one) => (
                <RateLine key={`${one.year} ${one.standing}`} rate={one} counts={one === rate} />
              ))}
            </tbody>
          </table>
          <ul className="rates__sources">
            {[...Map.groupBy(all, ({ source }) => source)].map(([source, of]) => (
              <li key={source}>
                {t('rates.from', { years: of.map(({ year }) => year).join(', ') })}{' '}
                <span lang="en">{source}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function RateLine({ rate, counts }: { readonly rate: RateJson; readonly counts: boolean }): ReactNode {
  const { t } = useTranslation('asylum.country');
  const formats = formatsIn(useLocale());
  const inWords = useRateWords();
  const { year, standing, decisions, availableFrom } = rate;
  const sign = standing === 'official' ? 'official' : 'computed';
  return (
    <tr>
      <th scope="row">{year}</th>
      <td data-label={t('rates.rate')}>
        <StandingSign standing={sign} />{' '}
        <span className={`rates__figure figure-text--${sign}`}>{inWords(rate)}</span>
        {counts && <span className="badge rates__counts">{t('rates.counts')}</span>}
      </td>
      <td data-label={t('rates.standing')}>{t(`standing.${standing}`)}</td>
      <td data-label={t('rates.decisions')}>
        {decisions === null ? (
          <span className="hint">{t('decisions.none')}</span>
        ) : (
          t('decisions', {
            recognised: formats.whole(decisions.recognised),
            complementary: formats.whole(decisions.complementary),
            rejected: formats.whole(decisions.rejected),
            closed: formats.whole(decisions.closed),
          })
        )}
      </td>
      <td data-label={t('rates.available')}>
        <ShortDay day={availableFrom} />
      </td>
    </tr>
  );
}
