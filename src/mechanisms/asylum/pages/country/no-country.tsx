import { stateName } from '#kernel';
import { Link } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../../desk/languages/index.ts';
import type { AskedCountry } from './asked-country.ts';

interface Props {
  /** As the address has it. */
  readonly name: string;
  readonly asked: Exclude<AskedCountry, { readonly code: string }>;
}

/** Why an address names no country of origin, and what would be right. */
export function NoCountry({ name, asked }: Props): ReactNode {
  const { t } = useTranslation('asylum.country');
  const locale = useLocale();
  const title = t('missing.title', { name });
  useEffect(() => {
    document.title = `${title} · Acquis`;
  }, [title]);
  return (
    <div className="notice">
      <h1>{title}</h1>
      {'member' in asked ? (
        <p>{t('missing.member', { name: stateName(asked.member, locale) })}</p>
      ) : (
        <p lang="en">{asked.refusal}</p>
      )}
      <p>{t('missing.how')}</p>
      <Link className="button" to="/asylum/countries">
        {t('all')}
      </Link>
    </div>
  );
}
