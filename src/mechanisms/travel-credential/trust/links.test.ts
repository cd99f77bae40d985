import { describe, expect, it } from 'vitest';
import type { Certificate } from '../certificates/index.ts';
import { nodeCryptography } from '../certificates/node-cryptography.ts';
import { trustedByLinks } from './links.ts';
import { testCertificate, testKey } from './testing/test-pki.ts';
import { testAnchor, testState } from './testing/test-state.ts';

const utopia = testState('UT');
const second = testKey();
const third = testKey();
const renamed = { country: 'UT', name: 'Utopia Root' };
const link = testCertificate({
  subject: utopia.name,
  key: second,
  issuer: utopia.issuer,
  ca: true,
  serial: 2,
});
const secondRoot = testCertificate({ subject: utopia.name, key: second, serial: 3 });
const nameChange = testCertificate({
  subject: renamed,
  key: third,
  issuer: { name: utopia.name, key: second },
  ca: true,
  serial: 4,
  nameChange: true,
});
const thirdRoot = testCertificate({ subject: renamed, key: third, serial: 5 });

const reached = (trusted: readonly Certificate[], ...candidates: readonly Certificate[]) =>
  trustedByLinks(
    trusted.map((one) => testAnchor(one)),
    candidates.map((one) => testAnchor(one)),
    nodeCryptography,
  ).map(({ anchor, how, by }) => [anchor.certificate.serial, how, by.certificate.serial]);

describe('Trust in a CSCA', () => {
  it('moves to the key that it signed, and to the root of that key', () => {
    expect(reached([utopia.csca], link)).toEqual([['02', 'link', '01']]);
    expect(reached([utopia.csca], secondRoot, link)).toEqual([
      ['02', 'link', '01'],
      ['03', 'same-key', '02'],
    ]);
  });

  it('moves over several links, and over a change of name', () => {
    expect(reached([utopia.csca], thirdRoot, nameChange, secondRoot, link)).toEqual([
      ['02', 'link', '01'],
      ['04', 'link', '02'],
      ['03', 'same-key', '02'],
      ['05', 'same-key', '04'],
    ]);
  });

  it('does not move back from the new key to the old', () => {
    expect(reached([secondRoot], utopia.csca)).toEqual([]);
  });

  it('does not move to a root that no link reaches, of the same name as it may be', () => {
    expect(reached([utopia.csca], secondRoot, thirdRoot)).toEqual([]);
  });

  it('does not move to what a CSCA signed that may not sign others: a document signer', () => {
    expect(reached([utopia.csca], utopia.signer().certificate)).toEqual([]);
  });

  it('does not move from what may not sign others', () => {
    const signer = utopia.signer();
    const below = testCertificate({
      subject: utopia.name,
      key: second,
      issuer: { name: { country: 'UT', name: 'Signer UT' }, key: signer.key },
      ca: true,
    });
    expect(reached([signer.certificate], below)).toEqual([]);
  });

  it('does not move to another state', () => {
    const foreign = testCertificate({
      subject: { country: 'XA', name: 'CSCA XA' },
      key: second,
      issuer: utopia.issuer,
      ca: true,
    });
    expect(reached([utopia.csca], foreign)).toEqual([]);
  });

  it('does not move by a name alone: the signature must be of the trusted key', () => {
    const forged = testCertificate({
      subject: utopia.name,
      key: second,
      issuer: { name: utopia.name, key: { ...testKey(), identifier: utopia.key.identifier } },
      ca: true,
    });
    expect(reached([utopia.csca], forged)).toEqual([]);
  });
});
