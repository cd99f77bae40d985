/** CSCA certificates that end soon are announced once each, so that their successors can be there by then. */
import type { Store } from '#store';
import type { Day } from '#kernel';
import { validityOf } from '../csca-checks.ts';
import { TRUST_STREAM, type NewTrustEvent } from '../events.ts';
import { DAY_MS, dayText } from '../moment.ts';
import { DEFAULT_TRUST_PARAMETERS, type TrustParameters } from '../parameters.ts';
import { readTrust } from './read-trust.ts';
import type { TrustRecord } from './trust-record.ts';

/** Events for those that end soon and were not announced. */
export function announcements(
  record: TrustRecord,
  at: number,
  { expiringWithinDays }: Pick<TrustParameters, 'expiringWithinDays'> = DEFAULT_TRUST_PARAMETERS,
): readonly NewTrustEvent[] {
  return [...record.certificates.values()]
    .filter(
      ({ trusted, certificate, fingerprint }) =>
        trusted &&
        !record.announced.has(fingerprint) &&
        validityOf(certificate, at, expiringWithinDays) === 'expiring',
    )
    .map(({ certificate, fingerprint }) => ({
      type: 'ExpiryAnnounced',
      data: { fingerprint, until: dayText(certificate.notAfter) },
    }));
}

/** The job of each day. */
export async function announceExpiring(
  { register }: Pick<Store, 'register'>,
  { today }: { readonly today: Day },
): Promise<void> {
  const record = await readTrust(register);
  const events = announcements(record, today * DAY_MS);
  if (events.length === 0) return;
  await register.append(TRUST_STREAM, events, { expectedVersion: record.version, actor: 'trust' });
}
