/** The calculator of votes in real Chromium: by tapping, by keyboard, by list and by link, as the API counts it. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeDesk, desk, open } from './describe-desk.ts';
import type { Opened } from './open-page.ts';

const PAGE = { name: 'vote', ready: '.map__svg .state' };
const POOL = '?without=DK&no=HU,SK&abstain=CY,LV,PT,ES&rest=yes';

describeDesk('the page on votes', () => {
  const at = (search = ''): Promise<Opened> => open({ ...PAGE, path: `/council/vote${search}` });
  const outcome = ({ page }: Opened) => page.getByRole('region', { name: 'What comes of it' });
  const addressOf = ({ page }: Opened) => new URL(page.url()).searchParams;

  it('counts the vote on the pool of 2026 as it went, and as the API does', async () => {
    const vote = await at(POOL);
    const text = await outcome(vote).innerText();
    expect(text).toContain('Adopted');
    expect(text).toContain('Art. 238(3)(a) TFEU');
    const answer = (await (await fetch(`${desk.url}/api/council/vote${POOL}`)).json()) as {
      members: { inFavour: number };
      population: { inFavour: number; total: number };
    };
    expect(text).toContain(`${answer.members.inFavour} members in favour`);
    expect(text).toContain(`${((100 * answer.population.inFavour) / answer.population.total).toFixed(2)} %`);
    expect(vote.troubles).toEqual([]);
    await vote.close();
  });

  it('takes a tap on the map, a key on it and a choice in the list, and goes back one by one', async () => {
    const vote = await at();
    const { page } = vote;
    expect(await outcome(vote).innerText()).toContain('Open');
    await page.locator('.state[data-state="DE"]').click();
    await expect.poll(() => addressOf(vote).get('yes')).toBe('DE');
    await page.keyboard.press('Enter');
    await expect.poll(() => addressOf(vote).get('no')).toBe('DE');
    expect(await page.locator('.state[data-state="DE"]').getAttribute('aria-label')).toMatch(
      /Germany, [\d.]+ % of the people: against/,
    );
    await page.getByLabel('Vote of Denmark').selectOption('out');
    await expect.poll(() => addressOf(vote).get('without')).toBe('DK');
    await expect.poll(() => outcome(vote).innerText()).toContain('Art. 238(3)(a) TFEU');
    await page.goBack();
    await expect.poll(() => addressOf(vote).get('without')).toBe(null);
    await page.goBack();
    await expect.poll(() => addressOf(vote).get('yes')).toBe('DE');
    expect(await page.getByLabel('Vote of Germany').inputValue()).toBe('yes');
    await page.getByRole('button', { name: 'Start again' }).click();
    await expect.poll(() => addressOf(vote).get('yes')).toBe(null);
    expect(vote.troubles).toEqual([]);
    await vote.close();
  });

  it('says whose vote decides, and what a fourth member makes of three large ones', async () => {
    const vote = await at('?no=DE,FR,IT&rest=yes');
    expect(await outcome(vote).innerText()).toContain('Adopted');
    await vote.page.getByLabel('Vote of Malta').selectOption('abstain');
    await expect.poll(() => outcome(vote).innerText()).toContain('Not adopted');
    await expect.poll(() => outcome(vote).innerText()).toMatch(/would turn it: .*Malta/);
    await vote.close();
  });

  it('finds every coalition in a worker, the same as the API, and those with all who are against', async () => {
    const vote = await at('?no=DE,FR');
    const { page } = vote;
    const region = page.getByRole('region', { name: 'Coalitions' });
    const count = async (search: string): Promise<string> => {
      const answer = await fetch(`${desk.url}/api/council/coalitions?kind=${search}`);
      return new Intl.NumberFormat('en-GB').format(((await answer.json()) as { count: number }).count);
    };
    await region.getByRole('button', { name: 'That win' }).click();
    await region.getByText(`${await count('winning')} minimal coalitions`).waitFor();
    await region.getByRole('button', { name: 'That block' }).click();
    await region.getByText(`${await count('blocking')} minimal coalitions`).waitFor();
    await region.getByRole('button', { name: 'All who are against' }).click();
    await region.getByText(`${await count('blocking&containing=DE,FR')} minimal coalitions`).waitFor();
    expect(await region.getByRole('row').nth(1).innerText()).toContain('Germany, France');
    await region.getByLabel('Must not be in them').selectOption('IT');
    await region
      .getByText(`${await count('blocking&containing=DE,FR&excluding=IT')} minimal coalitions`)
      .waitFor();
    await region.getByRole('button', { name: 'Take France out: Must be in them' }).click();
    await region
      .getByText(`${await count('blocking&containing=DE&excluding=IT')} minimal coalitions`)
      .waitFor();
    expect(addressOf(vote).get('containing')).toBe('DE');
    await page.getByLabel('Majority').selectOption('simple');
    await region.getByText('Only a qualified majority has coalitions to find.').waitFor();
    expect(vote.troubles).toEqual([]);
    await vote.close();
  });

  it('pages through all coalitions in the order of the API, and takes them along', async () => {
    const vote = await at('?coalitions=blocking');
    const { page } = vote;
    const region = page.getByRole('region', { name: 'Coalitions' });
    const pages = region.getByRole('navigation');
    await pages.getByText('1 to 25 of 3,598,665').waitFor();
    await pages.getByRole('button', { name: 'Next' }).click();
    await pages.getByText('26 to 50 of 3,598,665').waitFor();
    const answer = (await (
      await fetch(`${desk.url}/api/council/coalitions?kind=blocking&from=25&limit=1`)
    ).json()) as { coalitions: { members: string[] }[] };
    const row = region.getByRole('table').first().getByRole('row').nth(1);
    await expect
      .poll(async () => (await row.innerText()).split(',').length)
      .toBe(answer.coalitions[0]?.members.length);
    await pages.getByRole('button', { name: 'Last' }).click();
    await pages.getByText('3,598,651 to 3,598,665 of 3,598,665').waitFor();
    expect(await pages.getByRole('button', { name: 'Next' }).isDisabled()).toBe(true);
    await pages.getByRole('button', { name: 'First' }).click();
    await region.getByText('hold numbers 1 to 10,000').waitFor();
    const download = page.waitForEvent('download');
    await region.getByRole('button', { name: /CSV/ }).click();
    const text = readFileSync(await (await download).path(), 'utf8');
    expect(text.trimEnd().split('\n')).toHaveLength(10_001);
    expect(vote.troubles).toEqual([]);
    await vote.close();
  });

  it('names who would complete a blocking minority, which is not the same as who decides', async () => {
    const vote = await at('?no=DE,FR&abstain=IT');
    const { page } = vote;
    const away = page.getByRole('region', { name: 'Blocking minorities one state away' });
    expect(await away.innerText()).toContain('Not in favour now: Germany, France, and Italy (3 members,');
    expect(await away.getByRole('row').count()).toBe(25);
    await page.getByLabel('Vote of Malta').selectOption('no');
    await expect.poll(() => away.innerText()).toContain('block already');
    expect(await away.getByRole('row').count()).toBe(0);
    await vote.close();
  });

  it('loads a vote on record, with the populations of its year', async () => {
    const vote = await at();
    const { page } = vote;
    await page.getByRole('button', { name: 'Load The general approach on safe third countries' }).click();
    await expect.poll(() => addressOf(vote).get('year')).toBe('2025');
    expect(await page.getByLabel('Year of the vote').inputValue()).toBe('2025');
    await expect.poll(() => outcome(vote).innerText()).toContain('Adopted');
    const answer = (await (await fetch(`${desk.url}/api/council/vote?case=safe-third-countries`)).json()) as {
      population: { inFavour: number; total: number };
    };
    expect(await outcome(vote).innerText()).toContain(
      `${((100 * answer.population.inFavour) / answer.population.total).toFixed(2)} %`,
    );
    expect(await page.getByText('Annex III').innerText()).toContain(
      '(derived), population of 1 January 2024',
    );
    await page.goBack();
    await expect.poll(() => outcome(vote).innerText()).toContain('Open');
    expect(vote.troubles).toEqual([]);
    await vote.close();
  });

  it('keeps the outcome in sight on a telephone while states are tapped', async () => {
    const vote = await open(
      { ...PAGE, path: `/council/vote${POOL}` },
      { viewport: { width: 390, height: 700 } },
    );
    const { page } = vote;
    const bar = page.locator('.vote__bar');
    await page.getByLabel('Vote of Malta').scrollIntoViewIfNeeded();
    await expect.poll(async () => (await bar.boundingBox())?.y).toBe(0);
    expect(await bar.innerText()).toContain('Adopted');
    await page.getByLabel('Vote of Germany').selectOption('no');
    await page.getByLabel('Vote of France').selectOption('no');
    await expect.poll(() => bar.innerText()).toContain('Not adopted');
    expect((await bar.boundingBox())?.y).toBe(0);
    await vote.close();
  });

  it('has nothing to count where all but one take no part, and says so', async () => {
    const all = 'AT,BE,BG,CY,CZ,DE,DK,EE,ES,FI,FR,GR,HR,HU,IE,IT,LT,LU,LV,MT,NL,PL,PT,RO,SE,SI';
    const vote = await at(`?without=${all}`);
    expect(await outcome(vote).innerText()).toContain('Fewer than two states vote');
    expect(vote.troubles).toEqual([]);
    await vote.close();
  });
});
