/** The countries designated at Union level: named in the annex, or as candidate States. Each with its source. */
import { dayOf, type CountryCode, type Day, type Words } from '#kernel';

/** The list applies with the Regulation. */
export const UNION_LIST_FROM: Day = dayOf(2026, 6, 12);

export interface UnionListing {
  readonly country: CountryCode;
  readonly basis: 'annex' | 'candidate';
  /** Of a candidate State; absent where nobody has confirmed it either way. */
  readonly indiscriminateViolence?: boolean;
  readonly restrictiveMeasures?: boolean;
  readonly note?: Words;
  readonly source: string;
  readonly confidence: 'confirmed' | 'uncertain';
}

const ANNEX_SOURCE =
  'Regulation (EU) 2026/464 amending Regulation (EU) 2024/1348, annex; Council press statement and Agence Europe of 23 February 2026';
const CANDIDATES_SOURCE =
  'Article 62(1) as amended: candidate States unless one of three circumstances applies; which states are candidates by Irish Legal News, 2025';

const annex = (country: CountryCode): UnionListing => ({
  country,
  basis: 'annex',
  source: ANNEX_SOURCE,
  confidence: 'confirmed',
});

/** Of most candidates no act says that the circumstances do not apply: they stay open, and the rate answers the third. */
const candidate = (country: CountryCode, more: Partial<UnionListing> = {}): UnionListing => ({
  country,
  basis: 'candidate',
  source: CANDIDATES_SOURCE,
  confidence: 'uncertain',
  ...more,
});

export const UNION_LIST: readonly UnionListing[] = [
  ...['BGD', 'COL', 'EGY', 'IND', 'MAR', 'TUN', 'XKX'].map(annex),
  ...['ALB', 'BIH', 'MDA', 'MKD', 'MNE', 'SRB', 'TUR'].map((country) => candidate(country)),
  candidate('GEO', {
    note: {
      en: 'Whether Union restrictive measures in view of its actions affecting fundamental rights stand against it was not confirmed.',
      nl: 'Of er beperkende maatregelen van de Unie zijn wegens optreden dat grondrechten raakt, is niet bevestigd.',
    },
  }),
  candidate('UKR', {
    indiscriminateViolence: true,
    note: { en: 'Out because of the armed conflict.', nl: 'Valt erbuiten door het gewapende conflict.' },
    source: `${CANDIDATES_SOURCE}; Ukraine by statements of the Commission and press reports`,
    confidence: 'confirmed',
  }),
];

const BY_COUNTRY: ReadonlyMap<CountryCode, UnionListing> = new Map(
  UNION_LIST.map((listing) => [listing.country, listing]),
);

/** How a country stands on the Union list; null where it is neither named nor a candidate. */
export function unionListingOf(country: CountryCode): UnionListing | null {
  return BY_COUNTRY.get(country) ?? null;
}
