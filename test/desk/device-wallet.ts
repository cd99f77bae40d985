/** A wallet put on a browser's device: with a credential of a person who does not exist, sealed as the pages seal it. */
import type { Page } from 'playwright-core';
import { encodeDtc, NOTHING_SIGNED } from '../../src/mechanisms/travel-credential/credential/index.ts';
import {
  makeWorld,
  type DocumentOptions,
} from '../../src/mechanisms/travel-credential/credential/test-ca/index.ts';
import { newKey, sealWallet } from '../../src/mechanisms/travel-credential/pages/device/sealed-wallet.ts';
import { EMPTY_WALLET, type Wallet } from '../../src/mechanisms/travel-credential/pages/device/wallet.ts';

export const PASSPHRASE = 'drie groene boten slapen';

/** The bytes of a credential, in base64, and whose it is. */
export async function testCredential(document: DocumentOptions = {}): Promise<{
  readonly der: string;
  readonly surname: string;
}> {
  const world = await makeWorld({ at: Date.now(), documents: [document] });
  const [made] = world.documents;
  if (made === undefined) throw new Error('The world has no document.');
  const { sod, dataGroups } = made.files;
  const der = encodeDtc({ ...NOTHING_SIGNED, securityObject: sod, dataGroups });
  return { der: Buffer.from(der).toString('base64'), surname: made.person.surname };
}

/** A wallet with this credential in it. */
export function walletWith(der: string, change: Partial<Wallet> = {}): Wallet {
  const madeAt = new Date().toISOString();
  const credential = { der, madeAt, demonstration: true, comparedAt: madeAt };
  return { ...EMPTY_WALLET, credential, ...change };
}

/** Puts the wallet into the browser's database, at a page of the desk; the page is to be opened anew. */
export async function putWallet(page: Page, wallet: Wallet): Promise<void> {
  const { salt, iterations, iv, sealed } = await sealWallet(wallet, await newKey(PASSPHRASE));
  const bytes = { salt: [...salt], iv: [...iv], sealed: [...new Uint8Array(sealed)] };
  await page.evaluate(
    async ({ record, rounds }) => {
      const database = await new Promise<IDBDatabase>((done, failed) => {
        const request = indexedDB.open('acquis-device');
        request.addEventListener('upgradeneeded', () => request.result.createObjectStore('wallet'));
        request.addEventListener('success', () => done(request.result));
        request.addEventListener('error', () => failed(request.error));
      });
      await new Promise<void>((done, failed) => {
        const change = database.transaction('wallet', 'readwrite');
        const kept = {
          salt: Uint8Array.from(record.salt),
          iterations: rounds,
          iv: Uint8Array.from(record.iv),
          sealed: Uint8Array.from(record.sealed).buffer,
        };
        change.objectStore('wallet').put(kept, 'wallet');
        change.addEventListener('complete', () => done());
        change.addEventListener('error', () => failed(change.error));
      });
      database.close();
    },
    { record: bytes, rounds: iterations },
  );
}

/** Opens the wallet as its holder does. */
export async function unlock(page: Page): Promise<void> {
  await page.locator('input[type=password]').fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await page.locator('input[type=password]').waitFor({ state: 'detached' });
}
