import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TRUST_WORDS } from './words.ts';

interface Props {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
}

/** One page of a long table, and the way to the next. A button without a way stays, so that the focus does. */
export function Pager({ page, pages, onPage }: Props): ReactNode {
  const { t } = useTranslation(TRUST_WORDS);
  if (pages <= 1) return null;
  const to = (next: number) => (next >= 1 && next <= pages ? () => onPage(next) : undefined);
  return (
    <nav className="row no-print" aria-label={t('pages')}>
      <button type="button" className="button" aria-disabled={page <= 1} onClick={to(page - 1)}>
        {t('pages.before')}
      </button>
      <output>{t('pages.n', { page, pages })}</output>
      <button type="button" className="button" aria-disabled={page >= pages} onClick={to(page + 1)}>
        {t('pages.after')}
      </button>
    </nav>
  );
}
