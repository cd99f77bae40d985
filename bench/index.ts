/** `npm run bench`: all benchmarks in one run; `npm run bench -- key` for one of them. */
import { cpus } from 'node:os';

const SUITES = {
  key: async () => (await import('./reference-key.ts')).benchReferenceKey(),
  cycle: async () => (await import('./cycle.ts')).benchCycle(),
  asylum: async () => (await import('./asylum.ts')).benchAsylum(),
  votes: async () => (await import('./votes.ts')).benchVotes(),
  letters: async () => (await import('./letters.ts')).benchLetters(),
  authentication: async () => (await import('./authentication.ts')).benchAuthentication(),
  mrz: async () => (await import('./mrz.ts')).benchMrz(),
  fuzz: async () => (await import('./fuzz.ts')).benchFuzz(),
  trust: async () => (await import('./trust.ts')).benchTrust(),
  register: async () => (await import('./register.ts')).benchRegister(),
  start: async () => (await import('./start.ts')).benchStart(),
  desk: async () => (await import('./desk.ts')).benchDesk(),
};

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !(name in SUITES));
if (unknown) {
  console.error(`There is no benchmark “${unknown}”: take one of ${Object.keys(SUITES).join(', ')}.`);
  process.exit(2);
}
console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
for (const [name, run] of Object.entries(SUITES)) {
  if (wanted.length === 0 || wanted.includes(name)) await run();
}
process.exit(0);
