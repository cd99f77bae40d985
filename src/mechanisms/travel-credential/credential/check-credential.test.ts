import { describe, expect, it } from 'vitest';
import { parseDay } from '#kernel';
import { der } from '../asn1/index.ts';
import { checkCredential } from './check-credential.ts';
import { encodeDtc, NOTHING_SIGNED, type DtcContent } from './dtc/index.ts';
import { AT, oneDocument, type OneDocument } from './world.fixture.ts';
import type { DocumentOptions } from './test-ca/index.ts';

const person = { surname: 'Specimen', givenNames: 'Anna Maria', birthDate: '1974-08-12' };

async function checked(
  options: DocumentOptions = {},
  changed: (content: DtcContent) => DtcContent = (same) => same,
) {
  const world: OneDocument = await oneDocument({ person, ...options });
  const { sod, dataGroups } = world.document.files;
  const content = changed({ ...NOTHING_SIGNED, securityObject: sod, dataGroups });
  return checkCredential(encodeDtc(content), new Date(AT), world.means);
}

describe('a credential that was sent ahead', () => {
  it('says how far it is trusted, whose it is, and shows the portrait', async () => {
    const { portrait, reasons, ...check } = await checked();
    expect(check).toMatchObject({
      level: 'trusted',
      signatureValid: true,
      holder: {
        surname: 'SPECIMEN',
        givenNames: 'ANNA MARIA',
        nationality: 'UTO',
        born: '1974-08-12',
        expiresOn: parseDay('2035-11-28'),
      },
    });
    expect(portrait?.mediaType).toBe('image/jpeg');
    expect(reasons.every(({ held }) => held === 'yes')).toBe(true);
  });

  it.each([
    ['revoked-signer', 'revoked'],
    ['changed-portrait', 'digest-mismatch'],
    ['unknown-csca', 'unknown-csca'],
    ['bad-signature', 'signature-failure'],
  ] as const)('of a document with %s is %s, and still says whose it claims to be', async (fault, level) => {
    const check = await checked({ fault });
    expect(check.level).toBe(level);
    expect(check.holder?.surname).toBe('SPECIMEN');
  });

  it('with a field that does not belong in it has a wrong structure, though its document is genuine', async () => {
    const check = await checked({}, (content) => ({ ...content, otherInfos: der.nothing() }));
    expect(check.level).toBe('structure-error');
  });

  it('without a document behind it has a wrong structure where its signer is none', async () => {
    const check = await checked({}, (content) => ({
      ...content,
      securityObject: null,
      securityInfo: der.nothing(),
      signedValues: der.sequence(der.nothing(), der.nothing(), der.nothing()),
      signerInfo: der.nothing(),
    }));
    expect(check).toMatchObject({ level: 'structure-error', signatureValid: null });
  });

  it('that is none says so and nothing else', async () => {
    const { means } = await oneDocument();
    const check = checkCredential(Uint8Array.of(1, 2, 3), new Date(AT), means);
    expect(check).toMatchObject({ level: 'structure-error', holder: null, portrait: null });
  });
});
