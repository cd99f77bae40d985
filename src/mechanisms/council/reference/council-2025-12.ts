/**
 * The Council of 8 and 9 December 2025 as an example to begin with: agenda, types, positions announced by the Dutch
 * government, dossiers and their days. Facts, each with where it was read; no text of the letter.
 */
import { MEMBER_STATES, type MemberState } from '#kernel';
import type { EventInput, EventType } from '../events.ts';

/** What is appended to one stream. */
export interface ExampleStream {
  readonly name: string;
  readonly events: readonly { readonly type: EventType; readonly data: unknown }[];
}

const LETTER = {
  title: 'Kamerstukken II 2025-26, 32 317, nr. 978',
  url: 'https://zoek.officielebekendmakingen.nl/kst-32317-978.html',
  date: '2025-11-20',
  language: 'nl',
} as const;

type Item = EventInput<'AgendaSet'>['items'][number];
type NlPosition = NonNullable<NonNullable<Item['announced']>['NL']>;

const HOME = { en: 'Home Affairs', nl: 'Binnenlandse Zaken' };
const JUSTICE = { en: 'Justice', nl: 'Justitie' };

function point(
  key: string,
  type: Item['type'],
  position: NlPosition | null,
  en: string,
  nl: string,
  dossier: string | null = null,
): Item {
  const [part = 'I', place = ''] = key.split('.');
  const letter = /[a-z]$/.exec(place)?.[0] ?? null;
  return {
    part,
    partTitle: part === 'I' ? HOME : JUSTICE,
    number: Number.parseInt(place, 10),
    letter,
    title: { en, nl },
    type,
    dossier,
    announced: position === null ? {} : { NL: position },
  };
}

const AGENDA: EventInput<'AgendaSet'> = {
  configuration: 'JHA',
  from: '2025-12-08',
  to: '2025-12-09',
  place: 'Brussels',
  source: LETTER,
  example: true,
  items: [
    point('I.1', 'partial-general-approach', 'conditional', 'Return Regulation', 'Terugkeerverordening', 'return-regulation'),
    point('I.2', 'exchange-of-views', 'support', 'State of the Schengen area: priorities of the Schengen cycle, strengthening the external borders', 'Staat van het Schengengebied: implementatie van de prioriteiten van de Schengencyclus: versterking van de buitengrenzen'),
    point('I.3', 'adoption', 'conditional', 'Interoperability: roadmap after 2026', 'Implementatie van interoperabiliteit: Post 2026 Roadmap', 'interoperability-roadmap'),
    point('I.4', 'general-approach', 'support', 'Regulation on safe countries of origin', 'Verordening veilige landen van herkomst', 'safe-countries-of-origin'),
    point('I.5', 'general-approach', 'support', 'Regulation on the safe third country concept', 'Verordening inzake de toepassing van het veilig derde land-concept', 'safe-third-country'),
    point('I.6', 'progress-report', 'support', 'Union Civil Protection Mechanism and health emergencies (UCPM)', 'Uniemechanisme voor Civiele Bescherming en Gezondheidsnoodhulp (UCPM)', 'civil-protection-2028'),
    point('I.7', 'information-presidency', 'not-stated', 'Other business: current legislative proposals', 'Overige onderwerpen: lopende wetsvoorstellen'),
    point('I.8', null, null, 'Implementation of the Pact on Migration and Asylum', 'Implementatie asiel- en migratiepact'),
    point('I.8a', 'state-of-play', 'support', 'Pact on Migration and Asylum: implementation', 'Asiel- en migratiepact: implementatie'),
    point('I.8b', 'political-agreement', 'not-stated', 'Council implementing act on the Annual Solidarity Pool', 'Uitvoeringshandeling van de Raad voor de vaststelling van de jaarlijkse solidariteitspool (voorstel in behandeling)', 'solidarity-pool-2026'),
    point('I.9', 'exchange-of-views', 'support', 'Geopolitical situation and the internal security of the EU', 'De impact van de huidige geopolitieke situatie op de interne veiligheid van de EU'),
    point('I.10', 'state-of-play', 'listens', 'Security challenges: assessment by the intelligence services', 'Het tegengaan van veiligheidsuitdagingen: beoordeling door de Europese Binnenlandse Inlichtingendiensten'),
    point('I.11', 'state-of-play', 'support', 'Organised crime and drug trafficking', 'Aanpak van georganiseerde criminaliteit en drugshandel'),
    point('I.12', null, null, 'Other business', 'Overige onderwerpen'),
    point('I.12a', 'information-commission', 'listens', 'EU drugs strategy and action plan against drug trafficking', 'EU drugsstrategie en EU actieplan tegen drugshandel'),
    point('I.12b', 'information-presidency', 'not-stated', 'Access to data for effective law enforcement', 'Toegang tot gegevens voor effectieve rechtshandhaving'),
    point('I.12c', 'information-presidency', 'not-stated', 'EU-Western Balkans ministerial forum (Sarajevo, 30-31 October 2025)', 'EU-Westelijke Balkan ministerieel forum voor Justitie en Binnenlandse Zaken (Sarajevo, 30-31 Oktober 2025)'),
    point('I.12d', 'information-presidency', 'not-stated', 'EU-US ministerial meeting on justice and home affairs', 'Ministeriële bijeenkomst tussen de Verenigde Staten en de Europese Unie over justitie en binnenlandse zaken'),
    point('I.12e', 'presentation-incoming-presidency', 'not-stated', 'Work programme of the incoming Presidency', 'Werkprogramma inkomend Voorzitterschap'),
    point('II.1', 'information-presidency', 'support', 'Other business: current legislative proposals', 'Overige onderwerpen: lopende wetsvoorstellen', 'insolvency-law'),
    point('II.2', 'state-of-play', 'not-stated', 'Way forward on simplifying the General Data Protection Regulation', 'Weg voorwaarts met betrekking tot simplificatie Algemene Verordening Gegevensbescherming (AVG)'),
    point('II.3', 'adoption', 'support', 'Conclusions on model provisions for EU criminal law', 'Conclusies over modelbepalingen voor EU strafrecht', 'model-criminal-provisions'),
    point('II.4', 'state-of-play', 'support', 'Russian war of aggression against Ukraine: fight against impunity', 'De Russische agressieoorlog tegen Oekraïne: strijd tegen straffeloosheid'),
    point('II.5', 'state-of-play', 'listens', 'Organised crime and drug trafficking', 'Aanpak van georganiseerde criminaliteit en drugshandel'),
    point('II.6', 'exchange-of-views', 'conditional', 'Working lunch: judicial cooperation with third countries', 'Werklunch – Justitiële samenwerking met derde landen'),
    point('II.7', null, null, 'Other business', 'Overige onderwerpen'),
    point('II.7a', 'information-commission', 'not-stated', 'Digital justice and judicial training strategies', 'Digitale justitie en strategieën voor judiciële opleidingen'),
    point('II.7b', 'information-commission', 'not-stated', 'Charter report 2025', '2025 Handvestrapport: een stand van zaken over de uitvoering van de strategie ter versterking van de toepassing van het Handvest van de Grondrechten in de EU'),
    point('II.7c', 'information-member-state', 'support', 'Closing the gap: investigative measures for cross-border confiscation', 'De kloof overbruggen: onderzoeksmaatregelen voor grensoverschrijdende confiscatie'),
  ],
}; // prettier-ignore

/** What was published of the outcome; of the other points nothing was found. */
const OUTCOMES: EventInput<'OutcomesSet'> = {
  outcomes: [
    { key: 'I.1', result: 'reached' },
    { key: 'I.4', result: 'reached' },
    { key: 'I.5', result: 'reached' },
    { key: 'I.8b', result: 'reached' },
    { key: 'I.9', result: 'discussed' },
    { key: 'I.11', result: 'discussed' },
    { key: 'II.1', result: 'noted' },
    { key: 'II.2', result: 'noted' },
    { key: 'II.3', result: 'reached' },
    { key: 'II.4', result: 'discussed' },
  ],
  source: {
    title:
      'Government of Ireland, 8 December 2025 (Home Affairs); Croatian ministry of justice, 9 December 2025 (Justice)',
    url: 'https://www.gov.ie/en/department-of-justice-home-affairs-and-migration/press-releases/minister-jim-ocallaghan-meets-with-his-european-counterparts-at-justice-and-home-affairs-council-meeting-to-discuss-migration-and-internal-security',
    date: '2025-12-09',
    language: 'en',
  },
};

type Step = EventInput<'StepTaken'>;
type Opened = Omit<EventInput<'DossierOpened'>, 'example' | 'source'> & {
  readonly source?: EventInput<'DossierOpened'>['source'];
};

const OEIL = (procedure: string): string =>
  `https://oeil.secure.europarl.europa.eu/oeil/en/procedure-file?reference=${encodeURIComponent(procedure)}`;

function step(code: Step['step'], on: string, title: string, url?: string): ExampleStream['events'][number] {
  const language = title === LETTER.title ? LETTER.language : 'en';
  const source = { title, ...(url === undefined ? {} : { url }), language };
  return { type: 'StepTaken', data: { step: code, on, source } };
}

/** The same step where nobody found its day. */
function assumedDay({ type, data }: ExampleStream['events'][number]): ExampleStream['events'][number] {
  return { type, data: { ...(data as Step), dayAssumed: true } };
}

function dutch(
  position: EventInput<'PositionTaken'>['position'],
  en: string,
  nl: string,
): ExampleStream['events'][number] {
  return {
    type: 'PositionTaken',
    data: { by: 'NL', position, on: '2025-11-20', said: { en, nl }, source: LETTER },
  };
}

function against(
  by: EventInput<'PositionTaken'>['by'],
  on: string,
  title: string,
  url: string,
): ExampleStream['events'][number] {
  return {
    type: 'PositionTaken',
    data: { by, position: 'oppose', on, source: { title, url, language: 'en' } },
  };
}

/** A vote of which is known who did not vote in favour: all others who take part did. */
function voted(
  on: string,
  [title, url]: readonly [string, string],
  others: Readonly<Partial<Record<MemberState, 'oppose' | 'abstains'>>>,
  without: readonly MemberState[],
): readonly ExampleStream['events'][number][] {
  const taking = MEMBER_STATES.filter((state) => !without.includes(state));
  return taking.map((by) => ({
    type: 'PositionTaken',
    data: { by, position: others[by] ?? 'support', on, source: { title, url, language: 'en' } },
  }));
}

function dossier(name: string, opened: Opened, ...events: ExampleStream['events']): ExampleStream {
  return {
    name,
    events: [{ type: 'DossierOpened', data: { source: LETTER, ...opened, example: true } }, ...events],
  };
}

const GENERAL_APPROACHES = {
  title: 'Government of Ireland, press release of 8 December 2025',
  url: 'https://www.gov.ie/en/department-of-justice-home-affairs-and-migration/press-releases/minister-jim-ocallaghan-meets-with-his-european-counterparts-at-justice-and-home-affairs-council-meeting-to-discuss-migration-and-internal-security',
} as const;
const THIRD_COUNTRY_PRESS = [
  'Press summary of 8 December 2025',
  'https://particlenews.pages.dev/story/eu-ministers-endorse-tighter-asylum-rules-safeorigin-list-and-legal-basis-for-return-hubs',
] as const;
const AGENCE_EUROPE = [
  'Agence Europe, bulletin 13814',
  'https://agenceurope.eu/en/bulletin/article/13814/34/eu-council-formally-adopts-list-of-safe-countries-of-origin-and-new-definition-of-safe-third-country',
] as const;
const POOL_VOTE = [
  'Agence Europe, bulletin 13781/6: the written procedure closed on 22 December 2025',
  'https://agenceurope.eu/en/bulletin/article/13781/6/written-procedure-adopting-solidarity-pool-for-2026-closed-despite-spains-concerns',
] as const;
const INSOLVENCY_OJ = ['OJ L, 2026/799, 1.4.2026', 'https://eur-lex.europa.eu/eli/dir/2026/799/oj'] as const;

const DOSSIER_STREAMS: readonly ExampleStream[] = [
  dossier(
    'return-regulation',
    {
      title: { en: 'Return Regulation', nl: 'Terugkeerverordening' },
      kind: 'ordinary-legislative',
      without: { states: ['DK', 'IE'], why: { en: 'Protocol 22 (Denmark decides within six months); Protocols 19 and 21 (Ireland is out): recitals 49 to 53 of P10_TA(2026)0207', nl: 'Protocol 22 (Denemarken besluit binnen zes maanden); Protocollen 19 en 21 (Ierland doet niet mee): overwegingen 49 tot en met 53 van P10_TA(2026)0207' } },
      traits: { form: 'regulation' },
      references: [
        { id: 'COM(2025) 101', kind: 'com' },
        { id: '2025/0059(COD)', kind: 'procedure', url: OEIL('2025/0059(COD)') },
        { id: 'NL 22112, 4031', kind: 'parliament', url: 'https://zoek.officielebekendmakingen.nl/kst-22112-4031.html', since: '2025-04-17' },
      ],
      changes: ['2008/115/EC'],
    },
    step('propose', '2025-03-11', 'COM(2025) 101'),
    dutch('conditional', 'The outcome has to help return in practice; then the starting point is positive.', 'De uitkomst moet terugkeer in de praktijk vooruithelpen; dan is het uitgangspunt positief.'),
    step('reach-general-approach', '2025-12-08', GENERAL_APPROACHES.title, GENERAL_APPROACHES.url),
    step('confirm-parliament-mandate', '2026-03-26', 'European Union Agency for Asylum, on the vote in Parliament'),
    step('hold-trilogue', '2026-06-01', 'European Union Agency for Asylum, on the last trilogue'),
    step('reach-provisional-agreement', '2026-06-01', 'European Union Agency for Asylum, on the agreement'),
    step('adopt-parliament-position', '2026-06-17', 'P10_TA(2026)0207'),
    step('approve-parliament-position', '2026-10-01', 'Press reports citing the Council’s release of that day'),
    { type: 'TermsSet', data: { since: '2026-06-17', terms: { entryIntoForce: { after: { count: 1, unit: 'days' } }, application: { after: { count: 12, unit: 'months' } } }, source: { title: 'P10_TA(2026)0207, Articles 51 and 52', language: 'en' } } },
  ),
  dossier(
    'safe-countries-of-origin',
    {
      title: { en: 'Safe countries of origin: Union list', nl: 'Veilige landen van herkomst: Unielijst' },
      kind: 'ordinary-legislative',
      without: { states: ['DK'], why: { en: 'Protocol 22: Denmark takes no part in measures under Title V; Ireland takes part in the Pact', nl: 'Protocol 22: Denemarken neemt niet deel aan maatregelen van titel V; Ierland neemt deel aan het pact' } },
      traits: { form: 'regulation' },
      references: [
        { id: 'COM(2025) 186', kind: 'com' },
        { id: '2025/0101(COD)', kind: 'procedure', url: OEIL('2025/0101(COD)') },
        { id: 'NL 22112, 4064', kind: 'parliament', url: 'https://zoek.officielebekendmakingen.nl/kst-22112-4064.html' },
        { id: '(EU) 2026/464', kind: 'act', since: '2026-02-23' },
      ],
      changes: ['(EU) 2024/1348'],
    },
    step('propose', '2025-04-16', 'COM(2025) 186'),
    dutch('support', 'The government intends to agree to the general approach.', 'Het kabinet is voornemens met de algemene oriëntatie in te stemmen.'),
    step('confirm-parliament-mandate', '2025-12-03', 'Legislative Observatory: vote in committee', OEIL('2025/0101(COD)')),
    step('reach-general-approach', '2025-12-08', GENERAL_APPROACHES.title, GENERAL_APPROACHES.url),
    step('hold-trilogue', '2025-12-18', 'Council, press release of 18 December 2025'),
    step('reach-provisional-agreement', '2025-12-18', 'Council, press release of 18 December 2025'),
    step('adopt-parliament-position', '2026-02-10', 'Legislative Observatory: 408-184-60', OEIL('2025/0101(COD)')),
    step('approve-parliament-position', '2026-02-23', ...AGENCE_EUROPE),
    { type: 'TermsSet', data: { since: '2026-02-23', terms: { application: { on: '2026-06-12' } }, source: { title: AGENCE_EUROPE[0], url: AGENCE_EUROPE[1], language: 'en' } } },
  ),
  dossier(
    'safe-third-country',
    {
      title: { en: 'Safe third country concept', nl: 'Veilig derde land-concept' },
      kind: 'ordinary-legislative',
      without: { states: ['DK'], why: { en: 'Protocol 22: Denmark takes no part in measures under Title V; Ireland takes part in the Pact', nl: 'Protocol 22: Denemarken neemt niet deel aan maatregelen van titel V; Ierland neemt deel aan het pact' } },
      traits: { form: 'regulation' },
      references: [
        { id: 'COM(2025) 259', kind: 'com' },
        { id: '2025/0132(COD)', kind: 'procedure', url: OEIL('2025/0132(COD)') },
        { id: 'NL 22112, 4097', kind: 'parliament', url: 'https://zoek.officielebekendmakingen.nl/kst-22112-4097.html' },
        { id: '(EU) 2026/463', kind: 'act', since: '2026-02-23' },
      ],
      changes: ['(EU) 2024/1348'],
    },
    step('propose', '2025-05-20', 'COM(2025) 259'),
    dutch('support', 'The government intends to agree to the general approach.', 'Het kabinet is voornemens met de algemene oriëntatie in te stemmen.'),
    step('confirm-parliament-mandate', '2025-12-03', 'Legislative Observatory: vote in committee', OEIL('2025/0132(COD)')),
    step('reach-general-approach', '2025-12-08', GENERAL_APPROACHES.title, GENERAL_APPROACHES.url),
    against('ES', '2025-12-08', ...THIRD_COUNTRY_PRESS),
    against('GR', '2025-12-08', ...THIRD_COUNTRY_PRESS),
    against('FR', '2025-12-08', ...THIRD_COUNTRY_PRESS),
    against('PT', '2025-12-08', ...THIRD_COUNTRY_PRESS),
    step('hold-trilogue', '2025-12-18', 'Council, press release of 18 December 2025'),
    step('reach-provisional-agreement', '2025-12-18', 'Council, press release of 18 December 2025'),
    step('adopt-parliament-position', '2026-02-10', 'Legislative Observatory: 396-226-30', OEIL('2025/0132(COD)')),
    step('approve-parliament-position', '2026-02-23', ...AGENCE_EUROPE),
    { type: 'TermsSet', data: { since: '2026-02-23', terms: { application: { on: '2026-06-12' } }, source: { title: AGENCE_EUROPE[0], url: AGENCE_EUROPE[1], language: 'en' } } },
  ),
  dossier(
    'solidarity-pool-2026',
    {
      title: { en: 'Annual Solidarity Pool 2026', nl: 'Jaarlijkse solidariteitspool 2026' },
      kind: 'implementing-act',
      without: { states: ['DK'], why: { en: 'Protocol 22: Denmark takes no part in Regulation (EU) 2024/1351', nl: 'Protocol 22: Denemarken neemt niet deel aan Verordening (EU) 2024/1351' } },
      traits: { form: 'decision' },
      references: [
        { id: 'COM(2025) 795', kind: 'com' },
        { id: '(EU) 2025/2323', kind: 'act', url: 'http://data.europa.eu/eli/dec_impl/2025/2323/oj' },
        { id: '(EU) 2025/2642', kind: 'act', url: 'http://data.europa.eu/eli/dec_impl/2025/2642/oj', since: '2025-12-23' },
      ],
      mechanism: 'solidarity',
    },
    step('propose', '2025-11-11', 'Kamerstukken II 2025-26, 32 317, nr. 978', LETTER.url),
    step('agree-politically', '2025-12-08', GENERAL_APPROACHES.title, GENERAL_APPROACHES.url),
    // The title bears 19 December, before the vote was over: the day of adoption is that on which it closed.
    ...voted('2025-12-22', POOL_VOTE, { HU: 'oppose', SK: 'oppose', CY: 'abstains', LV: 'abstains', PT: 'abstains', ES: 'abstains' }, ['DK']),
    step('adopt-act', '2025-12-22', ...POOL_VOTE),
    assumedDay(step('sign', '2025-12-22', 'Council Implementing Decision (EU) 2025/2642', 'http://data.europa.eu/eli/dec_impl/2025/2642/oj')),
    step('publish', '2025-12-23', 'OJ L, 2025/2642, 23.12.2025', 'http://data.europa.eu/eli/dec_impl/2025/2642/oj'),
  ),
  dossier(
    'resettlement-plan-2026',
    {
      title: { en: 'Union Resettlement and Humanitarian Admission Plan 2026-2027', nl: 'Unieplan voor hervestiging en humanitaire toelating 2026-2027' },
      kind: 'implementing-act',
      traits: { form: 'decision' },
      references: [
        { id: 'COM(2025) 702', kind: 'com' },
        { id: '(EU) 2024/1350', kind: 'act', url: 'http://data.europa.eu/eli/reg/2024/1350/oj' },
        { id: '(EU) 2025/2628', kind: 'act', url: 'http://data.europa.eu/eli/dec_impl/2025/2628/oj', since: '2025-12-22' },
      ],
    },
    step('propose', '2025-11-11', LETTER.title, LETTER.url),
    dutch('support', 'The government supports structured routes and pledged 1,400 places over two years.', 'Het kabinet steunt gestructureerde routes en zegde 1.400 plaatsen toe over twee jaar.'),
    step('adopt-act', '2025-12-18', 'Council Implementing Decision (EU) 2025/2628', 'http://data.europa.eu/eli/dec_impl/2025/2628/oj'),
    step('sign', '2025-12-18', 'Council Implementing Decision (EU) 2025/2628', 'http://data.europa.eu/eli/dec_impl/2025/2628/oj'),
    step('publish', '2025-12-22', 'OJ L, 2025/2628, 22.12.2025', 'http://data.europa.eu/eli/dec_impl/2025/2628/oj'),
  ),
  dossier(
    'digital-travel',
    {
      title: { en: 'Digital travel application and credential', nl: 'EU-reisapplicatie en digitaal reisdocument' },
      kind: 'ordinary-legislative',
      traits: { form: 'regulation' },
      references: [
        { id: 'COM(2024) 670', kind: 'com' },
        { id: '2024/0670(COD)', kind: 'procedure', url: OEIL('2024/0670(COD)') },
        { id: 'NL 22112, 3982', kind: 'parliament', url: 'https://zoek.officielebekendmakingen.nl/kst-22112-3982.html' },
      ],
      changes: ['(EU) 2016/399', '(EU) 2018/1726', '(EC) 2252/2004'],
    },
    step('propose', '2024-10-08', LETTER.title, LETTER.url),
    dutch('support', 'The government agreed and welcomes the safeguards that were added.', 'Het kabinet stemde in en verwelkomt de toegevoegde waarborgen.'),
    step('agree-mandate-in-coreper', '2025-11-19', LETTER.title, LETTER.url),
  ),
  dossier(
    'us-border-security-partnership',
    {
      title: { en: 'Border security partnership with the United States', nl: 'Grensbeveiligingspartnerschap met de Verenigde Staten (EBSP)' },
      kind: 'international-agreement',
      without: { states: ['DK', 'IE'], why: { en: 'Protocols 19, 21 and 22: Denmark and Ireland take no part in Decision (EU) 2025/2640', nl: 'Protocollen 19, 21 en 22: Denemarken en Ierland nemen niet deel aan Besluit (EU) 2025/2640' } },
      traits: { mixed: true },
      references: [
        { id: 'COM(2025) 447', kind: 'com' },
        { id: 'NL 32317, 973', kind: 'parliament', url: 'https://zoek.officielebekendmakingen.nl/kst-32317-973.html' },
        { id: '(EU) 2025/2640', kind: 'act', since: '2025-12-16' },
      ],
    },
    step('recommend-negotiations', '2025-07-23', LETTER.title, LETTER.url),
    dutch('conditional', 'The government wants coordinated negotiation, with a clear and proportionate scope and purpose.', 'Het kabinet wil gecoördineerde onderhandelingen, met een duidelijke en evenredige reikwijdte en doelbinding.'),
    step('authorise-negotiations', '2025-12-16', 'Council Decision (EU) 2025/2640'),
  ),
  dossier(
    'civil-protection-2028',
    {
      title: { en: 'Union Civil Protection Mechanism 2028-2034', nl: 'Uniemechanisme voor civiele bescherming 2028-2034' },
      kind: 'ordinary-legislative',
      without: { states: [], why: { en: 'Article 196 TFEU lies outside Title V', nl: 'Artikel 196 VWEU valt buiten titel V' } },
      traits: { form: 'regulation' },
      references: [
        { id: 'COM(2025) 548', kind: 'com' },
        { id: '2025/0223(COD)', kind: 'procedure', url: OEIL('2025/0223(COD)') },
        { id: 'NL 22112, 4156', kind: 'parliament', url: 'https://zoek.officielebekendmakingen.nl/kst-22112-4156.html' },
      ],
      changes: ['1313/2013/EU'],
    },
    step('propose', '2025-07-16', 'COM(2025) 548'),
    dutch('support', 'The government welcomes the proposal and wants a position of the Council.', 'Het kabinet verwelkomt het voorstel en wil een Raadspositie.'),
    step('debate-in-council', '2025-10-13', LETTER.title, LETTER.url),
    step('debate-in-council', '2025-12-08', LETTER.title, LETTER.url),
  ),
  dossier(
    'interoperability-roadmap',
    {
      title: { en: 'Roadmap of the large information systems after 2026', nl: 'Routekaart van de grote informatiesystemen na 2026' },
      kind: 'information',
      references: [],
    },
    dutch('conditional', 'The government agrees with the roadmap, but wants revised VIS in the fourth quarter of 2028.', 'Het kabinet gaat akkoord met de routekaart, maar wil het vernieuwde VIS in het vierde kwartaal van 2028.'),
  ),
  dossier(
    'insolvency-law',
    {
      title: { en: 'Insolvency law: harmonising directive', nl: 'Richtlijn harmonisatie insolventierecht' },
      kind: 'ordinary-legislative',
      without: { states: [], why: { en: 'Article 114 TFEU, on the internal market, lies outside Title V', nl: 'Artikel 114 VWEU, over de interne markt, valt buiten titel V' } },
      traits: { form: 'directive' },
      references: [
        { id: 'COM(2022) 702', kind: 'com' },
        { id: '2022/0408(COD)', kind: 'procedure', url: OEIL('2022/0408(COD)') },
        { id: 'NL 22112, 3598', kind: 'parliament', url: 'https://zoek.officielebekendmakingen.nl/kst-22112-3598.html' },
        { id: '(EU) 2026/799', kind: 'act', url: INSOLVENCY_OJ[1], since: '2026-04-01' },
      ],
    },
    step('propose', '2022-12-07', 'COM(2022) 702'),
    step('reach-partial-general-approach', '2024-12-13', 'Freshfields, on the Council of that day', 'https://transactions.freshfields.com/post/102jrk2/harmonisation-of-eu-insolvency-laws-moving-closer-to-a-common-approach'),
    step('reach-general-approach', '2025-06-12', 'Council, press release of 12 June 2025', 'https://pubt.io/view/436FF3674D4E441E3458FBD1D54E5452732881FD'),
    // The day was not found: the eve of the Danish Presidency, under which the letter has trilogues begin, stands in.
    assumedDay(step('confirm-parliament-mandate', '2025-06-30', LETTER.title, LETTER.url)),
    step('hold-trilogue', '2025-11-19', LETTER.title, LETTER.url),
    step('reach-provisional-agreement', '2025-11-19', 'Commission, 20 November 2025', 'https://commission.europa.eu/news-and-media/news/commission-welcomes-political-agreement-proposal-harmonise-certain-corporate-insolvency-rules-across-2025-11-20_en'),
    dutch('support', 'The government will very probably be able to agree.', 'Het kabinet kan zeer waarschijnlijk instemmen.'),
    step('adopt-parliament-position', '2026-03-10', 'earn-network.eu, 19 June 2026', 'https://earn-network.eu/start/?p=3082'),
    step('approve-parliament-position', '2026-03-30', 'Directive (EU) 2026/799', INSOLVENCY_OJ[1]),
    step('sign', '2026-03-30', 'Directive (EU) 2026/799', INSOLVENCY_OJ[1]),
    step('publish', '2026-04-01', ...INSOLVENCY_OJ),
    step('enter-into-force', '2026-04-21', 'EUR-Lex: date of effect', INSOLVENCY_OJ[1]),
    // Two years and nine months: Bob Wessels, who gives 22 January 2029, as the rule does.
    { type: 'TermsSet', data: { since: '2026-04-01', terms: { transposition: { after: { years: 2, months: 9 } } }, source: { title: 'Bob Wessels on Directive (EU) 2026/799: two years and nine months, until 22 January 2029', url: 'https://bobwessels.nl/?p=3270', language: 'en' } } },
  ),
  dossier(
    'model-criminal-provisions',
    {
      title: { en: 'Conclusions on model provisions for EU criminal law', nl: 'Raadsconclusies over modelbepalingen voor EU-strafrecht' },
      kind: 'conclusions',
    },
    dutch('support', 'The government can agree to the draft conclusions.', 'Het kabinet kan met de ontwerpconclusies instemmen.'),
    step('draft-conclusions', '2025-11-20', LETTER.title, LETTER.url),
    step('adopt-conclusions', '2025-12-09', 'Croatian ministry of justice, on the Council of 9 December 2025', 'https://mpudt.gov.hr/news-25399/eu-justice-and-home-affairs-council/30543'),
  ),
]; // prettier-ignore

/** The meeting by its name, and the dossiers by theirs. */
export const COUNCIL_2025_12: {
  readonly meeting: ExampleStream;
  readonly dossiers: readonly ExampleStream[];
} = {
  meeting: {
    name: 'jha-2025-12-08',
    events: [
      { type: 'AgendaSet', data: AGENDA },
      { type: 'OutcomesSet', data: OUTCOMES },
    ],
  },
  dossiers: DOSSIER_STREAMS,
};
