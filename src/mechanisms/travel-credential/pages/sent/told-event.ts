/** Events of a submission by the key of their words. */
const TOLD = {
  ConsentGiven: 'event.ConsentGiven',
  SubmissionReceived: 'event.SubmissionReceived',
  SubmissionDelivered: 'event.SubmissionDelivered',
  FaceCompared: 'event.FaceCompared',
  DecisionRecorded: 'event.DecisionRecorded',
  ConsentWithdrawn: 'event.ConsentWithdrawn',
  SubmissionErased: 'event.SubmissionErased',
} as const;

/** What a newer server records is told as something that happened. */
export function toldEvent(type: string): (typeof TOLD)[keyof typeof TOLD] | 'event.other' {
  return isTold(type) ? TOLD[type] : 'event.other';
}

function isTold(type: string): type is keyof typeof TOLD {
  return Object.hasOwn(TOLD, type);
}
