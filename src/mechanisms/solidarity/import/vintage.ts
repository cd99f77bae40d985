/** Figures of the key from Eurostat's two tables. */
import { fromEuCode, isMemberState, stateName, toEuCode, type MemberState } from '#kernel';
import { DEFAULT_PARAMETERS } from '../parameters.ts';
import { vintageSchema, type Vintage } from '../reference/figures.ts';
import { flagNote } from './flags.ts';
import { clip, fault, some, type Cell, type EurostatTable, type TableSpec } from './table.ts';

export interface VintageInput {
  readonly population: EurostatTable;
  readonly gdp: EurostatTable;
  /** The day the population is of; its year is taken from the table. */
  readonly populationOn: string;
  readonly gdpYear: number;
  readonly id: string;
  readonly title?: string | undefined;
  /** The day the files were fetched, the source's date where a file does not say when it was updated. */
  readonly retrievedOn: string;
}

/**
 * A vintage: population in persons, GDP in units of EUR 100 000. Throws a Refusal when the year is absent, a value
 * is not possible, or a participant is missing: the shares of all depend on the sums (Article 66, Annex I).
 */
export function vintageFrom(input: VintageInput): Vintage {
  const { populationOn, gdpYear, id, retrievedOn } = input;
  const populationYear = Number(populationOn.slice(0, 4));
  const population = ofYear(input.population, populationYear);
  const gdp = ofYear(input.gdp, gdpYear);
  const figures: Vintage['figures'] = {};
  for (const [state, cell] of population) {
    const product = gdp.get(state);
    if (!product) continue;
    figures[state] = {
      population: persons(input.population.spec, state, cell),
      gdp: hundredThousands(input.gdp.spec, state, product),
    };
  }
  const title = input.title ?? `Eurostat: population of ${populationOn}, GDP of ${gdpYear}`;
  const sources = [
    sourceOf(input.population, populationYear, population, retrievedOn),
    sourceOf(input.gdp, gdpYear, gdp, retrievedOn),
  ];
  return vintageSchema.parse({ id, title, populationOn, gdpYear, sources, figures });
}

type Valued = Cell & { readonly value: number };

/** The value of each member state in a year. Aggregates and states outside the Union are left out. */
function ofYear({ spec, cells }: EurostatTable, year: number): Map<MemberState, Valued> {
  const found = new Map<MemberState, Valued>();
  const members = cells.filter(({ geo }) => member(geo) !== undefined);
  if (members.length === 0) {
    const geos = some(new Set(cells.map(({ geo }) => geo)));
    throw fault(spec, 'invalid-input', `The file has no member state of the Union; it has ${geos}.`, {
      at: 'geo',
    });
  }
  const years = [...new Set(cells.map((cell) => cell.year))].toSorted((a, b) => a - b);
  if (!years.includes(year)) {
    throw fault(spec, 'invalid-input', `The file has no year ${year}; it has ${listed(years)}.`, {
      at: 'time',
      remedy: `Ask for one of these years, or download ${spec.dataset} with ${year}.`,
    });
  }
  for (const cell of members) {
    const state = member(cell.geo);
    if (state === undefined || cell.year !== year || cell.value === null) continue;
    if (found.has(state)) {
      throw fault(
        spec,
        'damaged',
        `The file has ${stateName(state, 'en')} twice in ${year}, under two codes.`,
        {
          at: clip(cell.geo),
        },
      );
    }
    found.set(state, { ...cell, value: cell.value });
  }
  requireParticipants(spec, year, found);
  return found;
}

function requireParticipants(spec: TableSpec, year: number, found: ReadonlyMap<MemberState, Valued>): void {
  const missing = DEFAULT_PARAMETERS.participants.filter((state) => !found.has(state));
  if (missing.length === 0) return;
  const names = missing.map((state) => `${stateName(state, 'en')} (${toEuCode(state)})`);
  throw fault(
    spec,
    'invalid-input',
    `The file has no ${spec.words} ${spec.what === 'population' ? '' : 'of '}${year} for ${new Intl.ListFormat('en').format(names)}.`,
    {
      at: 'geo',
      remedy: `Give a file with all ${DEFAULT_PARAMETERS.participants.length} participants: each share depends on all of them. If the file was cut off, download it again.`,
    },
  );
}

function member(geo: string): MemberState | undefined {
  // Eurostat writes two capitals; `fromEuCode` is wider than that.
  const state = /^[A-Z]{2}$/.test(geo) ? fromEuCode(geo) : undefined;
  return state !== undefined && isMemberState(state) ? state : undefined;
}

function persons(spec: TableSpec, state: MemberState, { value, year }: Valued): number {
  if (Number.isSafeInteger(value) && value > 0 && value < 1e10) return value;
  throw fault(spec, 'damaged', `The population of ${stateName(state, 'en')} cannot be ${value} persons.`, {
    at: `${toEuCode(state)} ${year}`,
  });
}

/** From EUR million with decimals to whole units of EUR 100 000. */
function hundredThousands(spec: TableSpec, state: MemberState, { value, year }: Valued): number {
  const rounded = Math.round(value * 10);
  if (rounded > 0 && value < 1e9) return rounded;
  throw fault(spec, 'damaged', `The GDP of ${stateName(state, 'en')} cannot be EUR ${value} million.`, {
    at: `${toEuCode(state)} ${year}`,
  });
}

function sourceOf(
  { spec, updated }: EurostatTable,
  year: number,
  cells: ReadonlyMap<MemberState, Valued>,
  retrievedOn: string,
): Vintage['sources'][number] {
  const codes = Object.values(spec.wanted).join(', ');
  const when = updated === null ? `retrieved on ${retrievedOn}` : `updated on ${updated}`;
  return {
    what: spec.what,
    title: `Eurostat ${spec.dataset}, ${codes}, ${year}, ${when}${flagNote(cells)}`,
    url: spec.url,
    date: updated ?? retrievedOn,
    standing: 'official',
  };
}

function listed(years: readonly number[]): string {
  const [first, last] = [years.at(0), years.at(-1)];
  const unbroken = years.length > 3 && Number(last) - Number(first) === years.length - 1;
  return unbroken ? `${first} to ${last}` : some(years);
}
