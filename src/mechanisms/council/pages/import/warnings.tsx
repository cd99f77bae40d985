import type { OfficialLanguage } from '#kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage, useLocale } from '../../../../desk/languages/index.ts';
import { warningInWords } from '../../letter/warning-words.ts';
import type { Imported } from '../../confirm/imported-schema.ts';
import { isoInWords } from './iso-words.ts';
import { LineButton } from './line-button.tsx';
import { IMPORT } from './words.ts';

/** What should be looked at before the draft is confirmed. */
export function Warnings({ letter: { warnings } }: { readonly letter: Imported }): ReactNode {
  const { t } = useTranslation(IMPORT);
  const language = useLanguage();
  const locale = useLocale();
  if (warnings.length === 0) return null;
  return (
    <section className="import__warnings" aria-labelledby="import-warnings">
      <h2 id="import-warnings">{t('warnings', { count: warnings.length })}</h2>
      <ul>
        {warnings.map((warning) => (
          <li key={`${warning.code} ${warning.line} ${JSON.stringify(warning.values)}`}>
            {warningInWords({ ...warning, values: daysInWords(warning.values, locale) }, language)}{' '}
            {warning.line !== null && <LineButton line={warning.line} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

type Values = Imported['warnings'][number]['values'];

/** Days as the reader's language writes them; numbers and the names of papers stay. */
function daysInWords(values: Values, locale: OfficialLanguage): Values {
  const inWords = (value: string | number): string | number =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) ? isoInWords(value, locale) : value;
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, inWords(value)]));
}
