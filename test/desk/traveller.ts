/** What a traveller does on the pages of sending ahead, and what the authority then has, for tests. */
import type { Page } from 'playwright-core';
import { putWallet, unlock, walletWith } from './device-wallet.ts';
import type { Open, Opened } from './open-page.ts';
import type { RealDesk } from './real-desk.ts';

export const SEND = { name: 'send', path: '/travel-credential/send', ready: 'main .device' };
export const SUBMISSIONS = '**/api/travel-credential/submissions';
const HOUR_MS = 3_600_000;

/** Opens a page as somebody with this credential on the device, unlocked. */
export async function asTraveller(
  open: Open,
  der: string,
  path = SEND.path,
  options: Parameters<Open>[1] = {},
  prepare?: Parameters<Open>[2],
): Promise<Opened> {
  const opened = await open({ ...SEND, path }, options, prepare);
  await putWallet(opened.page, walletWith(der));
  await opened.page.reload();
  await unlock(opened.page);
  return opened;
}

/** Day and time by the clock of Schiphol, so many hours from now. */
export function atSchiphol(hours: number): readonly [day: string, time: string] {
  const formats = new Intl.DateTimeFormat('sv', {
    timeZone: 'Europe/Amsterdam',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const [day = '', time = ''] = formats.format(new Date(Date.now() + hours * HOUR_MS)).split(' ');
  return [day, time];
}

/** A flight from the United States, so many hours from now. */
export async function travel(page: Page, hours: number, to = 'NL'): Promise<void> {
  const [day, time] = atSchiphol(hours);
  await page.locator('select[name^=from]').first().selectOption('US');
  await page.locator('select[name^=to]').first().selectOption(to);
  await page.locator('input[type=date]').first().fill(day);
  if (to === 'NL') await page.locator('input[type=time]').fill(time);
}

/** From an empty page to the question for consent. */
export async function toConsent(page: Page, hours = 20): Promise<void> {
  await travel(page, hours);
  await page.getByText('You can send it now').waitFor();
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByLabel('What you come for').selectOption('tourism');
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.locator('[name=consent]').waitFor();
}

export async function consentAndSend(page: Page): Promise<void> {
  await page.locator('[name=consent]').check();
  await page.getByRole('button', { name: 'Send ahead' }).click();
}

/** The name of the submission on the receipt. */
export async function received(page: Page): Promise<string> {
  await page.locator('.send__receipt').waitFor();
  return (await page.locator('.send__receipt code').textContent()) ?? '';
}

/** The authority at Schiphol, through the API. */
export function authorityOf(desk: RealDesk) {
  const call = async (path: string, init: RequestInit = {}): Promise<unknown> => {
    const answer = await fetch(`${desk.url}/api/travel-credential/${path}`, {
      ...init,
      headers: {
        authorization: `Bearer ${await desk.token('border-authority', 'NL')}`,
        'content-type': 'application/json',
        'x-acquis-purpose': 'border-check',
      },
    });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return answer.json();
  };
  const post = (path: string, body: Readonly<Record<string, string>>): Promise<unknown> =>
    call(path, { method: 'POST', body: JSON.stringify({ state: 'NL', point: 'SPL', ...body }) });
  return {
    register: () => post('authorities', { name: 'Schiphol' }),
    inbox: async () =>
      ((await call('inbox?state=NL&point=SPL')) as { submissions: { submission: string }[] }).submissions.map(
        ({ submission }) => submission,
      ),
    open: (submission: string) => post('opened', { submission }),
  };
}
