/**
 * What the Council is asked to do with a point of its agenda, by the names that governments use for it in Dutch,
 * English, German and French.
 */

import type { DecisionType } from './codes.ts';

/**
 * The names, each a pattern for the whole of it. The order matters where one name is the beginning of another.
 * Accents are optional: extraction loses them.
 */
const NAMES: readonly (readonly [DecisionType, string])[] = [
  [
    'partial-general-approach',
    String.raw`(?:algemene ori[ëe]ntatie|general approach|allgemeine ausrichtung|orientation g[ée]n[ée]rale) \((?:gedeeltelijk|partial|partiell|teilweise|partielle)\)|\(?(?:gedeeltelijke|partial|partielle|teilweise)\)? (?:algemene ori[ëe]ntatie|general approach|allgemeine ausrichtung)|orientation g[ée]n[ée]rale partielle`,
  ],
  [
    'general-approach',
    String.raw`algemene (?:ori[ëe]ntatie|benadering)|general approach|allgemeine ausrichtung|orientation g[ée]n[ée]rale`,
  ],
  [
    'political-agreement',
    String.raw`(?:voorlopig )?politiek akkoord|political agreement|politische einigung|accord politique`,
  ],
  [
    'progress-report',
    String.raw`voortgangs?(?:rapportage|verslag|rapport)|progress report|fortschrittsbericht|sachstandsbericht|rapport sur l['’][ée]tat d['’]avancement(?: des travaux)?`,
  ],
  ['state-of-play', String.raw`stand van zaken|state of play|sachstand|[ée]tat des (?:travaux|lieux)`],
  [
    'policy-debate',
    String.raw`politieke discussie|political discussion|politische (?:aussprache|diskussion)|(?:discussion|d[ée]bat) politique|beleidsdebat|ori[ëe]nterend debat|ori[ëe]ntatiedebat|policy debate|orientation debate|orientierungsaussprache|d[ée]bat d['’]orientation`,
  ],
  [
    'exchange-of-views',
    String.raw`gedacht(?:e|en)wisseling|discussi(?:e|on)|bespreking|aussprache|diskussion|exchange of views|gedankenaustausch|meinungsaustausch|[ée]change de vues`,
  ],
  [
    'conclusions',
    String.raw`(?:aann(?:ame|eming)|goedkeuring|vaststelling) van (?:de )?(?:raads)?conclusies|(?:adoption|approval) of (?:council )?conclusions|(?:annahme|billigung) (?:von|der) schlussfolgerungen(?: des rates)?|(?:adoption|approbation) (?:de|des) conclusions(?: du conseil)?|(?:aanname (?:van )?)?raadsconclusies|conclusies van de raad|council conclusions|schlussfolgerungen des rates|conclusions du conseil|conclusies|conclusions|schlussfolgerungen`,
  ],
  [
    'adoption',
    String.raw`aanname|aanneming|vaststelling|besluitvorming|adoption|decision-making|annahme|verabschiedung|beschlussfassung|prise de d[ée]cision`,
  ],
  ['approval', String.raw`goedkeuring|bekrachtiging|approval|endorsement|billigung|approbation`],
  [
    'presentation-incoming-presidency',
    String.raw`(?:presentatie|informatie) (?:door|van) het (?:inkomend|aankomend|aanstaande?)e? (?:[A-Za-zÀ-ɏ]+ )?voorzitterschap|presentation by the incoming (?:[A-Za-zÀ-ɏ]+ )?presidency|(?:vorstellung|unterrichtung) durch den (?:k[üu]nftigen|kommenden) (?:[A-Za-zÀ-ɏ]+ )?vorsitz|pr[ée]sentation par la (?:future pr[ée]sidence|pr[ée]sidence entrante)(?: [A-Za-zÀ-ɏ]+)?`,
  ],
  [
    'information-presidency',
    String.raw`(?:informatie|toelichting|terugkoppeling|mededelingen?) (?:van|door) het (?:[A-Za-zÀ-ɏ]+ )?voorzitterschap|information (?:from|by|provided by) the (?:[A-Za-zÀ-ɏ]+ )?presidency|informationen? (?:des|vom|seitens des) (?:[A-Za-zÀ-ɏ]+ )?vorsitz(?:es)?|unterrichtung durch den (?:[A-Za-zÀ-ɏ]+ )?vorsitz|informations? (?:communiqu[ée]es? par|de) la pr[ée]sidence(?: [A-Za-zÀ-ɏ]+)?`,
  ],
  [
    'information-commission',
    String.raw`(?:informatie|toelichting|terugkoppeling|mededelingen?) (?:van|door) de (?:europese )?commissie|information (?:from|by|provided by) the (?:european )?commission|informationen? (?:der|seitens der) (?:europ[äa]ischen )?kommission|unterrichtung durch die kommission|informations? (?:communiqu[ée]es? par|de) la commission(?: europ[ée]enne)?`,
  ],
  [
    'information-member-state',
    String.raw`informatie (?:van|door) (?:de [A-Za-zÀ-ɏ]+ (?:delegatie|autoriteiten)|(?:[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ-]+(?:,? (?:en )?)?){1,6})|information (?:from|by|provided by) (?:the )?[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ-]+(?:(?:, | and )[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ-]+)*(?: delegations?)?|informationen? der .{2,60}? delegation(?:en)?|informations? (?:communiqu[ée]es? par|de) (?:la|les) d[ée]l[ée]gations? .{2,60}`,
  ],
  [
    'presentation',
    String.raw`presentatie(?: (?:door|van) .{2,60})?|presentation(?: by .{2,60})?|vorstellung(?: durch .{2,60})?|pr[ée]sentation(?: par .{2,60})?`,
  ],
  [
    'any-other-business',
    String.raw`diversen(?:punten)?|varia|overige onderwerpen|any other business|aob|sonstiges|verschiedenes|divers`,
  ],
];

/** How a type may be dressed: “= …”, “– …”, “(evt.) …”, in brackets, with a full stop or an aside after it. */
const MARK = String.raw`(?:[=–—•>*|-]\s*)?`;
const READING = String.raw`(?:(?:first|second) reading|(?:eerste|tweede) lezing|(?:erste|zweite) lesung|(?:premi[èe]re|deuxi[èe]me) lecture)`;
/** What a line may call what follows: “Doel van de bespreking: …”. */
const LABEL = String.raw`(?:doel|aard|soort|ziel|art|zweck|but|objet|objectif|nature|type|purpose|aim|action|form|behandeling|behandlung)(?: (?:van|of|der|du|de|des|la|le|de la|the)){0,2}(?: [a-zà-ÿ]{4,16})?\s?:\s*`;
/** “Working lunch – …”. */
const LUNCH = String.raw`(?:werklunch|lunch|werkontbijt|working lunch|arbeitsmittagessen|d[ée]jeuner(?: de travail)?)\s*[–—:-]\s*`;
const DRESS = String.raw`${MARK}(?:${LABEL})?(?:${LUNCH})?(?:${READING}\s*[–—:,-]\s*)?(?:\((?:evt|eventueel|evtl|poss|possible|mogelijk|ggf|[ée]v|tbc)\.?\)\s*)?`;
/** “Eerste gedachtewisseling” is one. */
const WHICH = String.raw`(?:(?:eerste|tweede|mogelijke|eventuele|first|second|possible|erster?|zweiter?|m[öo]glicher?|premi(?:er|[èe]re)|deuxi[èe]me|[ée]ventuelle?) )?`;
/** What is added to a type: “… / stand van zaken”, “… en eerste gedachtewisseling”, “…, over lunch”; the first decides. */
const ADDED = String.raw`(?:\s*(?:\/|(?<![A-Za-zÀ-ɏ])(?:en|and|et|und)(?![A-Za-zÀ-ɏ]))\s*${WHICH}(?:stand van zaken|state of play|sachstand|[ée]tat des (?:travaux|lieux)|gedacht(?:e|en)wisseling|exchange of views|gedankenaustausch|[ée]change de vues|(?:beleids)?debat|policy debate|discussi(?:e|on)|presentati(?:e|on)|conclusies|conclusions|voortgangsrapportage|progress report)|,? (?:via|by|per|par|over|during|tijdens|im wege|beim) [A-Za-zÀ-ɏ ]{3,40}|\s[–—-]\s(?:vervalt mogelijk|possibly|m[öo]glicherweise|[ée]ventuellement)[A-Za-zÀ-ɏ ]{0,20})?`;
const ASIDE = String.raw`(?:\s*\((?!\d)[^()]{1,60}\))?(?:\s*[–—|-])?`;

const WHOLE = NAMES.map(
  ([type, name]) =>
    [
      type,
      new RegExp(
        String.raw`^${DRESS}${WHICH}(?:\((?:${name})${ADDED}\)|(?:${name}))${ADDED}${ASIDE}\s*[.:]?$`,
        'i',
      ),
    ] as const,
);
const AT_END = NAMES.filter(([type]) => type !== 'any-other-business').map(
  ([type, name]) =>
    [
      type,
      new RegExp(
        String.raw`(\s*[(–—=|-]\s*(?:${READING}\s*[–—:,-]\s*)?|\s+|:\s+)(${WHICH}(?:${name})${ADDED}\)?)\s*(?:\((?:evt|eventueel|poss|possible|tbc|[ée]v)\.?\)\s*)?(?:[.]|[–—|-])?$`,
        'i',
      ),
    ] as const,
);

/**
 * How names begin and end. Most lines are no type, and one quick look at their first or last word tells so; the full
 * patterns over every line took most of the time of an import.
 */
const BEGINS =
  /^[\s=–—•>*(|-]*(?:werk|work|lunch|arb|d[ée]j|first|second|eerste|tweede|erste|zweite|premi|deuxi|mogel|event|poss|[ée]v|tbc|m[öo]gl|doel|aard|soort|ziel|art|zweck|but|obj|nature|type|purp|aim|action|form|beh|verab|evt|eventueel|poss|mogelijk|ggf|allg?|alg|gedank|gede|part|teil|gen|orient|voorl|polit|accord|voort|progr|fort|sach|rapp|stand|state|[ée]tat|bele|ori[ëe]n|polic|d[ée]b|gedach|exch|mein|[ée]ch|aann|raads|concl|counc|schl|vast|adop|ann|goed|bekr|appr|endor|bill|pr[ée]s|infor|toel|mede|unter|vors|div|over|any|aob|sons|versch|varia|besl|besch|bespr|discu|disku|decis|auss|prise|terug)/i;
const ENDS =
  /(?:discussi(?:e|on)|bespreking|diskussion|besluitvorming|decision-making|beschlussfassung|d[ée]cision|gedeeltelijk\)|partial\)|partielle?\)|ori[ëe]ntatie|benadering|approach|ausrichtung|g[ée]n[ée]rale|partielle|akkoord|agreement|einigung|politique|rapportage|verslag|rapport|report|bericht|travaux|lieux|zaken|play|sachstand|debat|debate|orientation|aussprache|wisseling|views|austausch|vues|conclusies|raad|conclusions|rates|conseil|schlussfolgerungen|aanname|aanneming|vaststelling|adoption|annahme|goedkeuring|bekrachtiging|approval|endorsement|billigung|approbation|voorzitterschap|presidency|vorsitz(?:es)?|pr[ée]sidence|commissie|com?mission|kommission|delegatie|delegations?|delegationen|presentatie|presentation|vorstellung|pr[ée]sentation|verabschiedung)\)?\s*(?:\((?:evt|eventueel|poss|possible|tbc|[ée]v)\.?\)\s*)?(?:\.|[–—|-])?$/i;
/** A type that names somebody may end with any name, where a dash or a bracket parts it from the title. */
const NAMED = /[–—()=|-]\s*(?:informati|presentati|vorstellung|unterrichtung|pr[ée]sentation)/i;

/** The documents of a point stand right of its type on the Council’s own agendas: “General approach   ST 15120/26 + ADD 1”. */
const DOCUMENTS =
  /\s+(?:ST\s?)?\d{4,5}(?:\/\d{1,2})?\/\d\d(?:\s*[+,]?\s*(?:ADD|REV|COR|INIT|DCL)\s?(?:\d{1,2})?(?:\s?[-–]\s?\d{1,2})?|\s*[+,]\s*(?:ST\s?)?\d{4,5}\/\d\d|\s*\*)*$/;
export const withoutDocuments = (text: string): string =>
  /\d\/\d\d/.test(text) ? text.replace(DOCUMENTS, '') : text;

/** The type that a line of its own states, or undefined. */
export function decisionTypeOf(line: string): DecisionType | undefined {
  const text = withoutDocuments(line.trim());
  if (text.length === 0 || text.length > 140 || !BEGINS.test(text)) return undefined;
  // The last word of a sentence is no type.
  if (/^\p{Ll}[^(]*\.$/u.test(text)) return undefined;
  return WHOLE.find(([, pattern]) => pattern.test(text))?.[0];
}

export interface TitleWithType {
  readonly title: string;
  readonly type: DecisionType;
}

/**
 * A title that ends with its type, on the same line. The type has to look like one: with a capital letter after the
 * title, or parted from it by a dash or brackets; “a state of play” within a title is part of the title.
 */
export function titleEndingWithType(whole: string): TitleWithType | undefined {
  const text = withoutDocuments(whole);
  const bracketed = /^(.{2,}?)\s*\(([^()]{3,120})\)\s*[.–—|-]?$/.exec(text);
  if (bracketed !== null) {
    // “(informatie van Ierland, gesteund door België)”: what is added does not change the type.
    const [, title = '', said = ''] = bracketed;
    const type = decisionTypeOf(said) ?? decisionTypeOf(said.split(/[,;]/, 1)[0] ?? '');
    if (type !== undefined) return { title: title.trim(), type };
  }
  if (!ENDS.test(text) && !NAMED.test(text)) return undefined;
  for (const [type, pattern] of AT_END) {
    const match = pattern.exec(text);
    if (match === null || match.index === 0) continue;
    const [, before = '', name = ''] = match;
    const title = text.slice(0, match.index).trim();
    if (/[(–—=|-]/.test(before) || (/^\p{Lu}/u.test(name.replace(/^\(/, '')) && /^\s+$/.test(before))) {
      return { title, type };
    }
    if (before.includes(':')) return { title: text.trim(), type };
  }
  return undefined;
}

/** Who informs, at the head of a title. */
const INFORMS = NAMES.filter(
  ([type]) => type === 'information-presidency' || type === 'information-commission',
).map(([type, name]) => [type, new RegExp(`^(?:${name})(?=[ ,:])`, 'i')] as const);

export interface NamedType {
  readonly type: DecisionType;
  readonly typeText: string;
}

/** “Information from the Presidency on …”: the title itself says what the point is. */
export function titleThatNamesType(title: string): NamedType | undefined {
  for (const [type, pattern] of INFORMS) {
    const typeText = pattern.exec(title)?.[0];
    if (typeText !== undefined) return { type, typeText };
  }
  return undefined;
}
