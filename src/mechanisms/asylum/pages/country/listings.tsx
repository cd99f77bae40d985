import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import '../../../../desk/table/labelled.css';
import { ShortDay } from '../../../../desk/figures/short-day.tsx';
import { AnswerWord } from '../shared/answer-word.tsx';
import type { CountryProps } from './country-view.tsx';

const HEADS = ['state', 'answer', 'known', 'seen', 'source'] as const;

/** The Union list with its basis, and every national list that is known, each with its source and how sure it is. */
export function Listings({ country: { union, national } }: CountryProps): ReactNode {
  const { t } = useTranslation('asylum.country');
  const { t: shared } = useTranslation('asylum.shared');
  const id = useId();
  return (
    <section className="listings" aria-labelledby={id}>
      <h2 id={id}>{t('listings.title')}</h2>
      <h3>{t('listings.union')}</h3>
      <p>
        <AnswerWord answer={union.answer} />. {union.text}
      </p>
      {union.source !== null && (
        <p className="hint">
          {shared('source')}: <span lang="en">{union.source}</span>.{' '}
          {union.confidence !== null && t('confidence', { what: shared(`confidence.${union.confidence}`) })}
        </p>
      )}
      <h3 id={`${id}-national`}>{t('listings.national')}</h3>
      {national.length === 0 ? (
        <p>{t('listings.none')}</p>
      ) : (
        <table className="plain-table plain-table--wide labelled" aria-labelledby={`${id}-national`}>
          <thead>
            <tr>
              {HEADS.map((head) => (
                <th key={head} scope="col">
                  {t(`listings.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {national.map(({ state, name, answer, status, seenOn, text, source, confidence }) => (
              <tr key={`${state} ${status} ${seenOn}`}>
                <th scope="row">{name}</th>
                <td data-label={t('listings.answer')}>
                  <AnswerWord answer={answer} />
                </td>
                <td data-label={t('listings.known')}>{text}</td>
                <td className="country__day" data-label={t('listings.seen')}>
                  <ShortDay day={seenOn} />
                </td>
                <td data-label={t('listings.source')}>
                  <span className="country__source" lang="en">
                    {source}
                  </span>{' '}
                  <span className="hint">
                    {t('confidence', { what: shared(`confidence.${confidence}`) })}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
