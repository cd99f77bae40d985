/** Facts for the tests of the page: real key figures and lists, pledges and deductions made up to show every mark. */
import { euro, type MemberState } from '#kernel';
import { factsToJson, type FactsJson } from '../../src/mechanisms/solidarity/facts-json.ts';
import { exampleCycle, pledge, situation } from '../../src/mechanisms/solidarity/cases/example-cycle.ts';
import type { CycleFacts, Deduction } from '../../src/mechanisms/solidarity/facts.ts';
import figures from '../../src/mechanisms/solidarity/reference/figures.json' with { type: 'json' };

const vintage = figures[0];
if (vintage === undefined) throw new Error('reference/figures.json holds no vintage.');

const deduction = (state: MemberState, change: Partial<Deduction>): Deduction => ({
  state,
  basis: '62',
  requestedOn: null,
  status: 'granted',
  granted: null,
  standing: 'reported',
  source: 'A newspaper of the example',
  ...change,
});

const facts: CycleFacts = exampleCycle({
  key: { vintage: vintage.id, figures: vintage.figures },
  situations: [
    ...(['CY', 'GR', 'IT', 'ES'] as const).map((state) => situation(state, 'pressure')),
    ...(['AT', 'CZ', 'EE', 'HR', 'PL'] as const).map((state) => situation(state, 'significant')),
  ],
  pledges: [
    pledge('DE', 4555),
    pledge('FR', 3361),
    {
      ...pledge('BE', 100, 4_000_000, 1_000_000),
      standing: 'reported',
      source: 'A newspaper of the example',
    },
    { ...pledge('NL', 0), money: null, standing: 'reported', source: 'A minister’s letter of the example' },
    { ...pledge('IT', 0, 1_000_000), standing: 'reported' },
    { ...pledge('IE', 648), money: null, alternative: null, standing: 'reported' },
  ],
  deductions: [
    deduction('PL', { granted: 'full' }),
    deduction('CZ', {}),
    deduction('AT', { granted: 200, standing: 'official', source: 'Council act of the example' }),
    deduction('EE', { status: 'asked' }),
  ],
  needs: [{ beneficiary: 'CY', notifiedOn: exampleCycle().asOf, relocations: 100, money: euro(0) }],
});

export const MOCK_FACTS: FactsJson = factsToJson(facts);

/** What the server answers for 2026. */
export const MOCK_ANSWER = {
  facts: MOCK_FACTS,
  sources: [
    ...vintage.sources.map((source) => ({
      ...source,
      standing:
        source.title.includes('Wikipedia') || source.title.includes('derived') ? 'reported' : 'official',
    })),
    {
      what: 'pool',
      title: 'Council Implementing Decision (EU) 2025/2642 of 19 December 2025',
      url: 'https://eur-lex.europa.eu/eli/dec_impl/2025/2642/oj',
      date: '2025-12-19',
      standing: 'official',
    },
    {
      what: 'pledges',
      title: 'Council Implementing Decision (EU) 2025/2642, annex',
      url: null,
      date: '2025-12-19',
      standing: 'official',
    },
    {
      what: 'situations',
      title: 'Commission Implementing Decision (EU) 2025/2323 of 11 November 2025',
      url: 'https://eur-lex.europa.eu/eli/dec_impl/2025/2323/oj',
      date: '2025-11-11',
      standing: 'official',
    },
  ],
  figures: {
    id: vintage.id,
    title: vintage.title,
    populationOn: vintage.populationOn,
    gdpYear: vintage.gdpYear,
    sources: vintage.sources,
  },
};
