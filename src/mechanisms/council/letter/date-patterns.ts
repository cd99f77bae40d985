/** How letters write days, months, quarters and periods, as patterns with named groups. */
import { MONTH } from './months.ts';

/** What may not stand beside a word, lest it be a part of another. */
const NO_LETTER = '(?![A-Za-zÀ-ɏ])';
const AFTER_NO_LETTER = '(?<![A-Za-zÀ-ɏ])';
/** What may not stand before a day, lest it be the end of a number. */
const AFTER_NO_NUMBER = String.raw`(?<![\d.,/-])`;

/** The words with and without a capital: quicker than the flag, which folds each letter of the text. */
const capitalOrNot = (words: string): string =>
  words.replaceAll(/(^|\||\(\?:)(\p{L})/gu, (_, before: string, letter: string) => {
    return `${before}[${letter.toUpperCase()}${letter.toLowerCase()}]`;
  });

const DAY = String.raw`(?:[0-3]?\d)(?:\.|st|nd|rd|th|er|e|de|ste)?`;
/** The mark of a footnote may be glued to it: “november 202212”. */
const YEAR = String.raw`(?:(?:19|20)\d\d)(?!\d{3}|\d{0,2}(?:\/|[-–]\d))`;
/** A year that is told from that of the letter. */
const RELATIVE_YEAR = String.raw`(?:dit|volgend|komend|vorig|afgelopen) jaar|(?:this|next|last) year|(?:d|n|v)\.\s?J\.|(?:des )?(?:dieses|laufenden|nächsten|kommenden|vorigen|vergangenen|letzten) Jahres|cette année|l['’]année (?:prochaine|dernière|en cours)|l['’]an (?:prochain|dernier)`;
/** The year that a sentence is about; at the end of a limit it is that of the letter. */
const THE_YEAR = String.raw`${RELATIVE_YEAR}|(?:het |the |des )?(?:jaar|year|Jahres)|l['’]année`;
const OF_YEAR = String.raw`(?:,?\s+(?:(?:van|of|in|im|de)\s+)?(?:(?:het jaar|the year|des Jahres|l['’]année)\s+)?(?:(?<y2>${YEAR})|(?<rel>${RELATIVE_YEAR})${NO_LETTER}))`;

const WEEKDAYS = String.raw`(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)`;
/** “Freitag, den ”, “the ”: what stands before the second day of two. */
const WEEKDAY = String.raw`(?:(?:le\s+)?${WEEKDAYS},?\s+)?(?:(?:de|the|den|dem|le)\s+)?`;
/** What stands before a day and does not part it from the words that say what it is. */
export const BEFORE_DAY = String.raw`(?:(?:de|het|the|den|dem|le|la)\s+)?(?:${WEEKDAYS},?\s+)?(?:(?:de|the|den|dem|le)\s+)?`;

/** “In de nacht van 3 op 4”. */
const NIGHT = String.raw`(?<=(?:van|vom)\s[0-3]?\d\.?)\s+(?:op|auf|zum)\s+(?:den\s+)?`;
const TO = String.raw`(?:,?\s*(?:-|–|—|\/|t\/m|tot en met|tot|en|and|to|until|und|bis(?: zum)?|et|au)\s*|${NIGHT})`;
/** Between days of two months only what makes a period of them: “12 juli en 15 oktober” are two dates … */
const UNTIL = String.raw`\s*(?:-|–|—|t\/m|tot en met|tot|to|until|bis(?: zum)?|au)\s*`;
/** … unless “tussen” stands before them. */
const AND = String.raw`(?<and>\s+(?:en|and|und|et)\s+)`;

/** “3 juni en 8 juli 2027”: the year of the next date is that of this one too. */
const followedBy = (month: string): string =>
  String.raw`(?:(?=,?\s+(?:en|and|und|et|of|or|oder|ou)\s+(?:[a-zà]{1,4}\s+){0,2}(?:${DAY}\s*)?(?<m3>${month}),?\s+(?<y3>${YEAR}))|)`;

const DIRECTION = String.raw`jl\.?|j\.l\.|jongstleden|l\.l\.|a\.s\.|aanstaande|eerstkomende|dezes|(?:van |of |de )?(?:${RELATIVE_YEAR})|last|next|derni(?:er|ère)s?|prochaine?s?`;
const AFTER = String.raw`(?:\s*(?<dir>${DIRECTION})${NO_LETTER})?`;
const ORDINAL = String.raw`eerste|tweede|derde|vierde|laatste|first|second|third|fourth|last|final|erste[nrs]?|zweite[nrs]?|dritte[nrs]?|vierte[nrs]?|letzte[nrs]?|premi(?:er|[èe]re)|deuxi[èe]me|seconde|troisi[èe]me|quatri[èe]me|derni(?:er|[èe]re)|[1-4](?:de|ste|st|nd|rd|th|[èe]re|[èe]me|er|e|\.)?`;
const PART_OF_YEAR = String.raw`kwartaal|quarter|quartals?|trimestre|helft|halfjaar|half|semester|semestre|halbjahre?s?|(?:Jahres)?hälfte|moitié`;

/** Full names only, as each language writes them: “may” and “march” without a capital are verbs. */
const BARE_MONTHS = {
  nl: 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
  en: 'January|February|March|April|May|June|July|August|September|October|November|December',
  de: 'Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember',
  fr: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
} as const;
const BARE_MONTH = Object.values(BARE_MONTHS).join('|');

/** In the order in which they are tried at a place: what says more comes first. */
export const PATTERNS: readonly RegExp[] = [
  // 30 mei 2027 - 2 juni 2027, tussen 1 januari en 31 augustus 2026
  new RegExp(
    String.raw`${AFTER_NO_NUMBER}(?<d1>${DAY})\s*(?<m1>${MONTH})\.?(?:,?\s+(?<y1>${YEAR}))?(?:${UNTIL}|${AND})${WEEKDAY}(?<d2>${DAY})\s*(?<m2>${MONTH})${NO_LETTER}\.?(?:,?\s+(?<y2>${YEAR}))?${AFTER}`,
    'gi',
  ),
  // 8 en 9 december 2025, 13-14 oktober a.s., Thursday 5th and Friday 6th March, 5, 6 en 7 maart
  new RegExp(
    String.raw`${AFTER_NO_NUMBER}(?<d1>${DAY})(?:,\s[0-3]?\d)?${TO}${WEEKDAY}(?<d2>${DAY})\s*(?:of\s+|de\s+)?(?<m2>${MONTH})${NO_LETTER}\.?(?:,?\s+(?<y2>${YEAR}))?${AFTER}`,
    'gi',
  ),
  // June 3-4, 2027 and June 3, 2027
  new RegExp(
    String.raw`${AFTER_NO_LETTER}(?<m2>January|February|March|April|May|June|July|August|September|October|November|December)\s+(?<d1>[0-3]?\d)(?:st|nd|rd|th)?(?:${TO}(?<d2>[0-3]?\d)(?:st|nd|rd|th)?)?,\s*(?<y2>${YEAR})`,
    'gu',
  ),
  // 19 november jl., 1er janvier 2027, 3rd of June, 2027
  new RegExp(
    String.raw`(?<![\d.,/-]|\d )(?<d2>${DAY})\s*(?:of\s+)?(?<m2>${MONTH})${NO_LETTER}\.?(?:,?\s+(?<y2>${YEAR})|${followedBy(MONTH)})${AFTER}`,
    'gi',
  ),
  // am 26. d. M., 10 dezer
  new RegExp(
    String.raw`(?<![\d.,/-]|\d )(?<d2>${DAY})\s*(?<of>(?:d|v|n)\.\s?M\.|(?:dieses|vorigen|nächsten) Monats|dezer|van deze maand|of this month|inst\.|courant|de ce mois)${NO_LETTER}`,
    'gi',
  ),
  // juli 2024 – juni 2025, between January and March 2026
  new RegExp(
    String.raw`${AFTER_NO_LETTER}(?<m1>${MONTH})\.?(?:\s+(?<y1>${YEAR}|(?:19|20)\d\d))?(?:\s*(?:-|–|—|t\/m|tot en met|tot|to|until|bis|à)\s*|${AND})(?<m2>${MONTH})${NO_LETTER}\.?\s+(?<y2>${YEAR})`,
    'gi',
  ),
  // maart 2026, juni jl., zweite Aprilhälfte 2027
  new RegExp(
    String.raw`(?<![A-Za-zÀ-ɏ]|\d\s|\d\.\s)(?<m2>${MONTH})(?:hälfte)?${NO_LETTER}\.?(?:,?\s+(?:of\s+|van\s+|de\s+)?(?<y2>${YEAR})|\s+(?<dir>${DIRECTION})${NO_LETTER})`,
    'gi',
  ),
  // last November, kommenden Januar
  new RegExp(
    String.raw`${AFTER_NO_LETTER}(?<before>afgelopen|vorige|komende|aanstaande|last|past|coming|next|this|letzten|vergangenen|kommenden|nächsten|diesen)\s+(?<m2>${MONTH})${NO_LETTER}(?![ ]?\d|\.\d)`,
    'gi',
  ),
  // in september, seit April, en octobre: what stands before it tells whether it is one
  new RegExp(
    String.raw`(?<![A-Za-zÀ-ɏ\d]|\d\s|\d\.\s)(?<bare>${BARE_MONTH})(?:hälfte)?${NO_LETTER}${followedBy(BARE_MONTH)}(?!,?\s+(?:of\s+|van\s+|de\s+)?(?:19|20)\d\d|\s+\d{1,2}(?:st|nd|rd|th)|\s?[-–/]\s?\d)`,
    'g',
  ),
  // vierde kwartaal van 2026, 4e kwartaal 2026, second half of 2027, erste Jahreshälfte 2027
  new RegExp(
    String.raw`${AFTER_NO_LETTER}(?<q>${capitalOrNot(ORDINAL)})\s+(?<unit>${capitalOrNot(PART_OF_YEAR)})${OF_YEAR}`,
    'g',
  ),
  // Q4 2026, H1 2027, 2026-Q4
  new RegExp(
    String.raw`(?<![A-Za-zÀ-ɏ\d])(?:(?<unit>[QH])(?<q>[1-4])[\s/-]*(?:van |of |in )?(?<y2>${YEAR})|(?<y3>${YEAR})[\s/-]*Q(?<q2>[1-4])(?!\d))`,
    'gu',
  ),
  // medio 2027, mid-2027, Mitte des Jahres 2028
  new RegExp(
    String.raw`${AFTER_NO_LETTER}(?<mid>${capitalOrNot('medio|midden|middle|mitte|mid|mi|milieu')})(?:-|(?=\s))(?:\s+(?:van|of|de))?(?:\s+(?:des Jahres|l['’]année))?\s*(?:(?<y2>${YEAR})|(?<rel>${RELATIVE_YEAR})${NO_LETTER})`,
    'g',
  ),
  // (vóór het) eind van 2026, (by) end of June 2026, (avant la) fin de l’année
  new RegExp(
    String.raw`${AFTER_NO_LETTER}(?<end>${capitalOrNot('einde?|ende?|fin|jahresende')})(?![A-Za-zÀ-ɏ]|\s+of\s+the\s+day)(?:\s*-)?(?:\s+(?:van|of|des|du|de|d['’]))?\s*(?:(?:het|the|de|la)\s+)?(?:(?:maand|month of|[Mm]onats|mois de|mois d['’])\s*)?(?:(?<m2>${capitalOrNot(MONTH)})${NO_LETTER}\.?(?:,?\s+(?:of\s+|van\s+|de\s+)?(?<y2>${YEAR})|\s+(?<dir>${DIRECTION})${NO_LETTER})?|(?:(?:het jaar|the year|des Jahres|l['’]année)\s+)?(?<y3>${YEAR})|(?<rel>${THE_YEAR})${NO_LETTER}|(?<=[Jj]ahresende))`,
    'g',
  ),
  // 12./13.10.2026, 12. bis 14.10.2026
  /(?<![\d./-])(?<d1>[0-3]?\d)\.?(?:\s?[-–/]\s?|\s(?:bis|und|tot|t\/m|en|to|and|au|et)\s)(?<d2>[0-3]?\d)\.(?<n2>[01]?\d)\.(?<y2>(?:19|20)\d\d)(?![\d/-]|\.\d)/g,
  // 14.11.2025, 14-11-2025, 14/11/2025
  /(?<![\d./-])(?<d2>[0-3]?\d)(?<sep>[./-])\s?(?<n2>[01]?\d)\k<sep>\s?(?<y2>(?:19|20)\d\d)(?![\d/-]|\.\d)/g,
  // 2025-11-14
  /(?<![\d./-])(?<y2>(?:19|20)\d\d)-(?<n2>[01]\d)-(?<d2>[0-3]\d)(?![\d/-])/g,
];

/** Before two dates with “en” between them, which makes them a period. */
export const BETWEEN = new RegExp(
  String.raw`${AFTER_NO_LETTER}(?:tussen|between|zwischen|entre)\s+${BEFORE_DAY}$`,
  'i',
);

/** Before a day, in the words of `DIRECTION`. */
export const DIRECTION_BEFORE = new RegExp(
  String.raw`${AFTER_NO_LETTER}(?<before>afgelopen|voorbije|vorige|komende|aanstaande|eerstkomende|past|last|coming|next|letzten|vergangenen|kommenden|nächsten)\s+${BEFORE_DAY}$`,
  'i',
);

/** A month without a year, after a word of the language of its name: “juli en september” is no French. */
export const AFTER_PREPOSITION: readonly RegExp[] = (
  [
    ['[Ii]n|[Vv]anaf|[Ss]inds|van|uit|tot(?: en met)?|tegen|na|voor|vóór|rond', 'nl'],
    ['[Ii]n|[Bb]y|[Ff]rom|[Ss]ince|until|[Dd]uring|for|of|before|after', 'en'],
    ['[Ii]m|[Aa]b|[Ss]eit|bis|vor|nach|für|zum|ersten?|zweiten?', 'de'],
    ['[Ee]n|[Dd]epuis|[Dd]ès|pour|avant|après|courant|de|d', 'fr'],
  ] as const
).map(
  ([words, language]) =>
    new RegExp(String.raw`${AFTER_NO_LETTER}(?:${words})[\s'’](?:${BARE_MONTHS[language]})$`),
);
