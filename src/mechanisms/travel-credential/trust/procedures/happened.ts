/** What happened to trust, in a sentence. */
import type { Language } from '#kernel';
import type * as z from 'zod';
import type { happenedSchema } from '../answers.ts';
import type { TrustEvent } from '../events.ts';

export function happenedOf(event: TrustEvent, language: Language): z.infer<typeof happenedSchema> {
  const { version, recordedAt, actor, type } = event;
  const fingerprint = 'fingerprint' in event.data ? event.data.fingerprint : null;
  return { version, recordedAt, actor, type, fingerprint, text: SENTENCES[language](event) };
}

const short = (fingerprint: string): string => fingerprint.slice(0, 12);

const SENTENCES: Readonly<Record<Language, (event: TrustEvent) => string>> = { en: english, nl: dutch };

function english(event: TrustEvent): string {
  switch (event.type) {
    case 'TrustImported': {
      const { name, certificates, signers, crls, deviationLists } = event.data;
      return `Imported “${name}”: ${certificates.length} CSCA certificates, ${signers.length} of document signers, ${crls.length} revocation lists, ${deviationLists.length} deviation lists`;
    }
    case 'CertificateTrusted': {
      const { source, basis } = event.data;
      if (basis.kind === 'importer') return `Trusted on the word of who imported “${source}”`;
      return basis.kind === 'list'
        ? `Trusted by “${source}”, a list whose signer is traced to ${short(basis.by)}`
        : `Trusted by a link from ${short(basis.by)}, in “${source}”`;
    }
    case 'TrustWithdrawn': {
      const { reason, because } = event.data;
      return `Trust withdrawn${because ? ` with that in ${short(because)}` : ''}: ${reason}`;
    }
    case 'TrustRestored':
      return `Trusted again: ${event.data.reason}`;
    case 'SignersRecorded':
      return `${event.data.certificates.length} certificates of document signers, from “${event.data.source}”`;
    case 'CrlRecorded':
      return `A revocation list, from “${event.data.source}”`;
    case 'DeviationListRecorded':
      return `A deviation list of ${event.data.country} with ${event.data.entries} entries, from “${event.data.source}”`;
    case 'ExpiryAnnounced':
      return `Ends on ${event.data.until}: a successor is needed by then`;
  }
}

function dutch(event: TrustEvent): string {
  switch (event.type) {
    case 'TrustImported': {
      const { name, certificates, signers, crls, deviationLists } = event.data;
      return `“${name}” ingelezen: ${certificates.length} CSCA-certificaten, ${signers.length} van documentondertekenaars, ${crls.length} intrekkingslijsten, ${deviationLists.length} afwijkingenlijsten`;
    }
    case 'CertificateTrusted': {
      const { source, basis } = event.data;
      if (basis.kind === 'importer') return `Vertrouwd op gezag van wie “${source}” inlas`;
      return basis.kind === 'list'
        ? `Vertrouwd door “${source}”, een lijst waarvan de ondertekenaar tot ${short(basis.by)} herleid is`
        : `Vertrouwd door een link vanuit ${short(basis.by)}, in “${source}”`;
    }
    case 'TrustWithdrawn': {
      const { reason, because } = event.data;
      return `Vertrouwen ingetrokken${because ? ` met dat in ${short(because)}` : ''}: ${reason}`;
    }
    case 'TrustRestored':
      return `Weer vertrouwd: ${event.data.reason}`;
    case 'SignersRecorded':
      return `${event.data.certificates.length} certificaten van documentondertekenaars, uit “${event.data.source}”`;
    case 'CrlRecorded':
      return `Een intrekkingslijst, uit “${event.data.source}”`;
    case 'DeviationListRecorded':
      return `Een afwijkingenlijst van ${event.data.country} met ${event.data.entries} vermeldingen, uit “${event.data.source}”`;
    case 'ExpiryAnnounced':
      return `Eindigt op ${event.data.until}: voor die tijd is een opvolger nodig`;
  }
}
