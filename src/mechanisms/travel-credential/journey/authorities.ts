/** Who receives, and with which key: folded from the register. Public. */
import { fold, type RecordedEvent } from '#kernel';
import type { Store } from '#store';
import { AUTHORITIES, readEvent, type EventData, type JourneyEvent } from './events.ts';
import { addMinutes, parseMoment, type Minute } from './moment.ts';
import { KEY_GRACE_MINUTES } from './parameters.ts';

export interface AuthorityKey {
  readonly keyId: string;
  readonly publicKey: EventData<'KeyIssued'>['publicKey'];
  readonly from: Minute;
  readonly until: Minute;
  /** The item of the vault with its other half. */
  readonly reference: string;
  readonly erased: boolean;
  readonly announced: boolean;
}

export interface Authority {
  readonly office: string;
  readonly state: string;
  readonly point: string;
  readonly name: string;
  /** The oldest first. */
  readonly keys: readonly AuthorityKey[];
}

type Authorities = ReadonlyMap<string, Authority>;

export async function authoritiesIn({ register }: Pick<Store, 'register'>): Promise<Authorities> {
  return authoritiesOf(await register.read(AUTHORITIES));
}

export function authoritiesOf(events: readonly RecordedEvent[]): Authorities {
  return fold(events.map(readEvent), new Map<string, Authority>(), (known, one) => {
    if (one.type === 'AuthorityRegistered') {
      const keys = known.get(one.data.office)?.keys ?? [];
      return known.set(one.data.office, { ...one.data, keys });
    }
    const { office } = one.data as { office?: string };
    const authority = office === undefined ? undefined : known.get(office);
    return authority
      ? known.set(authority.office, { ...authority, keys: keysAfter(authority.keys, one) })
      : known;
  });
}

function keysAfter(keys: readonly AuthorityKey[], one: JourneyEvent): readonly AuthorityKey[] {
  switch (one.type) {
    case 'KeyIssued': {
      const { keyId, publicKey, from, until, reference } = one.data;
      const key = { keyId, publicKey, reference, erased: false, announced: false };
      return [...keys, { ...key, from: parseMoment(from), until: parseMoment(until) }];
    }
    case 'KeyErased':
      return keys.map((key) => (key.keyId === one.data.keyId ? { ...key, erased: true } : key));
    case 'KeyExpiring':
      return keys.map((key) => (key.keyId === one.data.keyId ? { ...key, announced: true } : key));
    default:
      return keys;
  }
}

/** The key to seal to now: the newest that holds; null where none does. */
export function currentKey({ keys }: Authority, now: Minute): AuthorityKey | null {
  return keys.findLast((key) => key.from <= now && now <= key.until && !key.erased) ?? null;
}

/** Whether a message sealed to this key is still taken: it is current, or was until a moment ago. */
export function takesKey(authority: Authority, keyId: string, now: Minute): boolean {
  const key = authority.keys.find((one) => one.keyId === keyId);
  if (!key || key.erased || now > key.until || now < key.from) return false;
  const next = authority.keys.find(
    (one) => one.from >= key.from && one !== key && isAfter(authority, one, key),
  );
  return next === undefined || now <= addMinutes(next.from, KEY_GRACE_MINUTES);
}

function isAfter({ keys }: Authority, one: AuthorityKey, other: AuthorityKey): boolean {
  return keys.indexOf(one) > keys.indexOf(other);
}
