import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../../../desk/shell/page-head.tsx';
import '../../../../desk/form/form.css';
import './case.css';
import { CaseView } from './case-view.tsx';
import { EXAMPLE } from './example-case.ts';
import { Forget } from './forget.tsx';
import { isNew, useCase, type UseCase } from './use-case.ts';
import './words.ts';

/** One application: step by step what is known, and beside it what follows. Facts stay in this tab. */
export function CasePage(): ReactNode {
  const { t } = useTranslation('asylum.case');
  const use = useCase();
  return (
    <div className="page__main case">
      <PageHead title={t('title')}>
        <p className="head__lead">{t('lead')}</p>
        <p className="hint case__kept">{t('kept')}</p>
        <p className="row no-print">
          {isNew(use) ? (
            <button type="button" className="button" onClick={() => use.take(EXAMPLE)}>
              {t('example')}
            </button>
          ) : (
            <Forget onForget={use.forget} />
          )}
        </p>
      </PageHead>
      <Body use={use} />
    </div>
  );
}

function Body({ use }: { readonly use: UseCase }): ReactNode {
  const { t } = useTranslation('asylum.case');
  const { answer, failure, again } = use;
  if (answer !== undefined && failure === null) return <CaseView use={use} answer={answer} />;
  if (failure === null) return <output className="hint">{t('loading')}</output>;
  return (
    <div className="wrong" role="alert">
      {failure === 'silent' ? (
        <p>{t('silent')}</p>
      ) : (
        <p lang="en">
          {failure.message} {failure.remedy}
        </p>
      )}
      <button type="button" className="button" onClick={again}>
        {t('again')}
      </button>
    </div>
  );
}
