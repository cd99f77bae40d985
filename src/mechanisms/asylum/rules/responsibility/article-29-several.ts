/** Article 29(3): which of several residence documents or visas of different states decides. */
import { compared, every, fact, not, rule, some, type Finding } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import type { HeldDocument } from '../../facts/responsibility.ts';
import { AMMR_29_3_A, AMMR_29_3_B, AMMR_29_3_C } from '../../law/responsibility.ts';
import { agreed, ofAnotherState, type Candidate } from './contest.ts';
import type { Criterion } from './hierarchy.ts';
import { among, pathOf, type Placed } from './items.ts';

type Held = Placed<HeldDocument>;

/** Residence documents before visas (a); of each, the one that goes first. */
export function severalDocuments(
  facts: Facts,
  held: readonly Held[],
  residence: readonly Candidate[],
  visas: readonly Candidate[],
): readonly Criterion[] {
  return [
    {
      candidates: residence,
      precedes: (one, other) => residenceGoesFirst(facts, held, one, other),
      among: (one, several) => [
        [some(several, ...visas.map((visa) => ofAnotherState(one, visa))), AMMR_29_3_A],
      ],
    },
    {
      candidates: visas,
      precedes: (one, other, live) => visaGoesFirst(facts, held, one, other, live),
      among: (one, several, live) => [
        [every(several, visasOfSameType(held, one, live)), AMMR_29_3_B],
        [several, AMMR_29_3_C],
      ],
    },
  ];
}

/** (a): the longest right to stay; where the periods are identical, the latest expiry. */
const residenceGoesFirst = rule(
  'responsibility.residence-goes-first',
  AMMR_29_3_A,
  (facts: Facts, held: readonly Held[], one: Candidate, other: Candidate) => longer(facts, held, one, other),
);

/** (b) and (c): visas of one type by expiry, of different types by validity. */
const visaGoesFirst = rule(
  'responsibility.visa-goes-first',
  AMMR_29_3_C,
  (facts: Facts, held: readonly Held[], one: Candidate, other: Candidate, live: readonly Candidate[]) => {
    const same = visasOfSameType(held, one, live);
    const byExpiry = later(facts, held, one, other);
    const byValidity = longer(facts, held, one, other);
    // The last: where both say the same, the types do not matter.
    return some(every(same, byExpiry), every(not(same), byValidity), every(byExpiry, byValidity));
  },
);

/** (b): the various visas, all of them, are of the same type. */
const visasOfSameType = rule(
  'responsibility.visas-of-same-type',
  AMMR_29_3_B,
  (held: readonly Held[], one: Candidate, live: readonly Candidate[]) =>
    every(
      ...live
        .filter(({ at }) => at !== one.at)
        .map((other) => not(every(other.found, otherType(held, one, other)))),
    ),
);

function otherType(held: readonly Held[], one: Candidate, other: Candidate): Finding {
  const [mine, theirs] = [held[one.at], held[other.at]];
  const type = mine?.item.visaType;
  if (
    mine === undefined ||
    theirs === undefined ||
    type === undefined ||
    theirs.item.visaType === undefined
  ) {
    return every(...unknown(mine, 'visaType'), ...unknown(theirs, 'visaType'));
  }
  return not(among(theirs, 'visaType', [type]));
}

function longer(facts: Facts, held: readonly Held[], one: Candidate, other: Candidate): Finding {
  const [mine, theirs] = [validityOf(held[one.at]), validityOf(held[other.at])];
  if (mine === undefined || theirs === undefined) {
    return every(
      ...[one, other].flatMap(({ at }) => [
        ...unknown(held[at], 'validFrom'),
        ...unknown(held[at], 'validUntil'),
      ]),
    );
  }
  return mine === theirs
    ? later(facts, held, one, other)
    : compared('responsibility.longer-validity', AMMR_29_3_A, mine > theirs);
}

function later(facts: Facts, held: readonly Held[], one: Candidate, other: Candidate): Finding {
  const [mine, theirs] = [held[one.at]?.item.validUntil, held[other.at]?.item.validUntil];
  if (mine === undefined || theirs === undefined) {
    return every(...unknown(held[one.at], 'validUntil'), ...unknown(held[other.at], 'validUntil'));
  }
  // Even the expiry is the same: the law has no order left.
  return mine === theirs
    ? agreed(facts)(one, other, [])
    : compared('responsibility.later-expiry', AMMR_29_3_B, mine > theirs);
}

function validityOf(held: Held | undefined): number | undefined {
  const { validFrom, validUntil } = held?.item ?? {};
  return validFrom === undefined || validUntil === undefined ? undefined : validUntil - validFrom;
}

function unknown(held: Held | undefined, key: 'validFrom' | 'validUntil' | 'visaType'): readonly Finding[] {
  return held === undefined || held.item[key] !== undefined ? [] : [fact(pathOf(held, key), undefined)];
}
