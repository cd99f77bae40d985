/** What tests of the journey need: a store on an engine, an authority with a key, and a device that submits. */
import { randomBytes, randomUUID } from 'node:crypto';
import type { Store } from '#store';
import type { Database } from '../../src/store/database.ts';
import { Mailbox } from '../../src/store/mailbox.ts';
import { Register } from '../../src/store/register.ts';
import { Vault } from '../../src/store/vault.ts';
import { currentKey } from '../../src/mechanisms/travel-credential/journey/authorities.ts';
import {
  authorityOf,
  registerAuthority,
} from '../../src/mechanisms/travel-credential/journey/authority/keys.ts';
import { writeMessage } from '../../src/mechanisms/travel-credential/journey/message.ts';
import {
  addHours,
  formatMoment,
  minuteOf,
  parseMoment,
  type Minute,
} from '../../src/mechanisms/travel-credential/journey/moment.ts';
import { officeOf, type OfficeName } from '../../src/mechanisms/travel-credential/journey/office.ts';
import type { Submission } from '../../src/mechanisms/travel-credential/journey/router/submit.ts';
import { handleDigest, seal } from '../../src/mechanisms/travel-credential/journey/seal.ts';

export const NOW = new Date('2026-12-02T08:00:00Z');
export const DECLARED = parseMoment('2026-12-03T08:00Z');
export const SCHIPHOL: OfficeName = { state: 'NL', point: 'SPL' };
export const FRANKFURT: OfficeName = { state: 'DE', point: 'FRA' };
export const HANDLE = 'a secret of the device, long enough to be one';
/** Strings that stand nowhere else: what a search of everything must not find. */
export const DISTINCTIVE = ['XYLOPHONESON', 'ZAPHODINE', 'QX7654321'];

/** The parts of a store that the journey uses, on a database that a test looks into. */
export function storeOn(database: Database, key: Buffer = randomBytes(32)): Store {
  const register = new Register(database);
  const vault = new Vault(database, register, () => key);
  return { register, vault, mailbox: new Mailbox(database, register, vault) } as unknown as Store;
}

export async function withAuthorities(store: Store, now: Date = NOW): Promise<void> {
  await registerAuthority(store, { ...SCHIPHOL, name: 'Schiphol' }, 'border-authority:NL', now);
  await registerAuthority(store, { ...FRANKFURT, name: 'Frankfurt' }, 'border-authority:DE', now);
}

export interface Asked {
  readonly to?: OfficeName;
  readonly declared?: Minute;
  readonly now?: Date;
  /** Whose key it is sealed to; that of `to` where it is left out. */
  readonly sealedTo?: OfficeName;
  readonly padding?: number;
}

/** A submission as a device makes it. */
export async function madeOnDevice(store: Store, asked: Asked = {}): Promise<Submission> {
  const { to = SCHIPHOL, declared = DECLARED, now = NOW, sealedTo = to, padding = 0 } = asked;
  const key = currentKey(await authorityOf(store, sealedTo), minuteOf(now));
  if (!key) throw new Error('There is no key to seal to.');
  const submission = randomUUID();
  const office = officeOf(to);
  const law = 'council-2025-11';
  const day = formatMoment(declared).slice(0, 10);
  const content = writeMessage({
    version: 1,
    credential: Buffer.from(`${DISTINCTIVE.join(' ')}${' '.repeat(padding)}`).toString('base64'),
    declared: { route: [{ from: 'US', to: to.state, day }] },
  });
  return {
    submission,
    ...to,
    direction: 'entry',
    declared,
    law,
    handleDigest: await handleDigest(HANDLE),
    consent: { office, givenAt: minuteOf(now) },
    sealed: await seal(content, { submission, office, direction: 'entry', declared, law }, key),
  };
}

/** Every row of every table as text, bytes both as they are and in hexadecimal: what a dump would hold. */
export async function everything(database: Database): Promise<string> {
  const tables = await database.query<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  const texts: string[] = [];
  for (const { name } of tables) {
    const rows = await database.query<Record<string, unknown>>(`select * from "${name}"`);
    for (const row of rows) {
      for (const value of Object.values(row)) {
        if (value instanceof Uint8Array) {
          const bytes = Buffer.from(value);
          texts.push(bytes.toString('latin1'), bytes.toString('base64'));
        } else texts.push(JSON.stringify(value));
      }
    }
  }
  return texts.join('\n');
}

export const hoursLater = (hours: number, from: Date = NOW): Date =>
  new Date(from.getTime() + hours * 3_600_000);
export { addHours };
