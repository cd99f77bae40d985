/** What the standards leave to the inspection system, each with its default and why. */
export interface AuthenticationParameters {
  /**
   * What follows when signer, CSCA and zone are of different states. `failure`: a CSCA of one state vouches for no
   * document of another (Doc 9303-12 has one CSCA a state).
   */
  readonly countryMismatch: 'failure' | 'deviation';
  /**
   * Deviations from the standards. `noted`: real documents of whole states have some, and their signatures hold.
   * `refused`: a document with any is a structure error; certificates’ own are left out, since nobody can mend them.
   */
  readonly deviations: 'noted' | 'refused';
}

export const DEFAULT_AUTHENTICATION: AuthenticationParameters = {
  countryMismatch: 'failure',
  deviations: 'noted',
};
