/** What the authentication takes from the machine-readable zone in DG1. */
export interface ZoneFacts {
  /** `P<`, `PN`, `ID`. */
  readonly documentCode: string;
  /** As printed: `NLD`, `D<<`, `UTO`. */
  readonly issuingState: string;
  /** In two letters, where the issuer is a state with such a code: compared with certificates. */
  readonly issuingCountry: string | null;
  /** The end of the day on which the document expires, in milliseconds since 1970; null when it cannot be read. */
  readonly expiresAt: number | null;
  readonly checkDigitsValid: boolean;
}
