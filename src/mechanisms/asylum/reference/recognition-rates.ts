/**
 * Recognition rates by nationality and year. Official ones are those that the Union published; the others are computed
 * from the figures of UNHCR and say only between which bounds the rate lies.
 */
import { dateOf, dayOf, type CountryCode, type Day } from '#kernel';
import type { Facts } from '../facts/index.ts';
import type { AsylumParameters } from '../parameters.ts';

/** First-instance decisions of a year, as UNHCR counts them. */
export interface Decisions {
  readonly recognised: number;
  /** Subsidiary protection and national humanitarian statuses together. */
  readonly complementary: number;
  readonly rejected: number;
  /** Closed without a decision on the merits. */
  readonly closed: number;
}

export interface Rate {
  readonly country: CountryCode;
  readonly year: number;
  readonly standing: 'official' | 'proxy';
  /** Of a hundred; null where only the bounds are known. */
  readonly value: number | null;
  /** Of a hundred, unrounded. */
  readonly lowest: number;
  readonly highest: number;
  /** What the bounds were computed from; null for official rates. */
  readonly decisions: Decisions | null;
  readonly source: string;
}

const EUAA_2024 = 'EUAA, Latest Asylum Trends, annual 2024 (EU+), as reported in the press';
const EUAA_2025 = 'EUAA, Latest Asylum Trends, annual 2025 (EU+; refugee status and subsidiary protection)';
const EU_LIST_2025 =
  'List of nationalities at or below 20 % on the data of 2025, published by the Union, as reported by migrando.de in June 2026';

/** What the Union published itself. */
const OFFICIAL: readonly (readonly [country: CountryCode, year: number, rate: number, source: string])[] = [
  ['IRQ', 2025, 18.4, EU_LIST_2025],
  ['BGD', 2025, 3, EUAA_2025],
  ['PAK', 2025, 12, EUAA_2025],
  ['SYR', 2024, 90, EUAA_2024],
  ['AFG', 2024, 63, EUAA_2024],
  ['UKR', 2024, 80, EUAA_2024],
  ['VEN', 2024, 4, `${EUAA_2024}; national humanitarian status not counted`],
];

/** What the bounds come from. They leave out Austria and Bulgaria, Cyprus until 2024, and count Kosovo with Serbia. */
export const PROXY_SOURCE =
  'UNHCR Refugee Population Statistics Database (package refugees 2025.12.1, CC BY 4.0): first-instance decisions of the EU27 without Austria, Bulgaria and, until 2024, Cyprus; Kosovo is counted with Serbia; bounds, not Eurostat';

const YEARS = [2023, 2024, 2025] as const;

/** By nationality and year: recognised, complementary, rejected and closed. Stateless persons, whom UNHCR counts as one, are left out. */
const UNHCR = `
AFG 39966/19039/10878/14184 43025/19641/12402/10761 52497/7854/23243/11735
AGO 123/80/1066/229 168/125/1774/235 217/258/4928/179
ALB 168/445/6783/1116 76/206/4976/866 107/193/3585/749
ARG 0/76/306/36 0/34/414/47 5/64/848/193
ARM 74/131/3644/354 61/88/4061/576 92/104/4451/557
AZE 174/47/1491/464 152/43/1934/594 161/69/2238/584
BDI 1399/41/611/452 1597/26/603/142 587/42/1796/319
BEN 56/10/370/177 77/30/936/205 97/86/1543/133
BFA 91/590/413/126 192/3639/598/109 230/4396/613/73
BGD 691/279/19677/2919 709/315/23583/1811 856/314/37478/1208
BIH 5/20/811/128 5/0/678/86 0/0/362/35
BLR 800/2683/678/436 659/2301/664/393 504/1602/737/455
BOL - 19/5/195/10 10/5/209/35
BRA 100/17/1089/93 84/13/1072/67 116/25/1361/142
BWA 32/0/194/5 33/0/306/10 27/0/312/5
CAF 678/56/203/10 600/98/250/15 556/160/273/5
CHL 5/121/99/24 15/108/167/15 15/151/300/47
CHN 1427/38/689/282 2224/0/895/482 2910/32/2308/1019
CIV 2097/273/6449/1437 2400/339/8825/1130 2730/378/9606/396
CMR 833/170/2067/865 1043/263/3175/912 1141/380/5025/778
COD 2458/572/7201/835 2543/844/7358/833 2120/760/13186/833
COG 198/46/1225/53 188/83/1193/68 199/97/1320/69
COL 999/590/18733/1145 964/675/25278/2915 1606/744/36545/9241
COM 210/47/1366/60 132/19/577/37 48/0/158/49
CRI - - 49/0/74/33
CUB 182/10/1339/750 114/18/1184/725 94/24/755/1268
DJI 127/10/349/26 90/10/339/50 142/20/465/39
DOM 27/33/401/50 12/26/240/20 11/21/240/19
DZA 276/81/3122/2477 399/72/5000/3215 359/65/4604/2669
ECU 10/24/591/55 15/10/212/75 15/27/1148/278
EGY 382/81/7227/3496 481/72/13202/3719 545/100/19414/4627
ERI 7684/659/1303/727 9145/716/1671/1908 7870/1095/1882/1489
ESH 29/0/273/5 17/5/329/0 22/0/358/5
ETH 855/159/1106/488 708/175/1340/1080 964/279/2688/906
GAB 34/24/171/15 32/15/203/5 27/17/185/10
GEO 526/390/20877/2294 362/223/13432/1246 501/175/10025/877
GHA 58/18/918/352 84/38/1119/263 85/22/1475/241
GIN 2567/281/6001/1333 3162/384/8684/1688 4918/676/13794/1285
GMB 191/102/1679/782 209/87/2548/488 420/117/2958/507
GNB 20/5/233/91 34/10/262/55 33/20/391/38
GTM 110/0/197/27 110/10/338/22 167/15/451/40
HND 734/95/2681/307 453/83/1889/147 528/48/2978/294
HTI 321/1056/2289/59 238/7213/2619/69 135/9352/1202/98
IND 50/10/2897/1769 54/15/2763/1139 56/20/3174/1000
IRN 2914/224/3171/2959 3401/171/4823/2601 3697/364/8624/2093
IRQ 7833/1438/7756/3741 3617/1250/7071/3764 2412/1174/9380/4383
ISR - - 0/0/211/65
JOR 61/23/269/286 91/32/724/445 101/34/2393/493
KAZ 48/5/372/116 38/15/304/142 46/20/350/103
KEN 45/5/223/114 50/5/682/115 77/5/571/168
KGZ 37/5/232/69 31/10/204/30 5/11/166/38
KHM 16/0/95/5 11/0/139/5 5/0/172/47
KWT - 76/5/46/37 26/5/94/112
LBN 115/122/1239/490 138/127/1105/428 94/226/1629/525
LBR 25/10/159/95 50/15/236/140 76/26/645/103
LBY 104/272/785/519 120/268/867/489 194/228/1083/578
LKA 451/73/2464/588 626/135/4017/325 705/129/5612/330
MAR 736/68/6667/7066 544/67/9293/6676 581/92/11855/4754
MDA 10/26/2535/527 25/31/1665/695 10/15/1487/424
MDG 29/29/440/0 16/16/140/0 16/0/101/10
MEX 38/16/116/10 46/10/183/20 40/10/273/47
MKD 15/10/3398/494 10/10/2108/228 0/0/888/89
MLI 734/3115/1645/505 741/11244/2044/351 1109/10750/2123/282
MMR 160/10/85/32 248/49/52/29 344/163/35/56
MNE 0/0/162/17 0/0/159/5 0/0/111/10
MNG 22/10/318/70 22/50/685/167 35/45/711/172
MRT 376/14/1462/52 299/36/1521/60 399/39/2493/105
MUS - - 5/10/141/10
MWI - 37/0/78/10 31/0/167/5
NER 24/46/156/33 97/89/250/91 91/87/300/83
NGA 1406/516/8772/1516 1477/562/8939/1938 1671/385/12963/1678
NIC 939/15/768/703 1304/0/405/671 1598/22/646/618
NPL 17/10/1092/461 15/5/817/607 40/11/1475/725
PAK 1072/870/11851/5815 1103/1012/14214/3863 1295/1241/15452/2426
PER 198/250/5189/514 229/264/9151/892 385/352/18067/2750
PHL - 10/5/91/52 5/0/141/47
PRY 10/0/274/12 10/5/228/82 0/11/1075/199
PSE 7602/266/875/495 7780/789/434/968 4424/1204/4459/1801
RUS 2771/256/6430/4955 2163/200/7762/4709 2347/295/10500/3437
RWA 333/10/515/40 251/5/512/93 298/21/1617/203
SDN 1744/1037/1162/646 2493/2445/1385/1353 4219/2990/2507/1122
SEN 545/81/2838/420 456/79/5091/319 816/76/9781/388
SLE 238/21/971/356 477/45/1663/526 706/77/2145/669
SLV 728/202/1819/251 514/181/1937/120 488/69/1620/114
SOM 5166/3009/2094/2518 5456/3408/3014/3886 6456/4642/5087/4515
SRB 138/99/4238/453 110/159/5484/439 88/180/4401/257
SSD 172/53/83/71 214/141/82/124 584/138/164/109
SWZ - - 70/0/172/5
SYR 27777/69548/1579/17093 37171/72577/2428/28420 3097/4011/12550/24357
TCD 180/21/939/47 168/51/977/53 194/49/803/53
TGO 71/10/403/107 79/20/396/71 72/21/721/90
TJK 122/35/674/238 85/41/438/541 70/27/623/535
TKM 23/10/128/38 20/5/127/59 17/0/179/77
TUN 252/46/3351/2235 368/82/7489/1964 313/77/7191/948
TUR 6461/516/25167/8304 7592/521/40206/15803 7072/745/52664/10072
TZA 23/0/130/65 24/5/149/100 50/5/215/166
UGA 234/10/222/96 212/10/360/173 338/15/632/158
UKR 302/8974/660/1799 305/13189/1686/2882 394/16404/6011/2676
URY 5/5/96/0 - 0/5/163/21
USA - - 0/5/206/84
UZB 50/5/776/273 28/10/653/337 50/5/364/236
VEN 435/41639/2749/375 473/34010/4279/721 599/57350/4813/859
VNM 0/10/688/625 5/5/1203/1030 29/10/1683/1007
YEM 2808/983/611/264 2390/833/722/708 939/1069/1203/1071
ZAF 67/5/637/31 48/10/596/52 5/0/250/25
ZWE 196/0/528/74 213/0/507/99 177/5/1049/87
`;

const BY_COUNTRY: ReadonlyMap<CountryCode, readonly Rate[]> = ratesByCountry();

function ratesByCountry(): ReadonlyMap<CountryCode, readonly Rate[]> {
  const rates = [
    ...OFFICIAL.map(([country, year, value, source]): Rate => ({
      country,
      year,
      standing: 'official',
      value,
      lowest: value,
      highest: value,
      decisions: null,
      source,
    })),
    ...UNHCR.trim().split('\n').flatMap(proxiesOf),
  ];
  return Map.groupBy(
    rates.toSorted((a, b) => b.year - a.year),
    ({ country }) => country,
  );
}

function proxiesOf(line: string): readonly Rate[] {
  const [country = '', ...years] = line.split(' ');
  return years.flatMap((figures, index) => {
    const year = YEARS[index];
    const [recognised, complementary, rejected, closed] = figures.split('/').map(Number);
    if (year === undefined || recognised === undefined || complementary === undefined) return [];
    if (rejected === undefined || closed === undefined) return [];
    return [proxyRate(country, year, { recognised, complementary, rejected, closed })];
  });
}

/**
 * The bounds of a rate of which it is not known how many of the complementary statuses are subsidiary protection, and
 * how many of the closed cases were decisions: lowest if none and all, highest if all and none.
 */
export function proxyRate(country: CountryCode, year: number, decisions: Decisions): Rate {
  const { recognised, complementary, rejected, closed } = decisions;
  const positive = recognised + complementary;
  return {
    country,
    year,
    standing: 'proxy',
    value: null,
    lowest: share(recognised, positive + rejected + closed),
    highest: share(positive, positive + rejected),
    decisions,
    source: PROXY_SOURCE,
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}

/** The nationalities of which there are figures. */
export const RATED_COUNTRIES: readonly CountryCode[] = [...BY_COUNTRY.keys()].toSorted();

/** All rates of a nationality, the latest year first, official before proxy. */
export function ratesOf(country: CountryCode): readonly Rate[] {
  return BY_COUNTRY.get(country) ?? [];
}

/** From when the yearly data of a year are available: a parameter. */
export function availableFrom(
  year: number,
  { yearlyDataAvailable }: Pick<AsylumParameters, 'yearlyDataAvailable'>,
): Day {
  return dayOf(year + 1, yearlyDataAvailable.month, yearlyDataAvailable.day);
}

/** The latest year whose data are available on a day. */
export function latestYear(day: Day, parameters: Pick<AsylumParameters, 'yearlyDataAvailable'>): number {
  const { year } = dateOf(day);
  return availableFrom(year - 1, parameters) <= day ? year - 1 : year - 2;
}

/** The rate that counts on a day: of the latest year available, the official one where there is one. Null where there is none of that year. */
export function rateOn(
  country: CountryCode,
  day: Day,
  parameters: Pick<AsylumParameters, 'yearlyDataAvailable'>,
): Rate | null {
  const year = latestYear(day, parameters);
  return ratesOf(country).find((rate) => rate.year === year) ?? null;
}

/** A rate as facts: known, or between bounds, or not at all. */
export function rateFacts(rate: Rate | null): Facts {
  if (rate === null) return {};
  return rate.value === null
    ? { 'origin.unionRateLowest': rate.lowest, 'origin.unionRateHighest': rate.highest }
    : { 'origin.unionRate': rate.value };
}
