/** What the heads of points and parts look like. */

/** The numbers of parts, in order. */
export const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];

export const PART =
  /^\s*(?:(?:[Dd]eel|DEEL|[Pp]art|PART|[Tt]eil|TEIL|[Pp]artie|PARTIE)\s+)?(I{1,3}|IV|VI{0,3}|[ABC])(?:[.:)]?\s*[–—-]|[.:)]|\s)\s*(\p{Lu}.{2,80})$/u;
export const NUMBER =
  /^\s*(?:(agendapunt|punt|top|point|item|agenda item|tagesordnungspunkt|punkt)\s*)?(\d{1,2})(?:([.:)])|(?<=[a-z]\s*\d{1,2})\s*[–-]?)\s*(?:\((?:evt|eventueel|poss|ggf|mogelijk)\.?\)\s*)?(?=[A-Za-zÀ-ɏ“‘"'«„([])(.*)$/i;
/** “Agendapunt 3”, “3.” or “7(a)” on a line of its own: its title stands below. */
export const NUMBER_ALONE =
  /^\s*(?:(agendapunt|punt|top|point|item|agenda item|tagesordnungspunkt|punkt)\s*(\d{1,2})(?:\s*\(?([a-z])\)?)?\s*(?:(?:van|op) de agenda|of the agenda|der tagesordnung|de l['’]ordre du jour)?\s*[.:–-]?|(\d{1,2})(?:[.)]|\s?\(?([a-z])\)))\s*$/i;
/** “Point 5 b)”, “TOP 10a)”, “12.b”: a point named by number and letter. */
export const NUMBER_AND_LETTER =
  /^\s*(?:(agendapunt|punt|top|point|item|agenda item|tagesordnungspunkt|punkt)\s*)?(\d{1,2})(?:\s?\.?\s{0,5}\(?([a-z])(?:\)|\.)|(?<=[a-z]\s*\d{1,2}) ?([a-z]))\s*[–:-]?\s+(?=[A-Za-zÀ-ɏ\d“‘"'«„([])(.*)$/i;
export const LETTER = /^\s*\(?([a-z])(\)|\.|\.\))\s+(?=[\p{L}\d“‘"'«„([])(.*)$/u;
/** “(ii)”: letters may be Roman numerals. */
export const ROMAN_LETTER = /^\s*\(?([ivx]{1,5})(\)|\.|\.\))\s+(?=[\p{L}\d“‘"'«„([])(.*)$/u;
export const ROMAN_LETTERS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
/** “13.  (i)”: the same beside its number. */
export const NUMBER_AND_ROMAN =
  /^\s*(\d{1,2})\.?\s{1,5}\(?([ivx]{1,5})(?:\)|\.)\s+(?=[A-Za-zÀ-ɏ\d“‘"'«„([])(.*)$/;
/** What the parts of a Council of ministers of justice and home affairs are called. */
export const PART_TITLE =
  /binnenlandse zaken|justitie|asiel|migratie|grens|home affairs|justice|interior|inneres|justiz|int[ée]rieur|affaires int[ée]rieures|gemengd comit[ée]|mixed committee|wetgev|legislat|gesetzg|l[ée]gislati/i;

/** The same where nothing else stands on the line but a day. */
export const PART_NAME =
  /^(?:[\p{L}]+,? (?:\d{1,2}(?:st|nd|rd|th)?\.? [\p{L}]+(?: \d{4})?)? ?[:–-] ?)?(?:(?:Raad|Council|Rat|Conseil) )?(?:immigratie en |asiel,? (?:migratie )?en )?(?:justitie|binnenlandse zaken|home affairs|justice|interior|justiz|inneres|affaires int[ée]rieures|JUSTITIE|BINNENLANDSE ZAKEN|HOME AFFAIRS|JUSTICE|INTERIOR|JUSTIZ|INNERES|AFFAIRES INT[ÉE]RIEURES|Justitie|Binnenlandse [Zz]aken|Home [Aa]ffairs|Justice|Interior|Justiz|Inneres|Affaires [Ii]nt[ée]rieures)(?: \([^()]{3,40}\))?$/u;

export const isHead = (text: string): boolean =>
  NUMBER.test(text) ||
  NUMBER_ALONE.test(text) ||
  LETTER.test(text) ||
  (PART.test(text) && PART_TITLE.test(text));

/** Headings within an agenda that are neither parts nor points. */
const SECTION =
  /^\s*(?:(?:raad|council|rat|conseil)\s+)?(?:(?:niet-)?wetgevende (?:besprekingen|beraadslagingen|activiteiten|punten)|(?:non-)?legislative (?:deliberations|activities|items)|beratungen über gesetzgebungsakte|nicht die gesetzgebung betreffende tätigkeiten|(?:délibérations|activités|points) (?:non )?législati(?:ves|fs)|activités non législatives|gemengd comité|mixed committee|gemischter ausschuss|comité mixte|[“"'‘]?[AB][”"'’]?[- ](?:punten|items|punkte))\s*:?\s*$/i;

export const isSection = (text: string): boolean => SECTION.test(text);
