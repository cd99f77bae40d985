/**
 * Everything that reads bytes nobody vouches for, each with files to damage. Whoever adds a reader adds a line here;
 * `fuzz.test.ts` damages each a little, `npm run bench -- fuzz` a million times.
 */
import { parseDay } from '#kernel';
import { readSecurityObject } from '../authentication/security-object.ts';
import { readCertificate } from '../certificates/index.ts';
import { nodeCryptography } from '../certificates/node-cryptography.ts';
import { decodeDtc, encodeDtc, NOTHING_SIGNED } from '../credential/dtc/index.ts';
import { makeWorld } from '../credential/test-ca/index.ts';
import * as files from '../documents/lds/files.fixture.ts';
import {
  mrzOf,
  readCardAccess,
  readCom,
  readDataGroup,
  readDg1,
  readFaceRecord,
  readImage,
  readMrz,
} from '../documents/index.ts';
import { hasMaterial, material } from '../material.fixture.ts';
import { SPECIMENS } from '../documents/mrz/specimens.ts';
import { inspectFile, printTree } from '../inspect/index.ts';
import { Anchors } from '../trust/anchor.ts';
import { readCrl } from '../trust/crl.ts';
import { readDeviationList } from '../trust/deviation-list.ts';
import { readMasterList } from '../trust/master-list.ts';
import { readTrustFile } from '../trust/read-trust-file.ts';

export interface FuzzedParser {
  readonly name: string;
  /** Throws a Refusal and nothing else. */
  readonly parse: (bytes: Uint8Array) => unknown;
  readonly seeds: readonly Uint8Array[];
}

const AT = Date.UTC(2026, 10, 30);

/** One state and one document; their keys are new each time, so that these seeds differ from run to run. */
const world = await makeWorld({
  at: AT,
  states: [{ csca: 'p256-sha256', signer: 'p256-sha256' }],
  documents: [{}],
});
const [state] = world.states;
const [document] = world.documents;
if (!state || !document) throw new Error('The world is empty.');

const asOf = parseDay('2026-11-30');
const utf8 = new TextEncoder();

/** Files of the public material, where it is there. */
function genuine(...names: readonly string[]): readonly Uint8Array[] {
  return hasMaterial ? names.map(material) : [];
}

const ALL: readonly FuzzedParser[] = [
  {
    name: 'machine-readable zone',
    parse: (bytes) => readMrz(new TextDecoder().decode(bytes), { asOf }),
    seeds: SPECIMENS.map(({ lines }) => utf8.encode(lines.join('\n'))),
  },
  { name: 'EF.COM', parse: readCom, seeds: [files.COM, ...genuine('bsi-tr03105-5/EF_COM.bin')] },
  {
    name: 'DG1',
    parse: (bytes) => mrzOf(readDg1(bytes), { asOf }),
    seeds: [files.DG1, ...genuine('bsi-tr03105-5/Datagroup1.bin')],
  },
  {
    name: 'data group',
    parse: readDataGroup,
    seeds: [
      files.DG1,
      files.DG2,
      files.dg2Of([files.faceBlock(files.jp2(413, 531), 3)]),
      files.dg2(
        files.faceRecord({ image: files.codestream(413, 531), kind: 1 }, { image: files.jpeg(413, 531) }),
      ),
      files.DG7,
      files.DG11,
      files.DG12,
      files.DG13,
      files.DG14,
      files.DG15,
      ...genuine(
        'bsi-tr03105-5/Datagroup14.bin',
        'bsi-tr03105-5/Datagroup15.bin',
        'dg-samples/EF_DG11.bin',
        'dg-samples/doc9303_dg14.bin',
      ),
    ],
  },
  {
    name: 'data group with a picture',
    parse: readDataGroup,
    seeds: genuine(
      'bsi-tr03105-5/Datagroup2.bin',
      'dg-samples/dg2_iso39794-5_mandatory.bin',
      'dg-samples/EF_DG5.bin',
    ),
  },
  {
    name: 'face record',
    parse: (bytes) => readFaceRecord(bytes, 'record', []),
    seeds: [files.faceRecord({ image: files.jpeg(413, 531), points: [[0x21, 1, 2], [0x22, 3, 4]] })], // prettier-ignore
  },
  {
    name: 'image',
    parse: (bytes) => readImage(bytes, 'image'),
    seeds: [files.jpeg(413, 531), files.jp2(413, 531), files.codestream(413, 531)],
  },
  {
    name: 'EF.CardAccess',
    parse: readCardAccess,
    seeds: [files.SECURITY_INFOS, ...genuine('cardsecurity/npa_ecdh_ef_cardaccess.bin')],
  },
  {
    name: 'certificate',
    parse: (bytes) => readCertificate(bytes),
    seeds: [
      state.csca,
      document.signer,
      ...genuine('csca/DE_csca.cer', 'csca/PH_csca.cer', 'dsc/FR_dsc.cer', 'csca-odd/TR_e177e732.cer'),
    ],
  },
  {
    name: 'inspect',
    parse: (bytes) => {
      const { tree } = inspectFile(bytes);
      return tree && printTree(tree);
    },
    seeds: [
      files.DG2,
      files.DG11,
      files.DG14,
      files.COM,
      files.SECURITY_INFOS,
      ...genuine(
        'sod/NZ.sod',
        'sod/DE.sod',
        'csca/US_csca.cer',
        'cardsecurity/DE.bin',
        'mock-pki/sha256_rsa_3_2048/mock_dsc.pem',
      ),
    ],
  },
  {
    name: 'security object',
    parse: readSecurityObject,
    seeds: [
      document.files.sod,
      ...genuine('sod/AT.sod', 'sod/CN.sod', 'sod/NZ.sod', 'sod/PH.sod', 'sod/US.sod', 'cardsecurity/DE.bin'),
    ],
  },
  { name: 'master list', parse: readMasterList, seeds: [state.masterList] },
  { name: 'deviation list', parse: readDeviationList, seeds: [state.deviationList] },
  { name: 'revocation list', parse: readCrl, seeds: [state.crl] },
  {
    name: 'trust file',
    parse: (bytes) =>
      readTrustFile(bytes, { name: 'file', held: new Anchors([]), at: AT, cryptography: nodeCryptography }),
    seeds: [state.csca, state.masterList, state.crl, state.deviationList],
  },
  {
    name: 'travel credential',
    parse: decodeDtc,
    seeds: [
      encodeDtc({
        ...NOTHING_SIGNED,
        securityObject: document.files.sod,
        dataGroups: document.files.dataGroups,
      }),
    ],
  },
];

/** Those with files to damage here. */
export const PARSERS: readonly FuzzedParser[] = ALL.filter(({ seeds }) => seeds.length > 0);
