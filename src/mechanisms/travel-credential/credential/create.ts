/**
 * May a credential of type 1 be made from what was read of a chip? Its data are authentic, the chip is no copy as far as
 * it can show, and the face is that of the person who asks. Any failure: no credential, and the document itself serves.
 */
import { allOf, no, notYetKnown, reason, Refusal, yes, type Determination, type Reason } from '#kernel';
import type { Authentication } from '../authentication/index.ts';
import { encodeDtc, NOTHING_SIGNED, presenceReasons, type DtcContent } from './dtc/index.ts';
import { BEFORE_CREATION, DTC_STRUCTURE, VALIDATION_SERVICE } from './law.ts';
import { authentic } from './verify.ts';

export interface CreationFacts {
  readonly securityObject: Uint8Array;
  readonly dataGroups: ReadonlyMap<number, Uint8Array>;
  readonly authentication: Authentication;
  /** What the chip showed when it was asked to prove itself; null when it was not asked. */
  readonly chipGenuine: boolean | null;
  /** Whether the face of the person who asks is the one on the chip; null when they were not compared. */
  readonly faceMatches: boolean | null;
}

/** What the texts leave open about making a credential, each with why. */
export interface CreationParameters {
  /**
   * The chip could prove that it is no copy and was not asked. `noted`: files that were read earlier come without the
   * chip; the check is made at the border, with the chip there. `open`: no credential until it is made.
   */
  readonly chipNotAsked: 'noted' | 'open';
  /**
   * The face was not compared. `open`: no credential until it is, as COM(2024) 671 has it for identity cards, and as a
   * mandate that makes no difference between documents has it. `noted`: COM(2024) 670 has it “where applicable”.
   */
  readonly faceNotCompared: 'open' | 'noted';
}

export const DEFAULT_CREATION: CreationParameters = { chipNotAsked: 'noted', faceNotCompared: 'open' };

export interface CreatedCredential {
  /** `DTCContentInfo` in DER. */
  readonly credential: Uint8Array;
  /** The data groups that are in it. */
  readonly groups: readonly number[];
}

/** The credential with its reasons, or why there is none. */
export function createCredential(
  facts: CreationFacts,
  parameters: CreationParameters = DEFAULT_CREATION,
): Determination<CreatedCredential> {
  const content = contentOf(facts);
  const settled = allOf([
    authentic(facts.authentication),
    chipProof(facts, parameters),
    faceMatch(facts, parameters),
    fields(facts, content),
  ]);
  if (settled.answer === 'yes') return written(content, settled.reasons);
  const reasons = [...settled.reasons, DOCUMENT_SERVES];
  return settled.answer === 'no' ? no(reasons) : notYetKnown(settled.missing, reasons);
}

/** The paper route stays open, whatever became of the credential. */
const DOCUMENT_SERVES = reason('credential.document-serves', 'yes', VALIDATION_SERVICE);

/** A file that was signed as it is may still be none that a credential holds: padded, or without its tag. */
function written(content: DtcContent, reasons: readonly Reason[]): Determination<CreatedCredential> {
  try {
    const credential = encodeDtc(content);
    return yes(reasons, { credential, groups: [...content.dataGroups.keys()] });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const unwritable = reason('credential.unwritable', 'no', DTC_STRUCTURE, { sentence: error.message });
    return no([...reasons, unwritable, DOCUMENT_SERVES]);
  }
}

/** Only data groups that the security object lists: nobody vouches for another. */
function contentOf({ securityObject, dataGroups, authentication }: CreationFacts): DtcContent {
  const listed = new Set(
    authentication.groups.filter(({ standing }) => standing === 'match').map(({ number }) => number),
  );
  const kept = [...dataGroups].filter(([number]) => listed.has(number)).toSorted(([a], [b]) => a - b);
  return { ...NOTHING_SIGNED, securityObject, dataGroups: new Map(kept) };
}

/** DG14 holds a key for chip authentication, DG15 one for active authentication. */
const PROOFS = [14, 15] as const;

function chipProof({ authentication, chipGenuine }: CreationFacts, parameters: CreationParameters) {
  const able = authentication.groups.some(
    ({ number, standing }) =>
      PROOFS.some((proof) => proof === number) && standing !== 'not-listed' && standing !== 'mismatch',
  );
  if (!able) return yes([reason('credential.chip-cannot-prove', 'yes', VALIDATION_SERVICE)]);
  if (chipGenuine === null) {
    if (parameters.chipNotAsked === 'noted')
      return yes([reason('credential.chip-not-asked', 'yes', VALIDATION_SERVICE)]);
    const open = reason('credential.chip-not-asked', 'not-yet-known', VALIDATION_SERVICE);
    return notYetKnown([{ path: 'chipGenuine', provision: VALIDATION_SERVICE }], [open]);
  }
  return settledBy(reason('credential.chip-genuine', chipGenuine ? 'yes' : 'no', VALIDATION_SERVICE));
}

function faceMatch({ faceMatches }: CreationFacts, { faceNotCompared }: CreationParameters): Determination {
  if (faceMatches !== null)
    return settledBy(reason('credential.face-matches', faceMatches ? 'yes' : 'no', BEFORE_CREATION));
  if (faceNotCompared === 'noted')
    return yes([reason('credential.face-not-compared', 'yes', VALIDATION_SERVICE)]);
  const open = reason('credential.face-not-compared', 'not-yet-known', BEFORE_CREATION);
  return notYetKnown([{ path: 'faceMatches', provision: BEFORE_CREATION }], [open]);
}

/** What goes in is what type 1 asks for; fingerprints that were handed over are a reason to refuse, not to leave out. */
function fields({ dataGroups }: CreationFacts, content: DtcContent): Determination {
  const presence = presenceReasons({ ...content, dataGroups }, 1).filter(
    ({ code }) => code !== 'credential.field-forbidden',
  );
  const left = [...dataGroups.keys()].filter((number) => !content.dataGroups.has(number));
  const reasons: readonly Reason[] = [
    ...presence,
    ...(left.length === 0
      ? []
      : [
          reason('credential.groups-left-out', 'yes', DTC_STRUCTURE, {
            groups: left.map((number) => `DG${number}`).join(', '),
          }),
        ]),
  ];
  return reasons.every(({ held }) => held === 'yes') ? yes(reasons) : no(reasons);
}

function settledBy(one: Reason): Determination {
  return one.held === 'yes' ? yes([one]) : no([one]);
}
