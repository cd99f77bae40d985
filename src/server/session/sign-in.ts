/** Signing in with a name and a password, slowly for who guesses, and alike whether the name exists or not. */
import { Refusal } from '#kernel';
import { nameKey, type Account, type People } from '#store';
import { tooMany } from '../too-many.ts';
import type { SignInInput } from './contract.ts';
import { hashPassword, isOutdated, verifyPassword } from './password.ts';

/** The account of a name and a password. Throws a Refusal when they are not right, or come too soon after others. */
export async function signInLocal(
  people: People,
  { name, password }: SignInInput,
  address: string,
): Promise<Account> {
  const key = nameKey(name);
  await takeGuess(people, 'address', address);
  await takeGuess(people, 'name', key);
  const found = await people.accounts.findLocal(name);
  const right = await verifyPassword(password, found?.password);
  if (!found || !right) {
    await people.signIns.record('refused', { account: found?.account.id });
    throw new Refusal('not-allowed', 'The name or the password is not right.', {
      where: 'password',
      remedy: 'Check both. Who has forgotten a password asks an administrator for a link to choose another.',
    });
  }
  await people.guesses.forget('name', key);
  await people.guesses.giveBack('address', address);
  if (isOutdated(found.password)) {
    await people.accounts.setPassword(found.account.id, await hashPassword(password));
  }
  return found.account;
}

/** Counts a guess. Throws when it comes too soon after others that were wrong. */
export async function takeGuess(people: People, kind: 'name' | 'address', what: string): Promise<void> {
  const { waitSeconds } = await people.guesses.take(kind, what);
  if (waitSeconds === 0) return;
  await people.signIns.record('waiting');
  throw tooMany(
    'There were too many wrong passwords.',
    `Wait ${waitSeconds} ${waitSeconds === 1 ? 'second' : 'seconds'}, then try again.`,
  );
}
