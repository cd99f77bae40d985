/** An implementing act of the Council, Article 291(2) TFEU. It is not legislative: national parliaments have no period. */
import { TFEU_291_2, TFEU_293_2, TFEU_297_2_1, TFEU_297_2_2, TFEU_297_2_3 } from '../law.ts';
import { after, procedure } from '../procedure.ts';
import { effect, EFFECT_MARKS } from './effect.ts';
import { preparation } from './preparation.ts';

const ADOPTED = ['adopted'] as const;

export const IMPLEMENTING_ACT = procedure({
  frame: TFEU_291_2,
  marks: {
    proposed: { track: 'proposal' },
    'proposal-amended': { track: 'proposal' },
    'in-working-party': { track: 'council' },
    'in-coreper': { track: 'council' },
    'political-agreement': { track: 'council' },
    adopted: { track: 'act' },
    notified: { track: 'act' },
    ...EFFECT_MARKS,
    withdrawn: { track: 'proposal', ends: 'stopped' },
  },
  steps: {
    propose: {
      by: 'commission',
      reaches: 'proposed',
      needs: [],
      provision: null,
      practice: 'basic-act',
    },
    'amend-proposal': {
      seldom: true,
      by: 'commission',
      reaches: 'proposal-amended',
      needs: [after('proposed')],
      excludes: ADOPTED,
      repeats: true,
      provision: TFEU_293_2,
    },
    ...preparation('proposed', ADOPTED),
    'agree-politically': {
      by: 'council',
      reaches: 'political-agreement',
      needs: [after('proposed')],
      excludes: ADOPTED,
      repeats: true,
      provision: null,
      practice: 'council-method',
    },
    'adopt-act': {
      by: 'council',
      reaches: 'adopted',
      needs: [after('proposed')],
      usually: ['in-working-party', 'in-coreper'],
      provision: TFEU_291_2,
    },
    sign: { by: 'council', reaches: 'signed', needs: [after('adopted')], provision: TFEU_297_2_1 },
    notify: { by: 'council', reaches: 'notified', needs: [after('adopted')], provision: TFEU_297_2_3 },
    ...effect(['published', 'notified'], TFEU_297_2_2),
    withdraw: {
      by: 'commission',
      reaches: 'withdrawn',
      needs: [after('proposed')],
      excludes: ADOPTED,
      provision: TFEU_293_2,
    },
  },
});
