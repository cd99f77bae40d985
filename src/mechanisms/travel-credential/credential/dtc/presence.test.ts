import { describe, expect, it } from 'vitest';
import { der } from '../../asn1/index.ts';
import type { DtcContent } from './content-info.ts';
import {
  FIELDS,
  isPresent,
  PRESENCE,
  presenceReasons,
  typeOf,
  type DtcType,
  type Field,
} from './presence.ts';

const some = der.nothing();

/** A credential of a type with all it must have and nothing it may have. */
function proper(type: DtcType): DtcContent {
  const has = (field: Field): Uint8Array | null => (PRESENCE[field][type - 1] === 'required' ? some : null);
  return {
    securityObject: has('securityObject'),
    dataGroups: new Map([
      [1, some],
      [2, some],
    ]),
    securityInfo: has('securityInfo'),
    otherInfos: has('otherInfos'),
    signedValues: has('signedValues'),
    signerInfo: has('signerInfo'),
  };
}

function toggled(content: DtcContent, field: Field): DtcContent {
  if (field !== 'dg1' && field !== 'dg2')
    return { ...content, [field]: isPresent(content, field) ? null : some };
  const number = field === 'dg1' ? 1 : 2;
  return { ...content, dataGroups: new Map([...content.dataGroups].filter(([other]) => other !== number)) };
}

const refused = (content: DtcContent, type: DtcType) =>
  presenceReasons(content, type).filter(({ held }) => held === 'no');

const TYPES = [1, 2, 3] as const;

describe.each(TYPES)('a credential of type %i', (type) => {
  it('is found to be of its type, with every field as it belongs', () => {
    expect(typeOf(proper(type))).toBe(type);
    expect(refused(proper(type), type)).toEqual([]);
  });

  it.each(FIELDS)('says so where %s is not as it belongs', (field) => {
    const found = refused(toggled(proper(type), field), type).map(({ code, values }) => [code, values.field]);
    const presence = PRESENCE[field][type - 1];
    expect(found).toEqual(presence === 'allowed' ? [] : [[`credential.field-${presence}`, field]]);
  });

  it.each([3, 4])('may not hold data group %i', (number) => {
    const content = proper(type);
    const dataGroups = new Map([...content.dataGroups, [number, some]]);
    expect(refused({ ...content, dataGroups }, type)).toMatchObject([
      { code: 'credential.no-fingerprints', values: { groups: `DG${number}` } },
    ]);
  });
});

describe('the type', () => {
  it('of a chip’s data with something signed is 2, so that what is missing of it is named', () => {
    const content = { ...proper(1), signerInfo: some };
    expect(typeOf(content)).toBe(2);
    expect(refused(content, 2).map(({ values }) => values.field)).toEqual(['securityInfo', 'signedValues']);
  });

  it('of a chip’s data with infos that nobody signed is 1, which may not have them', () => {
    const content = { ...proper(1), otherInfos: some, securityInfo: some };
    expect(typeOf(content)).toBe(1);
    expect(refused(content, 1).map(({ values }) => values.field)).toEqual(['securityInfo', 'otherInfos']);
  });
});
