/** Which meeting the letter is about: configuration, days and place; and where the letter contradicts itself. */
import type { Configuration } from './codes.ts';
import type { FoundDate } from './dates.ts';
import type { Flow } from './flow.ts';

const NAMES: readonly (readonly [Configuration, RegExp])[] = [
  ['JHA', /raad (?:voor )?justitie en binnenlandse zaken|JBZ-?\s?raad|justice and home affairs|JHA council|justiz und inneres|JI-Rat|justice et (?:des )?affaires int[ée]rieures|conseil JAI/i],
  ['GAC', /raad algemene zaken|general affairs council|rat.{0,12}allgemeine angelegenheiten|conseil.{0,12}affaires g[ée]n[ée]rales/i],
  ['FAC', /raad buitenlandse zaken|foreign affairs council|rat.{0,12}ausw[äa]rtige angelegenheiten|conseil.{0,12}affaires [ée]trang[èe]res/i],
  ['ECOFIN', /ecofin/i],
  ['EPSCO', /epsco|WSBVC|raad werkgelegenheid/i],
  ['COMPET', /raad (?:voor )?concurrentievermogen|competitiveness council|wettbewerbsfähigkeit|conseil.{0,12}compétitivité/i],
  ['TTE', /\bTTE\b|raad vervoer|transportraad|energieraad|telecomraad|transport, telecommunications/i],
  ['AGRIFISH', /landbouw- en visserijraad|agrifish|agriculture and fisheries council|landwirtschaft und fischerei|agriculture et pêche/i],
  ['ENVI', /milieuraad|environment council|rat.{0,12}umwelt|conseil.{0,12}environnement/i],
  ['EYCS', /\bOJCS\b|\bEYCS\b|raad onderwijs|education, youth, culture/i],
]; // prettier-ignore

/** Where a Council, an informal one too, may be held; others are read after “in” or “te”. */
const PLACES: Readonly<Record<string, string>> = {
  brussel: 'Brussels', brussels: 'Brussels', brüssel: 'Brussels', bruxelles: 'Brussels',
  luxemburg: 'Luxembourg', luxembourg: 'Luxembourg',
}; // prettier-ignore

const INFORMAL =
  /informele? (?:JBZ|raad|bijeenkomst|Justice|meeting)|informal (?:meeting|JHA|Justice)|informelle[nr]? (?:Rat|Tagung|Treffen)|(?:conseil|réunion) informel/i;

export interface Mention {
  readonly configuration: Configuration;
  /** “2025-12-08/2025-12-09” or one day. */
  readonly iso: string;
  readonly place: string | null;
  readonly informal: boolean;
  readonly at: number;
  /** Whether the day’s year is the letter’s reading, not its words. */
  readonly relative: boolean;
}

/** How far a name of the Council and its dates may stand apart. */
const NEAR = 170;

/** Every place where a Council is named together with its days, in order. */
export function mentionsOf({ text }: Flow, dates: readonly FoundDate[]): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const date of dates) {
    if (!/^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/.test(date.iso)) continue;
    const left = sinceLastStop(text.slice(Math.max(0, date.from - NEAR), date.from));
    const right = text.slice(date.to, date.to + 60).split(/\n|[.;]\s/)[0] ?? '';
    const configuration = named(left) ?? named(`${right.slice(0, 45)}`);
    if (configuration === undefined) continue;
    mentions.push({
      configuration,
      iso: date.iso,
      place: placeIn(right) ?? placeIn(left.slice(-60)),
      informal: INFORMAL.test(left),
      at: date.at,
      relative: date.relative,
    });
  }
  return mentions;
}

/** A name of the Council in another sentence does not go with the date, a heading over three lines does. */
function sinceLastStop(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('. '), text.lastIndexOf('.\n'), text.lastIndexOf('\n\n'), 0));
}

function named(text: string): Configuration | undefined {
  let best: { configuration: Configuration; at: number } | undefined;
  for (const [configuration, pattern] of NAMES) {
    const match = [...text.matchAll(new RegExp(pattern, 'gi'))].at(-1);
    if (match !== undefined && match.index > (best?.at ?? -1)) best = { configuration, at: match.index };
  }
  return best?.configuration;
}

function placeIn(text: string): string | null {
  const known = /(?<!\p{L})(Brussels?|Brüssel|Bruxelles|Luxemb(?:urg|ourg))(?!\p{L})/u.exec(text)?.[1];
  if (known !== undefined) return PLACES[known.toLowerCase()] ?? null;
  const match = /(?<!\p{L})(?:in|te|à|at|,|\()\s*(?<place>\p{Lu}\p{L}+(?:[- ]\p{Lu}\p{L}+)?)/u.exec(text);
  const place = match?.groups?.['place'];
  return place === undefined || NO_PLACE.test(place) ? null : place;
}

/** What may stand there with a capital and is no place. */
const NO_PLACE =
  /^(?:\p{Lu}{2,6}$|De|Het|Een|The|Die|Der|Das|Le|La|Les|Uw|Justitie|Justice|Justiz|Raad|Council|Nederland|Home|Binnenlandse|Annex|Bijlage|Den)\b/u;

/** The configuration named first, where no mention has dates. */
export function configurationIn({ text }: Flow): Configuration | null {
  return named(text.slice(0, 4_000)) ?? null;
}

/** Whether two periods have a day in common: the first day of a Council is no other Council. */
export function overlap(one: string, other: string): boolean {
  const [from = '', to = from] = one.split('/');
  const [since = '', until = since] = other.split('/');
  return from <= until && since <= to;
}

/** The Council meets in Brussels or Luxembourg (Protocol No 6): the one that the opening names, where one is named. */
export function usualPlace({ text }: Flow): string | null {
  const named = /(?<!\p{L})(?:in|te|à|at)\s+(Brussels?|Brüssel|Bruxelles|Luxemb(?:urg|ourg))(?!\p{L})/u.exec(
    text.slice(0, 2_500),
  )?.[1];
  return named === undefined ? null : (PLACES[named.toLowerCase()] ?? null);
}
