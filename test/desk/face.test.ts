/** Faces compared in a real browser by the real model: files, a camera, and what goes wrong with either. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { browser, desk, describeDesk, open } from './describe-desk.ts';
import { opener, type Opened } from './open-page.ts';
import { violations } from './violations.ts';

const EXAMPLES = join(import.meta.dirname, '../../src/mechanisms/travel-credential/face/examples');
const FACE = { name: 'face', path: '/travel-credential/face', ready: 'img.face__picture' };
const ANSWER = '.face__answer';
const MODEL = 60_000;

const example = (name: string): string => join(EXAMPLES, name);

/** A PNG that is drawn in the page: without a face, or with the one of the chip, spoilt. */
async function drawn(page: Page, draw: string): Promise<Buffer> {
  const url = await page.evaluate(async (how) => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [640, 480];
    const context = canvas.getContext('2d');
    const picture = document.querySelector<HTMLImageElement>('img.face__picture');
    if (context === null || picture === null) throw new Error('There is nothing to draw with.');
    context.fillStyle = '#99a';
    context.fillRect(0, 0, 640, 480);
    if (how === 'two') {
      context.drawImage(picture, 0, 40, 300, 386);
      context.drawImage(picture, 330, 40, 300, 386);
    }
    if (how === 'dark' || how === 'blurred' || how === 'small') {
      context.filter = { dark: 'brightness(0.18)', blurred: 'blur(4px)', small: 'none' }[how];
      const [width, height] = how === 'small' ? [110, 141] : [340, 437];
      context.drawImage(picture, 150, 20, width, height);
    }
    return canvas.toDataURL('image/png');
  }, draw);
  return Buffer.from(url.split(',')[1] ?? '', 'base64');
}

async function chooseLive(page: Page, file: string | Buffer): Promise<void> {
  const field = page.getByLabel('Choose a live picture');
  await field.setInputFiles(
    typeof file === 'string' ? file : { name: 'live.png', mimeType: 'image/png', buffer: file },
  );
}

async function answered(page: Page): Promise<string> {
  await page.locator(ANSWER).waitFor({ timeout: MODEL });
  return (await page.locator(ANSWER).textContent()) ?? '';
}

/** All that the page asked for, by method and address. */
function asked(page: Page): string[] {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.method()} ${new URL(request.url()).pathname}`));
  return requests;
}

describeDesk('faces compared by the model in the browser', () => {
  it(
    'match where the live picture is of the holder, also from JPEG 2000',
    { timeout: 3 * MODEL },
    async () => {
      for (const path of [FACE.path, `${FACE.path}?chip=jpeg2000&at=use`]) {
        const { page, troubles, close } = await open({ ...FACE, path });
        await chooseLive(page, example('live.jpg'));
        expect(await answered(page)).toBe('A match');
        await expect(page.locator('.face__outcome').textContent()).resolves.toContain('an official decides');
        expect(await violations(page)).toEqual([]);
        expect(troubles).toEqual([]);
        await close();
      }
    },
  );

  it('do not match where it is of somebody else', { timeout: 2 * MODEL }, async () => {
    const { page, troubles, close } = await open(FACE);
    await chooseLive(page, example('somebody-else.jpg'));
    expect(await answered(page)).toBe('No match');
    expect(troubles).toEqual([]);
    await close();
  });

  it.each([
    ['nothing', 'No face is seen'],
    ['two', 'Several faces are seen'],
    ['dark', 'too little light'],
    ['blurred', 'Keep still'],
    ['small', 'Come nearer'],
  ])(
    'are not told of a picture with %s, and it is said what would help',
    { timeout: 2 * MODEL },
    async (what, help) => {
      const { page, troubles, close } = await open(FACE);
      await chooseLive(page, await drawn(page, what));
      expect(await answered(page)).toBe('It cannot be told');
      await expect(page.locator('.face__advice').textContent()).resolves.toContain(help);
      expect(await violations(page)).toEqual([]);
      expect(troubles).toEqual([]);
      await close();
    },
  );

  it('say that a file is no picture, and go on with the next', { timeout: 2 * MODEL }, async () => {
    const { page, troubles, close } = await open(FACE);
    await chooseLive(page, Buffer.from('no picture'));
    await page.getByRole('alert').filter({ hasText: 'The picture cannot be read' }).waitFor();
    await chooseLive(page, example('somebody-else.jpg'));
    expect(await answered(page)).toBe('No match');
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(troubles).toEqual([]);
    await close();
  });

  it(
    'send nothing: only files of the build are fetched, and nothing is kept',
    { timeout: 2 * MODEL },
    async () => {
      const { page, troubles, close } = await open(FACE);
      const requests = asked(page);
      await chooseLive(page, example('live.jpg'));
      await answered(page);
      expect(requests.length).toBeGreaterThan(3);
      expect(requests.filter((one) => !/^GET \/(assets\/|[0-9a-f-]{36}$)/.test(one))).toEqual([]);
      const kept = await page.evaluate(async () => [
        ...Object.keys(sessionStorage),
        ...(await indexedDB.databases()).map(({ name }) => name),
      ]);
      expect(kept).toEqual([]);
      expect(troubles).toEqual([]);
      await close();
    },
  );

  it('can be stopped while the model comes, and begun again', { timeout: 3 * MODEL }, async () => {
    const { page, close } = await open(FACE);
    let hold = true;
    await page.route('**/*.bin', async (route) => {
      if (hold) await new Promise((next) => setTimeout(next, 400));
      await route.continue().catch(() => undefined);
    });
    await chooseLive(page, example('live.jpg'));
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect.poll(() => page.locator('progress').count()).toBe(0);
    hold = false;
    await chooseLive(page, example('live.jpg'));
    expect(await answered(page)).toBe('A match');
    await close();
  });

  it('say that the model does not come, and try again when asked', { timeout: 3 * MODEL }, async () => {
    const { page, close } = await open(FACE);
    await page.context().route('**/*.bin', (route) => route.abort());
    await chooseLive(page, example('live.jpg'));
    await page.getByRole('alert').filter({ hasText: 'could not be run' }).waitFor({ timeout: MODEL });
    await page.context().unroute('**/*.bin');
    await page.getByRole('button', { name: 'Try again' }).click();
    expect(await answered(page)).toBe('A match');
    await close();
  });

  it('say that there is no camera, or that it may not be used', async () => {
    const { page, close } = await open(FACE);
    for (const [name, sentence] of [
      ['NotAllowedError', 'The camera may not be used'],
      ['NotFoundError', 'No camera was found'],
      ['NotReadableError', 'used by another program'],
    ] as const) {
      await page.evaluate((error) => {
        navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', error));
      }, name);
      await page.getByRole('button', { name: 'Open the camera' }).click();
      await page.getByRole('alert').filter({ hasText: sentence }).waitFor();
    }
    expect(await violations(page)).toEqual([]);
    await close();
  });
});

describeDesk('faces before a camera', () => {
  /** A browser whose camera shows one picture, over and over. */
  async function withCamera(picture: string, test: (opened: Opened) => Promise<void>): Promise<void> {
    const folder = mkdtempSync(join(tmpdir(), 'acquis-camera-'));
    const film = join(folder, 'camera.mjpeg');
    const frame = readFileSync(example(picture));
    writeFileSync(film, Buffer.concat(Array.from({ length: 10 }, () => frame)));
    let own: Browser | undefined;
    try {
      own = await startBrowser([
        '--use-fake-ui-for-media-stream',
        '--use-fake-device-for-media-stream',
        `--use-file-for-fake-video-capture=${film}`,
      ]);
      const opened = await opener(own, desk)(FACE);
      await test(opened);
      await opened.close();
    } finally {
      await own?.close();
      rmSync(folder, { recursive: true, force: true });
    }
  }

  it('match by keyboard alone, and a head that does not turn is told', { timeout: 3 * MODEL }, async () => {
    expect(browser.isConnected()).toBe(true);
    await withCamera('live.jpg', async ({ page, troubles }) => {
      await page.getByRole('button', { name: 'Open the camera' }).focus();
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => (document.querySelector('video')?.videoWidth ?? 0) > 0);
      await expect(page.locator(':focus').textContent()).resolves.toBe('Take the picture');
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Take the second picture' }).waitFor();
      await page.keyboard.press('Enter');
      expect(await answered(page)).toBe('A match');
      await expect(page.locator('.face__outcome').textContent()).resolves.toContain('may be a photograph');
      expect(await page.locator('video').count()).toBe(0);
      expect(troubles).toEqual([]);
    });
  });

  it('are let go when the page is left', { timeout: 2 * MODEL }, async () => {
    await withCamera('live.jpg', async ({ page }) => {
      await page.getByRole('button', { name: 'Open the camera' }).click();
      await page.waitForFunction(() => (document.querySelector('video')?.videoWidth ?? 0) > 0);
      const live = () => page.evaluate(() => (globalThis as { track?: MediaStreamTrack }).track?.readyState);
      await page.evaluate(() => {
        const stream = document.querySelector('video')?.srcObject;
        const [track] = stream instanceof MediaStream ? stream.getTracks() : [];
        Object.assign(globalThis, { track });
      });
      expect(await live()).toBe('live');
      await page.getByRole('link', { name: 'Law', exact: true }).first().click();
      await page.locator('.law__table').first().waitFor();
      expect(await live()).toBe('ended');
    });
  });
});
