import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NAME } from '../../about.ts';
import { useResponsibilities } from '../shared/ask-journey.ts';
import { JOURNEY_WORDS } from '../shared/words.ts';
import { SEND } from './words.ts';

/** Who answers for the data at each step, in short. */
export function WhoAnswers(): ReactNode {
  const { t } = useTranslation(SEND);
  const { t: shared } = useTranslation(JOURNEY_WORDS);
  const { data, failureCount } = useResponsibilities();
  return (
    <section aria-labelledby="send-who">
      <h3 id="send-who">{t('who')}</h3>
      {data === undefined ? (
        <output className="hint">{shared(failureCount > 0 ? 'gone' : 'loading')}</output>
      ) : (
        <dl className="pairs send__pairs">
          {data.operations.map(({ operation, who, capacity, answers }) => (
            <div key={operation} className="pairs__line">
              <dt>{shared(`operation.${operation}`)}</dt>
              <dd>
                {who}
                {capacity !== 'none' && `: ${answers}`}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p>
        {t('who.choice')} <Link to={`/${NAME}/your-data`}>{t('who.more')}</Link>
      </p>
    </section>
  );
}
