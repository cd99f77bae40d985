/** That the law, the rules and the README agree: nothing is cited in vain, nothing is passed over in silence. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isActCode, type Provision } from '#kernel';
import { lawLines } from './law-lines.ts';
import { digestPlaces } from './digest.fixture.ts';
import { holds, placeOf, placesIn, printed, type Place } from './places.fixture.ts';

const HERE = import.meta.dirname;
const DIGEST = '/work/shared/reference/asylum-procedure.md';
const readme = readFileSync(join(HERE, 'README.md'), 'utf8');

type Module = Readonly<Record<string, unknown>>;
const load = (path: string): Promise<Module> => import(pathToFileURL(join(HERE, path)).href);

const isProvision = (value: unknown): value is Provision =>
  typeof value === 'object' && value !== null && 'act' in value && isActCode(String(value.act));

/** The constants of the law by name, with the file that has them. */
const LAW = await Promise.all(
  readdirSync(join(HERE, 'law')).map(async (file) => ({
    file,
    constants: Object.entries(await load(`law/${file}`)).flatMap(([name, value]) =>
      isProvision(value) ? [{ name, provision: value, place: placeOf(value) }] : [],
    ),
  })),
);
const CONSTANTS = LAW.flatMap(({ constants }) => constants);

interface Row {
  readonly places: readonly Place[];
  readonly question: string;
  readonly file: string;
  readonly name: string;
}

/** A row of the tables: provisions, question, `file`: `function`. */
const ROWS: readonly Row[] = [
  ...readme.matchAll(/^\| (.+?) \| (.+?) \| `([\w/.-]+\.ts)`: `(\w+)` \|$/gm),
].map(([, places = '', question = '', file = '', name = '']) => ({
  places: placesIn(places),
  question,
  file,
  name,
}));

const section = (title: string): string => readme.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? '';

/** What is left out: under the heading of an act, each point begins with its places and gives the reason after a colon. */
const LEFT_OUT = [...section('Left out, and why').matchAll(/^- ([^:`]+): (.+)$/gm)].map(
  ([, places = '', reason = '']) => ({ places: placesIn(places), reason }),
);

/** What modules other than the law and its lines import from it. An import that nothing uses does not compile. */
const IMPORTED = new Set(
  readdirSync(HERE, { recursive: true, encoding: 'utf8' })
    .filter((file) =>
      /^(rules|procedures|outputs|reference|assessment)\/.*(?<!\.test|\.fixture)\.ts$/.test(file),
    )
    .flatMap((file) => [
      ...readFileSync(join(HERE, file), 'utf8').matchAll(
        /import \{([^}]+)\} from '[./]+\/law\/[a-z-]+\.ts'/g,
      ),
    ])
    .flatMap(([, names = '']) => names.split(',').map((name) => name.trim())),
);

describe('a list of places', () => {
  it.each([
    ['APR 35(3)-(5), recital 50; APD 6', 'APR 35(3), APR 35(4), APR 35(5), APR recital 50, APD 6'],
    ['Eurodac 23(1), (4); C-297/17', 'EURODAC 23(1), EURODAC 23(4), C-297/17'],
    ['CR 11(7)(a)-(b), 13-14', 'CR 11(7)(a), CR 11(7)(b), CR 13, CR 14'],
    ['Dublin III 8(1), second sentence, 9', 'DUBLIN3 8(1), second sentence, DUBLIN3 9'],
  ])('is read: %s', (text, read) => expect(placesIn(text).map(printed).join(', ')).toBe(read));

  it('is refused where it names no act or no place', () => {
    expect(() => placesIn('42(1)')).toThrow('begins with no act');
    expect(() => placesIn('APR 42(1)(j')).toThrow('is no place');
  });
});

describe('the law of the asylum procedure', () => {
  it('has a line for each provision, in both languages, each its own', () => {
    expect(lawLines.map((line) => line.provision)).toEqual(
      expect.arrayContaining(CONSTANTS.map(({ provision }) => provision)),
    );
    expect(lawLines).toHaveLength(CONSTANTS.length);
    for (const { provision, for: words } of lawLines) {
      const where = printed(placeOf(provision));
      for (const text of [words.en, words.nl]) {
        expect(text.trim(), where).toBe(text);
        expect(text.length, where).toBeLessThanOrEqual(110);
        expect(text, where).not.toMatch(/\.$/);
      }
    }
  });

  it('is all used: each provision by a rule, or by a function that the README names for exactly it', () => {
    const named = new Set(ROWS.flatMap(({ places }) => places.map(printed)));
    const unused = CONSTANTS.filter(({ name, place }) => !IMPORTED.has(name) && !named.has(printed(place)));
    expect(unused.map(({ name }) => name)).toEqual([]);
  });
});

describe('the README', () => {
  it('has each provision in its tables', () => {
    const places = ROWS.flatMap((row) => row.places);
    const missing = CONSTANTS.filter(({ place }) => !places.some((one) => holds(one, place)));
    expect(missing.map(({ place }) => printed(place))).toEqual([]);
  });

  it('names in its tables only provisions that are in the law', () => {
    const unknown = ROWS.flatMap(({ places }) => places).filter(
      (one) => !CONSTANTS.some(({ place }) => holds(one, place) || holds(place, one)),
    );
    expect(unknown.map(printed)).toEqual([]);
  });

  it('reads every row of its tables, each of a function that is there, once', async () => {
    const rows = section('From provision to function').match(/^\| (?!Provision |---)/gm) ?? [];
    expect(ROWS).toHaveLength(rows.length);
    const absent: string[] = [];
    for (const { file, name } of ROWS) {
      const there = existsSync(join(HERE, file)) && typeof (await load(file))[name] === 'function';
      if (!there) absent.push(`${file}: ${name}`);
    }
    expect(absent).toEqual([]);
    const functions = ROWS.map(({ file, name }) => `${file}: ${name}`);
    expect(functions.filter((one, at) => functions.indexOf(one) !== at)).toEqual([]);
  });

  it('has its rows in the order of each act', () => {
    const byAct = Map.groupBy(
      ROWS.flatMap(({ places: [first] }) => first ?? []),
      ({ act }) => act,
    );
    for (const [act, places] of byAct) {
      const order = places.map(({ at }) => at.match(/\d+/g)?.slice(0, 2).map(Number) ?? []);
      const inOrder = order.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d);
      expect(order, act).toEqual(inOrder);
    }
  });

  it('gives a reason for each thing left out', () => {
    const points = section('Left out, and why').match(/^- /gm) ?? [];
    expect(LEFT_OUT).toHaveLength(points.length);
    for (const { places, reason } of LEFT_OUT) {
      expect(reason.length, places.map(printed).join(', ')).toBeGreaterThan(20);
    }
  });

  it('names no provision as left out that is in the law word for word', () => {
    const stated = new Set(CONSTANTS.map(({ place }) => printed(place)));
    const both = LEFT_OUT.flatMap(({ places }) => places.map(printed)).filter((one) => stated.has(one));
    expect(both).toEqual([]);
  });
});

describe('the digest of the law that was made for this project', () => {
  const reason = existsSync(DIGEST) ? '' : ` (skipped: ${DIGEST} is not on this machine)`;
  it.skipIf(reason !== '')(
    `names no article that is neither in the law nor left out for a reason${reason}`,
    () => {
      const named = digestPlaces(readFileSync(DIGEST, 'utf8'));
      expect(named.length).toBeGreaterThan(150);
      const known = [...CONSTANTS.map(({ place }) => place), ...LEFT_OUT.flatMap(({ places }) => places)];
      const silent = named.filter((place) => !known.some((one) => holds(one, place) || holds(place, one)));
      expect([...new Set(silent.map(printed))]).toEqual([]);
    },
  );
});
