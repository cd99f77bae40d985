/** What the command palette finds of the asylum mechanism: what one comes to do, and every country of origin. */
import { countryName, THIRD_COUNTRIES, type Words } from '#kernel';
import type { Finding } from '../../../desk/find/finding.ts';

const ASYLUM: Words = { en: 'Asylum procedure', nl: 'Asielprocedure' };
const COUNTRY: Words = { en: 'Country of origin', nl: 'Land van herkomst' };

const ACTIONS: readonly Finding[] = [
  {
    kind: 'action',
    title: { en: 'Go through an application for asylum', nl: 'Een asielverzoek doorlopen' },
    detail: ASYLUM,
    also: ['questionnaire', 'vragenlijst', 'case', 'zaak', 'dublin', 'admissibility', 'ontvankelijkheid', 'border procedure', 'grensprocedure'],
    to: '/asylum/case',
  },
  {
    kind: 'action',
    title: { en: 'See which countries are safe countries of origin', nl: 'Zien welke landen veilige landen van herkomst zijn' },
    detail: ASYLUM,
    also: ['Union list', 'lijst van de Unie', '42(1)(e)'],
    to: '/asylum/countries?listing=annex',
  },
  {
    kind: 'action',
    title: { en: 'See which nationalities have a rate of 20 % or lower', nl: 'Zien welke nationaliteiten een percentage van 20 % of lager hebben' },
    detail: ASYLUM,
    also: ['recognition rate', 'erkenningspercentage', '42(1)(j)'],
    to: '/asylum/countries?follows=low-rate',
  },
  {
    kind: 'action',
    title: { en: 'See what changed on 12 June 2026', nl: 'Zien wat er op 12 juni 2026 veranderde' },
    detail: ASYLUM,
    also: ['Pact', 'migratiepact'],
    to: '/asylum/changes?day=2026-06-12',
  },
]; // prettier-ignore

export const findings: readonly Finding[] = [
  ...ACTIONS,
  ...THIRD_COUNTRIES.map((code): Finding => ({
    kind: 'page',
    title: { en: countryName(code, 'en'), nl: countryName(code, 'nl') },
    detail: COUNTRY,
    also: [code],
    to: `/asylum/countries/${code}`,
  })),
];
