/** Reading a letter in, in real Chromium on the real server: from a file to an agenda in the register. */
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { focused, tabTo, tabToNamed } from './by-keyboard.ts';
import { describeDesk, desk, open } from './describe-desk.ts';
import type { Opened } from './open-page.ts';
import { violations } from './violations.ts';

const SAMPLES = join(import.meta.dirname, '../../src/mechanisms/council/letter/samples');

/** A zip file that is cut off. */
const BROKEN = {
  name: 'letter.docx',
  mimeType: 'application/zip',
  buffer: Buffer.from('PK\u0003\u0004broken'),
};

describeDesk('reading a letter in', () => {
  const at = (search = '', options: BrowserContextOptions = {}): Promise<Opened> =>
    open({ name: 'import', path: `/council/import${search}`, ready: 'main h1' }, options);
  const as = async (role: 'council' | 'commission', search = ''): Promise<Opened> =>
    at(search, { extraHTTPHeaders: { authorization: `Bearer ${await desk.token(role)}` } });
  const give = async (page: Page, sample: string): Promise<void> => {
    await page.locator('input[type=file]').setInputFiles(join(SAMPLES, sample));
    await page.locator('.import__point').first().waitFor();
  };
  const agendaOf = async (meeting: string): Promise<Response> =>
    fetch(`${desk.url}/api/council/agenda?meeting=${meeting}`);

  it('shows the points of a letter of ours with what each rests on, and moves the focus to the draft', async () => {
    const { page, troubles, close } = await at();
    await give(page, 'nl-agenda-2027.txt');
    expect(await page.locator('.import__point').count()).toBe(21);
    expect(await page.getByRole('heading', { name: '21 points' }).count()).toBe(1);
    expect(await page.locator('.import__facts').innerText()).toContain('NL 32317, 1023');
    expect(await page.getByLabel('First day').inputValue()).toBe('2027-03-11');
    const second = await page.locator('.import__point').nth(1).innerText();
    expect(second).toContain('Netherlands: supports on conditions');
    expect(second).toContain('alleen met de tekst instemmen');
    await expect.poll(() => focused(page)).toBe('The letter');
    await page.getByText('Dates, deadlines first (33)').click();
    const first = page.locator('details[open] li').first();
    expect(await first.innerText()).toMatch(/deadline/);
    expect(await violations(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });

  for (const width of [1440, 390]) {
    it(`shows the line that a piece came from, and leads back: ${width} pixels wide`, async () => {
      const { page, troubles, close } = await at('', { viewport: { width, height: 800 } });
      await give(page, 'nl-agenda-2027.txt');
      const button = page.getByRole('button', { name: 'line 114', exact: true });
      await button.click();
      const line = page.locator('[data-line="114"]');
      await expect.poll(() => line.getAttribute('aria-current')).toBe('location');
      await expect.poll(() => focused(page)).toContain('114');
      expect(await line.innerText()).toContain('Het kabinet kan alleen');
      const [asked, shown] = [await button.boundingBox(), await line.boundingBox()];
      const pane = await page.locator('.import__text').boundingBox();
      expect(shown?.y).toBeGreaterThan(0);
      expect(shown?.y).toBeLessThan(800);
      // What asked is neither off the screen nor under the text.
      expect(asked?.y).toBeGreaterThan(0);
      expect(asked?.y).toBeLessThan(width > 1200 ? 800 : (pane?.y ?? 0));
      await page.keyboard.press('Escape');
      await expect.poll(() => focused(page)).toBe('line 114');
      expect(await page.locator('[aria-current=location]').count()).toBe(0);
      expect(troubles).toEqual([]);
      await close();
    });
  }

  it('says where a letter contradicts itself, and that titles in French stand under English', async () => {
    const { page, troubles, close } = await at();
    await give(page, 'fr-agenda-messy.txt');
    const told = page.getByRole('region', { name: 'Look at these first' });
    expect(await told.innerText()).toContain('The opening announces a Council of 7 Oct 2027 – 8 Oct 2027');
    await told.getByRole('button', { name: 'line 16' }).click();
    await expect.poll(() => focused(page)).toMatch(/7\s+et\s+8\s+octobre\s+2027/);
    expect(await page.getByText('recorded under English').count()).toBe(1);
    expect(troubles).toEqual([]);
    await close();
  });

  it('refuses a file that is no letter in a sentence with the remedy, and goes on', async () => {
    const { page, close } = await at();
    await page.locator('input[type=file]').setInputFiles(BROKEN);
    const wrong = page.getByRole('alert');
    await wrong.waitFor();
    expect(await wrong.innerText()).toContain('damaged or cut off. Fetch or save it again.');
    expect(await wrong.evaluate((box) => box === document.activeElement)).toBe(true);
    await page.getByLabel('Or paste its text').fill('  ');
    await page.getByRole('button', { name: 'Read this text' }).click();
    await page.getByText('There is nothing in it.').waitFor();
    await give(page, 'en-agenda.txt');
    expect(await page.getByRole('alert').count()).toBe(0);
    // A refusal later on loses nothing of the letter that is there.
    await page.getByLabel('Place').fill('Tallinn');
    await page.getByRole('button', { name: 'Read another letter' }).click();
    await page.locator('input[type=file]').setInputFiles({ ...BROKEN, buffer: Buffer.alloc(0) });
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('Place').inputValue()).toBe('Tallinn');
    await close();
  });

  for (const [who, megabytes, said] of [
    ['a reader', 1, 'The file is larger than 0.7 MB: more is not taken from whoever is not signed in.'],
    ['the Council', 21, 'The file is larger than 20 MB.'],
  ] as const) {
    it(`says to ${who} that a file is too large before it is sent, and what raises the limit`, async () => {
      const { page, troubles, close } = who === 'a reader' ? await at() : await as('council');
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.getByText(who === 'a reader' ? 'up to 0.7 MB; up to 20 MB once' : 'up to 20 MB.').waitFor();
      await page.evaluate(
        (size) => {
          const files = new DataTransfer();
          files.items.add(new File([new Uint8Array(size)], 'large.pdf'));
          const drop = new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true });
          document.querySelector('.drop')?.dispatchEvent(drop);
        },
        megabytes * 1024 ** 2,
      );
      const wrong = page.getByRole('alert');
      await wrong.getByText(said).waitFor();
      expect(await wrong.getByRole('button', { name: 'Sign in' }).count()).toBe(who === 'a reader' ? 1 : 0);
      expect(asked.filter((url) => url.includes('/import'))).toEqual([]);
      expect(troubles).toEqual([]);
      await close();
    });
  }

  it('says in Dutch why a file is refused', async () => {
    const { page, close } = await at('?lang=nl');
    await page.locator('input[type=file]').setInputFiles(BROKEN);
    const wrong = page.getByRole('alert').locator('p').first();
    await wrong.waitFor();
    expect(await wrong.innerText()).toBe(
      'Het bestand is een zipbestand, zoals Word die schrijft, maar het is beschadigd of afgebroken. Haal of bewaar het opnieuw.',
    );
    expect(await wrong.getAttribute('lang')).toBe('nl');
    await close();
  });

  it('stops when asked, and offers to try again when the server does not answer', async () => {
    const { page, close } = await at();
    await page.route('**/api/council/import', () => undefined);
    await page.getByLabel('Or paste its text').fill('Een brief');
    await page.getByRole('button', { name: 'Read this text' }).click();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('Stopped. Nothing was read.').waitFor();
    await page.unroute('**/api/council/import');
    await page.route('**/api/council/import', (route) => route.abort());
    await page.getByRole('button', { name: 'Read this text' }).click();
    await page.getByText('The server does not answer.').waitFor();
    await page.unroute('**/api/council/import');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('No agenda points were found').waitFor();
    await close();
  });

  it('lets the Council put the agenda right and record it, and finds it at its address', async () => {
    const { page, troubles, close } = await as('council');
    await give(page, 'nl-agenda-2027.txt');
    await page.getByLabel('Place').fill('Luxembourg');
    await page.getByLabel('Whose government writes').selectOption('BE');
    await page.getByRole('button', { name: 'Leave out I.2', exact: true }).click();
    const first = page.locator('.import__point').first();
    await first.getByRole('button', { name: 'Change' }).click();
    await first.getByLabel('Title').fill('');
    await first.getByLabel('What the Council does').selectOption('policy-debate');
    await first.getByLabel('Where the government stands').selectOption('oppose');
    await first.getByLabel('The dossier it is about').selectOption({ index: 2 });
    await page.getByRole('button', { name: 'Record this agenda' }).click();
    await page.getByRole('button', { name: 'Point I.1 has no title.' }).click();
    expect(await first.getByLabel('Title').evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.type('Digitaal bewijs');
    expect((await agendaOf('jha-2027-03-11')).status).toBe(404);
    await page.getByRole('button', { name: 'Record this agenda' }).click();
    await page.getByText('The agenda is recorded').waitFor();
    const link = page.getByRole('link', { name: 'See the agenda' });
    expect(await link.getAttribute('href')).toContain('/council/agenda/jha-2027-03-11');
    const agenda = (await (await agendaOf('jha-2027-03-11')).json()) as {
      place: string;
      items: { title: string; type: string; announced: object; dossier: object | null }[];
      source: object;
    };
    expect(agenda).toMatchObject({
      place: 'Luxembourg',
      source: { title: 'NL 32317, 1023', date: '2027-02-24' },
    });
    expect(agenda.items).toHaveLength(20);
    expect(agenda.items[0]).toMatchObject({
      title: 'Digitaal bewijs',
      type: 'policy-debate',
      announced: { BE: 'oppose' },
    });
    expect(agenda.items[0]?.dossier).not.toBeNull();
    await page.getByLabel('Place').fill('Brussels');
    await page.getByText('An agenda of this meeting is on record already').waitFor();
    expect(troubles).toEqual([]);
    await close();
  });

  it('keeps what was promised until it is due, and puts the report of the meeting beside its agenda', async () => {
    const { page, troubles, close } = await as('council');
    const meeting = 'jha-2027-06-17';
    // An agenda of the same meeting in another language, with a promise and a place.
    const letter = [
      'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal',
      'Den Haag, 12 mei 2027',
      '',
      'GEANNOTEERDE AGENDA',
      'Raad Justitie en Binnenlandse Zaken, 17 en 18 juni 2027, Luxemburg',
      '',
      '1. Verordening over een Europees register van weerballonnen',
      'Algemene oriëntatie',
      'Het kabinet steunt de algemene oriëntatie. De minister zegt toe uw Kamer',
      'uiterlijk 1 september 2027 over de kosten te informeren.',
      '',
      '2. Stand van zaken van de dronepost',
      'Voortgangsrapportage',
      'Nederland kan alleen instemmen als de privacy beter wordt beschermd.',
      '',
      '3. Richtlijn vindersloon over de grens',
      'Gedachtewisseling',
      'Het kabinet zal de toelichting aanhoren.',
    ];
    const report = [
      'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal',
      'Den Haag, 21 juni 2027',
      '',
      'Verslag van de bijeenkomst van de Raad Justitie en Binnenlandse Zaken, 17 en 18 juni 2027 te Luxemburg',
      '',
      '1. Verordening over een Europees register van weerballonnen',
      'Algemene oriëntatie',
      'De Raad bereikte een algemene oriëntatie. Nederland stemde tegen.',
      '',
      '2. Stand van zaken van de dronepost',
      'Voortgangsrapportage',
      'De bespreking van dit punt werd uitgesteld.',
      '',
      '3. Verdrag over de zeevaart in de ruimte',
      'Gedachtewisseling',
      'De ministers wisselden van gedachten.',
    ];
    const paste = async (lines: readonly string[]): Promise<void> => {
      await page.getByLabel('Or paste its text').fill(lines.join('\n'));
      await page.getByRole('button', { name: 'Read this text' }).click();
      await page.locator('.import__point').first().waitFor();
    };
    await paste(letter);
    const promise = page.locator('.import__commitments').first();
    expect(await promise.getByLabel('To be met by').inputValue()).toBe('2027-09-01');
    await page.getByText('1 promise to parliament (1 with a day)').waitFor();
    const record = page.getByRole('button', { name: 'Record this agenda' });
    await record.click();
    await page.getByText('The agenda is recorded').waitFor();
    // Recorded, it is not offered again until something is changed.
    expect(await record.getAttribute('aria-disabled')).toBe('true');
    await page.getByText('All of this is in the register.').waitFor();
    const due = await (await fetch(`${desk.url}/api/council/due?days=365&from=2027-06-20`)).json();
    expect(due).toMatchObject({
      due: expect.arrayContaining([
        expect.objectContaining({ by: '2027-09-01', kind: 'commitment', meeting }),
      ]),
    });

    await page.getByRole('button', { name: 'Read another letter' }).click();
    await paste(report);
    await expect.poll(() => page.getByLabel('Recorded as').inputValue()).toBe('report');
    await page.getByText('An agenda of this meeting is on record, with 3 points. It stays').waitFor();
    const first = page.locator('.import__point').nth(0);
    expect(await first.getByLabel('What came of it').inputValue()).toBe('reached');
    expect(await first.innerText()).toContain('De Raad bereikte een algemene oriëntatie.');
    expect(await page.locator('.import__point').nth(1).getByLabel('What came of it').inputValue()).toBe(
      'postponed',
    );
    // What is on no recorded agenda is said, and can be added to it.
    await page.getByText('1 point is on no recorded agenda, so nothing of it is recorded: 3.').waitFor();
    await page
      .locator('.import__point')
      .nth(2)
      .getByLabel('Point of the recorded agenda')
      .selectOption('Not on the agenda: add it');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Record this report' }).click();
    await page.getByText('The report is recorded').waitFor();
    const compared = await (await fetch(`${desk.url}/api/council/compare?meeting=${meeting}`)).json();
    expect(compared).toMatchObject({
      points: [
        {
          key: '1',
          announced: 'support',
          taken: 'oppose',
          moved: true,
          result: 'reached',
          verdict: 'as-announced',
        },
        { key: '2', announced: 'conditional', result: 'postponed', verdict: 'not-dealt-with' },
        { key: '3', announced: 'listens', result: null, verdict: 'not-reported' },
        { result: 'discussed', title: 'Verdrag over de zeevaart in de ruimte' },
      ],
      commitments: [{ key: '1', due: '2027-09-01', met: null }],
    });
    expect(troubles).toEqual([]);
    await close();
  });

  it('says before it is recorded over another what changes and what would be lost', async () => {
    const { page, troubles, close } = await as('council');
    const write = await fetch(`${desk.url}/api/council/agendas`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await desk.token('council')}` },
      body: JSON.stringify({
        configuration: 'JHA',
        from: '2027-10-07',
        to: '2027-10-08',
        place: 'Luxembourg',
        items: [
          {
            number: 1,
            title: { en: 'Weather balloons', nl: 'Verordening over een Europees register van weerballonnen' },
            type: 'general-approach',
            announced: { DE: 'support' },
          },
          { number: 2, title: { en: 'Satellites' }, type: 'state-of-play' },
          { number: 3, title: { en: 'Finders of lost property' }, type: 'exchange-of-views' },
          { number: 4, title: { en: 'Drones', nl: 'Drones' }, type: 'policy-debate' },
        ],
        source: { title: 'The Council’s own agenda', url: 'https://www.consilium.europa.eu/' },
      }),
    });
    expect(write.status).toBe(200);
    await page
      .getByLabel('Or paste its text')
      .fill(
        [
          'Den Haag, 20 september 2027',
          '',
          'GEANNOTEERDE AGENDA',
          'Raad Justitie en Binnenlandse Zaken, 7 en 8 oktober 2027',
          '',
          '1. Verordening over een Europees register van weerballonnen',
          'Politiek akkoord',
          'Het kabinet steunt het politiek akkoord.',
          '',
          '2. Stand van zaken van de satellieten',
          'Voortgangsrapportage',
          'Nederland kan alleen instemmen als de privacy beter wordt beschermd.',
          '',
          '3. Richtlijn vindersloon over de grens',
          'Gedachtewisseling',
          'Het kabinet zal de toelichting aanhoren.',
        ].join('\n'),
      );
    await page.getByRole('button', { name: 'Read this text' }).click();
    await page.getByText('An agenda of this meeting is on record already').waitFor();
    const changes = page.locator('.import__changes');
    expect(await changes.innerText()).toContain('General approach → Political agreement');
    expect(await changes.innerText()).not.toContain('would be lost');
    expect(await changes.innerText()).toContain('1 point that this letter does not have stays');
    await changes.getByLabel('goes: the agenda is then').check();
    await changes.getByText('things would be lost').waitFor();
    for (const lost of ['title in the other language Weather balloons', 'DE supports', 'Drones']) {
      expect(await changes.innerText()).toContain(lost);
    }
    await changes.getByLabel('stays as it was').check();
    await page.getByLabel('Source to record').fill('Letter of 20 September 2027');
    await page.getByRole('button', { name: 'Record this agenda' }).click();
    await page.getByText('The agenda is recorded').waitFor();
    const agenda = await (await fetch(`${desk.url}/api/council/agendas/jha-2027-10-07`)).json();
    expect(agenda).toMatchObject({
      agenda: {
        items: [
          {
            title: { en: 'Weather balloons', nl: 'Verordening over een Europees register van weerballonnen' },
            type: 'political-agreement',
            announced: { DE: 'support', NL: 'support' },
          },
          { title: { en: 'Satellites', nl: 'Stand van zaken van de satellieten' } },
          { title: { en: 'Finders of lost property', nl: 'Richtlijn vindersloon over de grens' } },
          { title: { en: 'Drones', nl: 'Drones' } },
        ],
      },
    });
    // What was recorded over another can be taken off as well.
    await page.getByRole('link', { name: 'See the agenda' }).click();
    await page.getByRole('button', { name: 'Take this agenda off' }).click();
    await page.getByRole('button', { name: 'Take it off', exact: true }).click();
    await expect.poll(async () => (await agendaOf('jha-2027-10-07')).status).toBe(404);
    expect(troubles).toEqual([]);
    await close();
  });

  it('opens a dossier for a point with its documents, and by them knows it in the next letter', async () => {
    const { page, troubles, close } = await as('council');
    await give(page, 'nl-agenda-2027.txt');
    const first = page.locator('.import__point').first();
    await first.getByRole('button', { name: 'Change' }).click();
    await first.getByLabel('The dossier it is about').selectOption('A new dossier, opened with this agenda');
    const group = first.getByRole('group', { name: 'The new dossier' });
    expect(await group.innerText()).toContain('COM(2026) 187; 2026/0094(COD)');
    expect(await group.getByLabel('Procedure').inputValue()).toBe('ordinary-legislative');
    expect(await group.getByLabel('Name of the dossier').inputValue()).toMatch(/^verordening-inzake/);
    await group.getByLabel('Name of the dossier').fill('return-regulation');
    await group.getByLabel('Title of the dossier').fill('Digitaal bewijs');
    await page.getByRole('button', { name: 'Record this agenda' }).click();
    await page.getByRole('button', { name: /^Point I.1: there is a dossier of this name already/ }).click();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('name')))
      .toBe('p0.opens.name');
    await group.getByLabel('Name of the dossier').fill('digital-evidence');
    // Another point may be about the same one before it is there.
    const fourth = page.locator('.import__point').nth(4);
    await fourth.getByRole('button', { name: 'Change' }).click();
    await fourth.getByLabel('The dossier it is about').selectOption('Digitaal bewijs');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Record this agenda' }).click();
    await page.getByText('The agenda is recorded').waitFor();
    const answer = await fetch(`${desk.url}/api/council/dossiers/digital-evidence?language=nl`);
    expect(await answer.json()).toMatchObject({
      title: 'Digitaal bewijs',
      kind: 'ordinary-legislative',
      references: [{ id: 'COM(2026) 187' }, { id: '2026/0094(COD)' }],
      agenda: [{ key: 'I.1' }, { key: 'I.4a' }],
      example: false,
    });
    expect(await first.innerText()).toContain('Dossier: Digitaal bewijs');
    // The next letter, after a reload, has other corrections and the same documents.
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await give(page, 'nl-agenda-2027.txt');
    await page.getByText('suggested: both name COM(2026) 187, 2026/0094(COD)').waitFor();
    expect(troubles).toEqual([]);
    await close();
  });

  it('adds a point that the letter does not have', async () => {
    const { page, close } = await as('council');
    await give(page, 'de-agenda.txt');
    const before = await page.locator('.import__point').count();
    await page.getByRole('button', { name: 'Add a point' }).click();
    const added = page.locator('.import__point').nth(before);
    await added.getByLabel('Title').fill('Ein Punkt mehr');
    expect(await page.getByRole('heading', { name: `${before + 1} points` }).count()).toBe(1);
    expect(await added.innerText()).toContain('Ein Punkt mehr');
    await close();
  });

  it('tells a reader, and a role that may not, why they cannot record it', async () => {
    for (const opened of [await at(), await as('commission')]) {
      const { page, troubles, close } = opened;
      await give(page, 'en-agenda.txt');
      const button = page.getByRole('button', { name: 'Record this agenda' });
      await page.getByText('You may not record it with the role you have.').waitFor();
      expect(await page.locator('#import-may').innerText()).toContain('kept by governments');
      expect(await button.getAttribute('aria-disabled')).toBe('true');
      await button.click({ force: true });
      expect(await page.getByText('The agenda is recorded').count()).toBe(0);
      expect(await page.locator('.import__record').getByRole('button', { name: 'Sign in' }).count()).toBe(1);
      expect(troubles).toEqual([]);
      await close();
    }
  });

  it('never records the example, and says so', async () => {
    const { page, troubles, close } = await as('council', '?example=yes');
    await page.locator('.import__point').first().waitFor();
    expect(await page.locator('.import__point').count()).toBe(3);
    expect(await page.locator('.import__warnings').innerText()).toContain('The opening announces');
    await page.getByText('made up, so it cannot be recorded').waitFor();
    await page.getByRole('button', { name: 'Record this agenda' }).click({ force: true });
    expect((await agendaOf('jha-2027-06-10')).status).toBe(404);
    expect(troubles).toEqual([]);
    await close();
  });

  it('keeps letter and corrections while one looks at another page, and forgets them at a reload', async () => {
    const { page, troubles, close } = await at();
    await give(page, 'en-agenda.txt');
    await page.getByLabel('Place').fill('Tallinn');
    await page.getByRole('navigation').getByRole('link', { name: 'Law', exact: true }).click();
    await page.locator('.law__table').first().waitFor();
    await page.goBack();
    expect(await page.getByLabel('Place').inputValue()).toBe('Tallinn');
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.reload();
    await page.getByRole('heading', { name: 'Read a letter in' }).waitFor();
    expect(asked).toEqual(['beforeunload']);
    expect(await page.locator('.import__point').count()).toBe(0);
    expect(troubles).toEqual([]);
    await close();
  });

  it('forgets the letter when one signs out', async () => {
    const wanted = { name: 'import', path: '/council/import', ready: 'main h1', role: 'council' } as const;
    const { page, troubles, close } = await open(wanted);
    await give(page, 'en-agenda.txt');
    const go = (link: string): Promise<void> =>
      page.getByRole('navigation').getByRole('link', { name: link, exact: true }).click();
    await page.locator('a[href^="/account"]').first().click();
    await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await page.getByText('You are reading without an account.').waitFor();
    await go('Read a letter in');
    await page.getByLabel('Or paste its text').waitFor();
    expect(await page.locator('.import__point').count()).toBe(0);
    expect(troubles).toEqual([]);
    await close();
  });

  it('speaks Dutch', async () => {
    const { page, troubles, close } = await at('?lang=nl');
    await give(page, 'nl-agenda-2027.txt');
    const text = await page.locator('main').innerText();
    for (const words of [
      'Een brief inlezen',
      '21 punten',
      'regel 92',
      'Nederland: steunt',
      'Leg deze agenda vast',
    ]) {
      expect(text).toContain(words);
    }
    expect(troubles).toEqual([]);
    await close();
  });

  it('needs no mouse: from the example to a line of it and back, and to a point put right', async () => {
    const { page, troubles, close } = await at();
    await tabTo(page, 'input[type=file]');
    await tabToNamed(page, 'Try it with a letter of ours');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('The letter');
    await tabToNamed(page, 'line 7');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toContain('3 en 4 juni 2027');
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe('line 7');
    await tabToNamed(page, 'Change I.1');
    await page.keyboard.press('Enter');
    await tabToNamed(page, 'Title');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Weerballonnen');
    expect(await page.locator('.import__title').first().innerText()).toContain('Weerballonnen');
    await tabToNamed(page, 'Leave out II.3');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Put back II.3');
    expect(await page.getByRole('heading', { name: '2 points' }).count()).toBe(1);
    expect(troubles).toEqual([]);
    await close();
  });
});
