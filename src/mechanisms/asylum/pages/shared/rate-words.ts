import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../../desk/languages/index.ts';
import { percent, type Bounds } from './percent.ts';
import './words.ts';

/** A rate, or the two bounds between which it lies. */
export function useRateWords(): (rate: Bounds) => string {
  const { t } = useTranslation('asylum.shared');
  const locale = useLocale();
  return ({ lowest, highest }) =>
    lowest === highest
      ? percent(lowest, locale)
      : t('between', { lowest: percent(lowest, locale), highest: percent(highest, locale) });
}
