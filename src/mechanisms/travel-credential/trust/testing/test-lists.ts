/** Master lists and deviation lists of made-up states, for tests. */
import { concat, der, OID } from '../../asn1/index.ts';
import type { Certificate } from '../../certificates/index.ts';
import { testSignedData, type TestSignedData } from './test-pki.ts';
import { deviationListSigner, masterListSigner, type TestState } from './test-state.ts';

/** A bare CscaMasterList; certificates as their bytes, so that broken ones can be among them. */
export function testMasterListContent(certificates: readonly Uint8Array[], version = 0): Uint8Array {
  return der.sequence(der.integer(version), der.set(...certificates));
}

/** A master list in CMS, the CSCA of its signer beside it. */
export function testMasterList(
  state: TestState,
  certificates: readonly Certificate[],
  asked: Partial<TestSignedData> = {},
): Uint8Array {
  const signer = asked.signer ?? masterListSigner(state);
  return testSignedData({
    contentType: OID.cscaMasterList,
    content: testMasterListContent(certificates.map(({ bytes }) => bytes)),
    certificates: [signer.certificate, state.csca],
    ...asked,
    signer,
  });
}

export interface TestDeviation {
  readonly type?: string;
  /** One of the choices, already encoded. */
  readonly signer?: Uint8Array;
  readonly issued?: readonly [first: string, last: string];
  readonly numbers?: readonly string[];
  /** Below `id-icao-DeviationList`: `2.1`. */
  readonly defect: string;
  readonly parameter?: Uint8Array;
  readonly description?: string;
}

const generalized = (day: string): Uint8Array =>
  der.element(0x18, new TextEncoder().encode(`${day.replaceAll('-', '')}000000Z`));

export function testDeviationContent(entries: readonly TestDeviation[]): Uint8Array {
  const deviations = entries.map(({ type, signer, issued, numbers, defect, parameter, description }) =>
    der.sequence(
      der.sequence(
        ...(type === undefined ? [] : [der.element(0x80, new TextEncoder().encode(type))]),
        ...(signer === undefined ? [] : [signer]),
        ...(issued === undefined ? [] : [der.element(0xa4, ...issued.map(generalized))]),
        ...(numbers === undefined
          ? []
          : [der.element(0xa5, concat(numbers.map((number) => der.printableString(number))))]),
      ),
      der.set(
        der.sequence(
          ...(description === undefined ? [] : [der.printableString(description)]),
          der.oid(`${OID.deviationList}.${defect}`),
          ...(parameter === undefined ? [] : [der.explicit(0, parameter)]),
        ),
      ),
    ),
  );
  return der.sequence(der.integer(0), der.sequence(der.oid(OID.sha256)), der.set(...deviations));
}

/** A deviation list in CMS, the CSCA of its signer beside it. */
export function testDeviationList(
  state: TestState,
  entries: readonly TestDeviation[],
  asked: Partial<TestSignedData> = {},
): Uint8Array {
  const signer = asked.signer ?? deviationListSigner(state);
  return testSignedData({
    contentType: OID.deviationList,
    content: testDeviationContent(entries),
    certificates: [signer.certificate, state.csca],
    ...asked,
    signer,
  });
}

/** As many document numbers as asked, each another, of nine characters: what the largest real list has. */
export function manyDocumentNumbers(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => `KE${String(at * 7 + 1_000_000)}`);
}
