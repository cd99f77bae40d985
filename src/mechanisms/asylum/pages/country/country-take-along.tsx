import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../desk/languages/index.ts';
import { shellWord } from '../../../../desk/take-along/shell-word.ts';
import { TakeAlong } from '../../../../desk/take-along/take-along.tsx';
import type { TakenTable } from '../../../../desk/take-along/table.ts';
import type { CountryProps } from './country-view.tsx';

interface Props extends CountryProps {
  /** As the address has it. */
  readonly day: string | undefined;
}

/** The grounds, rates, lists and changes as tables, the chart, and the same for programs. */
export function CountryTakeAlong({ country, day }: Props): ReactNode {
  const { t } = useTranslation('asylum.country');
  const language = useLanguage();
  const { code, rate, earlierRates, asOf } = country;
  const flags = [
    ...(day === undefined ? [] : [`--as-of ${day}`]),
    ...(language === 'en' ? [] : [`--language ${language}`]),
  ];
  const search = new URLSearchParams({
    country: code,
    ...(day === undefined ? {} : { asOf: day }),
    ...(language === 'en' ? {} : { language }),
  }).toString();
  const rates = rate === null ? earlierRates : [rate, ...earlierRates];
  return (
    <TakeAlong
      tables={[
        table(t('rates.title'), `asylum-rates-${code}-${asOf}`, [
          ['country', 'year', 'standing', 'lowest', 'highest', 'available_from', 'source'],
          ...rates.map((one) => [
            code,
            one.year,
            one.standing,
            one.lowest,
            one.highest,
            one.availableFrom,
            one.source,
          ]),
        ]),
        table(t('listings.national'), `asylum-lists-${code}-${asOf}`, [
          ['country', 'state', 'on_it_that_day', 'status', 'from', 'last_seen', 'confidence', 'source'],
          ...country.national.map((one) => [
            code,
            one.state,
            one.answer,
            one.status,
            one.from,
            one.seenOn,
            one.confidence,
            one.source,
          ]),
        ]),
      ]}
      figures={
        rates.length === 0
          ? []
          : [
              {
                name: t('rates.title'),
                fileName: `asylum-rates-${code}-${asOf}`,
                element: () => document.querySelector<SVGSVGElement>('.rates__chart'),
              },
            ]
      }
      command={[`npm run -s acquis -- asylum country ${code}`, ...flags].join(' ')}
      api={`curl ${shellWord(`${location.origin}/api/asylum/country?${search}`)}`}
    />
  );
}

/** The first row holds the heads. */
function table(
  title: string,
  fileName: string,
  [heads = [], ...rows]: readonly (readonly (string | number | null)[])[],
): TakenTable {
  return { title, fileName, columns: heads.map((head) => ({ head: String(head), kind: 'text' })), rows };
}
