/** What the free text of the technical report leaves open about types 2 and 3, and the laws about making: each with why. */
export interface DtcParameters {
  /**
   * How a value that the authority signs names what it is of. `number-and-digest`: a SEQUENCE of the number of the field
   * in the data and its digest, the least that can bind data to a signature; a value of another form leaves the binding
   * not yet known. `opaque`: nothing is read into it.
   */
  readonly signedValue: 'number-and-digest' | 'opaque';
  /**
   * Wrong check digits in DG1. `refused`: the steps of a verification name them. `noted`: passive authentication says
   * that the zone is as it was issued, wrong digits and all.
   */
  readonly checkDigits: 'refused' | 'noted';
}

export const DEFAULT_DTC: DtcParameters = { signedValue: 'number-and-digest', checkDigits: 'refused' };
