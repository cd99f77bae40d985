/** The keys of a receiving authority. The public half is in the register, the other encrypted in the vault. */
import { randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from 'jose';
import { Refusal, type Json } from '#kernel';
import type { Store } from '#store';
import { authoritiesIn, currentKey, takesKey, type Authority, type AuthorityKey } from '../authorities.ts';
import { AUTHORITIES, event, publicKeySchema } from '../events.ts';
import { addHours, addMinutes, formatMoment, minuteOf, timeOf, type Minute } from '../moment.ts';
import { noOffice, officeOf, type OfficeName } from '../office.ts';
import { KEY_DAYS, KEY_EXPIRING_DAYS, PRIVATE_KEY_EXTRA_DAYS } from '../parameters.ts';
import { KEY_AGREEMENT } from '../seal.ts';

const HOURS_PER_DAY = 24;
const PURPOSE = 'opening submissions';

export async function authorityOf(store: Pick<Store, 'register'>, name: OfficeName): Promise<Authority> {
  const office = officeOf(name);
  const authority = (await authoritiesIn(store)).get(office);
  if (!authority) throw noOffice(office);
  return authority;
}

/** Makes an authority known, or gives it another name; a new one gets its first key. */
export async function registerAuthority(
  store: Store,
  { name, ...office }: OfficeName & { readonly name: string },
  actor: string,
  time: Date,
): Promise<Authority> {
  const known = (await authoritiesIn(store)).get(officeOf(office));
  const registered = event('AuthorityRegistered', { office: officeOf(office), ...office, name });
  await store.register.append(AUTHORITIES, [registered], { expectedVersion: 'any', actor });
  if (!known) await issueKey(store, office, actor, time);
  return authorityOf(store, office);
}

/** A new key from now on; the one before is taken for a moment yet, and opens what was sealed to it. */
export async function issueKey(
  store: Store,
  name: OfficeName,
  actor: string,
  time: Date,
): Promise<AuthorityKey> {
  await authorityOf(store, name);
  const office = officeOf(name);
  const { publicKey, privateKey } = await generateKeyPair(KEY_AGREEMENT, { crv: 'P-256', extractable: true });
  const keyId = `${name.state}-${name.point}-${randomUUID().slice(0, 8)}`;
  const from = minuteOf(time);
  const until = addHours(from, KEY_DAYS * HOURS_PER_DAY);
  const kept = addHours(until, PRIVATE_KEY_EXTRA_DAYS * HOURS_PER_DAY);
  const { reference } = await store.vault.put(
    keySubject(office, keyId),
    (await exportJWK(privateKey)) as Json,
    {
      purpose: PURPOSE,
      expiresAt: timeOf(kept),
    },
  );
  const issued = event('KeyIssued', {
    office,
    keyId,
    publicKey: publicKeySchema.parse(await exportJWK(publicKey)),
    from: formatMoment(from),
    until: formatMoment(until),
    reference,
  });
  await store.register.append(AUTHORITIES, [issued], { expectedVersion: 'any', actor });
  const key = (await authorityOf(store, name)).keys.find((one) => one.keyId === keyId);
  if (!key) throw new Error('The key was not kept.');
  return key;
}

/** The other half of a key. Throws a Refusal where it is gone. */
export async function privateKeyOf(
  { vault }: Pick<Store, 'vault'>,
  { keys }: Authority,
  keyId: string,
  now: Date,
): Promise<CryptoKey> {
  const key = keys.find((one) => one.keyId === keyId);
  if (!key) throw new Refusal('not-found', `The authority has no key ${keyId}.`, { where: 'submission' });
  const imported = await importJWK((await vault.get(key.reference, now)) as JWK, KEY_AGREEMENT);
  if (imported instanceof Uint8Array) throw new Error('The key is not one of a pair.');
  return imported;
}

/** Announces keys that end soon without a successor, and erases those that open nothing any more. */
export async function tendKeys(store: Store, time: Date): Promise<void> {
  const now = minuteOf(time);
  const append = (one: Parameters<Store['register']['append']>[1][number]) =>
    store.register.append(AUTHORITIES, [one], { expectedVersion: 'any', actor: 'travel-credential' });
  for (const authority of (await authoritiesIn(store)).values()) {
    const { office } = authority;
    const current = currentKey(authority, now);
    if (current && endsSoon(current, now) && !current.announced) {
      await append(
        event('KeyExpiring', { office, keyId: current.keyId, until: formatMoment(current.until) }),
      );
    }
    for (const key of authority.keys) {
      const { keyId } = key;
      if (key.erased || takesKey(authority, keyId, now) || (await store.mailbox.holds('keyId', keyId)))
        continue;
      await store.vault.erase(keySubject(office, keyId), {
        reason: 'key retired',
        actor: 'travel-credential',
      });
      await append(event('KeyErased', { office, keyId }));
    }
  }
}

export function endsSoon({ until }: AuthorityKey, now: Minute): boolean {
  return addMinutes(until, -KEY_EXPIRING_DAYS * HOURS_PER_DAY * 60) <= now;
}

function keySubject(office: string, keyId: string): string {
  return `travel-credential/key/${office}/${keyId}`;
}
