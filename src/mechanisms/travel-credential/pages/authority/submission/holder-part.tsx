import { parseDay } from '#kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatsIn, localeOf } from '../../../../../desk/figures/formats.ts';
import { useLocale } from '../../../../../desk/languages/index.ts';
import { countryName } from './country-name.ts';
import type { Holder } from './opened.ts';
import { Pairs } from './pairs.tsx';
import { SUBMISSION } from './words.ts';

/** Whose document it is, as its zone says; names in capitals, as they are there. */
export function HolderPart({ holder }: { readonly holder: Holder | null }): ReactNode {
  const { t } = useTranslation(SUBMISSION);
  return (
    <section aria-labelledby="holder-heading">
      <h2 id="holder-heading">{t('holder')}</h2>
      {holder === null ? <p>{t('holder.none')}</p> : <Known holder={holder} />}
    </section>
  );
}

function Known({ holder }: { readonly holder: Holder }): ReactNode {
  const { t } = useTranslation(SUBMISSION);
  const language = useLocale();
  const locale = localeOf(language);
  const { shortDay } = formatsIn(language);
  const unknown = t('unknown');
  const country = (code: string | null): string => (code === null ? unknown : countryName(code, locale));
  return (
    <Pairs
      pairs={[
        [t('holder.surname'), <strong key="surname">{holder.surname}</strong>],
        [t('holder.givenNames'), holder.givenNames === '' ? '–' : holder.givenNames],
        [t('holder.born'), holder.born === null ? unknown : dayIn(holder.born, shortDay)],
        [t('holder.nationality'), country(holder.nationality)],
        [t('holder.issuingState'), country(holder.issuingState)],
        [t('holder.documentNumber'), <code key="number">{holder.documentNumber}</code>],
        [t('holder.expiresOn'), holder.expiresOn === null ? unknown : dayIn(holder.expiresOn, shortDay)],
      ]}
    />
  );
}

const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Of some people only the year of birth is known, or the month: then as the zone has it. */
function dayIn(text: string, shortDay: ReturnType<typeof formatsIn>['shortDay']): string {
  return WHOLE_DAY.test(text) ? shortDay(parseDay(text)) : text;
}
