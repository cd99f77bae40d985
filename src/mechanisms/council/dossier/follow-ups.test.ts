import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, explainReason, formatDay, isWorkingDay, parseDay, provision, type Day } from '#kernel';
import type { DossierFacts } from './follow-up/facts.ts';
import { READING_CODES, type FollowUp, type FollowUpCode } from './follow-up/follow-up.ts';
import { followUps } from './follow-ups.ts';
import {
  ASYLUM_MANAGEMENT,
  DATA_PROTECTION,
  NOVEL_FOODS,
  TRAVEL_DOCUMENT,
  type RealHistory,
} from './histories.fixture.ts';
import { DOSSIER_MESSAGES } from './messages.ts';
import { DEFAULT_DOSSIER_PARAMETERS, type DossierParameters } from './parameters.ts';
import type { StepCode } from './procedures.ts';
import type { Moment, Span } from './span.ts';
import { newDossier, stateOf, type HistoryEntry } from './state.ts';
import { knownTraits, walks } from './walks.fixture.ts';

const on = (step: StepCode, day: string): HistoryEntry => ({ step, on: parseDay(day) });

function found(
  code: FollowUpCode,
  { kind, history, traits }: Pick<RealHistory, 'kind' | 'history' | 'traits'>,
  facts: DossierFacts = {},
  parameters: Partial<DossierParameters> = {},
): FollowUp[] {
  const { state, refused } = stateOf(kind, history, traits);
  expect(refused).toEqual([]);
  const all = followUps(state, facts, { ...DEFAULT_DOSSIER_PARAMETERS, ...parameters });
  return all.filter((one) => one.code === code);
}

const dueOf = (...asked: Parameters<typeof found>): string[] =>
  found(...asked).map(({ due }) => formatDay(due));

const ordinary = (...history: HistoryEntry[]): Pick<RealHistory, 'kind' | 'history' | 'traits'> => ({
  kind: 'ordinary-legislative',
  history,
  traits: { form: 'regulation' },
});

describe('entry into force', () => {
  // The days on which they did are in the histories, with their sources.
  it.each([ASYLUM_MANAGEMENT, DATA_PROTECTION, TRAVEL_DOCUMENT])(
    'came on the twentieth day after publication: $name',
    (real) => {
      const [force] = found('entry-into-force', real);
      expect(force?.due).toBe(force?.done);
      expect(force?.provision).toMatchObject({ act: 'TFEU', article: '297', paragraph: '1' });
    },
  );

  it('of Directive (EU) 2024/1385, published on 24 May 2024, was on 13 June 2024 (eumonitor.eu)', () => {
    const onThatDay = parseDay('2024-05-24');
    const state = {
      ...newDossier('ordinary-legislative', { form: 'directive' }),
      reached: { published: { first: onThatDay, last: onThatDay } },
    };
    const transposition = { moment: { on: parseDay('2027-06-14') } };
    expect(followUps(state, { transposition }).map(({ code, due }) => [code, formatDay(due)])).toEqual([
      ['entry-into-force', '2024-06-13'],
      ['transposition', '2027-06-14'],
    ]);
  });

  const published = ordinary(
    on('propose', '2025-01-01'),
    on('adopt-parliament-position', '2025-02-01'),
    on('approve-parliament-position', '2025-03-01'),
    on('sign', '2025-03-01'),
    on('publish', '2025-03-08'),
  );
  it.each<[string, Moment, string]>([
    ['the day after publication, a Sunday', { after: { count: 1, unit: 'days' } }, '2025-03-09'],
    ['the third day', { after: { count: 3, unit: 'days' } }, '2025-03-11'],
    ['a day that the act names', { on: parseDay('2025-04-01') }, '2025-04-01'],
  ])('may be %s', (_, moment, due) => {
    expect(dueOf('entry-into-force', published, { entryIntoForce: { moment } })).toEqual([due]);
  });

  it('of a decision with addressees is by notification, published or not', () => {
    const decision = {
      kind: 'implementing-act',
      traits: { form: 'decision' },
      history: [
        on('propose', '2025-01-01'),
        on('adopt-act', '2025-02-03'),
        on('notify', '2025-02-04'),
        on('sign', '2025-02-03'),
        on('publish', '2025-02-06'),
      ],
    } as const;
    const [force] = found('entry-into-force', decision);
    expect(formatDay(force?.due ?? parseDay('2000-01-01'))).toBe('2025-02-04');
    expect(force?.provision).toMatchObject({ article: '297', paragraph: '2', subparagraph: 3 });
  });

  it('is not counted for an agreement, whose own provisions say when', () => {
    const agreement = {
      kind: 'international-agreement',
      traits: { parliament: 'none', mixed: false },
      history: [
        on('recommend-negotiations', '2025-01-01'),
        on('authorise-negotiations', '2025-01-01'),
        on('propose-conclusion', '2025-01-01'),
        on('conclude', '2025-01-01'),
      ],
    } as const;
    expect(found('entry-into-force', agreement)).toEqual([]);
  });
});

describe('application, transposition and evaluation', () => {
  /** Key dates of Regulation (EU) 2024/1351 as eumonitor.eu lists them, with the article. */
  const facts: DossierFacts = {
    application: { moment: { on: parseDay('2026-07-01') }, provision: provision('AMMR', '85') },
    reports: [
      {
        what: 'evaluation',
        moment: { on: parseDay('2031-07-01') },
        provision: provision('AMMR', '79'),
      },
      {
        what: 'report',
        moment: { on: parseDay('2028-02-01') },
        provision: provision('AMMR', '79'),
      },
    ],
  };

  it('of Regulation (EU) 2024/1351: 1 July 2026, a report by 1 February 2028, an evaluation by 1 July 2031', () => {
    expect(dueOf('application', ASYLUM_MANAGEMENT, facts)).toEqual(['2026-07-01']);
    expect(dueOf('report', ASYLUM_MANAGEMENT, facts)).toEqual(['2028-02-01']);
    expect(dueOf('evaluation', ASYLUM_MANAGEMENT, facts)).toEqual(['2031-07-01']);
  });

  it('are counted from the day that entry into force is expected, while it has not come', () => {
    const upTo = { ...ASYLUM_MANAGEMENT, history: ASYLUM_MANAGEMENT.history.slice(0, -3) };
    const moment = { after: { count: 12, unit: 'months' } } as const;
    expect(dueOf('application', upTo, { application: { moment } })).toEqual(['2025-06-12']);
  });

  it('wait for publication when they are counted, and not when the act names the day', () => {
    const upTo = { ...ASYLUM_MANAGEMENT, history: ASYLUM_MANAGEMENT.history.slice(0, -4) };
    const counted = { moment: { after: { count: 12, unit: 'months' } } } as const;
    expect(dueOf('application', upTo, { application: counted })).toEqual([]);
    expect(dueOf('application', upTo, facts)).toEqual(['2026-07-01']);
  });

  it('may each be of a part, beside the whole', () => {
    const partialApplication = [{ moment: { on: parseDay('2024-06-11') } }];
    expect(dueOf('partial-application', ASYLUM_MANAGEMENT, { partialApplication })).toEqual(['2024-06-11']);
  });

  it.each<[string, Moment, string]>([
    ['two years and nine months', { after: { years: 2, months: 9 } }, '2022-04-11'],
    ['33 months', { after: { count: 33, unit: 'months' } }, '2022-04-11'],
    ['two years', { after: { count: 2, unit: 'years' } }, '2021-07-11'],
    ['100 days', { after: { count: 100, unit: 'days' } }, '2019-10-18'],
    ['a day named', { on: parseDay('2021-12-31') }, '2021-12-31'],
  ])('transposition within %s', (_, moment, due) => {
    const [transposition] = found('transposition', TRAVEL_DOCUMENT, { transposition: { moment } });
    expect(formatDay(transposition?.due ?? parseDay('2000-01-01'))).toBe(due);
    expect(transposition).toMatchObject({ kind: 'deadline', party: 'member-states', done: null });
  });

  it('are moved off a weekend only by the parameter that reads them as periods', () => {
    const transposition = { moment: { after: { count: 2, unit: 'years' } } } as const;
    // 10 July 2021 was a Saturday, 11 July a Sunday.
    expect(dueOf('transposition', TRAVEL_DOCUMENT, { transposition })).toEqual(['2021-07-11']);
    expect(dueOf('transposition', TRAVEL_DOCUMENT, { transposition }, { periodsOfActsMove: true })).toEqual([
      '2021-07-12',
    ]);
    const counted = { periodsOfActsMove: true, termsRunFromDayAfter: false };
    expect(dueOf('transposition', TRAVEL_DOCUMENT, { transposition }, counted)).toEqual(['2021-07-12']);
  });

  it('are counted from the day of entry into force itself only by the parameter that reads it so', () => {
    const transposition = { moment: { after: { count: 2, unit: 'years' } } } as const;
    expect(
      dueOf('transposition', TRAVEL_DOCUMENT, { transposition }, { termsRunFromDayAfter: false }),
    ).toEqual(['2021-07-10']);
  });

  it('without a provision say that it is the act itself', () => {
    const [application] = found('application', ASYLUM_MANAGEMENT, {
      application: { moment: { on: parseDay('2026-07-01') } },
    });
    expect(application).toMatchObject({ provision: null, practice: 'act-itself', event: null });
  });
});

describe('terms of acts, as the Official Journal worked them out', () => {
  const inForce = (form: 'directive' | 'regulation', day: string): ReturnType<typeof newDossier> => {
    const first = parseDay(day);
    return {
      ...newDossier('ordinary-legislative', { form }),
      reached: { 'in-force': { first, last: first } },
    };
  };
  const due = (state: ReturnType<typeof newDossier>, facts: DossierFacts, code: FollowUpCode): string[] =>
    followUps(state, facts).flatMap((one) => (one.code === code ? [formatDay(one.due)] : []));

  it.each<[string, string, Span, string]>([
    ['(EU) 2024/1760', '2024-07-25', { count: 2, unit: 'years' }, '2026-07-26'],
    ['(EU) 2024/1385', '2024-06-13', { count: 3, unit: 'years' }, '2027-06-14'],
    ['(EU) 2023/970', '2023-06-06', { count: 3, unit: 'years' }, '2026-06-07'],
    ['(EU) 2022/2555', '2023-01-16', { count: 21, unit: 'months' }, '2024-10-17'],
    ['(EU) 2024/1260', '2024-05-22', { count: 30, unit: 'months' }, '2026-11-23'],
    ['(EU) 2026/799', '2026-04-21', { years: 2, months: 9 }, '2029-01-22'],
  ])('Directive %s, in force on %s, is to be transposed by the day it names', (_, force, after, named) => {
    expect(
      due(inForce('directive', force), { transposition: { moment: { after } } }, 'transposition'),
    ).toEqual([named]);
  });

  it('Regulation (EU) 2024/1689, in force on 1 August 2024, applies 24 months later from 2 August 2026', () => {
    const application = { moment: { after: { count: 24, unit: 'months' } } } as const;
    expect(due(inForce('regulation', '2024-08-01'), { application }, 'application')).toEqual(['2026-08-02']);
  });

  it('Regulation (EU) 2022/1925 applied six months after 1 November 2022, and is evaluated by 3 May 2026', () => {
    const facts: DossierFacts = {
      application: { moment: { after: { count: 6, unit: 'months' } } },
      reports: [{ what: 'evaluation', moment: { after: { count: 3, unit: 'years' } } }],
    };
    const state = inForce('regulation', '2022-11-01');
    expect(due(state, facts, 'application')).toEqual(['2023-05-02']);
    expect(due(state, facts, 'evaluation')).toEqual(['2026-05-03']);
  });

  it('end on the last day of a month without that date', () => {
    const application = { moment: { after: { count: 1, unit: 'months' } } } as const;
    // Runs from 31 January.
    expect(due(inForce('regulation', '2025-01-30'), { application }, 'application')).toEqual(['2025-02-28']);
  });

  it('say that the period runs from the day after, and why it is not moved', () => {
    const transposition = { moment: { after: { count: 2, unit: 'years' } } } as const;
    const [found] = followUps(inForce('directive', '2024-07-25'), { transposition });
    expect(found?.reasons.map(({ provision: { paragraph, point } }) => [paragraph, point])).toEqual([
      ['1', undefined],
      ['2', 'c'],
      ['1', undefined],
    ]);
    expect(found?.reasons.map(({ code }) => code)).toEqual([
      'deadline.event-not-counted',
      'council.dossier.term',
      'council.dossier.not-moved',
    ]);
  });
});

describe('national parliaments', () => {
  /** The Commission’s letter SG-Greffe(2018) D/4808 of 22 March 2018 on COM(2018) 94: eight weeks from its date. */
  const letter = ordinary(on('propose', '2018-03-12'), on('transmit-to-national-parliaments', '2018-03-22'));

  it('have eight weeks from transmission in all languages, not from the proposal', () => {
    expect(dueOf('subsidiarity-opinions', letter)).toEqual(['2018-05-17']);
    expect(found('subsidiarity-opinions', letter)[0]).toMatchObject({
      kind: 'deadline',
      party: 'national-parliaments',
      provision: { act: 'PROTOCOL2', article: '6' },
    });
  });

  it('have none before transmission', () => {
    expect(dueOf('subsidiarity-opinions', ordinary(on('propose', '2018-03-12')))).toEqual([]);
  });

  it.each<[string, string, Partial<DossierParameters>, string]>([
    ['the Protocol, which knows no August', '2026-07-15', {}, '2026-09-09'],
    ['the Commission’s practice for August', '2026-07-15', { augustNotCounted: true }, '2026-10-12'],
    ['the same, transmitted in August', '2026-08-10', { augustNotCounted: true }, '2026-10-26'],
    ['the Protocol at the turn of the year', '2026-12-01', {}, '2027-01-26'],
    ['the practice there', '2026-12-01', { turnOfYearNotCounted: true }, '2027-02-17'],
    ['a practice that does not touch it', '2026-02-02', { augustNotCounted: true, turnOfYearNotCounted: true }, '2026-03-30'],
  ])('by %s, from %s', (_, transmitted, parameters, due) => {
    const history = ordinary(
      on('propose', '2026-01-15'),
      on('transmit-to-national-parliaments', transmitted),
    );
    expect(dueOf('subsidiarity-opinions', history, {}, parameters)).toEqual([due]);
  }); // prettier-ignore

  it('say in a reason that a recess is no rule of the Protocol', () => {
    const history = ordinary(
      on('propose', '2026-07-01'),
      on('transmit-to-national-parliaments', '2026-07-15'),
    );
    const [opinions] = found('subsidiarity-opinions', history, {}, { augustNotCounted: true });
    expect(opinions?.reasons[0]).toMatchObject({
      code: 'council.dossier.recess',
      values: { weeks: 8, days: 31 },
    });
    const [plain] = found('subsidiarity-opinions', history);
    expect(plain?.reasons.map(({ code }) => code)).not.toContain('council.dossier.recess');
  });

  it('hold the provisional agenda for eight whole weeks, and a position for ten whole days after it', () => {
    const history = ordinary(
      on('propose', '2018-03-12'),
      on('transmit-to-national-parliaments', '2018-03-22'),
      on('place-on-agenda', '2018-05-18'),
    );
    expect(dueOf('agenda-possible', history)).toEqual(['2018-05-18']);
    expect(dueOf('position-possible', history)).toEqual(['2018-05-29']);
  });

  it('get the Dutch assessment six weeks after the proposal, by agreement and no provision', () => {
    const [fiche] = found('bnc-fiche', ASYLUM_MANAGEMENT);
    expect(formatDay(fiche?.due ?? parseDay('2000-01-01'))).toBe('2020-11-04');
    expect(fiche).toMatchObject({ provision: null, practice: 'dutch-practice', party: 'dutch-government' });
    expect(dueOf('bnc-fiche', ASYLUM_MANAGEMENT, {}, { bncWeeks: 3 })).toEqual(['2020-10-14']);
    expect(dueOf('bnc-fiche', ASYLUM_MANAGEMENT, {}, { bncWeeks: null })).toEqual([]);
  });

  it('have no period for what is not legislative', () => {
    const act = { kind: 'implementing-act', traits: {}, history: [on('propose', '2026-01-01')] } as const;
    expect(followUps(stateOf(act.kind, act.history).state)).toEqual([]);
  });
});

describe('the readings', () => {
  it('of novel foods: conciliation, extended, ended on 29 March 2011 (Agence Europe 10347/6: the deadline)', () => {
    const [plain] = found('conciliation', NOVEL_FOODS);
    expect(formatDay(plain?.due ?? parseDay('2000-01-01'))).toBe('2011-03-15');
    const [extended] = found('conciliation', NOVEL_FOODS, { extended: ['conciliation'] });
    expect(formatDay(extended?.due ?? parseDay('2000-01-01'))).toBe('2011-03-29');
    expect(extended?.done).toBe(extended?.due);
    expect(extended?.reasons[0]?.provision).toMatchObject({ article: '294', paragraph: '14' });
  });

  const second = ordinary(
    on('propose', '2025-01-06'),
    on('adopt-parliament-position', '2025-02-03'),
    on('adopt-council-position', '2025-03-03'),
    on('communicate-council-position', '2025-03-10'),
    on('amend-council-position', '2025-06-03'),
    on('receive-amendments', '2025-06-16'),
    on('refuse-amendments', '2025-09-15'),
    on('open-conciliation', '2025-10-06'),
    on('approve-joint-text', '2025-11-10'),
    on('adopt-joint-text-in-parliament', '2025-12-17'),
    on('adopt-joint-text-in-council', '2025-12-18'),
  );
  it.each([
    // 10 June 2025 was a Tuesday.
    ['parliament-second-reading', '2025-06-10', '2025-07-10'],
    ['council-second-reading', '2025-09-16', '2025-10-16'],
    ['convene-conciliation', '2025-10-27', '2025-11-10'],
    ['conciliation', '2025-11-17', '2025-12-01'],
    ['third-reading-in-parliament', '2025-12-22', '2026-01-05'],
    ['third-reading-in-council', '2025-12-22', '2026-01-05'],
  ] as const)('have for %s until %s, extended %s', (code, plain, extended) => {
    expect(dueOf(code, second)).toEqual([plain]);
    expect(dueOf(code, second, { extended: [code] })).toEqual([extended]);
    expect(found(code, second)[0]?.done).not.toBeNull();
  });

  it('end on a working day, unless the parameter lets the day stand', () => {
    const history = ordinary(...second.history.slice(0, 3), on('communicate-council-position', '2025-03-14'));
    // 14 June 2025 was a Saturday.
    expect(dueOf('parliament-second-reading', history)).toEqual(['2025-06-16']);
    expect(dueOf('parliament-second-reading', history, {}, { treatyPeriodsByRegulation1182: false })).toEqual(
      ['2025-06-14'],
    );
  });

  it('have no period until the position is announced, nor at first reading', () => {
    const history = ordinary(...second.history.slice(0, 3));
    for (const code of READING_CODES) expect(dueOf(code, history)).toEqual([]);
  });
});

describe('any file', () => {
  const spans = fc.oneof(
    fc.record({
      count: fc.integer({ min: 1, max: 60 }),
      unit: fc.constantFrom('days', 'months', 'years', 'weeks'),
    }),
    fc.record({ years: fc.integer({ min: 1, max: 5 }), months: fc.integer({ min: 0, max: 11 }) }),
  );
  const set = fc.record({ moment: fc.record({ after: spans }) });
  const facts: fc.Arbitrary<DossierFacts> = fc.record(
    {
      entryIntoForce: set,
      application: set,
      partialApplication: fc.array(set, { maxLength: 3 }),
      transposition: set,
      reports: fc.array(
        fc.record({
          what: fc.constantFrom('report', 'evaluation'),
          moment: fc.record({ after: spans }),
          from: fc.constantFrom('entry-into-force', 'application'),
        }),
        { maxLength: 3 },
      ),
      extended: fc.subarray([...READING_CODES]),
    },
    { requiredKeys: [] },
  );
  const parameters: fc.Arbitrary<DossierParameters> = fc.record({
    treatyPeriodsByRegulation1182: fc.boolean(),
    augustNotCounted: fc.boolean(),
    turnOfYearNotCounted: fc.boolean(),
    bncWeeks: fc.constantFrom(6, 3, null),
    periodsOfActsMove: fc.boolean(),
    termsRunFromDayAfter: fc.boolean(),
    calendar: fc.constant(DEFAULT_DOSSIER_PARAMETERS.calendar),
  });

  it('has no day that lies before what it follows from, each with reasons or a practice, in order', () => {
    fc.assert(
      fc.property(walks(knownTraits, 60), facts, parameters, ({ kind, traits, history }, said, choices) => {
        const all = followUps(stateOf(kind, history, traits).state, said, choices);
        for (const one of all) {
          if (one.event !== null) {
            expect(one.due, one.code).toBeGreaterThanOrEqual(one.event);
            expect(history.some(({ on: happened }) => happened <= one.due)).toBe(true);
          }
          expect(one.reasons.length > 0 || one.practice !== undefined).toBe(true);
        }
        expect(all.map(({ due }) => due)).toEqual(all.map(({ due }) => due).toSorted((a, b) => a - b));
      }),
      { numRuns: 300 },
    );
  });

  it('can say why in both languages', () => {
    fc.assert(
      fc.property(walks(knownTraits, 60), facts, parameters, ({ kind, traits, history }, said, choices) => {
        for (const { reasons } of followUps(stateOf(kind, history, traits).state, said, choices)) {
          for (const language of ['en', 'nl'] as const) {
            for (const one of reasons) {
              explainReason(one, { language, messages: DOSSIER_MESSAGES[language], strict: true });
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has its Treaty deadlines on working days', () => {
    const day = fc.integer({ min: parseDay('2015-01-01'), max: parseDay('2035-12-31') });
    fc.assert(
      fc.property(day, fc.boolean(), fc.boolean(), (from, augustNotCounted, turnOfYearNotCounted) => {
        const history = ordinary(
          { step: 'propose', on: from as Day },
          { step: 'transmit-to-national-parliaments', on: addDays(from as Day, 3) },
        );
        const chosen = { augustNotCounted, turnOfYearNotCounted };
        const [opinions] = found('subsidiarity-opinions', history, {}, chosen);
        if (opinions === undefined) throw new Error('no deadline');
        expect(isWorkingDay(opinions.due, DEFAULT_DOSSIER_PARAMETERS.calendar)).toBe(true);
        expect(opinions.due - addDays(from as Day, 3)).toBeGreaterThanOrEqual(56);
      }),
    );
  });
});
