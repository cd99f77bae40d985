/** Machine-readable zones, read beside the npm packages `mrz` and `mrz-fast`: speed, and whether they judge alike. */
import { parse } from 'mrz';
import { parseMRZ } from 'mrz-fast';
import { Bench } from 'tinybench';
import { parseDay } from '#kernel';
import { readMrz } from '#mechanisms/travel-credential/documents';
import { SPECIMENS } from '../src/mechanisms/travel-credential/documents/mrz/specimens.ts';
import { table } from './table.ts';

const asOf = parseDay('2026-11-30');
const passports = SPECIMENS.filter(({ format }) => format === 'TD3');
const pairs = passports.map(({ lines: [first = '', second = ''] }) => [first, second] as [string, string]);

export async function benchMrz(): Promise<void> {
  const bench = new Bench({ time: 1000 });
  bench
    .add('Acquis, with reasons', () => {
      for (const { lines } of passports) readMrz(lines, { asOf });
    })
    .add('mrz 5.0.2', () => {
      for (const { lines } of passports) parse([...lines]);
    })
    .add('mrz-fast 1.0.9', () => {
      for (const pair of pairs) parseMRZ(pair);
    });
  await bench.run();
  table(
    'Passport zones read, a second',
    bench.tasks.map((task) => ({
      name: task.name,
      perSecond: task.result.state === 'completed' ? task.result.throughput.mean * passports.length : 0,
    })),
  );
  console.log('\nZones like the standard’s examples, all of them right, held valid');
  for (const { what, format, lines: utopian } of SPECIMENS) {
    // `mrz` knows no Utopia; no check digit covers the code of a state.
    const lines = utopian.map((line) => line.replace('UTO', 'NLD'));
    const ours = readMrz(lines, { asOf }).valid;
    const [first = '', second = ''] = lines;
    console.log(
      `  ${`${what} (${format})`.padEnd(66)} Acquis ${said(ours)}  mrz ${said(verdict(() => parse([...lines]).valid))}  mrz-fast ${said(verdict(() => parseMRZ([first, second]).valid))}`,
    );
  }
}

/** The verdict of a package; null where it reads no such zone. */
function verdict(judge: () => boolean): boolean | null {
  try {
    return judge();
  } catch {
    return null;
  }
}

function said(valid: boolean | null): string {
  return (valid === null ? 'refuses' : valid ? 'yes' : 'no').padEnd(7);
}
