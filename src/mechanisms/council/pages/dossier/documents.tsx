import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '../shared/queries.ts';
import { SourceLink } from '../shared/source-link.tsx';

/** The papers of the dossier, the acts that it changes, and where the dossier itself is known from. */
export function Documents({ dossier }: { readonly dossier: Dossier }): ReactNode {
  const { t } = useTranslation('council.dossier');
  const { references, changes, source } = dossier;
  return (
    <section aria-labelledby="documents-heading">
      <h2 id="documents-heading">{t('documents.title')}</h2>
      {references.length === 0 && <p className="hint">{t('documents.none')}</p>}
      <ul className="dossier__list">
        {references.map(({ id, kind, url }) => (
          <li key={id}>
            <SourceLink source={url === null ? { title: id } : { title: id, url }} />
            <span className="hint"> {t(`reference.${kind}`)}</span>
          </li>
        ))}
      </ul>
      {changes.length > 0 && (
        <p className="dossier__known">
          {t('documents.changes')}: {changes.join(', ')}
        </p>
      )}
      <p className="hint dossier__known">
        {t('documents.from')}: <SourceLink source={source} />
      </p>
    </section>
  );
}
