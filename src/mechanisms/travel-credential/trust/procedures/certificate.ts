/** One CSCA certificate: what is in it, who signed it, what is checked on it, and what happened to the trust in it. */
import { determinationInWords, languageSchema, procedure, reasonsInWords } from '#procedure';
import * as z from 'zod';
import { nameText } from '../../certificates/index.ts';
import { nodeCryptography } from '../../certificates/node-cryptography.ts';
import { MESSAGES } from '../../messages/index.ts';
import { Anchors } from '../anchor.ts';
import { certificateAnswerSchema } from '../answers.ts';
import { base64Of } from '../base64.ts';
import { checkCsca } from '../csca-checks.ts';
import { issuedBy } from '../issued-by.ts';
import { DAY_MS } from '../moment.ts';
import { certificateOutput, detailsOf, trustDeviations } from '../outputs.ts';
import { readTrust } from '../record/read-trust.ts';
import type { TrustedCertificate, TrustRecord } from '../record/trust-record.ts';
import { certificateNamed } from '../record/withdrawal.ts';
import { happenedOf } from './happened.ts';

export const showCertificate = procedure({
  action: 'travel-credential.trust.certificate',
  summary: {
    en: 'One CSCA certificate: who signed it, what is checked on it, and its history',
    nl: 'Eén CSCA-certificaat: wie het ondertekende, wat eraan gecontroleerd is, en zijn geschiedenis',
  },
  method: 'GET',
  path: '/travel-credential/trust/certificates/{fingerprint}',
  view: {
    rows: 'history',
    columns: [
      { path: 'version', head: 'Version' },
      { path: 'recordedAt', head: 'When' },
      { path: 'actor', head: 'Who' },
      { path: 'text', head: 'What' },
    ],
    programs: ['bytes'],
  },
})
  .input(
    z.object({
      fingerprint: z.string().max(100).meta({
        positional: true,
        description: 'SHA-256 of the certificate, or its first eight digits or more',
      }),
      language: languageSchema,
    }),
  )
  .output(certificateAnswerSchema)
  .handler(async ({ input: { fingerprint, language }, context }) => {
    const { register } = await context.store();
    const record = await readTrust(register);
    const one = certificateNamed(record, fingerprint);
    const at = context.today * DAY_MS;
    const checks = checkCsca(one.certificate, {
      among: new Anchors([...record.certificates.values()]),
      at,
      cryptography: nodeCryptography,
    });
    return {
      certificate: certificateOutput(one, at),
      ...detailsOf(one),
      bytes: base64Of(one.certificate.bytes),
      kind: checks.kind,
      issuedBy: checks.issuedBy.map((issuer) => {
        const subject = record.certificates.get(issuer)?.certificate.subject;
        return { fingerprint: issuer, name: subject ? nameText(subject) : '' };
      }),
      issued: issuedOf(one, record),
      checked: determinationInWords(checks.determination, language, MESSAGES),
      profile: reasonsInWords(checks.profile, language, MESSAGES),
      deviations: trustDeviations(checks.deviations, language),
      history: one.history.map((event) => happenedOf(event, language)),
    };
  });

/** Those of the state that its key signed, itself left out. */
function issuedOf({ certificate, fingerprint }: TrustedCertificate, record: TrustRecord) {
  return [...record.certificates.values()]
    .filter(
      (other) =>
        other.fingerprint !== fingerprint &&
        other.certificate.subject.country === certificate.subject.country &&
        issuedBy(other.certificate, certificate, nodeCryptography).valid === true,
    )
    .map((other) => ({ fingerprint: other.fingerprint, name: nameText(other.certificate.subject) }));
}
