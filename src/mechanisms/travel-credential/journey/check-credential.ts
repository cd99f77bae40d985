/** What the journey asks of whoever checks credentials: one question, so that it knows nothing of how. */
import type { Day, Reason } from '#kernel';
import type { Store } from '#store';
import type { Level } from '../authentication/level.ts';

export interface Holder {
  readonly surname: string;
  readonly givenNames: string;
  /** Three letters as in the machine-readable zone. */
  readonly nationality: string | null;
  readonly issuingState: string | null;
  readonly documentNumber: string;
  readonly born: string | null;
  readonly expiresOn: Day | null;
  readonly issuedOn: Day | null;
}

export interface CredentialCheck {
  readonly level: Level;
  readonly signatureValid: boolean | null;
  /** Every step, with words in the messages of the mechanism. */
  readonly reasons: readonly Reason[];
  /** Null where it could not be read. */
  readonly holder: Holder | null;
  /** The image of the chip. */
  readonly portrait: { readonly mediaType: string; readonly bytes: Uint8Array } | null;
}

/** Checks the bytes of a credential (DTCContentInfo in DER) as of a moment. Never throws for what is in the bytes. */
export type CheckCredential = (bytes: Uint8Array, at: Date, store: Store) => Promise<CredentialCheck>;
