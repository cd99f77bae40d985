/** Every page of the desk, for tests and pictures that look at all of them. A new page is a line here. */
import { deskPages } from '../../src/desk/mechanisms.ts';

/** Roles in which a page is looked at; without one, as a reader who has not signed in. */
export type Signed = 'administrator' | 'council' | 'commission' | 'border-authority';

export interface EveryPage {
  /** For the names of tests and files. */
  readonly name: string;
  readonly path: string;
  /** What must be visible before the page counts as there. */
  readonly ready: string;
  /** What one comes for, where the page goes on loading after it: the table before the map. */
  readonly first?: string;
  readonly role?: Signed;
  /** The address ends in an invitation of its own, after the #. */
  readonly invitation?: true;
  /** What is typed to get here, where the address does not say it: the label of a field and its text. */
  readonly type?: readonly [label: string, text: string];
}

const CYCLE = '/solidarity/2026';
const TABLE = '.map__svg .state, .map--missing';
const WHAT_IF = '?pool=30000&key=2024-11&p=DE:100:0:0,FR:200:500000:0&d=PL:full&not=HU,SK';

const VOTED = '?without=DK&no=HU,SK&abstain=CY,LV,PT,ES&rest=yes&coalitions=blocking';

const NO_SUBMISSION = '/travel-credential/inbox/00000000-0000-4000-8000-000000000000?office=NL/SPL';

const OWN: readonly EveryPage[] = [
  { name: 'home', path: '/', ready: 'main h1' },
  { name: 'register', path: '/register', ready: 'main h1' },
  { name: 'law', path: '/law', ready: '.law__table' },
  { name: 'law-found', path: '/law?q=offset', ready: '.law__table' },
  { name: 'sign-in', path: '/sign-in?to=/law', ready: 'main form' },
  { name: 'welcome', path: '/welcome', ready: 'main form', invitation: true },
  { name: 'welcome-without-invitation', path: '/welcome', ready: 'main h1' },
  { name: 'account-reader', path: '/account', ready: '.may__actions li' },
  { name: 'account', path: '/account', ready: '.may__actions li', role: 'administrator' },
  { name: 'people-reader', path: '/people', ready: 'main h1 + .head__lead' },
  { name: 'people', path: '/people', ready: 'main tbody tr', role: 'administrator' },
  { name: 'cycle', path: CYCLE, ready: TABLE, first: '.grid tbody tr' },
  { name: 'cycle-selected', path: `${CYCLE}?state=NL`, ready: TABLE },
  { name: 'cycle-reasons', path: `${CYCLE}?state=DE&why=DE.owed`, ready: '.panel' },
  { name: 'cycle-what-if', path: `${CYCLE}?pool=30000&state=NL&view=persons`, ready: TABLE },
  { name: 'cycle-filtered', path: CYCLE, ready: TABLE, type: ['Find a state', 'gree'] },
  { name: 'state-NL', path: `${CYCLE}/state/NL`, ready: '.letter' },
  { name: 'state-DE-reasons', path: `${CYCLE}/state/DE?why=owed&letter=long`, ready: '.panel' },
  { name: 'state-HU', path: `${CYCLE}/state/HU`, ready: '.letter' },
  { name: 'state-DK', path: `${CYCLE}/state/DK`, ready: '.letter' },
  { name: 'what-if', path: `${CYCLE}/what-if`, ready: '.bench__outcome' },
  { name: 'what-if-changed', path: `${CYCLE}/what-if${WHAT_IF}`, ready: '.bench__outcome' },
  { name: 'what-if-office', path: `${CYCLE}/what-if`, ready: '.saved__where', role: 'council' },
  { name: 'round', path: `${CYCLE}/round`, ready: '.round__steps' },
  { name: 'round-council', path: `${CYCLE}/round?show=all`, ready: '.round__steps', role: 'council' },
  {
    name: 'round-commission',
    path: `${CYCLE}/round?state=GR&do=findShortcoming`,
    ready: '.round__form',
    role: 'commission',
  },
  { name: 'agenda', path: '/council/agenda', ready: '.agenda__points' },
  { name: 'agenda-named', path: '/council/agenda/jha-2025-12-08', ready: '.agenda__points' },
  { name: 'agenda-filtered', path: '/council/agenda?show=decisions', ready: '.agenda__points' },
  {
    name: 'agenda-administrator',
    path: '/council/agenda',
    ready: '.agenda__example .button',
    role: 'administrator',
  },
  { name: 'agenda-missing', path: '/council/agenda/jha-2031-01-01', ready: 'main .button' },
  { name: 'dossiers', path: '/council/dossiers', ready: '.dossiers__table' },
  { name: 'dossiers-found', path: '/council/dossiers?q=implementing&sort=since', ready: '.dossiers__table' },
  { name: 'dossier-insolvency-law', path: '/council/dossiers/insolvency-law', ready: '.tracks' },
  { name: 'dossier-solidarity-pool-2026', path: '/council/dossiers/solidarity-pool-2026', ready: '.tracks' },
  {
    name: 'dossier-interoperability-roadmap',
    path: '/council/dossiers/interoperability-roadmap',
    ready: '.tracks',
  },
  { name: 'dossier-denied', path: '/council/dossiers/digital-travel?do=step', ready: '.record__denied' },
  {
    name: 'dossier-step',
    path: '/council/dossiers/digital-travel?do=step',
    ready: '.record__form',
    role: 'council',
  },
  {
    name: 'dossier-position',
    path: '/council/dossiers/return-regulation?do=position',
    ready: '.record__form',
    role: 'council',
  },
  {
    name: 'dossier-terms',
    path: '/council/dossiers/insolvency-law?do=terms',
    ready: '.record__form',
    role: 'council',
  },
  { name: 'due', path: '/council/due', ready: '.due-page__count' },
  { name: 'due-far', path: '/council/due?days=1000', ready: '.due-page__table' },
  { name: 'due-nothing', path: '/council/due?days=1000&dossier=nothing&state=NL', ready: '.due-page__none' },
  { name: 'import', path: '/council/import', ready: 'main h1' },
  { name: 'import-example', path: '/council/import?example=yes', ready: '.import__point' },
  { name: 'letter', path: '/council/letter', ready: '.next-letter' },
  { name: 'letter-report', path: '/council/letter?kind=report', ready: '.next-letter' },
  {
    name: 'letter-council',
    path: '/council/letter?kind=report',
    ready: '.next-letter__form',
    role: 'council',
  },
  { name: 'vote', path: '/council/vote', ready: TABLE, first: '.vote__states tbody tr' },
  { name: 'vote-counted', path: `/council/vote${VOTED}`, ready: '.vote__coalitions tbody tr' },
  { name: 'send', path: '/travel-credential/send', ready: 'main .device' },
  { name: 'sent', path: '/travel-credential/sent', ready: 'main .device' },
  { name: 'your-data', path: '/travel-credential/your-data', ready: '.your-data__version' },
  { name: 'inbox-reader', path: '/travel-credential/inbox', ready: '.authority__denied .button' },
  { name: 'inbox', path: '/travel-credential/inbox', ready: 'main form', role: 'border-authority' },
  { name: 'submission-reader', path: NO_SUBMISSION, ready: '.authority__denied .button' },
  { name: 'submission-missing', path: NO_SUBMISSION, ready: '.authority__none', role: 'border-authority' },
  { name: 'erased-reader', path: '/travel-credential/erased', ready: '.authority__denied .button' },
  { name: 'erased', path: '/travel-credential/erased', ready: 'main p a', role: 'border-authority' },
  { name: 'credential', path: '/travel-credential/credential', ready: '.making' },
  { name: 'credential-law', path: '/travel-credential/credential?law=final', ready: '.making .wrong' },
  { name: 'credential-document', path: '/travel-credential/credential?step=document', ready: '.files' },
  { name: 'face', path: '/travel-credential/face', ready: 'img.face__picture' },
  { name: 'face-use', path: '/travel-credential/face?chip=jpeg2000&at=use', ready: 'img.face__picture' },
  { name: 'trust', path: '/travel-credential/trust', ready: '.trust__empty' },
  { name: 'trust-import-reader', path: '/travel-credential/trust/import', ready: '.trust__denied' },
  {
    name: 'trust-import',
    path: '/travel-credential/trust/import',
    ready: '.drop',
    role: 'border-authority',
  },
  { name: 'asylum', path: '/asylum', ready: '.ways' },
  {
    name: 'countries',
    path: '/asylum/countries',
    ready: '.world .state',
    first: '.countries__table tbody tr',
  },
  {
    name: 'countries-selected',
    path: '/asylum/countries?country=IRQ&follows=low-rate&sort=-rate',
    ready: '.world .state',
  },
  { name: 'countries-before', path: '/asylum/countries?day=2026-06-11&country=EGY', ready: '.world .state' },
  { name: 'countries-none', path: '/asylum/countries?q=atlantis', ready: '.countries .button' },
  { name: 'country-EGY', path: '/asylum/countries/EGY', ready: '.grounds' },
  { name: 'country-GHA', path: '/asylum/countries/GHA?day=2026-02-02', ready: '.grounds' },
  { name: 'country-state', path: '/asylum/countries/FRA', ready: '.notice' },
  { name: 'country-unknown', path: '/asylum/countries/QQQ', ready: '.notice' },
  { name: 'changes', path: '/asylum/changes?day=2026-06-12', ready: '.changes__table' },
  { name: 'changes-nothing', path: '/asylum/changes?day=2026-07-01', ready: '.changes' },
  { name: 'asylum-case', path: '/asylum/case', ready: '.case__step' },
  { name: 'asylum-case-example', path: '/asylum/case?example=yes', ready: '.case__step' },
  { name: 'not-found', path: '/no/such/page', ready: '.notice' },
];

/** Pages that a mechanism links to and that nobody has written a line for: their heading must appear. */
const linked: readonly EveryPage[] = deskPages
  .flatMap(({ links }) => links)
  .filter(({ to }) => !OWN.some(({ path }) => pathname(path) === to))
  .map(({ to }) => ({ name: to.slice(1).replaceAll('/', '-'), path: to, ready: 'main h1' }));

export const EVERY_PAGE: readonly EveryPage[] = [...OWN, ...linked];

/** One page an address: the others are states of the same page. */
export const EVERY_ADDRESS: readonly EveryPage[] = EVERY_PAGE.filter(
  ({ path, role }, index) =>
    EVERY_PAGE.findIndex((other) => pathname(other.path) === pathname(path) && other.role === role) === index,
);

export function pathname(path: string): string {
  return path.split(/[?#]/, 1)[0] ?? path;
}
