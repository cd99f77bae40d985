/** Conclusions and resolutions of the Council: they state a policy and bind nobody, so no procedure is laid down. */
import { TEU_16_1 } from '../law.ts';
import { after, procedure } from '../procedure.ts';
import { preparation } from './preparation.ts';

const SETTLED = ['conclusions-adopted', 'presidency-conclusions'] as const;

export const CONCLUSIONS = procedure({
  frame: TEU_16_1,
  marks: {
    drafted: { track: 'proposal' },
    'in-working-party': { track: 'council' },
    'in-coreper': { track: 'council' },
    'conclusions-adopted': { track: 'council', ends: 'done' },
    'presidency-conclusions': { track: 'council', ends: 'done' },
    withdrawn: { track: 'proposal', ends: 'stopped' },
  },
  steps: {
    'draft-conclusions': {
      by: 'presidency',
      reaches: 'drafted',
      needs: [],
      provision: null,
      practice: 'council-method',
    },
    ...preparation('drafted', SETTLED),
    'adopt-conclusions': {
      by: 'council',
      reaches: 'conclusions-adopted',
      needs: [after('drafted')],
      excludes: ['presidency-conclusions'],
      usually: ['in-working-party', 'in-coreper'],
      provision: null,
      practice: 'council-method',
    },
    // What becomes of conclusions on which not everybody agrees.
    'issue-presidency-conclusions': {
      seldom: true,
      by: 'presidency',
      reaches: 'presidency-conclusions',
      needs: [after('drafted')],
      excludes: ['conclusions-adopted'],
      usually: ['in-coreper'],
      provision: null,
      practice: 'council-method',
    },
    drop: {
      by: 'presidency',
      reaches: 'withdrawn',
      needs: [after('drafted')],
      excludes: SETTLED,
      provision: null,
      practice: 'council-method',
    },
  },
});
