import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../../../desk/shell/page-head.tsx';
import './words.ts';

interface Props {
  readonly title: string;
  /** Of the question that has no answer yet. */
  readonly failureCount: number;
}

/** A page before its first answer: what it will be, and whether the server is silent. */
export function NotYet({ title, failureCount }: Props): ReactNode {
  const { t } = useTranslation('asylum.shared');
  return (
    <div className="page__main">
      <PageHead title={title} />
      <output className="hint">{t(failureCount > 0 ? 'gone' : 'loading')}</output>
    </div>
  );
}
