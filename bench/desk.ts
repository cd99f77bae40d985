/** The desk in Chromium: what a cold visit takes to show, and how long work keeps the page from answering. */
import { startBrowser } from '../test/desk/browser.ts';
import { atWork, dragPool, sweepBesideTyping, type AtWork } from '../test/desk/at-work.ts';
import { buildDesk } from '../test/desk/build.ts';
import { EVERY_ADDRESS, type EveryPage } from '../test/desk/every-page.ts';
import { opener, type Open } from '../test/desk/open-page.ts';
import { serveRealDesk } from '../test/desk/real-desk.ts';

const RUNS = 5;
const CYCLE = '/solidarity/2026';

interface Shown {
  readonly first: number;
  readonly largest: number;
  /** Until what the page is for is there, such as its table. */
  readonly ready: number;
}

export async function benchDesk(): Promise<void> {
  await buildDesk();
  const desk = await serveRealDesk();
  const browser = await startBrowser();
  try {
    const open = opener(browser, desk);
    console.log(
      `\nA cold visit, milliseconds, the middle of ${RUNS}: first paint, largest paint, its work there`,
    );
    for (const wanted of EVERY_ADDRESS) {
      const runs: Shown[] = [];
      for (let run = 0; run < RUNS; run += 1) runs.push(await coldVisit(open, wanted));
      const { first, largest, ready } = middle(runs);
      console.log(`  ${wanted.name.padEnd(28)} ${[first, largest, ready].map(ms).join('')}`);
    }
    console.log('\nAt work, milliseconds, the worst: interaction to next paint, longest task');
    const tell = (what: string, { interaction, task }: AtWork): void =>
      console.log(`  ${what.padEnd(28)} ${[interaction, task].map(ms).join('')}`);
    const whatIf = `${desk.url}${CYCLE}/what-if`;
    tell('pool dragged on the cycle', await atWork(browser, desk.url + CYCLE, dragPool));
    tell('pool dragged in a what-if', await atWork(browser, whatIf, dragPool));
    tell('typing in a sweep of 10 000', await atWork(browser, whatIf, sweepBesideTyping));
  } finally {
    await browser.close();
    await desk.close();
  }
}

/** The page notes by itself when what it is for appears: asking it from outside would count the asking. */
async function coldVisit(open: Open, wanted: EveryPage): Promise<Shown> {
  const { page, close } = await open(wanted, {}, async (context) => {
    await context.addInitScript((selector) => {
      const noted = { largest: 0, ready: 0 };
      Object.assign(globalThis, { noted });
      new PerformanceObserver((list) => {
        noted.largest = list.getEntries().at(-1)?.startTime ?? noted.largest;
      }).observe({ type: 'largest-contentful-paint', buffered: true });
      const look = (): void => {
        if (document.querySelector(selector) === null) requestAnimationFrame(look);
        else noted.ready = performance.now();
      };
      requestAnimationFrame(look);
    }, wanted.first ?? wanted.ready);
  });
  const shown = await page.evaluate(() => ({
    ...(globalThis as unknown as { noted: { largest: number; ready: number } }).noted,
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  }));
  await close();
  return shown;
}

function middle(runs: readonly Shown[]): Shown {
  const of = (part: keyof Shown): number =>
    runs.map((run) => run[part]).toSorted((a, b) => a - b)[Math.floor(runs.length / 2)] ?? 0;
  return { first: of('first'), largest: of('largest'), ready: of('ready') };
}

function ms(value: number): string {
  return Math.round(value).toLocaleString('en').padStart(8);
}
