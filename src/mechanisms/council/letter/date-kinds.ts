/** What a date is, by the words around it: a limit, something to come, or only a day, month or quarter. */
import type { DateKind } from './codes.ts';
import { BEFORE_DAY } from './date-patterns.ts';

export type Precision = 'exact' | 'month' | 'quarter' | 'range';

export interface Surroundings {
  readonly precision: Precision;
  /** The sentence before the date and after it, as far as it is near. */
  readonly left: string;
  readonly right: string;
  /** Whether it lies after the day of the letter. */
  readonly isLater: boolean;
  /** Whether it is a period in which that day lies. */
  readonly isUnderWay: boolean;
}

/** Any of these words, each whole. */
const anyOf = (...patterns: readonly string[]): RegExp =>
  new RegExp(`(?<![A-Za-zÀ-ɏ])(?:${patterns.join('|')})(?![A-Za-zÀ-ɏ])`, 'i');
/** Any of them right before a date, but for its article and its day of the week. */
const rightBefore = (...patterns: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<![A-Za-zÀ-ɏ])(?:${patterns.join('|')})\s+${BEFORE_DAY}$`, 'i');

/** By this day, or by the end of this period. */
export const BY = rightBefore(
  String.raw`(?:per )?uiterlijk(?: op| vóór| voor| tegen)?|vóór|tegen|tot(?: en met| uiterlijk)?|t\/m|uiterste datum .{0,30}is`,
  String.raw`by|(?:on or )?before|(?:no|not) later than|until|up to|at the latest (?:on|by)|missed the (?:date|deadline) of`,
  String.raw`(?:spätestens|längstens)(?: am| bis)?(?: zum)?|bis(?: zum| spätestens(?: am| zum)?| längstens(?: am)?| einschließlich)?|vor`,
  String.raw`au plus tard(?: pour)?|avant|d['’]ici(?: au| à)?|jusqu['’](?:au|à)`,
);
/** “Voor” is before a day, but “gepland voor” is not, and neither is “voor het derde kwartaal”. */
const FOR = rightBefore('voor');
const PLANNED_FOR = rightBefore(String.raw`(?:gepland|voorzien|verwacht|aangekondigd|geagendeerd|aan) voor`);
/** “Niet vóór” tells when something is expected at the earliest. */
const NOT_BEFORE = rightBefore(
  String.raw`(?:niet|not|nicht|pas)(?: [A-Za-zÀ-ɏ]{1,20}){0,2} (?:vóór|voor|before|until|vor|avant)`,
);
const AT_THE_LATEST = /^,?\s*(?:at the latest|au plus tard|spätestens|uiterlijk)(?![A-Za-zÀ-ɏ])/i;
/** What is done by a day that is past counts as a deadline where the clause speaks of a duty. */
const DUE = anyOf(
  String.raw`moet|moeten|dient|dienen|uiterlijk|verplicht[A-Za-zÀ-ɏ]*|deadline|termijn|vóór|tegen`,
  'must|shall|no later than|not later than|at the latest|due|required|missed|by|before',
  '[A-Za-zÀ-ɏ]*frist|muss|müssen|spätestens|längstens|bis zum|bis',
  String.raw`doit|doivent|au plus tard|avant le|d['’]ici(?: au| le)?|échéance`,
);
/** A term that ends, or was to end, on the day. */
const TERM = new RegExp(
  String.raw`(?:termijn|uiterste datum|deadline|time limit|closing date|frist|délai|échéance|date limite)(?![A-Za-zÀ-ɏ])[^,;:]{0,60}(?<![A-Za-zÀ-ɏ])(?:op|on|am|le|au|is|was)\s+${BEFORE_DAY}$`,
  'i',
);
const EXPIRES = rightBefore(
  '(?:verstrijkt|verstrijken|vervalt|vervallen|verloopt|verlopen|sluit|af) op',
  '(?:runs?|run) out on|expires? on|lapses? on|falls? due on|closes on',
  '(?:verstreicht|erlischt|abläuft|ausläuft|ablaufen|auslaufen) am',
  'expirent|expire|expirera|arrive à échéance|échoit',
);
/** “Loopt op 1 mei af”, “laufen am 1. Mai aus”. */
const RUNS = /(?<![A-Za-zÀ-ɏ])(?:loopt|lopen|läuft|laufen)(?![A-Za-zÀ-ɏ])[^,;]{0,40}$/i;
const OUT = /^\s*(?:af|ab|aus)(?![A-Za-zÀ-ɏ])/i;
/** What goes on until a day is no duty. */
const EXTENDED = /(?:verleng|extend|extension|verläng|prolong|prorog)[^,;]*$/i;
const MUST = anyOf(
  'moet|moeten|moest|moesten|dient|dienen|dienden|verplicht[A-Za-zÀ-ɏ]*',
  'must|shall|had to|required|obliged|muss|müssen|musste|mussten|doit|doivent|devra|devront|devait|devaient',
);
/** “Moet” beside a day that is past speaks of something else. */
const HAD_TO = anyOf(
  'moeten|moest|moesten|dienden|verplicht was|had to|were to|was to|was required|were required',
  'müssen|musste|mussten|devait|devaient',
);
/** What may be done by then is no duty. */
const MAY = anyOf('kan|kunnen|may|might|could|kann|können|könnte|könnten|dürfte|peut|peuvent|pourrait');
const FROM = rightBefore(
  'vanaf|met ingang van|per|ingaande(?: op)?|(?:as )?from|as of|with effect from|starting on',
  'ab|mit Wirkung (?:vom|ab)|à partir du|à partir de|à compter du|à compter de|dès',
);

const STARTS = anyOf(
  'van start|start(?:en)?|begin(?:t|nen)?|inwerkingtreding[A-Za-zÀ-ɏ]*|in werking|inwerking[A-Za-zÀ-ɏ]*|van kracht|van toepassing|geld(?:t|en)|treedt|gaat in|verschijnt|verschijnen|geleverd|toepass[A-Za-zÀ-ɏ]+|toepasselijk|operationeel|ingebruikname|in gebruik|in bedrijf|verschoven|presente[A-Za-zÀ-ɏ]+|gepresenteerd|opgeleverd|opleveren|afgerond|(?:neemt|nemen)[^.,;]{1,60} over',
  'start(?:s|ed)?|begins?|enter(?:s)? into force|entry into force|apply|applies|applicable|application|go(?:es)? live|opens?|takes? (?:over|up)|launch[A-Za-zÀ-ɏ]*|deliver[A-Za-zÀ-ɏ]*|operational|running|in operation|complet(?:e|es|ed|ion)',
  'in Kraft[A-Za-zÀ-ɏ]*|wirksam|Inkrafttreten|gelten|gilt|Anwendung|anwendbar|Beginn|beginnt|beginnen|startet|übernimmt|Inbetriebnahme|(?:in|den) Betrieb',
  String.raw`entr[A-Za-zÀ-ɏ]+ en (?:vigueur|application)|applicab[A-Za-zÀ-ɏ]+|s['’]appliqu[A-Za-zÀ-ɏ]+|disponibles?|débuter[A-Za-zÀ-ɏ]*|prendra|démarr[A-Za-zÀ-ɏ]+|lanc[A-Za-zÀ-ɏ]+|mise en service|opérationnel[A-Za-zÀ-ɏ]*`,
);
const PLANNED = anyOf(
  'gepland|van plan|voorzien|verwacht|planned|plans? to|foreseen|scheduled|expected|pencilled',
  'geplant|plant|vorgesehen|erwartet|prévue?s?|prévoi(?:t|ent)|attendue?s?|escomptée?s?|fixée?s?',
);
/** A sitting is only held. */
const SITTING = anyOf(
  '(?:een|eerste|volgende|an?|next|first|un|une|prochaine?|eine?|nächste)(?: (?!Raad|Council)[A-Za-zÀ-ɏ-]{1,20})? (?:triloog|debat|lezing|vergadering|bijeenkomst|seminar|workshop|conferentie|trilogue|debate|reading|meeting|conference|Trilog|Debatte|Aussprache|Lesung|Sitzung|Konferenz|débat|lecture|réunion|séance|conférence)',
  '(?:maakt|bespreekt|besluit|behandelt) de Raad|de Raad (?:er|het|dit|hier)|the Council will (?:look|discuss|debate|return|take stock)|(?:berät|erörtert|entscheidet) der Rat|le Conseil (?:examinera|débattra|reviendra)',
);

/** Where another clause begins, which speaks of something else. */
const RELATIVE =
  /[,;:(]| (?:die|dat|wat|waar\p{L}*|zodat|which|that|who|where|der|welche[rsn]?|qui|que|dont) /u;

/** The kind of a date that is no period of days. */
export function dateKindOf({ precision, left, right, isLater, isUnderWay }: Surroundings): DateKind {
  const clause = left.slice(Math.max(left.lastIndexOf('; '), left.lastIndexOf(' maar '), -1) + 1);
  const rest = right.split(RELATIVE)[0] ?? '';
  const isExact = precision === 'exact';
  if (isLimit(left, right, isExact) && (isLater || DUE.test(clause))) {
    if (isExact || !MAY.test(clause.slice(-80)))
      return isLater && EXTENDED.test(clause.slice(-60)) ? 'milestone' : 'deadline';
  }
  const duty = isLater ? MUST : HAD_TO;
  if (isExact && (duty.test(clause.slice(-80)) || duty.test(rest.slice(0, 80)))) return 'deadline';
  const near = `${clause.slice(-120)} ${right.slice(0, 90)}`;
  if (isUnderWay) return STARTS.test(near) || PLANNED.test(near) ? 'milestone' : precision;
  if (!isLater) return precision;
  if (FROM.test(left)) return 'milestone';
  if (STARTS.test(near)) return 'milestone';
  if (isExact && !PLANNED.test(near)) return precision;
  return SITTING.test(`${clause.slice(-80)} ${rest.slice(0, 60)}`) ? precision : 'milestone';
}

function isLimit(left: string, right: string, isExact: boolean): boolean {
  if (NOT_BEFORE.test(left)) return false;
  if (BY.test(left) || TERM.test(left) || EXPIRES.test(left) || AT_THE_LATEST.test(right)) return true;
  if (RUNS.test(left) && OUT.test(right)) return true;
  return isExact && FOR.test(left) && !PLANNED_FOR.test(left);
}
