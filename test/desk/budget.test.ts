/** What a first visit downloads, page by page: script and style under 250 KB gzipped, and two fonts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { describeDesk, open } from './describe-desk.ts';
import { EVERY_ADDRESS, type EveryPage } from './every-page.ts';

const DIST = join(import.meta.dirname, '../../dist/desk');
const BUDGET = 250_000;
/** The two faces of the desk in Latin; other scripts come when a text needs them. */
const FONTS = 82_000;
/**
 * Parts that come after the rest of a page, which is of use without them: the map, the pool's slider and number
 * fields, the sweep at the foot, a form for recording. What is asked for with them or after them came with them:
 * which shared pieces the bundler cuts for them, and how it names these, is its own affair.
 */
const LATE_PART = /\/(europe-map|world-map|pool-slider|pool-inputs|sweep|record-form)-[\w-]+\.js$/;
/** Each belongs to one page: the map, the charts with their pages, what a sweep or a spreadsheet needs. */
const OWN_CHUNKS =
  /\/(europe-map|world-map|cycle-page|state-page|workbench-page|round-page|sweep\.worker|xlsx\.worker)-[\w-]+\.js$/;

describeDesk('the first download', () => {
  /** Files of the build that a page asks for in a browser that has none of them yet, in the order of asking. */
  const filesOf = async (wanted: EveryPage): Promise<string[]> => {
    const { page, close } = await open(wanted);
    const urls = await page.evaluate(() => [
      location.href,
      ...performance
        .getEntriesByType('resource')
        .toSorted((one, other) => one.startTime - other.startTime)
        .map(({ name }) => name),
    ]);
    await close();
    const names = urls.map((url) => new URL(url).pathname);
    return ['/index.html', ...names.filter((name) => name.startsWith('/assets/') || name.endsWith('.svg'))];
  };

  for (const wanted of EVERY_ADDRESS) {
    it(`is less than 250 KB before map, slider and form: ${wanted.name}`, async () => {
      const files = [...new Set(await filesOf(wanted))];
      const fonts = files.filter((name) => name.endsWith('.woff2'));
      const latin = fonts.filter((name) => /-latin-wght-/.test(name));
      const rest = files.filter((name) => !fonts.includes(name));
      const late = rest.findIndex((name) => LATE_PART.test(name));
      const first = late === -1 ? rest : rest.slice(0, late);
      const later = late === -1 ? [] : rest.slice(late);
      console.log(
        `${wanted.name}: script and style ${kb(sizeOf(first))}, fonts ${kb(sizeOf(fonts))}, later ${kb(sizeOf(later))}`,
      );
      expect(first.filter((name) => name.endsWith('.js')).length).toBeGreaterThan(0);
      expect(sizeOf(first)).toBeLessThan(BUDGET);
      expect(sizeOf(latin)).toBeLessThan(FONTS);
    });
  }

  it('has no map, chart, sweep or spreadsheet in it where the page has none', async () => {
    const files = await filesOf({ name: 'law', path: '/law', ready: '.law__table' });
    expect(files.filter((name) => OWN_CHUNKS.test(name))).toEqual([]);
    const cycle = await filesOf({ name: 'cycle', path: '/solidarity/2026', ready: '.map__svg .state' });
    expect(
      cycle.filter((name) => OWN_CHUNKS.test(name)).map((name) => name.replace(/-[\w-]{8}\.js$/, '')),
    ).toEqual(expect.arrayContaining(['/assets/cycle-page', '/assets/europe-map']));
  });
});

/** As a server sends them: compressed, save fonts, which are compressed already. */
function sizeOf(names: readonly string[]): number {
  return names.reduce((sum, name) => {
    const bytes = readFileSync(join(DIST, name));
    return sum + (name.endsWith('.woff2') ? bytes : gzipSync(bytes)).length;
  }, 0);
}

function kb(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
