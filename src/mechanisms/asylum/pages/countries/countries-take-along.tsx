import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../desk/languages/index.ts';
import { shellWord } from '../../../../desk/take-along/shell-word.ts';
import { TakeAlong } from '../../../../desk/take-along/take-along.tsx';
import { followsOf, type CountryLine } from './lines.ts';

interface Props {
  readonly lines: readonly CountryLine[];
  readonly day: string | undefined;
  /** The day that is shown, for the names of files. */
  readonly asOf: string;
}

const HEADS = [
  'code',
  'name',
  'union_list',
  'ground_42_1_e_union_list',
  'national_lists',
  'national_lists_when_last_seen',
  'rate_lowest',
  'rate_highest',
  'rate_year',
  'rate_standing',
  'ground_42_1_j',
  'follows',
  'rate_source',
];

/** The countries that are shown, the map and the chart; all of them for programs. */
export function CountriesTakeAlong({ lines, day, asOf }: Props): ReactNode {
  const { t } = useTranslation('asylum.countries');
  const language = useLanguage();
  const flags = [
    ...(day === undefined ? [] : [`--as-of ${day}`]),
    ...(language === 'en' ? [] : [`--language ${language}`]),
  ];
  const search = new URLSearchParams({
    ...(day === undefined ? {} : { asOf: day }),
    ...(language === 'en' ? {} : { language }),
  }).toString();
  return (
    <TakeAlong
      tables={[
        {
          title: t('title'),
          fileName: `asylum-countries-${asOf}`,
          columns: HEADS.map((head) => ({ head, kind: 'text' })),
          rows: lines.map((line) => [
            line.code,
            line.name,
            line.listing,
            line.unionList,
            line.states.join(' '),
            line.seenWith.join(' '),
            line.figure?.lowest ?? null,
            line.figure?.highest ?? null,
            line.figure?.year ?? null,
            line.figure?.standing ?? null,
            line.lowRate,
            followsOf(line),
            line.figure?.source ?? null,
          ]),
        },
      ]}
      figures={[
        {
          name: t('map.title'),
          fileName: `asylum-countries-map-${asOf}`,
          element: () => document.querySelector<SVGSVGElement>('.world .map__svg'),
        },
        {
          name: t('strip.title'),
          fileName: `asylum-rates-${asOf}`,
          element: () => document.querySelector<SVGSVGElement>('.spread__chart'),
        },
      ]}
      command={['npm run -s acquis -- asylum countries', ...flags].join(' ')}
      api={`curl ${shellWord(`${location.origin}/api/asylum/countries${search === '' ? '' : `?${search}`}`)}`}
    />
  );
}
