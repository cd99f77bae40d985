/**
 * A special legislative procedure, Article 289(2) TFEU: the Council decides after consulting Parliament or with its
 * consent, as the legal basis says. Left out: acts of Parliament with the Council’s consent, and decisions that the
 * member states must approve before they enter into force.
 */
import { TEU_16_8, TFEU_289_2, TFEU_293_2, TFEU_297_1_2, TFEU_297_1_3 } from '../law.ts';
import { after, procedure } from '../procedure.ts';
import { effect, EFFECT_MARKS } from './effect.ts';
import { preparation, scrutiny } from './preparation.ts';

const ADOPTED = ['adopted'] as const;

export const SPECIAL_LEGISLATIVE = procedure({
  frame: TFEU_289_2,
  marks: {
    proposed: { track: 'proposal' },
    transmitted: { track: 'national-parliaments' },
    'reasoned-opinion-sent': { track: 'national-parliaments' },
    'scrutiny-closed': { track: 'national-parliaments' },
    'proposal-amended': { track: 'proposal' },
    'in-working-party': { track: 'council' },
    'in-coreper': { track: 'council' },
    'debated-in-council': { track: 'council' },
    'political-agreement': { track: 'council' },
    'on-agenda': { track: 'council' },
    'in-committee': { track: 'parliament' },
    'committee-report': { track: 'parliament' },
    'opinion-delivered': { track: 'parliament' },
    'consent-given': { track: 'parliament' },
    adopted: { track: 'act' },
    ...EFFECT_MARKS,
    withdrawn: { track: 'proposal', ends: 'stopped' },
    rejected: { track: 'parliament', ends: 'stopped' },
  },
  steps: {
    propose: { by: 'commission', reaches: 'proposed', needs: [], provision: null, practice: 'legal-basis' },
    ...scrutiny(ADOPTED),
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
    'debate-in-council': {
      by: 'council',
      reaches: 'debated-in-council',
      needs: [after('proposed')],
      excludes: ADOPTED,
      repeats: true,
      provision: TEU_16_8,
    },
    'agree-politically': {
      by: 'council',
      reaches: 'political-agreement',
      needs: [after('proposed')],
      excludes: ADOPTED,
      usually: ['in-working-party', 'in-coreper'],
      repeats: true,
      provision: null,
      practice: 'council-method',
    },
    'refer-to-committee': {
      by: 'parliament',
      reaches: 'in-committee',
      needs: [after('proposed')],
      excludes: ['opinion-delivered', 'consent-given', 'adopted'],
      provision: null,
      practice: 'parliament-rules',
    },
    'adopt-committee-report': {
      by: 'parliament-committee',
      reaches: 'committee-report',
      needs: [after('proposed')],
      excludes: ['opinion-delivered', 'consent-given', 'adopted'],
      usually: ['in-committee'],
      provision: null,
      practice: 'parliament-rules',
    },
    // Repeats: the Council consults again when its text departs in substance from the one Parliament saw.
    'deliver-opinion': {
      by: 'parliament',
      reaches: 'opinion-delivered',
      needs: [after('proposed')],
      excludes: ADOPTED,
      when: { trait: 'parliament', is: ['consultation'] },
      repeats: true,
      provision: TFEU_289_2,
    },
    'give-consent': {
      by: 'parliament',
      reaches: 'consent-given',
      needs: [after('proposed')],
      when: { trait: 'parliament', is: ['consent'] },
      usually: ['political-agreement'],
      provision: TFEU_289_2,
    },
    'refuse-consent': {
      by: 'parliament',
      reaches: 'rejected',
      needs: [after('proposed')],
      excludes: ['consent-given', 'adopted'],
      when: { trait: 'parliament', is: ['consent'] },
      provision: TFEU_289_2,
    },
    'adopt-act': {
      by: 'council',
      reaches: 'adopted',
      needs: [after('opinion-delivered', 'consent-given')],
      usually: ['on-agenda'],
      waits: 'position',
      provision: TFEU_289_2,
    },
    sign: { by: 'council', reaches: 'signed', needs: [after('adopted')], provision: TFEU_297_1_2 },
    ...effect(['published'], TFEU_297_1_3),
    withdraw: {
      by: 'commission',
      reaches: 'withdrawn',
      needs: [after('proposed')],
      excludes: ADOPTED,
      provision: TFEU_293_2,
    },
  },
});
