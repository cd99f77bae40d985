/**
 * Pledges for 2026 that the press reports, each from one named source. `null`: the source does not say how much.
 * Nought: it says that the pledge is of another type only. The annex of the Council act settles them all.
 */
import type { MemberState } from '#kernel';

export type ReportedPledge = readonly [
  state: MemberState,
  relocations: number | null,
  money: string | null,
  alternative: string | null,
  source: { readonly title: string; readonly url: string; readonly date?: string },
];

export const REPORTED_PLEDGES: readonly ReportedPledge[] = [
  [
    'BE',
    0,
    null,
    null,
    {
      title: 'Belga by European Newsroom, 8 December 2025: money only, at most EUR 12.9 million',
      url: 'https://europeannewsroom.com/fr/?p=1867539',
      date: '2025-12-08',
    },
  ],
  [
    'EE',
    0,
    '280000',
    '280000',
    {
      title: 'ERR, 8 December 2025, the minister: money, and other help of equal value',
      url: 'https://www.err.ee/1609879945/err-brusselis-euroopa-liit-plaanib-karmistada-randepoliitikat',
      date: '2025-12-08',
    },
  ],
  [
    'IE',
    0,
    '9260000',
    '0',
    {
      title: 'Eirenow, 8 December 2025, the minister: payable in 2027',
      url: 'https://eirenow.news/international-news/uk-news/ireland-opts-out-of-eu-migrant-relocation-to-pay-e9-26m-into-solidarity-fund',
      date: '2025-12-08',
    },
  ],
  [
    'LU',
    15,
    null,
    null,
    {
      title: 'Chronicle.lu, 8 December 2025, the minister: fifteen persons, and money',
      url: 'https://www.chronicle.lu/category/abroad/58407-luxembourg-highlights-migration-solidarity-schengen-issues-at-jha-council',
      date: '2025-12-08',
    },
  ],
  [
    'LV',
    0,
    '0',
    '1360000',
    {
      title: 'LETA by bb.lv, 15 January 2026: alternative measures',
      url: 'https://en.bb.lv/article/politics/2026/01/15/latvia-will-have-to-assist-southern-countries-facing-migration-pressure-84598/amp',
      date: '2026-01-15',
    },
  ],
  [
    'PT',
    0,
    '8440000',
    '0',
    {
      title: 'ECO, 13 January 2026, citing the Official Journal',
      url: 'https://eco.sapo.pt/2026/01/13/governo-escolhe-pagar-844-milhoes-de-euros-para-nao-acolher-420-refugiados/',
      date: '2026-01-13',
    },
  ],
  [
    'SE',
    0,
    null,
    '0',
    {
      title: 'Fria Tider after SVT, 9 December 2025, the minister: just over 100 million kronor',
      url: 'https://www.friatider.se/sverige-tvingas-betala-100-miljoner-till-eu-att-slippa-fler-asylsokare',
      date: '2025-12-09',
    },
  ],
  [
    'SI',
    0,
    '1800000',
    '0',
    {
      title: 'Moja Dolenjska, January 2026: rounded',
      url: 'https://moja-dolenjska.si/za-migrante-denar-posiljajo-celo-v-tujino',
    },
  ],
];
