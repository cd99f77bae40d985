import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import '../../../../desk/table/labelled.css';
import { AnswerWord } from '../shared/answer-word.tsx';
import type { Changes } from '../shared/queries.ts';

interface Props {
  readonly lines: Changes['countries'];
  readonly day: string;
  readonly label: string;
}

const HEADS = ['country', 'what', 'before', 'after', 'text'] as const;

/** One line for each thing that changed; each country opens as of the day. */
export function ChangesTable({ lines, day, label }: Props): ReactNode {
  const { t } = useTranslation('asylum.changes');
  return (
    <table className="plain-table plain-table--wide labelled changes__table" aria-label={label}>
      <thead>
        <tr>
          {HEADS.map((head) => (
            <th key={head} scope="col">
              {t(`head.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ code, name, what, before, after, text }) => (
          <tr key={`${code} ${what} ${text}`}>
            <th scope="row">
              <Link to="/asylum/countries/$country" params={{ country: code }} search={{ day }}>
                {name}
              </Link>
            </th>
            <td data-label={t('head.what')}>{t(`what.${what}`)}</td>
            <td data-label={t('head.before')}>
              {before === null ? <span className="hint">{t('unsaid')}</span> : <AnswerWord answer={before} />}
            </td>
            <td data-label={t('head.after')}>
              {after === null ? <span className="hint">{t('unsaid')}</span> : <AnswerWord answer={after} />}
            </td>
            <td data-label={t('head.text')}>{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
