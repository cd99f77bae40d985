/**
 * Files as they went, each day with where it was read. What was not found is left out: most of what happens in
 * working parties and Coreper, transmission to national parliaments, and who initialled when.
 */
import { parseDay } from '#kernel';
import type { Traits } from './procedure.ts';
import type { Mark, ProcedureKind, StepCode } from './procedures.ts';
import type { HistoryEntry } from './state.ts';

export interface RealHistory {
  readonly name: string;
  readonly kind: ProcedureKind;
  readonly traits: Traits;
  readonly history: readonly HistoryEntry[];
  /** Where it stands after that. */
  readonly stage: Mark;
  readonly ends: 'done' | 'stopped' | null;
}

function happened(step: StepCode, day: string, source: string): HistoryEntry {
  return { step, on: parseDay(day), source };
}

const EU_MONITOR_1351 = 'eumonitor.eu, Regulation 2024/1351: date of signature, publication, key dates';
const EUROPEAN_SOURCES = 'europeansources.info, Proposal for a Regulation on asylum and migration management';

export const ASYLUM_MANAGEMENT: RealHistory = {
  name: 'Regulation (EU) 2024/1351 on asylum and migration management',
  kind: 'ordinary-legislative',
  traits: { form: 'regulation' },
  history: [
    happened('propose', '2020-09-23', `${EUROPEAN_SOURCES}: COM(2020) 610`),
    happened('confirm-parliament-mandate', '2023-04-20', EUROPEAN_SOURCES),
    happened('reach-general-approach', '2023-06-08', EUROPEAN_SOURCES),
    happened('hold-trilogue', '2023-06-13', 'eunews.it, 5 December 2023: in negotiation since June 13'),
    happened(
      'reach-provisional-agreement',
      '2023-12-20',
      'pledgetimes.com, quoting the President of Parliament',
    ),
    happened('confirm-agreement-in-coreper', '2024-02-08', 'EPRS_BRI(2022)739247 of 13 February 2024'),
    happened('adopt-parliament-position', '2024-04-10', 'The Guardian, live, 10 April 2024'),
    happened('approve-parliament-position', '2024-05-14', 'britishpoles.uk, with a post of that day'),
    happened('sign', '2024-05-14', EU_MONITOR_1351),
    happened('publish', '2024-05-22', EU_MONITOR_1351),
    happened('enter-into-force', '2024-06-11', EU_MONITOR_1351),
    happened('apply-in-part', '2024-06-11', EU_MONITOR_1351),
    happened('apply', '2026-07-01', EU_MONITOR_1351),
  ],
  stage: 'applicable',
  ends: 'done',
};

/** Parliament’s first reading came before the Council’s mandate, so that the agreement was one for second reading. */
export const DATA_PROTECTION: RealHistory = {
  name: 'Regulation (EU) 2016/679 on data protection, agreed early at second reading',
  kind: 'ordinary-legislative',
  traits: { form: 'regulation' },
  history: [
    happened('propose', '2012-01-25', 'Council document 9985/1/15, introduction'),
    happened('adopt-parliament-position', '2014-03-12', 'Council document 15039/15, introduction'),
    happened('reach-general-approach', '2015-06-15', 'Council document 15039/15, introduction'),
    happened('hold-trilogue', '2015-06-24', 'iswlegal.com, GDPR timeline'),
    happened('reach-provisional-agreement', '2015-12-15', 'IAPP, a brief history of the GDPR'),
    happened('confirm-agreement-in-committee', '2015-12-17', 'IAPP, a brief history of the GDPR'),
    happened('confirm-agreement-in-coreper', '2015-12-18', 'IAPP, a brief history of the GDPR'),
    happened('adopt-council-position', '2016-04-08', 'osborneclarke.com; iswlegal.com'),
    happened('approve-council-position', '2016-04-14', 'iswlegal.com, GDPR timeline'),
    happened('sign', '2016-04-27', 'the date in its title, as cited in COM(2023) 270'),
    happened('publish', '2016-05-04', 'OJ L 119, 4.5.2016, p. 1, as cited there; parltrack, 2012/0011(COD)'),
    happened('enter-into-force', '2016-05-24', 'iodo.edu.pl, kalendarium'),
    happened('apply', '2018-05-25', 'iodo.edu.pl, kalendarium'),
  ],
  stage: 'applicable',
  ends: 'done',
};

/**
 * The proposal is of January 2008; its day was not found, so the month’s last stands for it. The Council refused the
 * amendments at its meeting of 6 and 7 December 2010: parltrack has the first day, the Council’s minutes the second.
 */
export const NOVEL_FOODS: RealHistory = {
  name: 'the regulation on novel foods that failed in conciliation in 2011',
  kind: 'ordinary-legislative',
  traits: { form: 'regulation' },
  history: [
    happened('propose', '2008-01-31', 'Agence Europe, bulletin 10176/11: January 2008'),
    happened('adopt-parliament-position', '2009-03-25', 'europarl.europa.eu, P6_TA(2009)0171'),
    happened('adopt-council-position', '2010-03-15', 'OJ C 122 E, 11.5.2010, p. 38'),
    happened('amend-council-position', '2010-07-07', 'Agence Europe, bulletin 10176/11'),
    happened('give-opinion-on-amendments', '2010-10-11', 'parltrack, 2008/0002(COD)'),
    happened('refuse-amendments', '2010-12-07', 'Council minutes of 7 December 2010, by foodlaw.rdg.ac.uk'),
    happened('open-conciliation', '2011-02-01', 'parltrack, 2008/0002(COD)'),
    happened('end-conciliation-without-text', '2011-03-29', 'Agence Europe, bulletin 10347/6'),
  ],
  stage: 'lapsed',
  ends: 'stopped',
};

export const TRAVEL_DOCUMENT: RealHistory = {
  name: 'Council Directive (EU) 2019/997 on an EU Emergency Travel Document, after consultation',
  kind: 'special-legislative',
  traits: { form: 'directive', parliament: 'consultation' },
  history: [
    happened('propose', '2018-05-31', 'COM(2018) 358 on EUR-Lex'),
    happened('deliver-opinion', '2019-01-16', 'parltrack, 2018/0186(CNS)'),
    happened('adopt-act', '2019-06-18', 'parltrack, 2018/0186(CNS)'),
    happened('sign', '2019-06-18', 'eumonitor.eu, Directive 2019/997'),
    happened('publish', '2019-06-20', 'OJ L 163, 20.6.2019, p. 1, by eumonitor.eu'),
    happened('enter-into-force', '2019-07-10', 'eumonitor.eu, Directive 2019/997'),
  ],
  stage: 'in-force',
  ends: null,
};

export const FRONTEX_MOLDOVA: RealHistory = {
  name: 'the agreement of 2022 with Moldova on operations of Frontex',
  kind: 'international-agreement',
  traits: { parliament: 'consent', mixed: false },
  history: [
    happened('recommend-negotiations', '2022-03-09', 'ieu-monitoring.com, 10 March 2022: yesterday'),
    happened('authorise-negotiations', '2022-03-14', 'Council Decision (EU) 2022/426'),
    happened('propose-conclusion', '2022-03-15', 'COM(2022) 124 on EUR-Lex'),
    happened('propose-signature', '2022-03-15', 'COM(2022) 125 on EUR-Lex'),
    happened('authorise-signature', '2022-03-17', 'Council press release, by pubaffairsbruxelles.eu'),
    happened('sign-agreement', '2022-03-17', 'Council Decision (EU) 2022/544, recital 1'),
    happened('apply-provisionally', '2022-03-17', 'Parliament press release 20220323IPR26106'),
    happened('give-consent', '2022-03-24', 'Parliament press release 20220323IPR26106: on Thursday'),
    happened('conclude', '2022-04-04', 'Council Decision (EU) 2022/544'),
  ],
  stage: 'concluded',
  ends: null,
};

export const SOLIDARITY_POOL: RealHistory = {
  name: 'Council Implementing Decision (EU) 2025/2642 on the solidarity pool for 2026',
  kind: 'implementing-act',
  traits: { form: 'decision' },
  history: [
    happened('propose', '2025-11-11', 'src/mechanisms/solidarity/reference/cycle-2026.ts'),
    happened('agree-politically', '2025-12-08', 'Council press release of that day, ibidem'),
    happened('adopt-act', '2025-12-22', 'Agence Europe 13781/6: the written procedure closed'),
    happened('sign', '2025-12-22', 'not found; the title bears 19 December'),
    happened('publish', '2025-12-23', 'OJ L, 2025/2642, 23.12.2025'),
  ],
  stage: 'published',
  ends: null,
};

/** As of 23 November 2026, from the project’s digest on returns, which found no Official Journal number yet. */
export const RETURNS: RealHistory = {
  name: 'the Return Regulation, adopted and not yet published',
  kind: 'ordinary-legislative',
  traits: { form: 'regulation' },
  history: [
    happened('propose', '2025-03-11', 'digest: COM(2025) 101'),
    happened('reach-general-approach', '2025-12-08', 'digest'),
    happened('confirm-parliament-mandate', '2026-03-26', 'digest: Parliament opened talks'),
    happened('hold-trilogue', '2026-06-01', 'digest: the last, with the deal'),
    happened('reach-provisional-agreement', '2026-06-01', 'digest'),
    happened('adopt-parliament-position', '2026-06-17', 'digest: P10_TA(2026)0207'),
    happened('approve-parliament-position', '2026-10-01', 'digest'),
  ],
  stage: 'adopted',
  ends: null,
};

export const REAL_HISTORIES: readonly RealHistory[] = [
  ASYLUM_MANAGEMENT,
  DATA_PROTECTION,
  NOVEL_FOODS,
  TRAVEL_DOCUMENT,
  FRONTEX_MOLDOVA,
  SOLIDARITY_POOL,
  RETURNS,
];
