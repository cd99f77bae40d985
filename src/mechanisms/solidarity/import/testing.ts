/** What the tests of the readers share. */
import { Refusal } from '#kernel';
import type { Vintage } from '../reference/figures.ts';
import { readEurostat } from './read.ts';
import { sampleTsv } from './samples.ts';
import { GDP, POPULATION } from './table.ts';
import { vintageFrom } from './vintage.ts';

/** The vintage of two texts; the other of the two is right when one is left out. */
export function read(given: { population?: string; gdp?: string; gdpYear?: number }): Vintage {
  return vintageFrom({
    id: 'test',
    population: readEurostat(given.population ?? sampleTsv(POPULATION), POPULATION),
    gdp: readEurostat(given.gdp ?? sampleTsv(GDP), GDP),
    populationOn: '2025-01-01',
    gdpYear: given.gdpYear ?? 2025,
    retrievedOn: '2026-11-20',
  });
}

export function refusalOf(run: () => unknown): Refusal {
  try {
    run();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('It was not refused.');
}

/** Runs it; whatever is thrown that is no refusal comes through. */
export function onlyRefuses(run: () => unknown): void {
  try {
    run();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}
