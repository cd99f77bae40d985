/** The few things that people want to know of a file before its tree. */
import { sequenceOf, smallInteger, TAG, timeOf, type Element } from '../asn1/index.ts';
import { readSecurityObject } from '../authentication/security-object.ts';
import {
  certificateOf,
  keyName,
  nameOf,
  nameText,
  publicKeyOf,
  schemeName,
  type Deviation,
} from '../certificates/index.ts';
import { signedDataOf, type SignedData } from '../cms/index.ts';
import {
  readCardAccess,
  readCardSecurityContent,
  readCom,
  readDataGroup,
  type DataGroup,
  type SecurityInfo,
} from '../documents/index.ts';
import type { FileKind } from './kind.ts';
import { oidInWords } from './names.ts';

export interface Fact {
  /** One of the codes of `fact-words.ts`. */
  readonly name: string;
  readonly value: string;
}

export interface Summary {
  readonly facts: readonly Fact[];
  readonly deviations: readonly Deviation[];
}

const NOTHING: Summary = { facts: [], deviations: [] };

/** Reads the file as what it is. Throws a Refusal where it is not well-formed as that. */
export function summaryOf(kind: FileKind, element: Element): Summary {
  switch (kind) {
    case 'certificate':
      return certificateSummary(element);
    case 'com': {
      const { ldsVersion, unicodeVersion, dataGroups, deviations } = readCom(element.bytes);
      return {
        facts: facts(
          ['lds-version', ldsVersion],
          ['unicode-version', unicodeVersion],
          ['data-groups', dataGroups.join(', ')],
        ),
        deviations,
      };
    }
    case 'data-group':
      return groupSummary(readDataGroup(element.bytes));
    case 'security-infos': {
      const { securityInfos, deviations } = readCardAccess(element.bytes);
      return { facts: securityInfos.map(infoFact), deviations };
    }
    case 'public-key':
      return { facts: facts(['key', keyName(publicKeyOf(element, 'The key'))]), deviations: [] };
    case 'security-object':
      return securityObjectSummary(element);
    case 'card-security': {
      const signed = signedDataOf(element, 'EF.CardSecurity');
      const { securityInfos, deviations } = readCardSecurityContent(signed.content);
      return {
        facts: [...signedFacts(signed), ...securityInfos.map(infoFact)],
        deviations: [...signed.deviations, ...deviations],
      };
    }
    case 'master-list':
    case 'deviation-list':
    case 'signed-data': {
      const signed = signedDataOf(element, 'signed data');
      return { facts: signedFacts(signed), deviations: signed.deviations };
    }
    case 'master-list-content':
      return {
        facts: facts(['certificates', String(element.children[1]?.children.length ?? 0)]),
        deviations: [],
      };
    case 'crl':
      return crlSummary(element);
    case 'travel-credential':
      return credentialSummary(element);
    case 'ber':
      return NOTHING;
  }
}

function facts(...pairs: readonly (readonly [string, string])[]): readonly Fact[] {
  return pairs.map(([name, value]) => ({ name, value }));
}

function certificateSummary(element: Element): Summary {
  const { subject, issuer, serial, notBefore, notAfter, key, scheme, deviations } = certificateOf(element);
  return {
    facts: facts(
      ['subject', nameText(subject)],
      ['issuer', nameText(issuer)],
      ['serial', serial],
      ['valid', `${time(notBefore)} – ${time(notAfter)}`],
      ['key', keyName(key)],
      ['signature', schemeName(scheme)],
    ),
    deviations,
  };
}

function securityObjectSummary(element: Element): Summary {
  const { signed, version, digest, digests, ldsVersion, deviations } = readSecurityObject(element.bytes);
  return {
    facts: [
      ...facts(
        ['version', String(version)],
        ...(ldsVersion === null ? [] : [['lds-version', ldsVersion] as const]),
        ['digest', digest],
        ['data-groups', [...digests.keys()].map((number) => `DG${number}`).join(', ')],
      ),
      ...signedFacts(signed),
    ],
    deviations,
  };
}

function signedFacts({ contentType, content, certificates, signer }: SignedData): readonly Fact[] {
  const { identifier, digest, scheme, signingTime } = signer;
  return facts(
    ['content-type', oidInWords(contentType)],
    ['content', `${content.length} bytes`],
    [
      'signer',
      identifier.kind === 'issuer-and-serial'
        ? `${nameText(identifier.issuer)}, ${identifier.serial}`
        : identifier.identifier,
    ],
    ['digest', digest],
    ['signature', schemeName(scheme)],
    ...(signingTime === null ? [] : [['signed', time(signingTime)] as const]),
    [
      'certificates',
      certificates.length === 0 ? '0' : certificates.map(({ subject }) => nameText(subject)).join('; '),
    ],
  );
}

function groupSummary(group: DataGroup): Summary {
  return { facts: [{ name: 'file', value: group.file }, ...groupFacts(group)], deviations: group.deviations };
}

function groupFacts(group: DataGroup): readonly Fact[] {
  switch (group.file) {
    case 'DG1':
      return facts(['zone', group.zone]);
    case 'DG2':
      return group.faces.map(({ standard, image }) => ({
        name: 'face',
        value: `${standard}, ${image.kind}, ${image.width} × ${image.height} pixels, ${image.bytes.length} bytes`,
      }));
    case 'DG5':
    case 'DG7':
      return group.images.map(({ kind, width, height }) => ({
        name: 'image',
        value: `${kind}, ${width} × ${height} pixels`,
      }));
    case 'DG14':
      return group.securityInfos.map(infoFact);
    case 'DG15':
      return facts(['key', keyName(group.key)]);
    case 'DG11':
      return facts(['name', [group.name?.surname, group.name?.givenNames].filter(Boolean).join(', ')]);
    case 'DG12':
      return facts(['authority', group.issuingAuthority ?? ''], ['issued', group.issueDate?.date ?? '']);
    default:
      return facts(['content', `${group.content.length} bytes`]);
  }
}

function infoFact({ name, version, keyId, parameters, key, signatureAlgorithm }: SecurityInfo): Fact {
  const said = [
    name,
    ...(version === null ? [] : [`version ${version}`]),
    ...(key === null ? [] : [keyName(key)]),
    ...(keyId === null ? [] : [`key ${keyId}`]),
    ...(parameters === null ? [] : [parameters.name ?? `parameters ${parameters.number}`]),
    ...(signatureAlgorithm === null ? [] : [oidInWords(signatureAlgorithm)]),
  ];
  return { name: 'ability', value: said.join(', ') };
}

/** `[0]` is the security object, `[1]` to `[16]` are data groups (TR DTC-VC). */
function credentialSummary({ children: [version, data] }: Element): Summary {
  const parts = sequenceOf(data, 'The data of the credential').map(({ tag }) => tag & 0x1f);
  const names = parts.map((number) =>
    number === 0 ? 'EF.SOD' : number <= 16 ? `DG${number}` : `[${number}]`,
  );
  return {
    facts: facts(
      ['version', String(smallInteger(version, 'The version'))],
      ['data-groups', names.join(', ')],
    ),
    deviations: [],
  };
}

/** Issuer, times and how many are revoked. */
function crlSummary(element: Element): Summary {
  const parts = sequenceOf(element.children[0], 'The signed part of the list');
  const [, issuer, thisUpdate, ...rest] = parts[0]?.tag === TAG.integer ? parts.slice(1) : parts;
  const [next, revoked] = rest[0]?.tag === TAG.sequence ? [undefined, rest[0]] : rest;
  return {
    facts: facts(
      ['issuer', nameText(nameOf(issuer, 'The issuer'))],
      ['updated', time(timeOf(thisUpdate, 'The time of the list'))],
      ...(next?.tag === TAG.utcTime || next?.tag === TAG.generalizedTime
        ? [['next', time(timeOf(next, 'The time of the next list'))] as const]
        : []),
      ['revoked', String(revoked?.tag === TAG.sequence ? revoked.children.length : 0)],
    ),
    deviations: [],
  };
}

function time(milliseconds: number): string {
  return Number.isFinite(milliseconds) && Math.abs(milliseconds) < 8.64e15
    ? new Date(milliseconds).toISOString().replace('.000Z', 'Z')
    : '?';
}
