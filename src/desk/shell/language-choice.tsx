import { OFFICIAL_LANGUAGES } from '#kernel';
import { useNavigate } from '@tanstack/react-router';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { changeLanguage, isWritten, officialLanguage, useLocale } from '../languages/index.ts';
import { localeOf } from '../figures/formats.ts';

/** All official languages, each named in its own; the address follows, so that a link keeps the choice. */
export function LanguageChoice(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const current = useLocale();
  const id = useId();
  const choose = (code: string): void => {
    const language = officialLanguage(code) ?? 'en';
    void changeLanguage(language);
    void navigate({
      to: '.',
      search: (old: Record<string, unknown>) => ({ ...old, lang: language }),
      replace: true,
      resetScroll: false,
    });
  };
  const option = (code: (typeof OFFICIAL_LANGUAGES)[number]): ReactNode => (
    <option key={code} value={code} lang={code}>
      {ownName(code)}
    </option>
  );
  return (
    <div className="choice">
      <label className="label" htmlFor={id}>
        {t('language')}
      </label>
      <select id={id} className="field" value={current} onChange={({ target }) => choose(target.value)}>
        <optgroup label={t('language.written')}>{OFFICIAL_LANGUAGES.filter(isWritten).map(option)}</optgroup>
        <optgroup label={t('language.figures')}>
          {OFFICIAL_LANGUAGES.filter((code) => !isWritten(code)).map(option)}
        </optgroup>
      </select>
    </div>
  );
}

/** Languages that a browser may know in English only. */
const OWN_NAMES: Readonly<Record<string, string>> = { ga: 'Gaeilge', mt: 'Malti' };

function ownName(code: (typeof OFFICIAL_LANGUAGES)[number]): string {
  const own = OWN_NAMES[code];
  if (own !== undefined) return own;
  const locale = localeOf(code);
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
