/** The provisions on trust: whom an issuing state’s signature is traced to. */
import { provision } from '#kernel';

export const DOC_9303_3_DEVIATION_TYPES = provision('Doc 9303-3', '§ 7.3.5');
export const DOC_9303_3_DEVIANT_DOCUMENTS = provision('Doc 9303-3', '§ 7.3.6');
export const DOC_9303_12_CSCA_KEYS = provision('Doc 9303-12', '§ 4.1.4');
export const DOC_9303_12_REVOCATION = provision('Doc 9303-12', '§ 4.1.5');
export const DOC_9303_12_MASTER_LISTS = provision('Doc 9303-12', '§ 5.3');
export const DOC_9303_12_TRUST_ANCHORS = provision('Doc 9303-12', '§ 6.1.1');
export const DOC_9303_12_REVOCATION_CHECK = provision('Doc 9303-12', '§ 6.1.2');
export const DOC_9303_12_CERTIFICATES = provision('Doc 9303-12', '§ 7.1.1');
export const DOC_9303_12_NAMES = provision('Doc 9303-12', '§ 7.1.1.1');
export const DOC_9303_12_LIST_SIGNERS = provision('Doc 9303-12', '§ 7.1.1.3');
export const DOC_9303_12_NAME_CHANGE = provision('Doc 9303-12', '§ 7.1.1.5');
export const DOC_9303_12_CRL = provision('Doc 9303-12', '§ 7.1.4');
export const DOC_9303_12_MASTER_LIST = provision('Doc 9303-12', '§ 9.1');
export const DOC_9303_12_MASTER_LIST_CONTENT = provision('Doc 9303-12', '§ 9.2');
export const DOC_9303_12_DEVIATION_LIST = provision('Doc 9303-12', '§ 10.1');
export const DOC_9303_12_DEVIATION_LIST_CONTENT = provision('Doc 9303-12', '§ 10.2');
export const RFC_5280_VALIDITY = provision('RFC 5280', '§ 4.1.2.5');
export const RFC_5280_CRL_VALIDATION = provision('RFC 5280', '§ 6.3.3');
export const RFC_5652_MESSAGE_DIGEST = provision('RFC 5652', '§ 5.4');
export const RFC_5652_SIGNATURE = provision('RFC 5652', '§ 5.6');
