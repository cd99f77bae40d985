/**
 * A million damaged files through every reader of untrusted bytes: only refusals may come out, none may take long, and
 * the heap may not grow. `FUZZ=5000000 npm run bench -- fuzz` for more; findings are named by seed and number.
 */
import { Refusal } from '#kernel';
import { mutation } from '../src/mechanisms/travel-credential/asn1/mutations.ts';
import { PARSERS, type FuzzedParser } from '../src/mechanisms/travel-credential/fuzz/parsers.fixture.ts';

const TOTAL = Number(process.env['FUZZ'] ?? 1_000_000);

/** Longer than this for one file is a finding. */
const MAX_MILLISECONDS = 100;

interface Slowest {
  readonly milliseconds: number;
  readonly seed: number;
  readonly number: number;
}

export function benchFuzz(): void {
  const each = Math.ceil(TOTAL / PARSERS.length);
  console.log(`\nDamaged files, ${each.toLocaleString('en')} through each reader`);
  console.log(
    `  ${'reader'.padEnd(28)}${'a second'.padStart(12)}${'read'.padStart(8)}${'slowest, ms'.padStart(13)}${'heap, MB'.padStart(10)}`,
  );
  const findings = PARSERS.flatMap((parser) => run(parser, each));
  for (const finding of findings.slice(0, 20)) console.log(`  FINDING ${finding}`);
  if (findings.length > 0) throw new Error(`${findings.length} findings.`);
  console.log('  No finding: every file was read or refused.');
}

function run({ name, parse, seeds }: FuzzedParser, count: number): readonly string[] {
  const findings: string[] = [];
  const heap = process.memoryUsage().heapUsed;
  let slowest: Slowest = { milliseconds: 0, seed: 0, number: 0 };
  let read = 0;
  let spent = 0;
  for (let number = 0; number < count; number += 1) {
    const seed = number % seeds.length;
    const bytes = mutation(seeds[seed] ?? new Uint8Array(), number);
    const start = performance.now();
    try {
      parse(bytes);
      read += 1;
    } catch (error) {
      if (!(error instanceof Refusal))
        findings.push(`${name}, seed ${seed}, mutation ${number}: ${String(error)}${inHex(bytes)}`);
    }
    let milliseconds = performance.now() - start;
    spent += milliseconds;
    if (milliseconds > slowest.milliseconds) {
      // Again, and again: what was the machine’s own pause is not the file’s.
      milliseconds = Math.min(milliseconds, ...[1, 2, 3].map(() => timeOf(parse, bytes)));
      if (milliseconds > slowest.milliseconds) slowest = { milliseconds, seed, number };
    }
  }
  if (slowest.milliseconds > MAX_MILLISECONDS)
    findings.push(
      `${name}, seed ${slowest.seed}, mutation ${slowest.number}: ${slowest.milliseconds.toFixed(0)} ms`,
    );
  const grown = (process.memoryUsage().heapUsed - heap) / 1024 ** 2;
  const perSecond = Math.round((count / spent) * 1000).toLocaleString('en');
  console.log(
    `  ${name.padEnd(28)}${perSecond.padStart(12)}${`${Math.round((read / count) * 100)} %`.padStart(8)}${slowest.milliseconds.toFixed(2).padStart(13)}${grown.toFixed(0).padStart(10)}`,
  );
  return findings;
}

function timeOf(parse: FuzzedParser['parse'], bytes: Uint8Array): number {
  const start = performance.now();
  try {
    parse(bytes);
  } catch {
    // Told when it was read first.
  }
  return performance.now() - start;
}

/** The file itself, where it is small: seeds with keys of the day cannot be made again. */
function inHex(bytes: Uint8Array): string {
  return bytes.length > 4096 ? '' : ` in ${Buffer.from(bytes).toString('hex')}`;
}
