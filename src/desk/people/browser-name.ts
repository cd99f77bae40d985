/** What a browser calls itself, in two words for people: `Firefox, Windows`. */

/** The first that fits: browsers name those before them too, for the sake of old sites. */
const BROWSERS = [
  ['Edge', /Edg(e|A|iOS)?\//],
  ['Opera', /OPR\//],
  ['Samsung Internet', /SamsungBrowser\//],
  ['Firefox', /(Firefox|FxiOS)\//],
  ['Chrome', /(Chrome|Chromium|CriOS|HeadlessChrome)\//],
  ['Safari', /Safari\//],
] as const;

const SYSTEMS = [
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['Android', /Android/],
  ['Windows', /Windows/],
  ['macOS', /Mac OS X/],
  ['ChromeOS', /CrOS/],
  ['Linux', /Linux/],
] as const;

/** As it calls itself, shortened, where it is none of those. */
export function browserName(agent: string): string {
  const named = [BROWSERS, SYSTEMS].flatMap(
    (list) => list.find(([, pattern]) => pattern.test(agent))?.slice(0, 1) ?? [],
  );
  return named.length === 0 ? agent.slice(0, 60) : named.join(', ');
}
