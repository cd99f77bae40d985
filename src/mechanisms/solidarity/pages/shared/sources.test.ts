import { describe, expect, it } from 'vitest';
import { exampleCycle, pledge } from '../../cases/example-cycle.ts';
import type { CycleRecord } from './facts-query.ts';
import { sourcesOfPool, sourcesOfState } from './sources.ts';

const named = (what: string, title: string): CycleRecord['sources'][number] => ({
  what,
  title,
  url: null,
  date: '2025-12-23',
  standing: 'official',
});

const record: CycleRecord = {
  facts: exampleCycle({
    pledges: [
      { ...pledge('DE', 1), source: 'Council decision, https://example.org/decision' },
      { ...pledge('FR', 1), source: 'A newspaper, https://example.org/news', standing: 'reported' },
    ],
  }),
  sources: [named('pledges, pool', 'Council decision'), named('population', 'Eurostat')],
  vintage: 'example',
};

describe('the sources of a figure', () => {
  it('are those of the state’s own pledge, with the date that the record has', () => {
    expect(sourcesOfState(record, 'DE', 'pledged')).toEqual([record.sources[0]]);
  });

  it('keep the standing and the address of a source that only the pledge names', () => {
    expect(sourcesOfState(record, 'FR', 'pledged')).toEqual([
      {
        what: 'pledged',
        title: 'A newspaper',
        url: 'https://example.org/news',
        date: null,
        standing: 'reported',
      },
    ]);
  });

  it('are the act that lists the pledges where nothing is known of one', () => {
    expect(sourcesOfState(record, 'SE', 'pledged').map(({ title }) => title)).toEqual(['Council decision']);
  });

  it('are the figures of the key for a share, and the pool as well for a fair share', () => {
    expect(sourcesOfState(record, 'SE', 'share').map(({ title }) => title)).toEqual(['Eurostat']);
    expect(sourcesOfState(record, 'SE', 'persons').map(({ title }) => title)).toEqual([
      'Council decision',
      'Eurostat',
    ]);
    expect(sourcesOfPool(record, 'value').map(({ title }) => title)).toEqual(['Council decision']);
  });
});
