/** What the policies say to one question, and how that is put into words. */
import { Refusal, type Words } from '#kernel';
import type { Role } from './caller.ts';
import type { AccessQuestion, Authorize } from './context.ts';

/** One policy: its id and the reason that it gives; its id where it gives none. */
export interface Ground {
  readonly id: string;
  readonly reason: Words;
}

export interface Verdict {
  readonly allowed: boolean;
  /** `allowed` and `forbidden`: policies that say so; `unfit`: there are some, not for this; else there is none. */
  readonly how: 'allowed' | 'forbidden' | 'unfit' | 'none' | 'undecided';
  /** The policies that decided, or that would have allowed it to others. */
  readonly grounds: readonly Ground[];
  /** The roles that some policy allows it to; empty when it is for everyone or for nobody. */
  readonly roles: readonly Role[];
  /** What went wrong, where it could not be decided. */
  readonly fault?: string | undefined;
}

const WHO: Readonly<Record<Role, Words>> = {
  reader: { en: 'a reader', nl: 'een lezer' },
  commission: { en: 'the Commission', nl: 'de Commissie' },
  council: { en: 'the Council', nl: 'de Raad' },
  'member-state': { en: 'a member state', nl: 'een lidstaat' },
  'border-authority': { en: 'a border authority', nl: 'een grensautoriteit' },
  'asylum-authority': { en: 'an asylum authority', nl: 'een asielautoriteit' },
  coordinator: { en: 'the coordinator', nl: 'de coördinator' },
  administrator: { en: 'an administrator', nl: 'een beheerder' },
};

/** Answers a question of access, whatever the answer is. */
export type Ask = (question: AccessQuestion) => Verdict | Promise<Verdict>;

/** The answers as a door, which lets through or throws a Refusal of kind `not-allowed`. */
export function doorOf(ask: Ask): Authorize {
  return async (question) => {
    const verdict = await ask(question);
    if (!verdict.allowed) throw refused(question, wordsOf(verdict));
  };
}

function refused({ caller, action, resource }: AccessQuestion, why: string): Refusal {
  const who = caller.state ? `${caller.role} of ${caller.state}` : caller.role;
  const forState = resource.state && resource.state !== caller.state ? ` for ${resource.state}` : '';
  return new Refusal('not-allowed', `As ${who} you may not do “${action}”${forState}: ${why}.`, {
    remedy: 'Sign in, or ask with an access token or with --as, in a role that may.',
  });
}

function wordsOf({ how, grounds, fault }: Verdict): string {
  if (how === 'none') return 'no policy allows it to anyone';
  if (how === 'undecided') return fault ?? 'it cannot be decided';
  const words = grounds
    .map(({ id, reason }) => (reason.en === id ? id : `${id} (${bare(reason.en)})`))
    .join('; ');
  return how === 'unfit' ? `the policy that allows it does not fit: ${words}` : words;
}

/** Why somebody may do something, or who may instead: one sentence for people. */
export function becauseOf(
  verdict: Verdict,
  { caller }: Pick<AccessQuestion, 'caller'>,
  language: keyof Words = 'en',
): string {
  const reasons = verdict.grounds.map(({ reason }) => bare(reason[language])).join('; ');
  switch (verdict.how) {
    case 'allowed':
      return `${reasons.charAt(0).toUpperCase()}${reasons.slice(1)}.`;
    case 'forbidden':
      return { en: `It is forbidden: ${reasons}.`, nl: `Het is verboden: ${reasons}.` }[language];
    case 'unfit': {
      const mine = verdict.roles.length === 0 || verdict.roles.includes(caller.role);
      if (mine) {
        return {
          en: `It is not for you in this case: ${reasons}.`,
          nl: `In dit geval niet voor u: ${reasons}.`,
        }[language];
      }
      const who = either(
        verdict.roles.map((role) => WHO[role][language]),
        language,
      );
      return { en: `Only ${who} may do this: ${reasons}.`, nl: `Alleen ${who} mag dit: ${reasons}.` }[
        language
      ];
    }
    default:
      return { en: 'No policy allows it to anyone.', nl: 'Geen beleid staat het iemand toe.' }[language];
  }
}

function bare(reason: string): string {
  return reason.replace(/\.$/, '');
}

function either(words: readonly string[], language: keyof Words): string {
  const last = words.at(-1) ?? '';
  const or = { en: 'or', nl: 'of' }[language];
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${or} ${last}`;
}
