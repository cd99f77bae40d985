import { describe, expect, it } from 'vitest';
import { readDecisions } from './eurostat-decisions.ts';
import { readSafeOriginList } from './safe-origin-list.ts';

/** Figures of our own making, in Eurostat’s bulk form: a value, then its flags. */
const TSV = `${[
  'freq,unit,citizen,sex,age,decision,geo\\TIME_PERIOD\t2024 \t2025 ',
  'A,PER,EG,T,TOTAL,TOTAL,EU27_2020\t1000 \t2000 p',
  'A,PER,EG,T,TOTAL,TOTAL_POS,EU27_2020\t300 \t900 ',
  'A,PER,EG,T,TOTAL,GENCONV,EU27_2020\t120 \t300 ',
  'A,PER,EG,T,TOTAL,SUB_PROT,EU27_2020\t80 \t105 ',
  'A,PER,EG,T,TOTAL,HUMSTAT,EU27_2020\t100 \t495 ',
  'A,PER,EG,T,TOTAL,TOTAL,DE\t10 \t20 ',
  'A,PER,EG,M,TOTAL,TOTAL,EU27_2020\t600 \t: z',
  'A,PER,XK,T,TOTAL,TOTAL,EU27_2020\t: z\t200 ',
  'A,PER,XK,T,TOTAL,GENCONV,EU27_2020\t: z\t10 ',
  'A,PER,XK,T,TOTAL,SUB_PROT,EU27_2020\t: z\t: ',
  'A,PER,UK,T,TOTAL,TOTAL,EU27_2020\t: \t0 ',
  'A,PER,UK,T,TOTAL,GENCONV,EU27_2020\t: \t0 ',
  'A,PER,UK,T,TOTAL,SUB_PROT,EU27_2020\t: \t0 ',
  'A,PER,STLS,T,TOTAL,TOTAL,EU27_2020\t50 \t60 ',
  'A,PER,TOTAL,T,TOTAL,TOTAL,EU27_2020\t500000 \t600000 ',
].join('\n')}\n`;

const CSV = `DATAFLOW,LAST UPDATE,freq,unit,citizen,sex,age,decision,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG
ESTAT:MIGR_ASYDCFSTA(1.0),28/04/26 23:00:00,A,PER,EG,T,TOTAL,TOTAL,EU27_2020,2025,2000,p
ESTAT:MIGR_ASYDCFSTA(1.0),28/04/26 23:00:00,A,PER,EG,T,TOTAL,GENCONV,EU27_2020,2025,300,
ESTAT:MIGR_ASYDCFSTA(1.0),28/04/26 23:00:00,A,PER,EG,T,TOTAL,SUB_PROT,EU27_2020,2025,105,
ESTAT:MIGR_ASYDCFSTA(1.0),28/04/26 23:00:00,A,PER,EG,T,TOTAL,HUMSTAT,EU27_2020,2025,495,
`;

describe('Eurostat’s first-instance decisions', () => {
  it('give the share of refugee status and subsidiary protection, and leave humanitarian statuses out', () => {
    expect(readDecisions(TSV).rows.filter(({ country }) => country === 'EGY')).toEqual([
      { country: 'EGY', year: 2025, decisions: 2000, refugee: 300, subsidiary: 105, rate: 20.25, flags: 'p' },
      { country: 'EGY', year: 2024, decisions: 1000, refugee: 120, subsidiary: 80, rate: 20, flags: '' },
    ]);
  });

  it('read the same from SDMX-CSV', () => {
    const { format, rows } = readDecisions(CSV);
    expect(format).toBe('sdmx-csv');
    expect(rows).toEqual(
      readDecisions(TSV).rows.filter(({ country, year }) => country === 'EGY' && year === 2025),
    );
  });

  it('have no rate of no decisions, and name what is missing and what is no third country', () => {
    const { rows, incomplete, leftOut } = readDecisions(TSV);
    expect(rows.find(({ country }) => country === 'GBR')?.rate).toBeNull();
    expect(incomplete).toEqual([{ country: 'XKX', year: 2025 }]);
    expect(leftOut).toEqual(['STLS', 'TOTAL']);
  });

  it.each([
    ['an empty file', ' \n', 'The file is empty.'],
    ['a page', '<html>', 'neither Eurostat’s TSV nor its SDMX-CSV'],
    ['a file that was cut', TSV.slice(0, -30), 'it was cut off'],
    ['a row that was cut', TSV.replace('\t300 \t900 ', '\t300 '), '7 codes and 1 values'],
    ['another table', TSV.replaceAll('decision', 'asyl_app'), 'which is not migr_asydcfsta'],
    ['another table by its name', CSV.replaceAll('MIGR_ASYDCFSTA', 'MIGR_ASYDCFINA'), 'This is the table'],
    ['quarters', TSV.replace('2025 \n', '2025-Q1\n'), '“2025-Q1” is no year'],
    ['a word for a number', TSV.replace('\t1000 ', '\tmany '), '“many” is no number of decisions'],
    ['a figure twice', TSV.replace('TOTAL_POS', 'TOTAL'), 'two figures for EG in 2024'],
    [
      'states without the Union',
      TSV.replaceAll('EU27_2020', 'FR'),
      'The geo of migr_asydcfsta must be EU27_2020',
    ],
    ['men only', TSV.replaceAll(',T,', ',M,'), 'The sex of migr_asydcfsta must be T'],
    [
      'more granted than decided',
      TSV.replace('\t120 ', '\t1990 '),
      'more was granted (2070) than decided (1000)',
    ],
    ['quotes that never end', CSV.replace('A,PER', '"A,PER'), 'ends within quotes'],
    ['a file beyond 10 MB', 'x'.repeat(10 * 1024 ** 2 + 1), 'larger than 10 MB'],
  ])('refuse %s', (_, text, sentence) => {
    expect(() => readDecisions(text)).toThrow(sentence);
  });
});

const UNION = `iso3,basis,applies_from,status,note,source,confidence
EGY,annex,2026-06-12,designated,,"Regulation (EU) 2026/464, annex",confirmed
SRB,candidate,2026-06-12,designated_unless_excluded,check the rate,"says ""unless""",uncertain
`;
const STATES = `member_state,iso3,listed_from,as_of,status,exceptions,source,confidence
DEU,GHA,2026-02-02,2026-02-02,listed,,order of 21 January 2026,confirmed
NLD,GHA,,2025-09-23,suspended,categories of persons,letter of 23 September 2025,confirmed
FIN,,,,no_list,,no list,confirmed
`;

describe('lists of safe countries of origin', () => {
  it('are read of the Union and of member states', () => {
    const union = readSafeOriginList(UNION);
    expect(union.of).toBe('union');
    expect(union.rows).toMatchObject([
      { country: 'EGY', basis: 'annex' },
      { country: 'SRB', source: 'says "unless"' },
    ]);
    const states = readSafeOriginList(STATES);
    expect(states.of).toBe('member-states');
    expect(states.rows).toMatchObject([
      { state: 'DE', country: 'GHA', from: '2026-02-02', seenOn: '2026-02-02' },
      { state: 'NL', from: null, status: 'suspended' },
      { state: 'FI', country: null, status: 'no_list' },
    ]);
  });

  it.each([
    ['without a column', UNION.replace('basis', 'base'), 'no column basis'],
    ['with a member state as a country', UNION.replace('EGY', 'FRA'), 'France is a member state'],
    ['with a country that is no more', UNION.replace('SRB', 'YUG'), 'Yugoslavia ended'],
    ['with a day that does not exist', UNION.replace('2026-06-12', '2026-06-31'), 'is not a day'],
    ['with another status', STATES.replace('suspended', 'paused'), '“paused” is no status'],
    ['of no member state', STATES.replace('DEU', 'CHE'), '“CHE” is no member state'],
    ['with a country twice', UNION.replace('SRB', 'EGY'), 'It repeats line 2'],
    ['with a field too many', STATES.replace('2025-09-23,', '2025-09-23,,'), '9 fields where the head has 8'],
  ])('are refused %s', (_, text, sentence) => {
    expect(() => readSafeOriginList(text)).toThrow(sentence);
  });
});
