/** A point on which the Presidency, the Commission or a delegation informs the Council. */
import { TEU_16_1 } from '../law.ts';
import { after, procedure } from '../procedure.ts';

export const INFORMATION = procedure({
  frame: TEU_16_1,
  marks: {
    announced: { track: 'proposal' },
    'information-given': { track: 'council', ends: 'done' },
    withdrawn: { track: 'proposal', ends: 'stopped' },
  },
  steps: {
    announce: {
      by: 'presidency',
      reaches: 'announced',
      needs: [],
      provision: null,
      practice: 'council-rules',
    },
    'give-information': {
      by: 'informant',
      reaches: 'information-given',
      needs: [after('announced')],
      provision: null,
      practice: 'council-method',
    },
    drop: {
      by: 'presidency',
      reaches: 'withdrawn',
      needs: [after('announced')],
      excludes: ['information-given'],
      provision: null,
      practice: 'council-method',
    },
  },
});
