/**
 * Third countries: every country that is no member state, by its ISO 3166-1 alpha-3 code, and XKX for Kosovo (which
 * ISO leaves to its users). Read from codes and from English or Dutch names; what no longer exists says what became of it.
 */
import type { Language } from './acts.ts';
import { foldedText } from './folded-text.ts';
import { fromEuCode, isMemberState, type MemberState } from './party.ts';
import { Refusal } from './refusal.ts';
import { stateName } from './state-name.ts';

/** A third country, by its ISO 3166-1 alpha-3 code; XKX is Kosovo. */
export type CountryCode = string;

/** Alpha-2 and alpha-3 together, in the order of alpha-3. Without member states, their territories, and empty land. */
const CODES = `
  AFAFG AOAGO AIAIA ALALB ADAND AEARE ARARG AMARM ASASM AGATG AUAUS AZAZE BIBDI BJBEN BFBFA BDBGD
  BHBHR BSBHS BABIH BYBLR BZBLZ BMBMU BOBOL BRBRA BBBRB BNBRN BTBTN BWBWA CFCAF CACAN CCCCK CHCHE
  CLCHL CNCHN CICIV CMCMR CDCOD CGCOG CKCOK COCOL KMCOM CVCPV CRCRI CUCUB CXCXR KYCYM DJDJI DMDMA
  DODOM DZDZA ECECU EGEGY ERERI EHESH ETETH FJFJI FKFLK FMFSM GAGAB GBGBR GEGEO GGGGY GHGHA GIGIB
  GNGIN GMGMB GWGNB GQGNQ GDGRD GTGTM GUGUM GYGUY HKHKG HNHND HTHTI IDIDN IMIMN ININD IRIRN IQIRQ
  ISISL ILISR JMJAM JEJEY JOJOR JPJPN KZKAZ KEKEN KGKGZ KHKHM KIKIR KNKNA KRKOR KWKWT LALAO LBLBN
  LRLBR LYLBY LCLCA LILIE LKLKA LSLSO MOMAC MAMAR MCMCO MDMDA MGMDG MVMDV MXMEX MHMHL MKMKD MLMLI
  MMMMR MEMNE MNMNG MPMNP MZMOZ MRMRT MSMSR MUMUS MWMWI MYMYS NANAM NENER NFNFK NGNGA NINIC NUNIU
  NONOR NPNPL NRNRU NZNZL OMOMN PKPAK PAPAN PNPCN PEPER PHPHL PWPLW PGPNG PRPRI KPPRK PYPRY PSPSE
  QAQAT RURUS RWRWA SASAU SDSDN SNSEN SGSGP SHSHN SJSJM SBSLB SLSLE SVSLV SMSMR SOSOM RSSRB SSSSD
  STSTP SRSUR SZSWZ SCSYC SYSYR TCTCA TDTCD TGTGO THTHA TJTJK TKTKL TMTKM TLTLS TOTON TTTTO TNTUN
  TRTUR TVTUV TWTWN TZTZA UGUGA UAUKR UYURY USUSA UZUZB VAVAT VCVCT VEVEN VGVGB VIVIR VNVNM VUVUT
  WSWSM XKXKX YEYEM ZAZAF ZMZMB ZWZWE
`
  .trim()
  .split(/\s+/);

const ALPHA_2: ReadonlyMap<CountryCode, string> = /* @__PURE__ */ new Map(
  CODES.map((both) => [both.slice(2), both.slice(0, 2)]),
);
const BY_ALPHA_2: ReadonlyMap<string, CountryCode> = /* @__PURE__ */ new Map(
  CODES.map((both) => [both.slice(0, 2), both.slice(2)]),
);

/** Every third country, in the order of the codes. */
export const THIRD_COUNTRIES: readonly CountryCode[] = /* @__PURE__ */ [...ALPHA_2.keys()];

export function isThirdCountry(code: string): code is CountryCode {
  return ALPHA_2.has(code);
}

/** Where Intl’s name is not the short name of the Interinstitutional Style Guide of the Union (annex A5). */
const UNION_NAMES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    CD: 'Democratic Republic of the Congo',
    CG: 'Congo',
    CV: 'Cabo Verde',
    FM: 'Micronesia',
    HK: 'Hong Kong',
    MM: 'Myanmar/Burma',
    MO: 'Macao',
    PS: 'Palestine',
    TR: 'Türkiye',
  },
  nl: {
    CD: 'Democratische Republiek Congo',
    CG: 'Congo',
    HK: 'Hongkong',
    MM: 'Myanmar/Birma',
    MO: 'Macau',
    PS: 'Palestina',
  },
};

const display = new Map<Language, Intl.DisplayNames>();

/** The short name of a third country: `Türkiye`, `Turkije`. A code that is none is given back. */
export function countryName(code: CountryCode, language: Language): string {
  const alpha2 = ALPHA_2.get(code);
  if (alpha2 === undefined) return code;
  const fixed = UNION_NAMES[language][alpha2];
  if (fixed !== undefined) return fixed;
  let names = display.get(language);
  if (!names) display.set(language, (names = new Intl.DisplayNames([language], { type: 'region' })));
  return (names.of(alpha2) ?? code).replace(' & ', ' and ').replace('St. ', 'Saint ');
}

/** Other names and codes in use. */
const ALIASES: Readonly<Record<string, CountryCode>> = {
  burma: 'MMR', birma: 'MMR', myanmar: 'MMR', 'cape verde': 'CPV', 'congo-kinshasa': 'COD', 'dr congo': 'COD', drc: 'COD',
  'congo-brazzaville': 'COG', 'republic of the congo': 'COG', england: 'GBR', gambia: 'GMB', 'the gambia': 'GMB',
  'great britain': 'GBR', 'groot-brittannie': 'GBR', 'ivory coast': 'CIV', "cote d'ivoire": 'CIV', rks: 'XKX',
  macedonia: 'MKD', macedonie: 'MKD', moldavia: 'MDA', 'republic of moldova': 'MDA', 'palestinian territories': 'PSE',
  'palestijnse gebieden': 'PSE', 'russian federation': 'RUS', swaziland: 'SWZ', 'syrian arab republic': 'SYR',
  turkey: 'TUR', uk: 'GBR', usa: 'USA', 'viet nam': 'VNM', 'wit-rusland': 'BLR', belarus: 'BLR',
  'east timor': 'TLS', birmanie: 'MMR', 'south korea': 'KOR', 'north korea': 'PRK', 'trinidad and tobago': 'TTO',
}; // prettier-ignore

/** Codes of ISO 3166-3 that people still carry in their papers, and what became of each. */
const FORMER: Readonly<Record<string, readonly [name: string, became: string]>> = {
  ANT: [
    'The Netherlands Antilles',
    'ended in 2010; Curaçao, Sint Maarten and the Caribbean Netherlands belong to the Netherlands, a member state',
  ],
  BUR: ['Burma', 'is called Myanmar since 1989: give MMR'],
  BYS: ['The Byelorussian SSR', 'is Belarus since 1991: give BLR'],
  CSK: ['Czechoslovakia', 'ended in 1992; Czechia and Slovakia are member states'],
  DDR: ['The German Democratic Republic', 'became part of Germany in 1990, a member state'],
  DHY: ['Dahomey', 'is called Benin since 1975: give BEN'],
  HVO: ['Upper Volta', 'is called Burkina Faso since 1984: give BFA'],
  RHO: ['Southern Rhodesia', 'is Zimbabwe since 1980: give ZWE'],
  SCG: ['Serbia and Montenegro', 'ended in 2006: give SRB, MNE, or XKX for Kosovo'],
  SUN: [
    'The Soviet Union',
    'ended in 1991: give the country it is now, such as RUS, UKR, BLR, GEO, ARM, AZE, MDA, KAZ or UZB',
  ],
  TMP: ['Portuguese Timor', 'is Timor-Leste since 2002: give TLS'],
  VDR: ['North Viet Nam', 'is Viet Nam since 1976: give VNM'],
  YMD: ['South Yemen', 'is part of Yemen since 1990: give YEM'],
  YUG: [
    'Yugoslavia',
    'ended: give the country it is now, SRB, MNE, BIH, MKD or XKX; Croatia and Slovenia are member states',
  ],
  ZAR: ['Zaire', 'is the Democratic Republic of the Congo since 1997: give COD'],
};

/** The same by their names, Dutch ones too. */
const FORMER_NAMES: Readonly<Record<string, string>> = {
  'netherlands antilles': 'ANT', 'nederlandse antillen': 'ANT', czechoslovakia: 'CSK', tsjechoslowakije: 'CSK',
  'german democratic republic': 'DDR', 'east germany': 'DDR', 'oost-duitsland': 'DDR', dahomey: 'DHY', 'upper volta': 'HVO',
  'opper-volta': 'HVO', rhodesia: 'RHO', rhodesie: 'RHO', 'serbia and montenegro': 'SCG', 'servie en montenegro': 'SCG',
  'soviet union': 'SUN', 'sovjet-unie': 'SUN', ussr: 'SUN', yugoslavia: 'YUG', joegoslavie: 'YUG', zaire: 'ZAR',
}; // prettier-ignore

/** The alpha-3 codes of member states, in the order of the alpha-2 ones that the house uses. */
const MEMBER_ALPHA_3: Readonly<Record<string, MemberState>> = {
  AUT: 'AT', BEL: 'BE', BGR: 'BG', CYP: 'CY', CZE: 'CZ', DEU: 'DE', DNK: 'DK', EST: 'EE', ESP: 'ES', FIN: 'FI', FRA: 'FR',
  GRC: 'GR', HRV: 'HR', HUN: 'HU', IRL: 'IE', ITA: 'IT', LTU: 'LT', LUX: 'LU', LVA: 'LV', MLT: 'MT', NLD: 'NL', POL: 'PL',
  PRT: 'PT', ROU: 'RO', SWE: 'SE', SVN: 'SI', SVK: 'SK',
}; // prettier-ignore

/** Territories with codes of their own whose people are citizens of a member state. */
const TERRITORIES: Readonly<Record<string, MemberState>> = {
  ALA: 'FI', AX: 'FI', ABW: 'NL', AW: 'NL', BES: 'NL', BQ: 'NL', CUW: 'NL', CW: 'NL', SXM: 'NL', SX: 'NL', FRO: 'DK', FO: 'DK',
  GRL: 'DK', GL: 'DK', BLM: 'FR', BL: 'FR', GUF: 'FR', GF: 'FR', GLP: 'FR', GP: 'FR', MAF: 'FR', MF: 'FR', MTQ: 'FR', MQ: 'FR',
  NCL: 'FR', NC: 'FR', PYF: 'FR', PF: 'FR', SPM: 'FR', PM: 'FR', REU: 'FR', RE: 'FR', ATF: 'FR', TF: 'FR', WLF: 'FR', WF: 'FR',
  MYT: 'FR', YT: 'FR',
}; // prettier-ignore

/** The member state for its alpha-3 code; undefined where it is none. */
export function memberOfAlpha3(code: string): MemberState | undefined {
  return MEMBER_ALPHA_3[code];
}

let byName: Map<string, CountryCode> | undefined;

/** Names of countries and of member states in both languages; made at the first name that is looked up. */
function codeOfName(name: string): string | undefined {
  byName ??= new Map([
    ...Object.entries(MEMBER_ALPHA_3).flatMap(([code, state]): [string, string][] => [
      [foldedText(stateName(state, 'en')), code],
      [foldedText(stateName(state, 'nl')), code],
    ]),
    ...THIRD_COUNTRIES.flatMap((code): [string, string][] => [
      [plainName(countryName(code, 'en')), code],
      [plainName(countryName(code, 'nl')), code],
    ]),
    ...Object.entries(ALIASES),
    ...Object.entries(FORMER_NAMES),
  ]);
  return byName.get(plainName(name));
}

function plainName(name: string): string {
  return foldedText(name).replaceAll('’', "'").replaceAll('&', 'and').replace(/\s+/g, ' ');
}

/**
 * A third country from its alpha-3 or alpha-2 code, or its name in English or Dutch. Throws a Refusal on a member
 * state, on a country that no longer exists (with what became of it) and on what is no country.
 */
export function parseCountry(text: string): CountryCode {
  const asked = text.trim();
  const upper = asked.toUpperCase();
  const found = upper.length === 2 ? (BY_ALPHA_2.get(upper) ?? (upper === 'UK' ? 'GBR' : upper)) : upper;
  const code = isKnown(found) ? found : codeOfName(asked);
  if (code !== undefined && isThirdCountry(code)) return code;
  const former = code === undefined ? undefined : FORMER[code];
  if (former) throw noCountry(`${former[0]} ${former[1]}.`, 'Give the country of nationality as it is now.');
  const state = code === undefined ? undefined : (MEMBER_ALPHA_3[code] ?? memberOf(code));
  if (state !== undefined) {
    throw noCountry(
      `${stateName(state, 'en')} is a member state, and only third countries are asked for here.`,
      'Give a country that is no member state, such as EGY.',
    );
  }
  const holder = code === undefined ? undefined : TERRITORIES[code];
  if (holder !== undefined) {
    throw noCountry(
      `“${code}” belongs to ${stateName(holder, 'en')}, a member state, and only third countries are asked for here.`,
      'Give a country that is no member state, such as EGY.',
    );
  }
  throw noCountry(
    `“${asked.length > 60 ? `${asked.slice(0, 60)}…` : asked}” is no country that we know.`,
    'Give its three letters, such as EGY (XKX for Kosovo), its two letters, or its name in English or Dutch.',
  );
}

function isKnown(code: string): boolean {
  return (
    ALPHA_2.has(code) ||
    code in FORMER ||
    code in MEMBER_ALPHA_3 ||
    code in TERRITORIES ||
    memberOf(code) !== undefined
  );
}

function memberOf(code: string): MemberState | undefined {
  const state = fromEuCode(code);
  return state !== undefined && isMemberState(state) ? state : undefined;
}

function noCountry(sentence: string, remedy: string): Refusal {
  return new Refusal('invalid-input', sentence, { where: 'country', remedy });
}
