/** The grounds of the accelerated examination that look at the country, one constant a provision. */
import { provision } from '#kernel';

/** Accelerated where a third country may be considered to be a safe country of origin for the applicant. */
export const APR_42_1_E = provision('APR', '42(1)(e)');
/** Accelerated where protection is granted in 20 % or fewer of the decisions, by the latest yearly Eurostat data. */
export const APR_42_1_J = provision('APR', '42(1)(j)');
/** Under the Directive a state may accelerate where the country is safe. */
export const APD_31_8_B = provision('APD', '31(8)(b)');
