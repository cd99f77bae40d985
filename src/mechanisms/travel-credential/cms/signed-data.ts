/**
 * CMS SignedData (RFC 5652, 5), as security objects, master lists and deviation lists use it: one content within, one
 * signer, and the signer's certificate beside. The bytes that were signed are kept as they came.
 */
import {
  at,
  damaged,
  explicitOf,
  hexOf,
  implicitOctetsOf,
  OID,
  octetsOf,
  oidOf,
  sequenceOf,
  setOf,
  smallInteger,
  TAG,
  timeOf,
  type Element,
} from '../asn1/index.ts';
import {
  deviation,
  digestOf,
  nameOf,
  rememberedCertificate,
  schemeOf,
  serialOf,
  type Certificate,
  type Deviation,
  type Digest,
  type Name,
  type SignatureScheme,
} from '../certificates/index.ts';

/** Signers put the CSCA beside; more than a handful of certificates is in no security object. */
const MAX_CERTIFICATES = 64;

export type SignerIdentifier =
  | { readonly kind: 'issuer-and-serial'; readonly issuer: Name; readonly serial: string }
  | { readonly kind: 'subject-key-identifier'; readonly identifier: string };

export interface SignerInfo {
  readonly identifier: SignerIdentifier;
  readonly digest: Digest;
  readonly scheme: SignatureScheme;
  readonly signature: Uint8Array;
  /** What the signature is over: the signed attributes under the tag of a SET; null when there are none. */
  readonly signedAttributes: Uint8Array | null;
  readonly contentType: string | null;
  readonly messageDigest: Uint8Array | null;
  /** Milliseconds since 1970, as the signer says; nobody else vouches for it. */
  readonly signingTime: number | null;
}

export interface SignedData {
  readonly contentType: string;
  readonly content: Uint8Array;
  readonly certificates: readonly Certificate[];
  /** CRLs that came along, as they came. */
  readonly crls: readonly Uint8Array[];
  readonly signer: SignerInfo;
  readonly deviations: readonly Deviation[];
}

/** Reads `ContentInfo`. Throws a Refusal of kind `damaged` where it is none, or has no signer or several. */
export function signedDataOf(element: Element, where: string): SignedData {
  const [type, wrapped] = sequenceOf(element, 'The content info');
  const outer = oidOf(type, 'The type of the content');
  if (outer !== OID.signedData) {
    throw damaged(
      `The type of the content is ${outer}, where ${OID.signedData} (signed data) belongs.`,
      at(element.start),
    );
  }
  if (wrapped === undefined) throw damaged('The signed data are missing.', where);
  const [version, , encapsulated, ...rest] = sequenceOf(
    explicitOf(wrapped, 'The content info'),
    'The signed data',
  );
  const deviations: Deviation[] = [];
  const [contentTypeElement, content] = sequenceOf(encapsulated, 'The content');
  const contentType = oidOf(contentTypeElement, 'The type of the content within');
  if (content === undefined) throw damaged('The signed content is not within the file.', where);
  const versionNumber = smallInteger(version, 'The version of the signed data');
  if (versionNumber !== expectedVersion(rest, contentType)) {
    deviations.push(deviation('cms-version', where, { version: versionNumber }));
  }
  const { certificates, unread } = certificatesIn(rest, where);
  for (const sentence of unread) deviations.push(deviation('certificate-unread', where, { sentence }));
  return {
    contentType,
    content: octetsOf(explicitOf(content, 'The content'), 'The content'),
    certificates,
    crls: rest
      .filter(({ tag }) => tag === 0xa1)
      .flatMap(({ children }) => children.map(({ bytes }) => bytes)),
    signer: signerOf(rest.at(-1), where, deviations),
    deviations,
  };
}

/** RFC 5652, 5.1: 3 where the content is other than data or a signer goes by its key identifier, else 1. */
function expectedVersion(rest: readonly Element[], contentType: string): number {
  const signer = rest.at(-1);
  const [info] = signer?.tag === TAG.set ? signer.children : [];
  const byKey = info?.constructed === true && info.children[1]?.tag === 0x80;
  return contentType === OID.data && !byKey ? 1 : 3;
}

/** The certificates beside; one that cannot be read does not take the others with it. */
function certificatesIn(
  rest: readonly Element[],
  where: string,
): { certificates: Certificate[]; unread: string[] } {
  const certificates: Certificate[] = [];
  const unread: string[] = [];
  const all = rest.find(({ tag }) => tag === 0xa0)?.children ?? [];
  if (all.length > MAX_CERTIFICATES)
    throw damaged(`There are ${all.length} certificates beside the content.`, where);
  for (const one of all) {
    try {
      certificates.push(rememberedCertificate(one, 'signer certificate'));
    } catch (error) {
      unread.push(error instanceof Error ? error.message : '');
    }
  }
  return { certificates, unread };
}

function signerOf(infos: Element | undefined, where: string, deviations: Deviation[]): SignerInfo {
  const [info, ...others] = setOf(infos, 'The signers');
  if (info === undefined || others.length > 0) {
    throw damaged(`There are ${info ? others.length + 1 : 0} signers, where one belongs.`, where);
  }
  const [, identifier, digestAlgorithm, ...after] = sequenceOf(info, 'The signer');
  const attributes = after[0]?.tag === 0xa0 ? after[0] : undefined;
  const [algorithm, signature] = attributes ? after.slice(1) : after;
  const digest = digestOf(digestAlgorithm, 'The digest of the signer');
  const { scheme, namedDigest } = schemeOf(algorithm, 'The signature algorithm of the signer', digest);
  if (namedDigest !== null && namedDigest !== digest) {
    deviations.push(deviation('signature-algorithm-digest', where, { named: namedDigest, used: digest }));
  }
  return {
    identifier: identifierOf(identifier),
    digest,
    scheme,
    signature: octetsOf(signature, 'The signature'),
    ...(attributes ? attributesOf(attributes) : NO_ATTRIBUTES),
  };
}

function identifierOf(identifier: Element | undefined): SignerIdentifier {
  if (identifier?.tag === 0x80 || identifier?.tag === 0xa0) {
    return {
      kind: 'subject-key-identifier',
      identifier: hexOf(implicitOctetsOf(identifier, 'The key identifier of the signer')),
    };
  }
  const [issuer, serial] = sequenceOf(identifier, 'The identifier of the signer');
  return {
    kind: 'issuer-and-serial',
    issuer: nameOf(issuer, 'The issuer of the signer'),
    serial: serialOf(serial),
  };
}

const NO_ATTRIBUTES = {
  signedAttributes: null,
  contentType: null,
  messageDigest: null,
  signingTime: null,
} as const;

function attributesOf(
  attributes: Element,
): Pick<SignerInfo, 'signedAttributes' | 'contentType' | 'messageDigest' | 'signingTime'> {
  const values = new Map<string, Element | undefined>();
  for (const attribute of attributes.children) {
    const [type, set] = sequenceOf(attribute, 'A signed attribute');
    const oid = oidOf(type, 'A signed attribute');
    if (values.has(oid)) throw damaged(`The signed attribute ${oid} is there twice.`, at(attribute.start));
    values.set(oid, setOf(set, 'The values of a signed attribute')[0]);
  }
  const contentType = values.get(OID.contentType);
  const messageDigest = values.get(OID.messageDigest);
  const signingTime = values.get(OID.signingTime);
  // RFC 5652, 5.4: what is signed has the tag of a SET, not the [0] under which it stands.
  const signed = new Uint8Array(attributes.bytes);
  signed[0] = TAG.set;
  return {
    signedAttributes: signed,
    contentType: contentType ? oidOf(contentType, 'The content type that was signed') : null,
    messageDigest: messageDigest ? octetsOf(messageDigest, 'The digest that was signed') : null,
    signingTime: signingTime ? timeOf(signingTime, 'The time of signing') : null,
  };
}
