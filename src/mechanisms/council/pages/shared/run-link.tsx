import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { mechanismPage } from './mechanism-pages.ts';
import './words.ts';

interface Props {
  readonly dossier: { readonly mechanism: string | null; readonly title: string };
  /** Whether it is what one does on the page. */
  readonly main?: boolean;
}

/** The way into the mechanism that runs a dossier; nothing where none does. */
export function RunLink({ dossier: { mechanism, title }, main = false }: Props): ReactNode {
  const { t } = useTranslation('council.shared');
  const to = mechanismPage(mechanism);
  if (to === null) return null;
  return (
    <Link className={main ? 'button button--main' : 'button'} to={to}>
      {t('run')}
      <span className="hidden-words"> {title}</span>
    </Link>
  );
}
