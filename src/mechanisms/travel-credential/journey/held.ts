/** A rule that does not answer yes, as a refusal with the reason that decided. */
import { explain, Refusal, type Determination } from '#kernel';
import { JOURNEY_MESSAGES } from './messages.ts';

/** Throws a Refusal of kind `barred`, with sentence and provision, unless the answer is yes. */
export function mustHold<Outcome>(
  determination: Determination<Outcome>,
  where: string,
): asserts determination is Extract<Determination<Outcome>, { answer: 'yes' }> {
  const { answer } = determination;
  if (answer === 'yes') return;
  const decisive = determination.reasons.find(({ held }) => held === answer);
  const [said] = decisive ? explain([decisive], { messages: JOURNEY_MESSAGES.en }).reasons : [];
  throw new Refusal('barred', `${said?.text ?? 'This is not known well enough to go on'}.`, {
    where,
    ...(decisive === undefined ? {} : { provision: decisive.provision }),
  });
}
