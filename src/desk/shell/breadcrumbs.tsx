import { Link, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage, useLocale } from '../languages/index.ts';
import { deskPages } from '../mechanisms.ts';
import type { Crumb } from '../pages.ts';

/** The desk's own pages that stand in the navigation under the first page. */
const OWN: Readonly<Record<string, string>> = {
  register: 'register',
  law: 'law',
  account: 'account',
  people: 'people',
  'sign-in': 'signIn',
};

/** Where the reader is: the way from the first page to this one. */
export function Breadcrumbs(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const locale = useLocale();
  const path = useLocation({ select: ({ pathname }) => pathname });
  const [first = '', ...rest] = path
    .split('/')
    .filter((part) => part !== '')
    .map(decoded);
  if (first === '') return <span />;
  const own = OWN[first];
  const theirs = deskPages.find(({ name }) => name === first)?.trail(rest, language, locale);
  const steps: readonly Crumb[] = theirs ?? (own === undefined ? [] : [{ title: t(own) }]);
  return (
    <nav aria-label={t('crumbs')} className="crumbs">
      <ol>
        <li>
          <Link to="/">{t('home')}</Link>
        </li>
        {steps.map(({ title, to }, index) => (
          <li key={title}>
            {to === undefined || index === steps.length - 1 ? (
              <span aria-current={index === steps.length - 1 ? 'page' : undefined}>{title}</span>
            ) : (
              <Link to={to}>{title}</Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** An address may be spelt in a way that cannot be read: it is then shown as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
