/** References to acts, documents, papers of parliaments and judgments, each in one spelling and with its place. */
import type { Flow } from './flow.ts';
import type { ReferenceKind } from './reference-kinds.ts';

export interface Reference {
  /** In one spelling: “(EU) 2024/1351”, “COM(2025) 795”, “NL 22112, 4064”. */
  readonly id: string;
  readonly kind: ReferenceKind;
  /** Where in the running text it begins and ends. */
  readonly from: number;
  readonly to: number;
  /** Its CELEX number, where the letter says enough to know it. */
  readonly celex: string | null;
  /** Where it can be read. */
  readonly url: string | null;
}

type Found = Pick<Reference, 'id' | 'celex' | 'url'>;

interface Pattern {
  readonly kind: ReferenceKind;
  readonly pattern: RegExp;
  /** What a match refers to; several where a list of numbers follows; undefined where it is something else. */
  readonly read: (match: RegExpMatchArray) => readonly Found[] | undefined;
}

/** Every reference in the text, in the order in which they begin; where two patterns overlap the earlier one holds. */
export function referencesIn({ text }: Flow): readonly Reference[] {
  const found: Reference[] = [];
  for (const { kind, pattern, read } of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const from = match.index;
      const to = from + match[0].length;
      for (const one of read(match) ?? []) found.push({ kind, from, to, ...one });
    }
  }
  found.sort((one, other) => one.from - other.from || other.to - one.to);
  const kept: Reference[] = [];
  let end = 0;
  let start = -1;
  for (const reference of found) {
    if (reference.from < end && reference.from !== start) continue;
    if (reference.from === start && kept.at(-1)?.kind !== reference.kind) continue;
    kept.push(reference);
    start = reference.from;
    end = reference.to;
  }
  return kept;
}

const one = (id: string, celex: string | null = null, url: string | null = null): readonly Found[] => [
  { id, celex, url: url ?? (celex === null ? null : celexUrl(celex)) },
];

function celexUrl(celex: string): string {
  return `https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:${celex}`;
}

const DOMAINS: Readonly<Record<string, string>> = {
  EU: 'EU', UE: 'EU', EG: 'EC', EC: 'EC', CE: 'EC', EEG: 'EEC', EEC: 'EEC', EWG: 'EEC', CEE: 'EEC',
  EURATOM: 'Euratom', JBZ: 'JHA', JHA: 'JHA', JI: 'JHA', JAI: 'JHA', GBVB: 'CFSP', CFSP: 'CFSP', GASP: 'CFSP', PESC: 'CFSP',
}; // prettier-ignore

const DOMAIN = String.raw`(?:EU|UE|EG|EC|CE|EEG|EEC|EWG|CEE)`;
const OLD_DOMAIN = String.raw`(?:EU|UE|EG|EC|CE|EEG|EEC|EWG|CEE|JBZ|JHA|JI|JAI|GBVB|CFSP|GASP|PESC|Euratom)`;
const NUMBER_SIGN = String.raw`(?:(?:nrs?|no|n[°º])\.?\s*)`;
/** What an act is called, for the letter of its CELEX number. */
const ACT_NAMES: readonly (readonly [string, RegExp])[] = [
  ['L', /richtlijn|directive|richtlinie/i],
  ['D', /besluit|beschikking|decision|beschluss|décision/i],
  ['F', /kaderbesluit|framework decision|rahmenbeschluss|décision-cadre/i],
  ['R', /verordening|regulation|verordnung|règlement/i],
];
/** From the beginning of a word: tried at every letter it took a quarter of the time of an import. */
const ACT_NAME = String.raw`(?:(?<![A-Za-zÀ-ɏ])[A-Za-zÀ-ɏ]{0,40}(?:verordening|richtlijn|besluit|beschikking|regulation|directive|decision|verordnung|richtlinie|beschluss|r[èe]glement|d[ée]cision)(?:en|s|n)?(?:\s+(?:d['’]ex[ée]cution|d[ée]l[ée]gu[ée]e?|van de (?:Raad|Commissie)|of the (?:Council|Commission)|du Conseil|des Rates|der Kommission))?)`;

function typeLetter(name: string | undefined): string | null {
  const found = ACT_NAMES.filter(([, pattern]) => name !== undefined && pattern.test(name)).map(
    ([letter]) => letter,
  );
  return found.includes('F') ? 'F' : (found[0] ?? null);
}

/** Year and number of an act: the year comes first since 2015 and in directives, last in regulations before that. */
function yearAndNumber(
  first: string,
  second: string,
  signed: boolean,
): { year: number; number: string; yearFirst: boolean } {
  const asYear = (text: string): number | null => {
    if (/^(?:19[5-9]\d|20\d\d)$/.test(text)) return Number(text);
    return /^\d\d$/.test(text) && Number(text) >= 52 ? 1900 + Number(text) : null;
  };
  const one = asYear(first);
  const other = asYear(second);
  const yearFirst = one !== null && (other === null || (!signed && (one >= 2015 || first.length === 4)));
  const year = (yearFirst ? one : other) ?? one ?? 0;
  return { year, number: yearFirst ? second : first, yearFirst };
}

function celexOf(letter: string | null, year: number, number: string): string | null {
  if (letter === null || year === 0) return null;
  return `3${year}${letter}${number.padStart(4, '0')}`;
}

function act(match: RegExpMatchArray): readonly Found[] | undefined {
  const { name, domain = '', sign, first = '', second = '' } = match.groups ?? {};
  const { year, number } = yearAndNumber(first, second, sign !== undefined);
  if (year === 0) return undefined;
  const domains = domain
    .split(/\s*[,/]\s*/)
    .map((text) => DOMAINS[text.toUpperCase()] ?? text)
    .join(', ');
  return one(`(${domains}) ${first}/${second}`, celexOf(typeLetter(name), year, number));
}

function oldAct(match: RegExpMatchArray): readonly Found[] | undefined {
  const { name, first = '', second = '', domain = '' } = match.groups ?? {};
  const { year, number } = yearAndNumber(first, second, false);
  if (year === 0) return undefined;
  return one(
    `${first}/${second}/${DOMAINS[domain.toUpperCase()] ?? domain}`,
    celexOf(typeLetter(name), year, number),
  );
}

function com(match: RegExpMatchArray): readonly Found[] | undefined {
  const { series = '', year = '', number = '' } = match.groups ?? {};
  const plain = String(Number(number));
  const name = series.toUpperCase().replace('KOM', 'COM');
  const letter = { COM: 'DC', JOIN: 'JC', SWD: 'SC', SEC: 'SC' }[name];
  const celex = letter === undefined ? null : `5${year}${letter}${plain.padStart(4, '0')}`;
  // Proposals have letters of their own (PC), so the number alone does not lead to the document.
  const url = `https://eur-lex.europa.eu/search.html?text=${encodeURIComponent(`"${name}(${year}) ${plain}"`)}`;
  return [{ id: `${name}(${year}) ${plain}`, celex: letter === 'DC' ? null : celex, url }];
}

function council(match: RegExpMatchArray): readonly Found[] | undefined {
  const { number = '', year = '', version = '' } = match.groups ?? {};
  const full = year.length === 4 ? year : `20${year}`;
  const later = /\b(REV|ADD|COR)[-\s]?(\d+)/i.exec(version);
  const tail = later === null ? '' : ` ${later[1]?.toUpperCase()} ${later[2]}`;
  const path = later === null ? 'INIT' : `${later[1]?.toUpperCase()}-${later[2]}`;
  return one(
    `ST ${Number(number)}/${full.slice(2)}${tail}`,
    null,
    `https://data.consilium.europa.eu/doc/document/ST-${Number(number)}-${full}-${path}/en/pdf`,
  );
}

/** “32 317, nr. 973”; “nrs. 12, 13 en 14” are three papers. */
function dutchPaper(match: RegExpMatchArray): readonly Found[] | undefined {
  const { dossier = '', suffix, numbers = '' } = match.groups ?? {};
  const name =
    dossier.replaceAll(/\D/g, '') + (suffix === undefined ? '' : `-${suffix.replaceAll(/[\s-]/g, '')}`);
  return [...numbers.matchAll(/\d{1,5}|\b[A-Z]{1,3}\b/g)].map(([number]) => ({
    id: `NL ${name}, ${number}`,
    celex: null,
    url: `https://zoek.officielebekendmakingen.nl/kst-${name}-${number}.html`,
  }));
}

function session(first: string, second: string): string {
  return `${first}-${second.length === 4 ? second : first.slice(0, 2) + second}`;
}

const DOSSIER = String.raw`(?<!\d)(?<dossier>\d{2}[ .]?\d{3})(?:[-\s](?<suffix>\d{2}|[IVXLC]{1,6})(?=[\s,;]))?`;
const PAPER_NUMBERS = String.raw`(?<numbers>\d{1,5}(?:(?:\s*,\s*|\s+(?:en|and|und|et)\s+)(?:nr\.?\s*)?\d{1,5}(?![\d/-]|\s\d{3}\b))*|[A-Z]{1,3}\b(?!-))`;

// prettier-ignore
const PATTERNS: readonly Pattern[] = [
  {
    kind: 'celex',
    pattern: /CELEX(?::|%3A|=|\s*(?:nr|no)?\.?\s*)(?<celex>[0-9CE]\d{4}[A-Z]{1,2}\d{4}(?:\(\d\d\))?)/gi,
    read: ({ groups }) => one((groups?.['celex'] ?? '').toUpperCase(), (groups?.['celex'] ?? '').toUpperCase()),
  },
  {
    kind: 'act',
    pattern: new RegExp(String.raw`(?:(?<name>${ACT_NAME})\s*)?\((?<domain>${DOMAIN}(?:\s*[,/]\s*Euratom)?)\)\s*(?<sign>${NUMBER_SIGN})?(?<first>\d{1,4})\s?/\s?(?<second>\d{1,4})(?![\d/])`, 'gi'),
    read: act,
  },
  {
    kind: 'act',
    pattern: new RegExp(String.raw`(?:(?<name>${ACT_NAME})\s*)?${NUMBER_SIGN}?(?<![\d/])(?<first>\d{1,4})/(?<second>\d{1,4})/(?<domain>${OLD_DOMAIN})\b`, 'gi'),
    read: oldAct,
  },
  {
    kind: 'act',
    pattern: /data\.europa\.eu\/eli\/(?<type>reg|dir|dec|dec_impl|reg_impl|reg_del)\/(?<year>\d{4})\/(?<number>\d{1,4})/gi,
    read: ({ groups }) => {
      const { type = '', year = '', number = '' } = groups ?? {};
      const letter = type.startsWith('reg') ? 'R' : type === 'dir' ? 'L' : 'D';
      return one(`(EU) ${year}/${number}`, celexOf(letter, Number(year), number));
    },
  },
  {
    kind: 'com',
    pattern: /\b(?<series>COM|KOM|JOIN|C)(?:\s?\(\s?|[\s/])(?<year>(?:19|20)\d\d)(?:\s?\)\s?|[\s/])(?<number>\d{1,5})(?!\d)(?:\s?\/?\s?(?:final|definitief|def\b\.?|endg\.?|endgültig))?/gi,
    read: (match) => (match.groups?.['series']?.toUpperCase() === 'C' && !/^C\s?\(/.test(match[0]) ? undefined : com(match)),
  },
  {
    kind: 'swd',
    pattern: /\b(?<series>SWD|SEC)(?:\s?\(\s?|[\s/])(?<year>(?:19|20)\d\d)(?:\s?\)\s?|[\s/])(?<number>\d{1,5})(?!\d)(?:\s?(?:final|definitief|def\b\.?|endg\.?))?/gi,
    read: com,
  },
  {
    kind: 'council',
    pattern: /\bST[\s-]?(?<number>\d{4,5})(?:\/\d{1,2}(?=\/))?[\s/-](?<year>20\d\d|\d\d)(?!\d)(?<version>(?:[\s-](?:INIT|(?:REV|ADD|COR)[\s-]?\d{1,2}))*)/g,
    read: council,
  },
  {
    kind: 'council',
    pattern: /\b(?:raadsdocument(?:nummer)?|council document|doc(?:ument)?\.?(?: du conseil)?|ratsdok(?:uments?)?\.?|dok\.?)\s*(?:(?:nr|no|n[°º])\.?\s*)?(?<number>\d{4,5})(?:\/\d{1,2}(?=\/))?\/(?<year>\d\d)(?!\d)(?<version>(?:\s(?:INIT|(?:REV|ADD|COR)\s?\d{1,2}))*)/gi,
    read: council,
  },
  {
    kind: 'council',
    pattern: /\((?<number>\d{4,5})\/(?<year>\d\d)(?<version>(?:\s(?:INIT|(?:REV|ADD|COR)\s?\d{1,2}))*)\)/g,
    read: council,
  },
  {
    // Five digits and a year of two are a document of the Council, whatever stands before them.
    kind: 'council',
    pattern: /(?<![\d/.,-]|\bnr\.? )(?<number>\d{5})\/(?<year>[012]\d)(?![\d/])(?<version>(?:\s(?:INIT|(?:REV|ADD|COR)\s?\d{1,2}))*)/g,
    read: council,
  },
  {
    // Since 2015 acts of the Union are numbered in one series: the domain goes without saying.
    kind: 'act',
    pattern: new RegExp(String.raw`(?<name>${ACT_NAME})\s+(?<first>20(?:1[5-9]|[2-9]\d))/(?<second>\d{1,4})(?![\d/])`, 'gi'),
    read: (match) => act({ ...match, groups: { ...match.groups, domain: 'EU' } }),
  },
  {
    kind: 'oj',
    pattern: /\b(?:PB(?:EU|EG)?|OJ|ABl\.?(?:\s?EU)?|JO(?:UE)?)\.?,?\s*(?<series>[LC])(?:\s?(?<ser>[A-Z]))?,?\s*(?:[LC]\/)?(?<year>(?:20)\d\d)\/(?<number>\d{1,5})/gi,
    read: ({ groups }) => one(`OJ ${groups?.['series']?.toUpperCase()}, ${groups?.['year']}/${groups?.['number']}`),
  },
  {
    kind: 'oj',
    pattern: /\b(?:PB(?:EU|EG)?|OJ|ABl\.?(?:\s?EU)?|JO(?:UE)?)\.?,?\s*(?<year>(?:19|20)\d\d),?\s*(?<series>[LC])\s*(?<number>\d{1,4})(?!\d)/gi,
    read: ({ groups }) => one(`OJ ${groups?.['series']?.toUpperCase()} ${groups?.['number']}/${groups?.['year']}`),
  },
  {
    kind: 'oj',
    pattern: /\b(?:PB(?:EU|EG)?|OJ|ABl\.?(?:\s?EU)?|JO(?:UE)?)\.?,?\s*(?:nr\.?\s*)?(?<series>[LC])\s*(?<number>\d{1,4})(?!\d)\s*,?\s*(?:(?:van|of|vom|du|d\.d\.)\s*)?\d{1,2}\.\s?\d{1,2}\.\s?(?<year>(?:19|20)\d\d)/gi,
    read: ({ groups }) => one(`OJ ${groups?.['series']?.toUpperCase()} ${groups?.['number']}/${groups?.['year']}`),
  },
  {
    kind: 'procedure',
    pattern: /(?<![\d/])(?<year>(?:19|20)\d\d)\/(?<number>\d{3,4}[A-Z]?)\s{0,2}\(?(?<type>COD|CNS|NLE|APP|AVC|SYN|INI|INL|RSP|BUD|DEC|DEA|RPS|ACI)\b\)?/g,
    read: ({ groups }) => {
      const { year = '', number = '', type = '' } = groups ?? {};
      const id = `${year}/${number.padStart(4, '0')}(${type})`;
      return one(id, null, `https://oeil.secure.europarl.europa.eu/oeil/en/procedure-file?reference=${encodeURIComponent(id)}`);
    },
  },
  {
    kind: 'parliament',
    pattern: /\b(?:Aanhangsel|Aanh\.)(?:\s+(?:van de |der )?Handelingen|\s+Hand\.)?(?:\s+I{1,2})?,?\s*(?:vergaderjaar\s*)?(?<from>(?:19|20)\d\d)\s?[-–/]\s?(?<to>\d{4}|\d\d),?\s*(?:nrs?\.?\s*)(?<number>\d{1,5})/gi,
    read: ({ groups }) => {
      const { from = '', to = '', number = '' } = groups ?? {};
      const years = session(from, to);
      return one(`NL Aanhangsel ${years}, ${number}`, null, `https://zoek.officielebekendmakingen.nl/ah-tk-${years.replace('-', '')}-${number}.html`);
    },
  },
  {
    kind: 'parliament',
    pattern: /\bkst-(?<dossier>\d{5})(?:-(?<suffix>\d{2}|[IVXLC]{1,6})(?=-))?-(?<numbers>\d{1,5}|[A-Z]{1,3})\b/g,
    read: dutchPaper,
  },
  {
    kind: 'parliament',
    pattern: new RegExp(String.raw`\b(?:Kamerstuk(?:ken)?|Kst\.?|Tweede Kamer|Eerste Kamer|Vergaderjaar)(?:\s+I{1,2}(?:\/I{1,2})?)?,?\s*(?:der Staten-Generaal,?\s*)?(?:vergaderjaar,?\s*)?(?:(?:19|20)\d\d\s?[-–/]\s?(?:\d{4}|\d\d)\s?,?\s*)?(?:nrs?\.?\s*)?${DOSSIER},?\s*(?:(?:nrs?|no)\.?:?\s*)?${PAPER_NUMBERS}`, 'gi'),
    read: dutchPaper,
  },
  {
    kind: 'parliament',
    pattern: new RegExp(String.raw`${DOSSIER},?\s*(?:nrs?|no)\.?:?\s*${PAPER_NUMBERS}`, 'g'),
    read: dutchPaper,
  },
  {
    kind: 'parliament',
    pattern: /\b(?:BT-?Drs\.?|Bundestagsdrucksache|Drucksache|Drs\.)\s*(?:Nr\.\s*)?(?<term>\d{1,2})\/(?<number>\d{1,5})(?!\d)/g,
    read: ({ groups }) => one(`DE BT ${groups?.['term']}/${groups?.['number']}`),
  },
  {
    kind: 'parliament',
    pattern: /\b(?:BR-?Drs\.?|Bundesratsdrucksache)\s*(?:Nr\.\s*)?(?<number>\d{1,4})\/(?<year>\d\d)(?!\d)/g,
    read: ({ groups }) => one(`DE BR ${groups?.['number']}/${groups?.['year']}`),
  },
  {
    kind: 'case',
    pattern: /\bECLI:[A-Z]{2}:[A-Z0-9]{1,7}:\d{4}:[A-Z0-9.]{1,25}[A-Z0-9]/g,
    read: ([ecli]) => one(ecli, null, `https://e-justice.europa.eu/ecli/${encodeURIComponent(ecli)}`),
  },
  {
    kind: 'case',
    pattern: /(?<![\p{L}\d-])(?<court>[CTF])\s?[-–]\s?(?<number>\d{1,4})\/(?<year>\d\d)(?!\d)(?:\s(?<suffix>PPU|P)\b)?/gu,
    read: ({ groups }) => {
      const { court = '', number = '', year = '', suffix } = groups ?? {};
      const id = `${court}-${number}/${year}`;
      return one(suffix === undefined ? id : `${id} ${suffix}`, null, `https://curia.europa.eu/juris/liste.jsf?num=${id}`);
    },
  },
];
