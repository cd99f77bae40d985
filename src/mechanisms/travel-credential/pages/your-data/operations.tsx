import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useResponsibilities } from '../shared/ask-journey.ts';
import { JOURNEY_WORDS } from '../shared/words.ts';
import { YOUR_DATA } from './words.ts';

/** Each operation with who answers for it, in what capacity, and what that means for the traveller. */
export function Operations(): ReactNode {
  const { t } = useTranslation(YOUR_DATA);
  const { t: shared } = useTranslation(JOURNEY_WORDS);
  const { data, failureCount } = useResponsibilities();
  if (data === undefined) {
    return <output className="hint">{shared(failureCount > 0 ? 'gone' : 'loading')}</output>;
  }
  return (
    <table className="plain-table plain-table--wide your-data__table">
      <caption className="hidden-words">{t('who')}</caption>
      <thead>
        <tr>
          {(['operation', 'answers', 'means', 'settled'] as const).map((head) => (
            <th key={head} scope="col">
              {t(`head.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {data.operations.map(({ operation, who, capacity, answers, means, settled, citations }) => (
          <tr key={operation}>
            <th scope="row">
              <strong>{shared(`operation.${operation}`)}</strong>
            </th>
            <td>
              <strong>{who}</strong> {capacity !== 'none' && answers}
            </td>
            <td>{means}</td>
            <td>
              {t(settled ? 'settled' : 'choice')}
              <br />
              <span className="hint">{citations.join('; ')}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
