/**
 * The first cycle as published, as events, each with its source. What is not public is `null` or absent: most
 * pledges, and how much was deducted. Nothing here is estimated.
 */
import type { MemberState } from '#kernel';
import type { CycleEventInput, CycleEventType } from '../events.ts';
import { REPORTED_PLEDGES } from './pledges-2026.ts';

type PublishedEvent = {
  [Type in CycleEventType]: { readonly type: Type; readonly data: CycleEventInput<Type> };
}[CycleEventType];

const SITUATIONS = {
  title: 'Commission Implementing Decision (EU) 2025/2323 of 11 November 2025',
  url: 'http://data.europa.eu/eli/dec_impl/2025/2323/oj',
  date: '2025-11-14',
};
const PROPOSAL = {
  title:
    'Euronews, 6 December 2025: 30 000 by sources that saw the classified proposal; EUR 600 million with it',
  url: 'https://fr.euronews.com/my-europe/2025/12/06/ue-vers-une-diminution-des-demandeurs-dasile-a-relocaliser',
  date: '2025-12-06',
};
const AGREEMENT = {
  title:
    'Council press release of 8 December 2025 on the political agreement, as carried by Public Affairs Bruxelles',
  url: 'https://www.pubaffairsbruxelles.eu/eu-institution-news/migration-and-asylum-member-states-agree-on-solidarity-pool',
  date: '2025-12-08',
};
const POOL = {
  title: 'Council Implementing Decision (EU) 2025/2642 of 19 December 2025',
  url: 'http://data.europa.eu/eli/dec_impl/2025/2642/oj',
  date: '2025-12-23',
};
const NETHERLANDS = {
  title: 'Kamerstukken II 2025-26, 32 317, nr. 978',
  url: 'https://zoek.officielebekendmakingen.nl/kst-32317-978.html',
  date: '2025-11-20',
};
const EXEMPTIONS = {
  title:
    'Euradio, December 2025: total or partial exemption for Czechia, Estonia, Croatia, Austria and Poland',
  url: 'https://eurradio.com/?p=35051',
};
const VOTE = {
  title: 'Agence Europe, bulletin 13781/6: the written procedure closed on 22 December 2025',
  url: 'https://agenceurope.eu/en/bulletin/article/13781/6/written-procedure-adopting-solidarity-pool-for-2026-closed-despite-spains-concerns',
};
const GERMANY = { title: 'dpa, 8 December 2025: the German minister on the pool', date: '2025-12-08' };

const EXEMPT = {
  title:
    'open.kg after Vijesti, December 2025: Austria, Poland, Croatia and Czechia exempted from all contributions',
  url: 'https://open.kg/en/news/exclusive/52362-evropejskie-strany-teper-smogut-stroit-migracionnye-centry-za-predelami-es.html',
};
const RELOCATING = {
  title: 'Euronews Portugal, 14 January 2026: states that take persons',
  url: 'https://pt.euronews.com/my-europe/2026/01/14/portugal-paga-mais-de-oito-milhoes-de-euros-para-nao-ter-de-receber-requerentes-de-asilo',
  date: '2026-01-14',
};

const official = { standing: 'official' } as const;
const reported = { standing: 'reported' } as const;
const VOTED_ON = '2025-12-22';

/** The events of the stream `solidarity/cycle/2026`, in the order in which they happened. */
export const CYCLE_2026_EVENTS: readonly PublishedEvent[] = [
  {
    type: 'SituationsDetermined',
    data: {
      on: '2025-11-11',
      states: [
        ...inList('pressure', ['GR', 'CY']),
        ...inList('pressure', ['IT', 'ES'], true),
        ...inList('risk', ['BE', 'BG', 'DE', 'EE', 'IE', 'FR', 'HR', 'LV', 'LT', 'NL', 'PL', 'FI']),
        ...inList('significant', ['BG', 'CZ', 'EE', 'HR', 'AT', 'PL']),
      ],
      source: SITUATIONS,
      ...official,
    },
  },
  {
    type: 'ProposalMade',
    data: { on: '2025-11-11', relocations: 30_000, money: '600000000', source: PROPOSAL, ...reported },
  },
  // It met on 18 and again on 27 November; the second meeting is not said to be one under Article 13(4).
  { type: 'ForumConvened', data: { on: '2025-11-18', source: AGREEMENT, ...official } },
  relocates('DE', 4_555),
  relocates('FR', 3_361),
  {
    type: 'PledgeRecorded',
    data: { state: 'NL', relocations: 0, money: null, alternative: null, source: NETHERLANDS, ...official },
  },
  ...(
    [
      ['RO', 661],
      ['BG', 214],
      ['CY', 43],
    ] as const
  ).map(([state, relocations]): PublishedEvent => ({
    type: 'PledgeRecorded',
    data: { state, relocations, money: null, alternative: null, source: RELOCATING, ...reported },
  })),
  ...REPORTED_PLEDGES.map(([state, relocations, money, alternative, source]): PublishedEvent => ({
    type: 'PledgeRecorded',
    data: { state, relocations, money, alternative, source, ...reported },
  })),
  ...(['CZ', 'EE', 'HR', 'AT', 'PL'] as const).map(asksDeduction),
  {
    type: 'PositionStated',
    data: {
      state: 'DE',
      on: '2025-12-08',
      position: 'statement',
      text: 'Will neither receive persons nor pay, and relies on Dublin cases that it already handles.',
      source: GERMANY,
      ...reported,
    },
  },
  {
    type: 'PositionStated',
    data: {
      state: 'LT',
      on: '2025-12-03',
      position: 'statement',
      text: 'Will accept half of the persons allotted and pay for the rest; the numbers were not final.',
      source: {
        title: 'BNS by Xinhua, 3 December 2025',
        url: 'http://www.chinaview.cn/20251203/8e818e84f2244b04a5177f9eff461de2/c.html',
        date: '2025-12-03',
      },
      ...reported,
    },
  },
  {
    type: 'PoolAdopted',
    data: {
      adoptedOn: '2025-12-19',
      appliesFrom: '2026-06-12',
      relocations: 21_000,
      money: '420000000',
      searchAndRescuePercent: '42',
      source: POOL,
      ...official,
    },
  },
  // Adjusted in the pool decision itself. Spain's statement objects that no decisions of their own were taken.
  ...(['CZ', 'HR', 'AT', 'PL'] as const).map((state) => getsDeduction(state, 'full', EXEMPT)),
  getsDeduction('EE', null, EXEMPTIONS),
  ...(['HU', 'SK'] as const).map((state) => voted(state, 'against')),
  {
    type: 'PositionStated',
    data: {
      state: 'HU',
      on: '2025-12-28',
      position: 'statement',
      text: 'The foreign minister: Hungary will take no migrant and pay nothing.',
      source: {
        title: 'Topky, December 2025',
        url: 'https://www.topky.sk/cl/11/9285577/Madarsko-odmieta-pravidla-EU--V-roku-2026-neprijme-jedineho-migranta',
      },
      ...reported,
    },
  },
  ...(['CY', 'LV', 'PT', 'ES'] as const).map((state) => voted(state, 'abstained')),
  {
    type: 'PositionStated',
    data: {
      state: 'ES',
      on: VOTED_ON,
      position: 'statement',
      text: 'The decision departs from the Regulation: contributions were reduced without the Council deciding on the deductions. Effective solidarity is 962 relocations and EUR 74.66 million.',
      source: VOTE,
      ...reported,
    },
  },
];

function inList(
  category: 'pressure' | 'risk' | 'significant',
  states: readonly MemberState[],
  searchAndRescue = false,
) {
  return states.map((state) => ({ state, category, searchAndRescue }));
}

/** All of the fair share in relocation, so that nothing is pledged in money or measures. */
function relocates(state: MemberState, relocations: number): PublishedEvent {
  const data = { state, relocations, money: '0', alternative: '0', source: POOL, ...official };
  return { type: 'PledgeRecorded', data };
}

function asksDeduction(state: MemberState): PublishedEvent {
  return {
    type: 'DeductionRequested',
    data: { state, basis: '62', on: null, source: EXEMPTIONS, ...reported },
  };
}

function getsDeduction(
  state: MemberState,
  granted: 'full' | null,
  source: typeof EXEMPTIONS,
): PublishedEvent {
  const data = { state, basis: '62', on: '2025-12-19', outcome: 'granted', granted, source } as const;
  return { type: 'DeductionDecided', data: { ...data, ...reported } };
}

function voted(state: MemberState, position: 'against' | 'abstained'): PublishedEvent {
  return { type: 'PositionStated', data: { state, on: VOTED_ON, position, source: VOTE, ...reported } };
}
