/** Bad luck in the pledging round, in real Chromium on real servers: nothing typed is lost, nothing is written twice. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browser, describeDesk, desk } from './describe-desk.ts';
import { killableServer } from './killed-server.ts';
import { eventsOf, openRound, pledgesOf, typePledge } from './round-page.ts';

const NAME = 'Officer of Austria';
const PASSWORD = 'zeven blauwe fietsen lachen';

describeDesk('bad luck in the pledging round', () => {
  const save = (page: Page): Promise<void> => page.getByRole('button', { name: 'Record it' }).click();
  const recorded = (page: Page): Promise<void> =>
    page.getByRole('link', { name: 'See it in the register' }).waitFor();

  describe('two officers record the same pledge at once', () => {
    const both = async (state: string, first: string, second: string): Promise<Page> => {
      const token = await desk.token('member-state', state);
      const one = await openRound(browser, desk.url, { token, search: '?do=pledge' });
      const two = await openRound(browser, desk.url, { token, search: '?do=pledge' });
      await typePledge(one.page, first);
      await typePledge(two.page, second, 'Note of the second officer');
      await save(one.page);
      await recorded(one.page);
      await one.context.close();
      await save(two.page);
      await two.page.getByRole('heading', { name: 'Meanwhile others recorded something' }).waitFor();
      return two.page;
    };

    it('tells the second what changed and by whom, beside what was typed; on their word it is recorded too', async () => {
      const page = await both('IE', '301', '302');
      const told = await page.getByRole('alert').innerText();
      expect(told).toContain('Pledge recorded: Ireland, 301 persons');
      expect(told).toContain('by member-state:IE');
      expect(told).toContain('Ireland pledges 302 relocations');
      expect(await page.getByLabel('Relocations').inputValue()).toBe('302');
      expect(await pledgesOf(desk.url, 'IE', 302)).toBe(0);
      await page.getByRole('button', { name: 'Record mine anyway' }).click();
      await recorded(page);
      expect(await pledgesOf(desk.url, 'IE', 301)).toBe(1);
      expect(await pledgesOf(desk.url, 'IE', 302)).toBe(1);
      await page.context().close();
    });

    it('lets the second drop theirs: nothing of it is written', async () => {
      const page = await both('LU', '21', '22');
      await page.getByRole('button', { name: 'Drop mine' }).click();
      await expect.poll(() => page.getByLabel('Relocations').inputValue()).toBe('');
      expect(await pledgesOf(desk.url, 'LU', 21)).toBe(1);
      expect(await pledgesOf(desk.url, 'LU', 22)).toBe(0);
      await page.context().close();
    });
  });

  it('asks to sign in again where the session ends in mid-form, and then goes on; a reload loses nothing', async () => {
    const { secret } = await desk.store.people.invitations.make({ role: 'member-state', state: 'AT' });
    const { page, context } = await openRound(browser, desk.url);
    const made = await page.evaluate(
      async (body) =>
        (
          await fetch('/session/invitation', {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(body),
          })
        ).status,
      { invitation: secret, name: NAME, password: PASSWORD },
    );
    expect(made).toBe(200);
    await page.goto(`${desk.url}/solidarity/2026/round?do=pledge`);
    await typePledge(page, '77');
    await page.reload();
    await expect.poll(() => page.getByLabel('Relocations').inputValue()).toBe('77');

    const cookies = await context.cookies();
    await page.evaluate(() => fetch('/session', { method: 'DELETE' }));
    await context.addCookies(cookies);
    await save(page);
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await pledgesOf(desk.url, 'AT', 77)).toBe(0);
    await dialog.getByLabel('Name').fill(NAME);
    await dialog.getByLabel('Password').fill('not this one at all');
    await dialog.getByRole('button', { name: 'Sign in' }).click();
    await expect.poll(() => dialog.getByRole('alert').innerText()).toContain('not right');
    await dialog.getByLabel('Password').fill(PASSWORD);
    await dialog.getByRole('button', { name: 'Sign in' }).click();
    await recorded(page);
    expect(await pledgesOf(desk.url, 'AT', 77)).toBe(1);
    await context.close();
  });

  describe('the server dies during a save', () => {
    const unknown = (page: Page): Promise<void> =>
      page.getByRole('heading', { name: 'Not known whether it was saved' }).waitFor({ timeout: 15_000 });

    it('killed before it wrote: the page says it does not know, asks again, and it is there once', async () => {
      const server = await killableServer('DE');
      await server.start();
      const { page, context } = await openRound(browser, server.url, {
        token: server.token,
        search: '?do=pledge',
      });
      await typePledge(page, '81');
      server.freeze();
      await save(page);
      await server.kill();
      await unknown(page);
      expect(await page.getByLabel('Relocations').inputValue()).toBe('81');
      await server.start();
      await page.getByText('The server had not saved it before it stopped answering; it has now.').waitFor();
      expect(await pledgesOf(server.url, 'DE', 81)).toBe(1);
      await context.close();
      await server.remove();
    }, 60_000);

    it('killed after it wrote, the answer lost: asked again with the same key, it is there once, and so it says', async () => {
      const server = await killableServer('DE');
      await server.start();
      const { page, context } = await openRound(browser, server.url, {
        token: server.token,
        search: '?do=pledge',
      });
      await typePledge(page, '82');
      let lost = false;
      await page.route('**/rpc/solidarity/record/pledge', async (route) => {
        if (lost) return route.continue();
        lost = true;
        await route.fetch();
        await server.kill();
        return route.abort('connectionreset');
      });
      await save(page);
      await unknown(page);
      // Also where the page itself is loaded anew meanwhile, the draft and its key are kept.
      await server.start();
      await page.reload();
      await page.getByText('The server had saved it before it stopped answering.').waitFor();
      expect(await pledgesOf(server.url, 'DE', 82)).toBe(1);
      await context.close();
      await server.remove();
    }, 60_000);
  });

  describe('ten thousand rows are pasted', () => {
    const paste = async (page: Page, rows: readonly string[]): Promise<void> => {
      await page.getByRole('region', { name: 'Paste many pledges' }).waitFor();
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.evaluate((text) => navigator.clipboard.writeText(text), rows.join('\n'));
      await page.getByLabel('Rows').fill('');
      await page.getByLabel('Rows').focus();
      await page.keyboard.press('Control+V');
    };

    it('reads them without freezing, says row by row what is wrong, and records those that are right', async () => {
      const token = await desk.token('administrator');
      const { page, context } = await openRound(browser, desk.url, { token, search: '?do=paste' });
      const rows = [
        'State\tRelocations\tMoney\tMeasures\tSource',
        'Germany\t4 001\t\t\tNote 1',
        'FR\t\t12 500,50\t\tNote 2',
      ];
      while (rows.length < 10_000) rows.push(`Atlantis\t${rows.length}\t\t\tNote`);
      await page.evaluate(() => {
        const found: number[] = [];
        Object.assign(globalThis, { longTasks: found });
        new PerformanceObserver((list) =>
          found.push(...list.getEntries().map(({ duration }) => duration)),
        ).observe({ type: 'longtask' });
      });
      await paste(page, rows);
      await page.getByText('2 rows are right. 9997 rows are not right').waitFor();
      const longest = await page.evaluate(() =>
        Math.max(0, ...(globalThis as unknown as { longTasks: number[] }).longTasks),
      );
      expect(longest).toBeLessThan(2_000);
      expect(await page.getByText('Row 4: “Atlantis” is no member state.').count()).toBe(1);
      await page.getByRole('button', { name: 'Record 2 pledges' }).click();
      await page.getByText('All 2 are recorded.').waitFor();
      expect(await pledgesOf(desk.url, 'DE', 4001)).toBe(1);
      await context.close();
    }, 60_000);

    it('refuses more with a sentence, and rows of another state for who acts for one', async () => {
      const token = await desk.token('member-state', 'NL');
      const { page, context } = await openRound(browser, desk.url, { token, search: '?do=paste' });
      await paste(
        page,
        Array.from({ length: 10_001 }, () => 'NL\t1\t\t\tNote'),
      );
      await page.getByText('These are 10001 rows; at most 10000 are read at once.').waitFor();
      await paste(page, ['NL\t55\t\t\tNote', 'DE\t56\t\t\tNote', 'NL\t57\t\t\tNote']);
      await page.getByText('Row 2: you act for Netherlands and cannot pledge for Germany.').waitFor();
      await page.getByRole('button', { name: 'Record 1 pledge' }).click();
      await page.getByText('All 1 are recorded.').waitFor();
      expect(await pledgesOf(desk.url, 'NL', 55)).toBe(1);
      expect(await pledgesOf(desk.url, 'NL', 57)).toBe(0);
      await context.close();
    });
  });

  it('shows a script in a name as text, stores it as text, and runs none of it', async () => {
    const script = '<img src=x onerror="globalThis.ran=1"><script>globalThis.ran=1</script>';
    const token = await desk.token('member-state', 'PT');
    const { page, context } = await openRound(browser, desk.url, { token, search: '?do=pledge' });
    await typePledge(page, '66', script);
    await save(page);
    await recorded(page);
    expect((await eventsOf(desk.url)).at(-1)?.data.source?.title).toBe(script);
    await page.goto(`${desk.url}/solidarity/2026/state/PT`);
    await page.getByText(script).first().waitFor();
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
    await context.close();
  });

  it('refuses an address that is a script at the door too, and writes nothing', async () => {
    const token = await desk.token('member-state', 'PT');
    const before = (await eventsOf(desk.url)).length;
    const answer = await fetch(`${desk.url}/api/solidarity/cycles/2026/pledges`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        state: 'PT',
        relocations: 1,
        source: { title: 'Note', url: 'javascript:alert(1)' },
      }),
    });
    expect(answer.status).toBe(400);
    expect((await answer.json()).data.sentence).toContain('begins with https://');
    expect((await eventsOf(desk.url)).length).toBe(before);
  });

  it('opens the form of the address after signing in as someone who may', async () => {
    const { secret } = await desk.store.people.invitations.make({ role: 'member-state', state: 'FI' });
    const app = await browser.newContext();
    const visitor = await app.newPage();
    await visitor.goto(desk.url);
    await visitor.evaluate(
      (body) =>
        fetch('/session/invitation', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
      { invitation: secret, name: 'Officer of Finland', password: PASSWORD },
    );
    await app.close();
    const { page, context } = await openRound(browser, desk.url, { search: '?do=pledge' });
    const denied = page.getByRole('alert').filter({ hasText: 'You may not open' });
    expect(await denied.innerText()).toContain('a member state may do this');
    await denied.getByRole('button', { name: 'Sign in' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name').fill('Officer of Finland');
    await dialog.getByLabel('Password').fill(PASSWORD);
    await dialog.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('form', { name: 'Record a pledge' }).waitFor();
    expect(new URL(page.url()).searchParams.get('do')).toBe('pledge');
    await context.close();
  });
});
