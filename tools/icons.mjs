// `node tools/icons.mjs`: the icons of the installed desk, drawn from its one icon. Run it when that changes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';
import { ROOT } from './setup.mjs';

const PUBLIC = join(ROOT, 'src', 'desk', 'public');
const FOLDER = join(PUBLIC, 'icons');
/** `inset`: the part of a side that is ground on each edge. Of a maskable icon the outer tenth may be cut off. */
const ICONS = [
  { name: '192', size: 192, inset: 0 },
  { name: '512', size: 512, inset: 0 },
  { name: 'maskable', size: 512, inset: 0.12 },
  { name: 'apple', size: 180, inset: 0.08 },
];

const executablePath = process.env.ACQUIS_CHROMIUM ?? findChromium();
if (!executablePath) throw new Error('Icons need Chromium: install it, or name it in CHROMIUM_PATH.');
const svg = readFileSync(join(PUBLIC, 'icon.svg'), 'utf8');
const ground = /<rect[^>]*fill="(#[0-9a-f]{6})"/.exec(svg)?.[1];
if (ground === undefined) throw new Error('The icon has no ground.');
const browser = await chromium.launch({ executablePath, args: ['--headless', '--no-sandbox'] });
try {
  mkdirSync(FOLDER, { recursive: true });
  for (const { name, size, inset } of ICONS) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const side = Math.round(size * (1 - 2 * inset));
    // An icon that is cut to a shape has its ground up to the edges.
    const style = inset === 0 ? '' : `background:${ground};display:grid;place-content:center;`;
    await page.setContent(
      `<body style="margin:0;width:${size}px;height:${size}px;${style}"><div style="width:${side}px;height:${side}px">${svg.replace('<svg', '<svg style="display:block"')}</div>`,
    );
    writeFileSync(join(FOLDER, `${name}.png`), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
} finally {
  await browser.close();
}
