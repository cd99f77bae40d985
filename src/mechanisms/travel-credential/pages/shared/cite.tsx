import { printProvision, textUrl, type Provision } from '#kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../desk/languages/index.ts';

/** A provision, with the way to its text. */
export function Cite({ provision }: { readonly provision: Provision }): ReactNode {
  const language = useLanguage();
  return <CiteLink citation={printProvision(provision, { language })} url={textUrl(provision, language)} />;
}

interface LinkProps {
  readonly citation: string;
  readonly url: string;
}

/** The same where the server printed it. */
export function CiteLink({ citation, url }: LinkProps): ReactNode {
  const { t } = useTranslation();
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {citation}
      <span aria-hidden="true"> ↗</span>
      <span className="hidden-words"> ({t('opensEurLex')})</span>
    </a>
  );
}
