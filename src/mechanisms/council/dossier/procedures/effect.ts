/** From publication to application, the same for every act that is published. */
import type { Provision } from '#kernel';
import { TFEU_288_3 } from '../law.ts';
import { after, type Step } from '../procedure.ts';

/**
 * Application is recorded once the act is in force: one that reaches back, on the day of entry into force.
 * `published`: what publication and entry into force rest on.
 */
export function effect<const From extends string>(from: readonly From[], published: Provision) {
  return {
    publish: {
      by: 'publications-office',
      reaches: 'published',
      needs: [after('signed')],
      provision: published,
    },
    'enter-into-force': {
      by: 'by-law',
      reaches: 'in-force',
      needs: [after(...from)],
      provision: published,
    },
    'apply-in-part': {
      seldom: true,
      by: 'by-law',
      reaches: 'partly-applicable',
      needs: [after('in-force')],
      excludes: ['applicable'],
      repeats: true,
      provision: null,
      practice: 'act-itself',
    },
    apply: {
      by: 'by-law',
      reaches: 'applicable',
      needs: [after('in-force')],
      provision: null,
      practice: 'act-itself',
    },
    transpose: {
      by: 'member-states',
      reaches: 'transposed',
      needs: [after('in-force')],
      when: { trait: 'form', is: ['directive'] },
      provision: TFEU_288_3,
    },
  } as const satisfies Readonly<
    Record<
      string,
      Step<From | 'signed' | 'published' | 'in-force' | 'partly-applicable' | 'applicable' | 'transposed'>
    >
  >;
}

/** The marks of those steps. */
export const EFFECT_MARKS = {
  signed: { track: 'act' },
  published: { track: 'act' },
  'in-force': { track: 'act' },
  'partly-applicable': { track: 'act' },
  applicable: { track: 'act', ends: 'done' },
  transposed: { track: 'act', ends: 'done' },
} as const;
