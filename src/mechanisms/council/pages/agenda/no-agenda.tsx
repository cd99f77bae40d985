import { Link } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../../../desk/shell/page-head.tsx';

interface Props {
  /** The meeting that the address names. */
  readonly named: string | undefined;
  /** Whether others have an agenda. */
  readonly others: boolean;
}

/** What would be here, and how to get it here. */
export function NoAgenda({ named, others }: Props): ReactNode {
  const { t } = useTranslation('council.agenda');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What was just taken off had the focus: whoever reads by ear is told what is left.
    if (document.activeElement === document.body) box.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className="page__main agenda" tabIndex={-1} ref={box}>
      <PageHead title={named === undefined ? t('none.title') : t('none.named', { name: named })}>
        <p className="head__lead">{t('none.how')}</p>
      </PageHead>
      <p className="row">
        <Link className="button button--main" to="/council/import">
          {t('none.import')}
        </Link>
        {others && (
          <Link className="button" to="/council/agenda">
            {t('none.next')}
          </Link>
        )}
      </p>
    </div>
  );
}
