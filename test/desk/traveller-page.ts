/** A traveller’s pages with documents of a test CA: their files, whom the server trusts, and the steps of the making. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import {
  makeWorld,
  type Fault,
  type Picture,
  type TestDocument,
  type World,
} from '../../src/mechanisms/travel-credential/credential/test-ca/index.ts';
import { faceWith, pictureOf } from '../../src/mechanisms/travel-credential/face/measured.fixture.ts';
import { readPictureHead } from '../../src/mechanisms/travel-credential/face/picture.ts';

export const CREDENTIAL = {
  name: 'credential',
  path: '/travel-credential/credential',
  ready: 'main h2',
} as const;
export const PASSPHRASE = 'vier gele paraplu’s';
const EXAMPLES = join(import.meta.dirname, '../../src/mechanisms/travel-credential/face/examples');

export const example = (name: string): string => join(EXAMPLES, name);

export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export function chosenFile(name: string, bytes: Uint8Array): ChosenFile {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
}

/** Passports of Utopia with the portrait of the example: one that is good, and one with each of the faults. */
export function travellersWorld(faults: readonly Fault[]): Promise<World> {
  const jpeg = new Uint8Array(readFileSync(example('chip.jpg')));
  const { width, height } = readPictureHead(jpeg);
  const portrait: Picture = { jpeg, width, height };
  return makeWorld({
    at: Date.now(),
    states: [{ csca: 'p256-sha256', signer: 'p256-sha256' }],
    documents: [{ portrait }, ...faults.map((fault) => ({ portrait, fault }))],
  });
}

export function documentWith(world: World, fault: Fault | null): TestDocument {
  const found = world.documents.find((one) => one.fault === fault);
  if (found === undefined) throw new Error(`There is no document with the fault ${fault}.`);
  return found;
}

/** By names that say nothing. */
export function filesOf({ files }: TestDocument): ChosenFile[] {
  return [
    chosenFile('a.bin', files.sod),
    ...[...files.dataGroups.values()].map((bytes, index) => chosenFile(`b${index}.bin`, bytes)),
  ];
}

/** What states publish is imported by a border authority, by its token. */
export async function trust(
  { url, token }: { readonly url: string; readonly token: string },
  files: readonly Uint8Array[],
): Promise<void> {
  for (const bytes of files) {
    const answer = await fetch(`${url}/api/travel-credential/trust/files`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ file: Buffer.from(bytes).toString('base64') }),
    });
    if (!answer.ok) throw new Error(`It was not imported: ${await answer.text()}`);
  }
}

/** In the place of the model, which takes seconds: in every picture the same face. */
export async function sameFaceAlways(context: BrowserContext): Promise<void> {
  const answer = JSON.stringify({ kind: 'measured', picture: pictureOf(faceWith()) });
  await context.route(/\/assets\/face\.worker-/, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `addEventListener('message', () => postMessage(${answer}));`,
    }),
  );
}

/** Words of the page that a test presses, by language. */
const WORDS = {
  en: {
    begin: 'Begin',
    choose: 'Choose the files of the chip',
    mine: 'This is my document',
    live: 'Choose a live picture',
    make: 'Make the credential',
    keep: 'Keep it',
    passphrase: 'New passphrase',
    again: 'The same again',
  },
  nl: {
    begin: 'Beginnen',
    choose: 'Kies de bestanden van de chip',
    mine: 'Dit is mijn document',
    live: 'Kies een live-opname',
    make: 'Maak het credential',
    keep: 'Bewaren',
    passphrase: 'Nieuwe wachtzin',
    again: 'Nog eens dezelfde',
  },
} as const;
export type MakingLanguage = keyof typeof WORDS;

export async function choose(
  page: Page,
  files: readonly ChosenFile[],
  language: MakingLanguage = 'en',
): Promise<void> {
  const { begin, choose: label } = WORDS[language];
  await page.getByRole('button', { name: begin, exact: true }).click();
  await page.getByLabel(label).setInputFiles([...files]);
}

/** From the files to the server’s answer, with the picture of the holder. */
export async function makeWith(
  page: Page,
  files: readonly ChosenFile[],
  language: MakingLanguage = 'en',
): Promise<void> {
  const { mine, live, make } = WORDS[language];
  await choose(page, files, language);
  await page.getByRole('button', { name: mine }).click();
  await page.getByLabel(live).setInputFiles(example('live.jpg'));
  await page.getByRole('button', { name: make }).click();
}

export async function keepIt(page: Page, language: MakingLanguage = 'en'): Promise<void> {
  const { passphrase, again, keep } = WORDS[language];
  await page.getByLabel(passphrase).fill(PASSPHRASE);
  await page.getByLabel(again).fill(PASSPHRASE);
  await page.getByRole('button', { name: keep, exact: true }).click();
  await page.locator('.kept').waitFor();
}
