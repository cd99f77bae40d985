/** Whom to choose first for the border procedure where applicants are more than the capacity (APR 44(2)). */
import { compared, fact, not, every, rule, some, type Finding } from '#kernel';
import { APR_44_2, APR_44_2_A, APR_44_2_B, APR_44_2_C } from '../../law/border.ts';
import type { AsylumParameters } from '../../parameters.ts';

export interface Candidate {
  readonly key: string;
  /** In the event of a negative decision, of being returned to a country of origin, residence, or a safe country. */
  readonly higherReturnProspect?: boolean | undefined;
  /** On serious grounds, to national security or public order. */
  readonly securityDanger?: boolean | undefined;
  /** A minor, or a family member of one. */
  readonly minorOrFamily?: boolean | undefined;
}

export interface Prioritised {
  readonly key: string;
  /** Whether it is among those to be chosen first, and why. */
  readonly first: Finding;
}

/** 44(2)(b): a danger on serious grounds. */
export const dangerFirst = rule('border.danger-first', APR_44_2_B, (candidate: Candidate) =>
  fact('candidate.securityDanger', candidate.securityDanger),
);

/** 44(2)(c): who is no minor and no family member of one. */
export const noMinorsFirst = rule('border.no-minors-first', APR_44_2_C, (candidate: Candidate) =>
  not(fact('candidate.minorOrFamily', candidate.minorOrFamily)),
);

/** 44(2)(a): a higher prospect of return; of families with minors only by a reading that recital 67 speaks against. */
export const prospectFirst = rule(
  'border.prospect-first',
  APR_44_2_A,
  (candidate: Candidate, parameters: AsylumParameters) =>
    every(
      fact('candidate.higherReturnProspect', candidate.higherReturnProspect),
      some(
        compared(
          'border.family-prospect-reading',
          APR_44_2_A,
          parameters.familiesWithReturnProspect === 'first',
        ),
        noMinorsFirst(candidate),
      ),
    ),
);

/** 44(2): any of the three categories. */
export const choosesFirst = rule(
  'border.first',
  APR_44_2,
  (candidate: Candidate, parameters: AsylumParameters) =>
    some(prospectFirst(candidate, parameters), dangerFirst(candidate), noMinorsFirst(candidate)),
);

const ORDER = { yes: 0, 'not-yet-known': 1, no: 2 } as const;

/**
 * The candidates, those to be chosen first in front. The law ranks neither its categories nor those within one: they
 * stand in the order in which it lists the categories, and else as they were given.
 */
export function prioritise(
  candidates: readonly Candidate[],
  parameters: AsylumParameters,
): readonly Prioritised[] {
  return candidates
    .map((candidate) => ({ key: candidate.key, first: choosesFirst(candidate, parameters) }))
    .toSorted(
      (one, other) => ORDER[one.first.held] - ORDER[other.first.held] || category(one) - category(other),
    );
}

/** The first category that holds, as its place in the list of the law. */
function category({ first }: Prioritised): number {
  const at = first.parts.findIndex(({ held }) => held === 'yes');
  return at === -1 ? first.parts.length : at;
}
