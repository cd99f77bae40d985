import { webAddress } from '#kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly citation: string | null;
  readonly url: string | null;
  readonly practice: string | null;
}

/** What something rests on: the provision, opening in the Official Journal, or the practice where there is none. */
export function Ground({ citation, url, practice }: Props): ReactNode {
  const { t } = useTranslation();
  const address = webAddress(url);
  if (citation === null) return <span className="hint">{practice}</span>;
  if (address === null) return citation;
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {citation}
      <span aria-hidden="true"> ↗</span>
      <span className="hidden-words"> ({t('opensEurLex')})</span>
    </a>
  );
}
