import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { changeLanguage, LANGUAGES, useLanguage } from '../languages/index.ts';

/** One button a language, each named in its own language. The address follows, so that a link keeps it. */
export function LanguageChoice(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const current = useLanguage();
  return (
    <fieldset className="choice">
      <legend className="label">{t('language')}</legend>
      <div className="choice__row">
        {LANGUAGES.map(({ code, name }) => (
          <button
            key={code}
            type="button"
            lang={code}
            className="choice__button"
            aria-pressed={code === current}
            onClick={() => {
              void changeLanguage(code);
              void navigate({
                to: '.',
                search: (old: Record<string, unknown>) => ({ ...old, lang: code }),
                replace: true,
                resetScroll: false,
              });
            }}
          >
            {name}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
