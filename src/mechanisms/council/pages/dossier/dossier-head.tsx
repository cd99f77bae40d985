import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../../../desk/shell/page-head.tsx';
import { Ground } from '../shared/ground.tsx';
import type { Dossier } from '../shared/queries.ts';
import { RunLink } from '../shared/run-link.tsx';
import { ShortDay } from '../../../../desk/figures/short-day.tsx';
import { voteOf } from './vote-of.ts';

/** What it is, where it stands, by which procedure, and the ways on from here. */
export function DossierHead({ dossier }: { readonly dossier: Dossier }): ReactNode {
  const { t } = useTranslation('council.dossier');
  const { t: shared } = useTranslation('council.shared');
  const { title, kindText, frame, stageText, byLaw, last, ends, example, vote } = dossier;
  return (
    <PageHead title={title}>
      {example && (
        <p className="row dossier__example">
          <span className="badge">{shared('example')}</span>
          <span className="hint">{shared('example.hint')}</span>
        </p>
      )}
      <dl className="facts">
        <div>
          <dt>{t('stage')}</dt>
          <dd>
            {stageText}
            {byLaw && <span className="hint dossier__by-law">{t('stage.byLaw')}</span>}
          </dd>
        </div>
        {last !== null && (
          <div>
            <dt>{t('since')}</dt>
            <dd>
              <ShortDay day={last} />
            </dd>
          </div>
        )}
        {ends !== null && (
          <div>
            <dt>{t('end')}</dt>
            <dd>{t(`end.${ends}`)}</dd>
          </div>
        )}
        <div>
          <dt>{t('procedure')}</dt>
          <dd>
            {kindText} <Ground citation={frame.citation} url={frame.url} practice={null} />
          </dd>
        </div>
      </dl>
      <p className="row dossier__ways no-print">
        <RunLink dossier={dossier} main />
        {vote.majority !== null && (
          <Link className="button" to="/council/vote" search={voteOf(dossier)}>
            {t('vote')}
          </Link>
        )}
      </p>
      <p className="hint dossier__vote">
        {vote.why}{' '}
        {vote.citation !== null && <Ground citation={vote.citation} url={vote.url} practice={null} />}
      </p>
    </PageHead>
  );
}
