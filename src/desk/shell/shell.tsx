import { Outlet, useLocation, useSearch } from '@tanstack/react-router';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { keep, kept } from '../kept.ts';
import { changeLanguage, officialLanguage, useLocale } from '../languages/index.ts';
import { localeOf } from '../figures/formats.ts';
import { Patterns } from '../theme/swatch.tsx';
import { FindButton } from '../find/find-button.tsx';
import { SessionNotice } from '../people/session-notice.tsx';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { ConnectionNotice } from './connection-notice.tsx';
import { Navigation } from './navigation.tsx';

/** Navigation on the left that folds away, the work beside it. */
export function Shell(): ReactNode {
  const { t } = useTranslation();
  const locale = useLocale();
  const { lang }: { readonly lang?: unknown } = useSearch({ strict: false });
  const [folded, setFolded] = useState(startsFolded);
  const fold = (next: boolean): void => {
    setFolded(next);
    if (!isNarrow()) keep('navigation', next ? 'folded' : 'shown');
  };
  const path = useLocation({ select: ({ pathname }) => pathname });
  const [shownAt, setShownAt] = useState(path);
  if (path !== shownAt) {
    // On a phone the navigation covers the work: it folds away once it was used.
    setShownAt(path);
    if (isNarrow()) setFolded(true);
  }
  useEffect(() => {
    const asked = officialLanguage(lang);
    if (asked !== undefined) void changeLanguage(asked);
  }, [lang]);
  return (
    <I18nProvider locale={localeOf(locale)}>
      <a className="skip" href="#work">
        {t('skip')}
      </a>
      <Patterns />
      <div className={folded ? 'desk desk--folded' : 'desk'}>
        <Navigation folded={folded} onFold={fold} />
        <div className="column">
          <ConnectionNotice />
          <SessionNotice />
          <div className="topline no-print">
            <Breadcrumbs />
            <FindButton />
          </div>
          <main id="work" className="work" tabIndex={-1}>
            <Outlet />
          </main>
        </div>
      </div>
    </I18nProvider>
  );
}

/** As it was left; on a phone, where it would push the work down, always folded. */
function startsFolded(): boolean {
  return isNarrow() || kept('navigation') === 'folded';
}

function isNarrow(): boolean {
  return matchMedia('(max-width: 59.99rem)').matches;
}
