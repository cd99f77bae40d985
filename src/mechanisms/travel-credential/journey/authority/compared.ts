/** That a live face was compared with the one in a submission: its ground is recorded, and nothing of what came of it. */
import { printProvision } from '#kernel';
import type { Store } from '#store';
import { LEGAL_BASES } from '../../face/legal-basis.ts';
import { event, submissionStream } from '../events.ts';
import { formatMoment, minuteOf, type Minute } from '../moment.ts';
import { officeOf, type OfficeName } from '../office.ts';
import { delivered } from './open.ts';

/** Records it, as often as it is done. Throws a Refusal where the submission is not at this office. */
export async function recordComparison(
  store: Store,
  { submission, ...office }: OfficeName & { readonly submission: string },
  actor: string,
  time: Date,
): Promise<Minute> {
  await delivered(store, officeOf(office), submission, time);
  const at = minuteOf(time);
  const { provision, purpose, who } = LEGAL_BASES.use;
  const compared = event('FaceCompared', {
    at: formatMoment(at),
    moment: 'use',
    provision: printProvision(provision),
    purpose,
    who,
  });
  await store.register.append(submissionStream(submission), [compared], { expectedVersion: 'any', actor });
  return at;
}
