import { webAddress } from '#kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** A provision, opening in the Official Journal. */
export function LawLink({ citation, url }: { readonly citation: string; readonly url: string }): ReactNode {
  const { t } = useTranslation();
  const address = webAddress(url);
  if (address === null) return citation;
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {citation}
      <span aria-hidden="true"> ↗</span>
      <span className="hidden-words"> ({t('opensEurLex')})</span>
    </a>
  );
}
