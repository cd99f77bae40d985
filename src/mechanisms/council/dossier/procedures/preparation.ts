/** What every procedure shares: the Council’s preparation, and national parliaments on draft legislative acts. */
import { PROTOCOL1_2, PROTOCOL1_4, PROTOCOL2_6, TFEU_240_1 } from '../law.ts';
import { after, type Step } from '../procedure.ts';

type Before<Mark extends string> = readonly (Mark | readonly Mark[])[];

/** The working party and Coreper: from the first mark until the Council has decided. */
export function preparation<const First extends string, const Last extends string>(
  first: First,
  excludes: Before<Last>,
) {
  const needs = [after(first)];
  return {
    'start-in-working-party': {
      by: 'working-party',
      reaches: 'in-working-party',
      needs,
      excludes,
      provision: null,
      practice: 'council-rules',
    },
    'discuss-in-coreper': {
      by: 'coreper',
      reaches: 'in-coreper',
      needs,
      excludes,
      repeats: true,
      provision: TFEU_240_1,
    },
  } as const satisfies Readonly<Record<string, Step<First | Last | 'in-working-party' | 'in-coreper'>>>;
}

/**
 * National parliaments look at a draft while the Council and Parliament work on it: nothing waits for them but the
 * provisional agenda and what is decided from it.
 */
export function scrutiny<const Last extends string>(excludes: Before<Last>) {
  return {
    'transmit-to-national-parliaments': {
      by: 'commission',
      reaches: 'transmitted',
      needs: [after('proposed')],
      excludes,
      provision: PROTOCOL1_2,
    },
    'send-reasoned-opinion': {
      seldom: true,
      by: 'national-parliaments',
      reaches: 'reasoned-opinion-sent',
      needs: [after('transmitted')],
      excludes: ['scrutiny-closed'],
      repeats: true,
      provision: PROTOCOL2_6,
    },
    'close-scrutiny': {
      by: 'by-law',
      reaches: 'scrutiny-closed',
      needs: [after('transmitted')],
      provision: PROTOCOL2_6,
    },
    'place-on-agenda': {
      by: 'presidency',
      reaches: 'on-agenda',
      needs: [after('proposed')],
      excludes,
      usually: ['transmitted'],
      repeats: true,
      waits: 'agenda',
      provision: PROTOCOL1_4,
    },
  } as const satisfies Readonly<
    Record<
      string,
      Step<Last | 'proposed' | 'transmitted' | 'reasoned-opinion-sent' | 'scrutiny-closed' | 'on-agenda'>
    >
  >;
}
