/** Choices of the demonstration, each with its reason. */
import type { Words } from '#kernel';
import type { AlgorithmName } from '../credential/test-ca/algorithms.ts';

/** The state of the standard’s examples, which no country is taken for. */
export const UTOPIA = 'UTO';
/** As in its certificates. */
export const UTOPIA_LETTERS = 'UT';
/** The same in every language. */
export const UTOPIA_NAME = 'Utopia';

/** As long as a state lets a revocation list stand at most (Doc 9303-12, § 6.1.2), so that one list serves all of it. */
export const DEMONSTRATION_DAYS = 90;

/** Curves that every browser and every version of OpenSSL can verify. */
export const CSCA_ALGORITHM: AlgorithmName = 'p384-sha384';
export const SIGNER_ALGORITHM: AlgorithmName = 'p256-sha256';

/** Where a demonstration is received unless another point is named. */
export const DEMONSTRATION_POINT = 'DEMO';

export const OFFICE_NAME: Words = {
  en: 'Demonstration crossing point',
  nl: 'Demonstratiedoorlaatpost',
};

export const SOURCE: Words = {
  en: 'Demonstration: Utopia, a made-up state',
  nl: 'Demonstratie: Utopia, een verzonnen staat',
};
