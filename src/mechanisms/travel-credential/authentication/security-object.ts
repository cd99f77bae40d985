/** EF.SOD (Doc 9303-10, 4.6.2): the signed digests of the data groups. */
import {
  damaged,
  firstNotDer,
  innerElement,
  OID,
  octetsOf,
  readFile,
  sequenceOf,
  smallInteger,
  TAG,
  textOf,
  type Element,
} from '../asn1/index.ts';
import { deviation, digestOf, DIGEST_LENGTH, type Deviation, type Digest } from '../certificates/index.ts';
import { signedDataOf, type SignedData } from '../cms/index.ts';

/** The tag of EF.SOD on a chip; files taken from elsewhere often lack it. */
const EF_SOD = 0x77;

/** The largest seen has 3 KB; with a CSCA and a CRL beside it may have some tens. */
const MAX_SECURITY_OBJECT_BYTES = 512 * 1024;

/** Object identifiers under which security objects were issued before or beside the one of Doc 9303, and by whom. */
const OLD_CONTENT_TYPES: ReadonlyMap<string, string> = new Map([
  [OID.data, 'CN'],
  ['1.3.27.1.1.1', 'BE, FR'],
  ['1.2.528.1.1006.1.20.1', 'NL'],
]);

export interface SecurityObject {
  /** `lds`: EF.SOD. `card`: EF.CardSecurity, whose content are the chip’s keys and not digests (BSI TR-03110). */
  readonly kind: 'lds' | 'card';
  readonly signed: SignedData;
  /** 0, or 1 with the versions of LDS and Unicode signed too. */
  readonly version: number;
  readonly digest: Digest;
  /** The digest of each data group that is listed, by number. */
  readonly digests: ReadonlyMap<number, Uint8Array>;
  readonly ldsVersion: string | null;
  readonly unicodeVersion: string | null;
  readonly deviations: readonly Deviation[];
}

const CARD_SECURITY = {
  kind: 'card',
  version: 0,
  digest: 'sha256',
  digests: new Map<number, Uint8Array>(),
  ldsVersion: null,
  unicodeVersion: null,
} as const;

/** Reads EF.SOD, or EF.CardSecurity. Throws a Refusal of kind `damaged` where its structure must be refused. */
export function readSecurityObject(bytes: Uint8Array): SecurityObject {
  const { element, trailing } = readFile(bytes, { maxBytes: MAX_SECURITY_OBJECT_BYTES });
  const deviations: Deviation[] = [];
  if (trailing > 0) deviations.push(deviation('trailing-bytes', 'sod', { bytes: trailing }));
  const notDer = firstNotDer(element);
  if (notDer) deviations.push(deviation(notDer.form, 'sod', { at: notDer.at }));
  if (element.tag !== EF_SOD) deviations.push(deviation('sod-without-wrapper', 'sod'));
  const signed = signedDataOf(element.tag === EF_SOD ? wrapped(element) : element, 'sod');
  if (signed.contentType === OID.securityObject) {
    const plain = deviations.filter(({ code }) => code !== 'sod-without-wrapper');
    return { ...CARD_SECURITY, signed, deviations: [...plain, ...signed.deviations] };
  }
  if (signed.contentType !== OID.ldsSecurityObject) {
    if (!OLD_CONTENT_TYPES.has(signed.contentType)) {
      throw damaged(
        `The content is of the type ${signed.contentType}, where ${OID.ldsSecurityObject} (a security object) belongs.`,
        'sod',
      );
    }
    deviations.push(deviation('content-type', 'sod', { type: signed.contentType }));
  }
  const content = ldsSecurityObject(innerElement(signed.content, 'The security object'), deviations);
  return { kind: 'lds', signed, ...content, deviations: [...deviations, ...signed.deviations] };
}

function wrapped(element: Element): Element {
  const [inner, ...others] = element.children;
  if (inner === undefined || others.length > 0) {
    throw damaged(`EF.SOD holds ${element.children.length} elements, where one belongs.`, 'sod');
  }
  return inner;
}

type Content = Pick<SecurityObject, 'version' | 'digest' | 'digests' | 'ldsVersion' | 'unicodeVersion'>;

/** LDSSecurityObject (Doc 9303-10, 4.6.2.3): version, digest algorithm, digests, and from version 1 on the LDS version. */
function ldsSecurityObject(element: Element, deviations: Deviation[]): Content {
  const [versionElement, algorithm, list, info] = sequenceOf(element, 'The security object');
  const version = smallInteger(versionElement, 'The version of the security object');
  if (version !== 0 && version !== 1) {
    throw damaged(`The security object has version ${version}, where 0 and 1 are defined.`, 'sod');
  }
  const digest = digestOf(algorithm, 'The digest algorithm of the security object');
  const digests = digestsOf(list, digest, deviations);
  if (version === 0 || info?.tag !== TAG.sequence) {
    if (version === 1) deviations.push(deviation('lds-version-missing', 'sod'));
    return { version, digest, digests, ldsVersion: null, unicodeVersion: null };
  }
  const [ldsVersion, unicodeVersion] = info.children.map((one) => textOf(one, 'The version of the LDS'));
  return {
    version,
    digest,
    digests,
    ldsVersion: ldsVersion ?? null,
    unicodeVersion: unicodeVersion ?? null,
  };
}

/** Data groups are numbered 1 to 16. */
const LAST_GROUP = 16;

function digestsOf(
  list: Element | undefined,
  digest: Digest,
  deviations: Deviation[],
): ReadonlyMap<number, Uint8Array> {
  const digests = new Map<number, Uint8Array>();
  let last = 0;
  let ascending = true;
  for (const entry of sequenceOf(list, 'The list of digests')) {
    const [numberElement, value] = sequenceOf(entry, 'A digest');
    const number = smallInteger(numberElement, 'The number of a data group');
    if (number < 1 || number > LAST_GROUP) {
      throw damaged(`A digest is for data group ${number}, where 1 to ${LAST_GROUP} are defined.`, 'sod');
    }
    if (digests.has(number)) throw damaged(`There are two digests for data group ${number}.`, 'sod');
    const octets = octetsOf(value, 'A digest');
    // Noted, not refused: a data group that is read will not match it.
    if (octets.length !== DIGEST_LENGTH[digest]) {
      deviations.push(deviation('digest-length', 'sod', { number, octets: octets.length }));
    }
    digests.set(number, octets);
    ascending &&= number > last;
    last = number;
  }
  if (digests.size < 2) deviations.push(deviation('few-digests', 'sod', { count: digests.size }));
  if (!ascending) deviations.push(deviation('digests-out-of-order', 'sod'));
  return digests;
}
