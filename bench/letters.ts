/** Reading letters in: the usual one, and one file that grows, to see that the time grows with it. */
import { existsSync, readFileSync } from 'node:fs';
import { draftOf } from '../src/mechanisms/council/letter/draft.ts';
import { readLetter, warmReader } from '../src/mechanisms/council/letter/read-letter.ts';

/** A real letter of 61 KB where it is beside the project; else ours, as often as makes as much. */
const REAL = new URL('../../shared/data/letters/kst-32317-978.txt', import.meta.url);
const OURS = new URL('../src/mechanisms/council/letter/samples/nl-agenda-2027.txt', import.meta.url);
const KILOBYTES = 61;
const TIMES = [1, 4, 16, 82];
const PARAGRAPHS = 32_000;

export async function benchLetters(): Promise<void> {
  const text = letter();
  console.log(
    `\nLetters of ${KILOBYTES} KB read in, milliseconds (${existsSync(REAL) ? 'a real one' : 'one of ours'})`,
  );
  const bytes = new TextEncoder().encode(text);
  line('start of the thread', await timed(warmReader));
  line('first letter', await timed(() => readLetter(bytes)));
  line('next', await timed(() => readLetter(bytes)));
  // Here, not in the thread, to see how the time grows; what the first reading compiles is not counted.
  draftOf(text.split('\n'));
  for (const times of TIMES) {
    const lines = Array.from({ length: times }, () => text)
      .join('\n')
      .split('\n');
    const name = `${((text.length * times) / 1e6).toFixed(2)} MB, ${lines.length} lines`;
    line(name, await timed(() => Promise.resolve(draftOf(lines))));
  }
  // No end of a page in it: what is looked for on a page is looked for in all of it.
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, at) => [
    `Alinea ${at}, zonder noten.`,
    '',
  ]).flat();
  line(`${paragraphs.length} lines without a page`, await timed(() => Promise.resolve(draftOf(paragraphs))));
}

const line = (name: string, took: string): void => console.log(`  ${name.padEnd(30)}${took.padStart(9)}`);

function letter(): string {
  if (existsSync(REAL)) return readFileSync(REAL, 'utf8');
  const ours = readFileSync(OURS, 'utf8');
  return Array.from({ length: Math.ceil((KILOBYTES * 1000) / ours.length) }, () => ours).join('\n');
}

async function timed(work: () => Promise<unknown>): Promise<string> {
  const start = performance.now();
  await work();
  return (performance.now() - start).toFixed(0);
}
