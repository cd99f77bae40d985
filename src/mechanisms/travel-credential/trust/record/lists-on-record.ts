/** The revocation lists and deviation lists on record, with how fresh they are. */
import type * as z from 'zod';
import { nameText } from '../../certificates/index.ts';
import type { listAnswerSchema } from '../answers.ts';
import { freshUntil } from '../crls.ts';
import { dayText } from '../moment.ts';
import type { TrustRecord } from './trust-record.ts';

type ListAnswer = z.infer<typeof listAnswerSchema>;

/** The newest first. */
export function revocationLists({ crls }: TrustRecord, at: number): ListAnswer['revocationLists'] {
  return [...crls.values()]
    .toSorted((one, other) => other.thisUpdate - one.thisUpdate)
    .map((crl) => {
      const until = freshUntil(crl);
      return {
        country: crl.issuer.country,
        issuer: nameText(crl.issuer),
        issued: dayText(crl.thisUpdate),
        until: dayText(until),
        fresh: crl.thisUpdate <= at && at <= until,
        revoked: crl.revoked.size,
      };
    });
}

/** Document numbers are personal data, and stay in the vault. */
export function publishedDeviations({ deviationLists }: TrustRecord): ListAnswer['publishedDeviations'] {
  return [...deviationLists.values()]
    .toSorted((one, other) => other.recordedAt.localeCompare(one.recordedAt))
    .map(({ country, entries, source, recordedAt }) => ({ country, entries, source, recordedAt }));
}
