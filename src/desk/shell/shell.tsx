import { Outlet } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { keep, kept } from '../kept.ts';
import { useLanguage } from '../languages/index.ts';
import { Patterns } from '../theme/swatch.tsx';
import { Navigation } from './navigation.tsx';

/** Navigation on the left that folds away, the work beside it. */
export function Shell(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const [folded, setFolded] = useState(kept('navigation') === 'folded');
  const fold = (next: boolean): void => {
    setFolded(next);
    keep('navigation', next ? 'folded' : 'shown');
  };
  return (
    <I18nProvider locale={language === 'en' ? 'en-GB' : 'nl-NL'}>
      <a className="skip" href="#work">
        {t('skip')}
      </a>
      <Patterns />
      <div className={folded ? 'desk desk--folded' : 'desk'}>
        <Navigation folded={folded} onFold={fold} />
        <main id="work" className="work" tabIndex={-1}>
          <Outlet />
        </main>
      </div>
    </I18nProvider>
  );
}
