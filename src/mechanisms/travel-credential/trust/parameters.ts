/** What the standards leave to the receiving state: named, with what is taken where nothing else is said, and why. */
export interface TrustParameters {
  /**
   * How long a CRL that does not say when the next one comes is fresh. A CSCA issues one at least every 90 days
   * (Doc 9303-12, 4.1.5).
   */
  readonly crlMaxAgeDays: number;
  /**
   * How long before its end a CSCA certificate is announced. A change of keys is told 90 days ahead (Doc 9303-12, 4.1.4),
   * so that the successor can be there by then.
   */
  readonly expiringWithinDays: number;
}

export const DEFAULT_TRUST_PARAMETERS: TrustParameters = { crlMaxAgeDays: 90, expiringWithinDays: 90 };
