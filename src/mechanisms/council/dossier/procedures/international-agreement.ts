/**
 * An agreement of the Union with third countries or international organisations, Article 218 TFEU. Left out: an
 * opinion of the Court of Justice (paragraph 11), suspension and positions in joint bodies (paragraph 9).
 */
import {
  TFEU_218,
  TFEU_218_3,
  TFEU_218_4,
  TFEU_218_5,
  TFEU_218_6,
  TFEU_218_6_A,
  TFEU_218_6_B,
} from '../law.ts';
import { after, procedure } from '../procedure.ts';
import { preparation } from './preparation.ts';

const CONCLUDED = ['concluded'] as const;
const PARLIAMENT_SPOKE = ['opinion-delivered', 'opinion-limit-passed', 'consent-given'] as const;

export const INTERNATIONAL_AGREEMENT = procedure({
  frame: TFEU_218,
  marks: {
    recommended: { track: 'proposal' },
    'in-working-party': { track: 'council' },
    'in-coreper': { track: 'council' },
    'negotiations-authorised': { track: 'council' },
    negotiating: { track: 'together' },
    initialled: { track: 'together' },
    'signature-proposed': { track: 'proposal' },
    'signature-authorised': { track: 'council' },
    signed: { track: 'together' },
    'provisionally-applied': { track: 'act' },
    'conclusion-proposed': { track: 'proposal' },
    'opinion-delivered': { track: 'parliament' },
    'opinion-limit-passed': { track: 'parliament' },
    'consent-given': { track: 'parliament' },
    concluded: { track: 'council' },
    'nationally-approved': { track: 'act' },
    'in-force': { track: 'act', ends: 'done' },
    withdrawn: { track: 'proposal', ends: 'stopped' },
    rejected: { track: 'parliament', ends: 'stopped' },
  },
  steps: {
    'recommend-negotiations': {
      by: 'commission',
      reaches: 'recommended',
      needs: [],
      provision: TFEU_218_3,
    },
    ...preparation('recommended', CONCLUDED),
    'authorise-negotiations': {
      by: 'council',
      reaches: 'negotiations-authorised',
      needs: [after('recommended')],
      usually: ['in-working-party', 'in-coreper'],
      provision: TFEU_218_3,
    },
    'open-negotiations': {
      by: 'negotiator',
      reaches: 'negotiating',
      needs: [after('negotiations-authorised')],
      excludes: ['initialled', 'signed', 'concluded'],
      provision: TFEU_218_4,
    },
    initial: {
      by: 'negotiator',
      reaches: 'initialled',
      needs: [after('negotiations-authorised')],
      excludes: ['signed', 'concluded'],
      usually: ['negotiating'],
      provision: null,
      practice: 'treaty-practice',
    },
    'propose-signature': {
      by: 'negotiator',
      reaches: 'signature-proposed',
      needs: [after('negotiations-authorised')],
      excludes: CONCLUDED,
      usually: ['negotiating', 'initialled'],
      provision: TFEU_218_5,
    },
    'authorise-signature': {
      by: 'council',
      reaches: 'signature-authorised',
      needs: [after('signature-proposed')],
      excludes: CONCLUDED,
      provision: TFEU_218_5,
    },
    'sign-agreement': {
      by: 'council',
      reaches: 'signed',
      needs: [after('signature-authorised')],
      provision: TFEU_218_5,
    },
    'apply-provisionally': {
      by: 'by-law',
      reaches: 'provisionally-applied',
      needs: [after('signature-authorised')],
      excludes: ['in-force'],
      usually: ['signed'],
      provision: TFEU_218_5,
    },
    'propose-conclusion': {
      by: 'negotiator',
      reaches: 'conclusion-proposed',
      needs: [after('negotiations-authorised')],
      usually: ['negotiating', 'initialled'],
      provision: TFEU_218_6,
    },
    'deliver-opinion': {
      by: 'parliament',
      reaches: 'opinion-delivered',
      needs: [after('conclusion-proposed')],
      excludes: CONCLUDED,
      when: { trait: 'parliament', is: ['consultation'] },
      provision: TFEU_218_6_B,
    },
    'let-opinion-limit-pass': {
      by: 'by-law',
      reaches: 'opinion-limit-passed',
      needs: [after('conclusion-proposed')],
      excludes: ['opinion-delivered', 'concluded'],
      when: { trait: 'parliament', is: ['consultation'] },
      provision: TFEU_218_6_B,
    },
    'give-consent': {
      by: 'parliament',
      reaches: 'consent-given',
      needs: [after('conclusion-proposed')],
      when: { trait: 'parliament', is: ['consent'] },
      usually: ['signed'],
      provision: TFEU_218_6_A,
    },
    'refuse-consent': {
      by: 'parliament',
      reaches: 'rejected',
      needs: [after('conclusion-proposed')],
      excludes: ['consent-given', 'concluded'],
      when: { trait: 'parliament', is: ['consent'] },
      provision: TFEU_218_6_A,
    },
    conclude: {
      by: 'council',
      reaches: 'concluded',
      needs: [
        after('conclusion-proposed'),
        {
          oneOf: PARLIAMENT_SPOKE,
          when: { trait: 'parliament', is: ['consultation', 'consent'] },
        },
      ],
      usually: ['signed'],
      provision: TFEU_218_6,
    },
    'approve-nationally': {
      by: 'member-states',
      reaches: 'nationally-approved',
      needs: [after('signed', 'concluded')],
      when: { trait: 'mixed', is: [true] },
      provision: null,
      practice: 'national-law',
    },
    'enter-into-force': {
      by: 'by-law',
      reaches: 'in-force',
      needs: [after('concluded'), { oneOf: ['nationally-approved'], when: { trait: 'mixed', is: [true] } }],
      provision: null,
      practice: 'agreement-itself',
    },
    'end-negotiations': {
      by: 'commission',
      reaches: 'withdrawn',
      needs: [after('recommended')],
      excludes: ['signed', 'concluded'],
      provision: null,
      practice: 'treaty-practice',
    },
  },
});
