/** The provisions that the authentication of documents rests on. Sections are those of the eighth edition (2021). */
import { provision } from '#kernel';

export const SECURITY_OBJECT = provision('Doc 9303-10', '§ 4.6.2');
export const PASSIVE_AUTHENTICATION = provision('Doc 9303-11', '§ 5.1');
export const ACTIVE_AUTHENTICATION = provision('Doc 9303-11', '§ 6.1');
export const CHIP_AUTHENTICATION = provision('Doc 9303-11', '§ 6.2');
export const DOCUMENT_SIGNER = provision('Doc 9303-12', '§ 4.1');
export const ALGORITHMS = provision('Doc 9303-12', '§ 4.4');
export const CERTIFICATE_PROFILE = provision('Doc 9303-12', '§ 7.1');
export const SIGNED_DATA = provision('RFC 5652', '§ 5.1');
export const SIGNER_IDENTIFIER = provision('RFC 5652', '§ 5.3');
export const VALIDITY = provision('RFC 5280', '§ 6.1.3');
