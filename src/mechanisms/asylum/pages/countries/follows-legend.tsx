import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Swatch } from '../../../../desk/theme/swatch.tsx';
import { FOLLOWS, FOLLOWS_TONES, followsOf, type CountryLine } from './lines.ts';

/** What the colours and patterns mean, and how many countries there are of each. */
export function FollowsLegend({ lines }: { readonly lines: readonly CountryLine[] }): ReactNode {
  const { t } = useTranslation('asylum.countries');
  const counts = Map.groupBy(lines, followsOf);
  return (
    <ul className="legend" aria-label={t('legend')}>
      {FOLLOWS.map((one) => (
        <li key={one}>
          <Swatch tone={FOLLOWS_TONES[one]} /> {t(`follows.${one}`)}: {counts.get(one)?.length ?? 0}
        </li>
      ))}
      <li className="hint">{t('rest')}</li>
    </ul>
  );
}
