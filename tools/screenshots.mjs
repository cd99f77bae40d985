// `npm run screenshots`: pictures of every page at three widths, for people to look at, and the README's picture.
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { becomeNode, ROOT, runNode, setup } from './setup.mjs';

const FOLDER = join(ROOT, 'screenshots');
const README_PICTURE = { name: 'cycle-selected', file: join(ROOT, 'docs', 'img', 'desk.png') };
const LOOKS = [
  { width: 390, height: 844, theme: 'light' },
  { width: 1280, height: 900, theme: 'light' },
  { width: 1920, height: 1080, theme: 'light' },
  { width: 1280, height: 900, theme: 'dark' },
];

setup({ log: console.log });
if (process.versions.node.startsWith('24.')) await takeAll(process.argv.slice(2));
else becomeNode([import.meta.filename, ...process.argv.slice(2)]);

/** Pages whose name has one of `wanted` in it; all when there is none. */
async function takeAll(wanted) {
  const executablePath = process.env.ACQUIS_CHROMIUM ?? findChromium();
  if (!executablePath) {
    console.error('Pictures need Chromium: install it, or name it in CHROMIUM_PATH.');
    process.exit(1);
  }
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const built = runNode([vite, 'build', '-c', 'src/desk/vite.config.ts', '--logLevel', 'warn']);
  if (built !== 0) process.exit(built);
  const { chromium } = await import('playwright-core');
  const { serve } = await import('../src/server/serve.ts');
  const { EVERY_PAGE } = await import('../test/desk/every-page.ts');
  const { opener } = await import('../test/desk/open-page.ts');

  const data = mkdtempSync(join(tmpdir(), 'acquis-pictures-'));
  const desk = await serve({ env: { ACQUIS_DATA: data, PORT: '0' } });
  const browser = await chromium.launch({ executablePath, args: ['--headless', '--no-sandbox'] });
  const open = opener(browser, desk);
  try {
    mkdirSync(FOLDER, { recursive: true });
    const asked = ({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part));
    for (const page of EVERY_PAGE.filter(asked)) {
      for (const look of LOOKS) await take(open, page, look);
      console.log(page.name);
    }
    const shown = EVERY_PAGE.find(({ name }) => name === README_PICTURE.name);
    if (shown && asked(shown)) {
      await take(open, shown, { width: 1440, height: 960, theme: 'light', file: README_PICTURE.file });
    }
  } finally {
    await browser.close();
    await desk.stop();
    rmSync(data, { recursive: true, force: true });
  }
  console.log(
    `The pictures are in ${FOLDER}${existsSync(README_PICTURE.file) ? '; the README’s in docs/img' : ''}.`,
  );
}

/** The whole page, or for a `file` of its own what is seen first. */
async function take(open, wanted, { width, height, theme, file }) {
  const { page, troubles, close } = await open(wanted, {
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  const path = file ?? join(FOLDER, `${wanted.name}-${width}${theme === 'light' ? '' : `-${theme}`}.png`);
  await page.screenshot({ path, fullPage: file === undefined });
  if (troubles.length > 0) console.error(`${wanted.name}: ${troubles.join('; ')}`);
  await close();
}
