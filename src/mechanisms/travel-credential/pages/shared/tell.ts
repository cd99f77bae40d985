/** Events of the journey, of trust and of demonstrations in words. None of them tells of a person. */
import { isState, parseDay, stateName, type Language, type OfficialLanguage, type Words } from '#kernel';
import * as z from 'zod';
import { formatsIn } from '../../../../desk/figures/formats.ts';
import type { EventTeller } from '../../../../desk/register/event-teller.ts';
import { NAME } from '../../about.ts';

const PAGE_OF_STREAM: readonly (readonly [stream: RegExp, page: string])[] = [
  [/^travel-credential\/trust$/, 'trust'],
  [/^travel-credential\/demonstration$/, 'trust'],
  [/^travel-credential\/erasures\//, 'erased'],
  [/^travel-credential\/(?:authorities|readiness)$/, 'your-data'],
];

const WORDS: Readonly<Record<string, Words>> = {
  ConsentGiven: {
    en: 'A traveller consented to one submission to {office}',
    nl: 'Een reiziger stemde in met één indiening aan {office}',
  },
  SubmissionReceived: {
    en: 'The router took a sealed submission for {office}',
    nl: 'De router nam een verzegelde indiening aan voor {office}',
  },
  SubmissionDelivered: {
    en: 'A sealed submission was delivered to {office}; the router kept nothing',
    nl: 'Een verzegelde indiening is bezorgd bij {office}; de router bewaarde niets',
  },
  DecisionRecorded: {
    en: 'The guard’s decision on a submission was recorded; all of it is erased by {eraseBy}',
    nl: 'De beslissing van de grenswachter over een indiening is vastgelegd; alles is uiterlijk {eraseBy} gewist',
  },
  FaceCompared: {
    en: 'A face was held against the chip at the border, under {provision}',
    nl: 'Een gezicht is aan de grens met de chip vergeleken, op grond van {provision}',
  },
  ConsentWithdrawn: {
    en: 'A traveller withdrew the consent to a submission',
    nl: 'Een reiziger trok de toestemming voor een indiening in',
  },
  SubmissionErased: { en: 'A submission was erased', nl: 'Een indiening is gewist' },
  ErasureLogged: {
    en: 'A submission was erased, at the latest due by {eraseBy}',
    nl: 'Een indiening is gewist, wat uiterlijk {eraseBy} moest',
  },
  AuthorityRegistered: {
    en: 'A border crossing point receives: {name} ({office})',
    nl: 'Een grensdoorlaatpost ontvangt: {name} ({office})',
  },
  KeyIssued: {
    en: 'A new key for {office}, until {until}',
    nl: 'Een nieuwe sleutel voor {office}, tot {until}',
  },
  KeyExpiring: {
    en: 'The key of {office} ends on {until}, and there is no newer one',
    nl: 'De sleutel van {office} loopt af op {until}, en er is geen nieuwere',
  },
  KeyErased: { en: 'A retired key of {office} was erased', nl: 'Een oude sleutel van {office} is gewist' },
  BoardConfirmed: {
    en: 'The Management Board of eu-LISA confirmed readiness on {on}',
    nl: 'De raad van bestuur van eu-LISA bevestigde de gereedheid op {on}',
  },
  StartSet: { en: 'The start was set for {on}', nl: 'De start is bepaald op {on}' },
  ModeSet: { en: 'The mode was set: {mode}', nl: 'De modus is bepaald: {mode}' },
  ClockWentBack: {
    en: 'The clock went back by {seconds} seconds: every erasure was brought forward by as much',
    nl: 'De klok ging {seconds} seconden terug: alles wat gewist wordt, is zoveel vervroegd',
  },
  TrustImported: { en: 'Trust imported from {name}', nl: 'Vertrouwen ingelezen uit {name}' },
  CertificateTrusted: {
    en: 'A CSCA certificate is trusted, from {source}',
    nl: 'Een CSCA-certificaat wordt vertrouwd, uit {source}',
  },
  SignersRecorded: {
    en: 'Certificates of document signers recorded, from {source}',
    nl: 'Certificaten van documentondertekenaars vastgelegd, uit {source}',
  },
  TrustWithdrawn: {
    en: 'Trust in a CSCA certificate was withdrawn: {reason}',
    nl: 'Het vertrouwen in een CSCA-certificaat is ingetrokken: {reason}',
  },
  TrustRestored: {
    en: 'Trust in a CSCA certificate was restored: {reason}',
    nl: 'Het vertrouwen in een CSCA-certificaat is hersteld: {reason}',
  },
  CrlRecorded: {
    en: 'A revocation list was recorded, from {source}',
    nl: 'Een intrekkingslijst is vastgelegd, uit {source}',
  },
  DeviationListRecorded: {
    en: 'A deviation list of {country} was recorded, from {source}',
    nl: 'Een afwijkingenlijst van {country} is vastgelegd, uit {source}',
  },
  ExpiryAnnounced: {
    en: 'A trusted CSCA certificate ends on {until}',
    nl: 'Een vertrouwd CSCA-certificaat loopt af op {until}',
  },
  DemonstrationStarted: {
    en: 'A demonstration was started: a made-up state is trusted until {until}',
    nl: 'Een demonstratie is begonnen: een verzonnen staat wordt vertrouwd tot {until}',
  },
  DemonstrationEnded: { en: 'The demonstration ended', nl: 'De demonstratie is beëindigd' },
};

const dataSchema = z.record(z.string(), z.unknown());
const MOMENT = /^\d{4}-\d{2}-\d{2}T/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MODES: Readonly<Record<string, Words>> = {
  demonstration: { en: 'demonstration', nl: 'demonstratie' },
  operational: { en: 'in earnest', nl: 'echt gebruik' },
};

export const tell: EventTeller = ({ stream, type, data }, language, locale) => {
  if (!stream.startsWith(`${NAME}/`)) return undefined;
  const page = PAGE_OF_STREAM.find(([pattern]) => pattern.test(stream))?.[1];
  const to = page === undefined ? {} : { to: `/${NAME}/${page}` };
  const words = Object.hasOwn(WORDS, type) ? WORDS[type] : undefined;
  const read = dataSchema.safeParse(data);
  if (words === undefined || !read.success) return { text: type, ...to };
  const text = words[language].replaceAll(/\{(\w+)\}/g, (_, field: string) =>
    shown(read.data[field], language, locale),
  );
  return { text, ...to };
};

function shown(value: unknown, language: Language, locale: OfficialLanguage): string {
  if (typeof value === 'number') return formatsIn(locale).whole(value);
  if (typeof value !== 'string') return '…';
  if (MOMENT.test(value)) return formatsIn(locale).moment(value);
  if (DAY.test(value)) return formatsIn(locale).shortDay(parseDay(value));
  if (isState(value)) return stateName(value, locale);
  return MODES[value]?.[language] ?? value;
}
