import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../../desk/languages/index.ts';
import { summaryOf } from './summary.ts';
import { ROUND } from './words.ts';
import type { PledgeRow } from './parse-rows.ts';
import type { RowOutcome } from './use-record-rows.ts';

const ON_A_PAGE = 50;

interface Props {
  readonly rows: readonly PledgeRow[];
  readonly outcomes: ReadonlyMap<number, RowOutcome>;
}

/** What will be recorded, a page at a time, and what became of each row. */
export function RowsTable({ rows, outcomes }: Props): ReactNode {
  const { t } = useTranslation(ROUND);
  const locale = useLocale();
  const [wanted, setPage] = useState(0);
  const pages = Math.max(1, Math.ceil(rows.length / ON_A_PAGE));
  const page = Math.min(wanted, pages - 1);
  const inWords = (outcome: RowOutcome | undefined): string => {
    if (outcome === undefined) return t('paste.waiting');
    return 'refused' in outcome ? outcome.refused : t('paste.recorded', outcome);
  };
  return (
    <>
      <table className="round__changes">
        <caption>{t('paste.preview')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('paste.line')}</th>
            <th scope="col">{t('sum.title')}</th>
            <th scope="col">{t('field.source.title')}</th>
            <th scope="col">{t('paste.is')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(page * ON_A_PAGE, (page + 1) * ON_A_PAGE).map(({ line, data }) => (
            <tr key={line}>
              <th scope="row">{line}</th>
              <td>{summaryOf('pledge', data, locale, t)}</td>
              <td>{titleOf(data['source'])}</td>
              <td>{inWords(outcomes.get(line))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {pages > 1 && (
        <p className="form__do">
          <Button className="button" isDisabled={page === 0} onPress={() => setPage(page - 1)}>
            {t('paste.previous')}
          </Button>
          {t('paste.page', { page: page + 1, pages })}
          <Button className="button" isDisabled={page + 1 >= pages} onPress={() => setPage(page + 1)}>
            {t('paste.next')}
          </Button>
        </p>
      )}
    </>
  );
}

function titleOf(source: unknown): string {
  return typeof source === 'object' && source !== null && 'title' in source ? String(source.title) : '';
}
