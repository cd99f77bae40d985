/** The provisions that the credential rests on. */
import { provision, type Provision } from '#kernel';

/**
 * The structure of a credential. The report is not free to copy; its ASN.1 is known from the DTC rulebook of the APTITUDE
 * pilot (§ 7.2), which gives it whole but for the inside of what an authority signs.
 */
export const DTC_STRUCTURE: Provision = { act: 'TR DTC-VC' };
export const DTC_SIGNER = provision('TR DTC-VC', '§ 2.2');
export const DER = provision('X.690', '§ 10.1');
export const VALIDATION_SERVICE = provision('DTC-PROPOSAL', '3(b)');
export const BEFORE_CREATION = provision('DTC-ID-PROPOSAL', '2(3), second subparagraph');
/** The explanatory memorandum: data of the chip, fingerprints excluded. */
export const NO_FINGERPRINTS: Provision = { act: 'DTC-ID-PROPOSAL' };
export const PHOTO_ID = provision('ISO/IEC 23220-4', '§ C.2');
export const MOBILE_SECURITY_OBJECT = provision('ISO/IEC 18013-5', '§ 9.1.2');
export const SELECTIVE_DISCLOSURE = provision('RFC 9901', '§ 7.1');
