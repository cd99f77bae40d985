import { describe, expect, it } from 'vitest';
import { AREAS } from './index.ts';
import { OWN_SCENARIOS } from './own.ts';
import { runScenario, scenarioSchema } from './run.ts';

describe('our own scenarios', () => {
  it.each(OWN_SCENARIOS.map((one, at) => ({ ...one, id: `OWN-${at + 1}` })))(
    '$area: $title ($provision)',
    ({ provision, ...one }) => {
      const { differences, notUnderstood } = runScenario(
        scenarioSchema.parse({ ...one, citation: provision }),
      );
      expect(differences).toEqual([]);
      expect(notUnderstood).toEqual([]);
    },
  );

  it('are of every area', () => {
    expect(new Set(OWN_SCENARIOS.map(({ area }) => area))).toEqual(new Set(AREAS.keys()));
  });
});
