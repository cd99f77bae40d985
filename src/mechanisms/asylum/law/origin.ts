/** Safe countries of origin, one constant a provision. */
import { provision, type Provision } from '#kernel';

/** A country is designated only where there is no persecution and no real risk of serious harm. */
export const APR_61_1 = provision('APR', '61(1)');
/** A designation may leave out parts of the territory or clearly identifiable categories. */
export const APR_61_2 = provision('APR', '61(2)');
/** Only for a national, or a stateless former resident. */
export const APR_61_5_A = provision('APR', '61(5)(a)');
/** Not for whoever belongs to an excepted category. */
export const APR_61_5_B = provision('APR', '61(5)(b)');
/** Not where the applicant can give elements against, in an individual assessment. */
export const APR_61_5_C = provision('APR', '61(5)(c)');
/** No list is an absolute guarantee: every application is examined on its own. */
export const APR_RECITAL_80 = provision('APR', 'recital 80');
/** Designation at Union level; as amended, candidate States unless one of three circumstances applies. */
export const APR_62_1 = provision('APR', '62(1)');
/** The amending act: the annex with the countries that are named, and its early application. */
export const SCOR_1 = provision('SCOR', '1');
/** The Commission suspends the designation for six months; as amended, fully or partially. */
export const APR_63_1 = provision('APR', '63(1)');
/** A proposal to remove or amend the designation within three months of the delegated act. */
export const APR_63_3 = provision('APR', '63(3)');
/** Without a proposal the suspension ends; with one it may be extended by six months, twice. */
export const APR_63_4 = provision('APR', '63(4)');
/** The suspension ends where the proposal is not adopted within 15 months. */
export const APR_63_5 = provision('APR', '63(5)');
/** National designations, of countries that are not designated at Union level. */
export const APR_64_1 = provision('APR', '64(1)');
/** No national designation while the designation at Union level is suspended. */
export const APR_64_2 = provision('APR', '64(2)');
/** After removal: only after a notification, and if the Commission does not object. */
export const APR_64_3 = provision('APR', '64(3)');
/** National designations are notified by 12 June 2026, later ones at once. */
export const APR_64_4 = provision('APR', '64(4)');
/** Under the Directive: nationality or former residence, and no serious grounds against. */
export const APD_36_1 = provision('APD', '36(1)');
/** Under the Directive: national designations in accordance with Annex I. */
export const APD_37_1 = provision('APD', '37(1)');
/** Under the Directive: a full and ex nunc examination by the court. */
export const APD_46_3 = provision('APD', '46(3)');
/** Under the Directive: generally and consistently no persecution, torture or threat of indiscriminate violence. */
export const APD_ANNEX_I = provision('APD', 'Annex I');
/** No designation with parts of the territory left out; a derogation is not decisive; the court raises it itself. */
export const C_406_22: Provision = { act: 'C-406/22' };
/** Designation by statute can be reviewed, sources are accessible, no category may be left out. */
export const C_758_24: Provision = { act: 'C-758/24' };
