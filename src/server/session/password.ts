/** Passwords as they are kept: scrypt, with its parameters beside each hash so that they can rise. */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

interface Cost {
  /** Logarithm of the CPU and memory cost. */
  readonly ln: number;
  readonly r: number;
  readonly p: number;
}

/** What OWASP’s cheat sheet on password storage asks of scrypt: 128 MB and about a third of a second each. */
const COST: Cost = { ln: 17, r: 8, p: 1 };
const SALT_BYTES = 16;
const HASH_BYTES = 32;
const FORM = /^\$scrypt\$ln=(\d+),r=(\d+),p=(\d+)\$([\w-]+)\$([\w-]+)$/;

/** The hash to keep. */
export async function hashPassword(password: string, cost: Cost = COST): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  return print(cost, salt, await derive(password, salt, cost));
}

/**
 * Whether a password is the one that was hashed. Without a hash, for a name that nobody has, it answers no and takes
 * as long.
 */
export async function verifyPassword(password: string, hash: string | undefined): Promise<boolean> {
  const parsed = FORM.exec(hash ?? print(COST, randomBytes(SALT_BYTES), randomBytes(HASH_BYTES)));
  if (!parsed) return false;
  const [, ln, r, p, salt = '', expected = ''] = parsed;
  const cost = { ln: Number(ln), r: Number(r), p: Number(p) };
  const derived = await derive(password, Buffer.from(salt, 'base64url'), cost);
  const kept = Buffer.from(expected, 'base64url');
  return derived.length === kept.length && timingSafeEqual(derived, kept);
}

/** Whether a hash was made with less than is asked now: it is made anew at the next sign-in. */
export function isOutdated(hash: string): boolean {
  return !hash.startsWith(`$scrypt$ln=${COST.ln},r=${COST.r},p=${COST.p}$`);
}

function print({ ln, r, p }: Cost, salt: Buffer, hash: Buffer): string {
  return `$scrypt$ln=${ln},r=${r},p=${p}$${salt.toString('base64url')}$${hash.toString('base64url')}`;
}

/** Letters that keyboards compose differently are one: `é` typed as one sign or two is the same password. */
function derive(password: string, salt: Buffer, { ln, r, p }: Cost): Promise<Buffer> {
  const N = 2 ** ln;
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, HASH_BYTES, { N, r, p, maxmem: 256 * N * r }, (error, hash) =>
      error ? reject(error) : resolve(hash),
    );
  });
}
