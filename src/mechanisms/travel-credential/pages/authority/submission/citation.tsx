import { webAddress } from '#kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly citation: string;
  readonly url: string;
}

/** The provision that something rests on, which opens in the Official Journal. */
export function Citation({ citation, url }: Props): ReactNode {
  const { t } = useTranslation();
  const address = webAddress(url);
  if (address === null) return <span className="hint">{citation}</span>;
  return (
    <a className="submission__law" href={address} target="_blank" rel="noreferrer">
      {citation}
      <span aria-hidden="true"> ↗</span>
      <span className="hidden-words"> ({t('opensEurLex')})</span>
    </a>
  );
}
