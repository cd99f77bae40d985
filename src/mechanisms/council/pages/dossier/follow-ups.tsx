import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ReasonTree } from '../../../../desk/panel/reason-tree.tsx';
import { Ground } from '../shared/ground.tsx';
import type { Dossier } from '../shared/queries.ts';
import '../../../../desk/table/labelled.css';
import { explained } from '../shared/explained.ts';
import { ShortDay } from '../../../../desk/figures/short-day.tsx';
import { StatusWord } from '../shared/stands.tsx';
import { RecordPlace } from './record/record-place.tsx';

/** The days that follow from what happened, each with how its day was counted. */
export function FollowUps({ dossier }: { readonly dossier: Dossier }): ReactNode {
  const { t } = useTranslation('council.dossier');
  const { followUps } = dossier;
  return (
    <section aria-labelledby="due-heading">
      <h2 id="due-heading">{t('due.title')}</h2>
      {followUps.length === 0 ? (
        <p className="hint">{t('due.none')}</p>
      ) : (
        <table className="plain-table plain-table--wide labelled dossier__due" aria-labelledby="due-heading">
          <thead>
            <tr>
              <th scope="col">{t('due.day')}</th>
              <th scope="col">{t('due.what')}</th>
              <th scope="col">{t('due.who')}</th>
              <th scope="col">{t('due.status')}</th>
              <th scope="col">{t('under')}</th>
            </tr>
          </thead>
          <tbody>
            {followUps.map((followUp, place) => (
              // Two reports may be due on one day.
              // oxlint-disable-next-line react/no-array-index-key
              <Line key={`${followUp.code} ${followUp.due} ${place}`} followUp={followUp} />
            ))}
          </tbody>
        </table>
      )}
      <RecordPlace what="terms" dossier={dossier} />
    </section>
  );
}

function Line({ followUp }: { readonly followUp: Dossier['followUps'][number] }): ReactNode {
  const { t } = useTranslation('council.dossier');
  const { text, due, who, status, reasons, citation, url, practice } = followUp;
  return (
    <tr>
      <td className="dossier__day">
        <ShortDay day={due} />
      </td>
      <th scope="row">
        {text}
        {reasons.length > 0 && (
          <details className="dossier__why">
            <summary>
              {t('due.why')}
              <span className="hidden-words"> {text}</span>
            </summary>
            <ReasonTree reasons={explained(reasons)} />
          </details>
        )}
      </th>
      <td data-label={t('due.who')}>{who}</td>
      <td data-label={t('due.status')}>
        <StatusWord status={status} />
      </td>
      <td data-label={t('under')}>
        <Ground citation={citation} url={url} practice={practice} />
      </td>
    </tr>
  );
}
