/** Who may have a credential, and which data may be in it. */
import { allOf, no, notYetKnown, reason, yes, type Determination } from '#kernel';
import { DTC_1_1_A, DTC_ID_2_3, DTC_MANDATE, DTC_PROPOSAL } from '../law.ts';
import type { LawRules, LawVersion } from '../versions.ts';
import { underLaw } from './under-law.ts';

export interface HolderFacts {
  /** Three letters as in the machine-readable zone; asked only to show that it decides nothing. */
  readonly nationality: string | null;
  /** In whole years on the day; null when the date of birth is not known. */
  readonly age: number | null;
  readonly document: 'passport' | 'eu-identity-card' | 'other' | null;
  /** Whether the chip was found genuine; null while that is not settled. */
  readonly chipGenuine: boolean | null;
  /** Whether the person was matched to the image in the chip; null while that is not settled. */
  readonly faceMatched: boolean | null;
}

/** May this person make a credential from this document? */
export function mayMake(facts: HolderFacts, version: LawVersion): Determination {
  return underLaw(version, (rules) =>
    allOf([
      ofADocumentWithChip(facts),
      whateverNationality(facts),
      oldEnough(facts, rules),
      chipVerified(facts),
      sameFace(facts),
    ]),
  );
}

/** Article 1(1)(a): from the chip of a passport, of any state, or of an identity card of the Union. */
function ofADocumentWithChip({ document }: HolderFacts): Determination {
  if (document === null) return notYetKnown([{ path: 'holder.document', provision: DTC_1_1_A }]);
  const held = document === 'other' ? 'no' : 'yes';
  const found = reason('journey.make.document', held, DTC_1_1_A, { document });
  return held === 'yes' ? yes([found]) : no([found]);
}

/** The mandate: who holds a third-country passport is not excluded. It holds whatever is filled in. */
function whateverNationality({ nationality }: HolderFacts): Determination {
  return yes([reason('journey.make.nationality', 'yes', DTC_MANDATE, { nationality })]);
}

/** The Parliament’s position alone has an age. */
function oldEnough({ age }: HolderFacts, { youngestAge }: LawRules): Determination {
  if (youngestAge === null) return yes([reason('journey.make.any-age', 'yes', DTC_PROPOSAL)]);
  const { value, provision } = youngestAge;
  if (age === null) return notYetKnown([{ path: 'holder.age', provision }]);
  const held = age >= value ? 'yes' : 'no';
  const found = reason('journey.make.age', held, provision, { age, youngest: value });
  return held === 'yes' ? yes([found]) : no([found]);
}

/** COM(2024) 671, Article 2(3): authenticity and integrity of the chip first. */
function chipVerified({ chipGenuine }: HolderFacts): Determination {
  if (chipGenuine === null) return notYetKnown([{ path: 'holder.chip', provision: DTC_ID_2_3 }]);
  const held = chipGenuine ? 'yes' : 'no';
  const found = reason('journey.make.chip', held, DTC_ID_2_3);
  return chipGenuine ? yes([found]) : no([found]);
}

function sameFace({ faceMatched }: HolderFacts): Determination {
  if (faceMatched === null) return notYetKnown([{ path: 'holder.face', provision: DTC_ID_2_3 }]);
  const held = faceMatched ? 'yes' : 'no';
  const found = reason('journey.make.face', held, DTC_ID_2_3);
  return faceMatched ? yes([found]) : no([found]);
}

/** Data groups of fingerprints and of the iris: Doc 9303-10 numbers them 3 and 4. */
const BIOMETRIC_GROUPS: readonly number[] = [3, 4];

/** May these data groups be in a credential? Fingerprints never; without the face it serves nothing. */
export function mayContain(groups: readonly number[], version: LawVersion): Determination {
  return underLaw(version, () => {
    const barred = groups.filter((group) => BIOMETRIC_GROUPS.includes(group));
    const missing = [1, 2].filter((group) => !groups.includes(group));
    return allOf([
      barred.length > 0
        ? no([reason('journey.contents.biometrics', 'no', DTC_PROPOSAL, { groups: listed(barred) })])
        : yes([reason('journey.contents.biometrics', 'yes', DTC_PROPOSAL, { groups: listed(barred) })]),
      missing.length > 0
        ? no([reason('journey.contents.needed', 'no', DTC_1_1_A, { groups: listed(missing) })])
        : yes([reason('journey.contents.needed', 'yes', DTC_1_1_A, { groups: listed([1, 2]) })]),
    ]);
  });
}

function listed(groups: readonly number[]): string {
  return groups.map((group) => `DG${group}`).join(', ');
}
