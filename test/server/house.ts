/** A small mechanism and a server on a store in memory, for tests of the surfaces. */
import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { provision, Refusal } from '#kernel';
import { callerOf, procedure, type Mechanism, type Role } from '#procedure';
import { openStore } from '#store';
import { createApp, type AppOptions } from '../../src/server/app.ts';
import { compose } from '../../src/server/compose.ts';

const double = procedure({
  action: 'sample.double',
  summary: { en: 'Twice a number', nl: 'Tweemaal een getal' },
  method: 'GET',
  path: '/sample/double',
})
  .input(z.object({ number: z.int().min(0).describe('A number') }))
  .output(z.object({ number: z.int(), double: z.int() }))
  .handler(({ input }) => ({ number: input.number, double: input.number * 2 }));

const may = procedure({
  action: 'sample.may',
  summary: { en: 'Whether a number is even', nl: 'Of een getal even is' },
  method: 'GET',
  path: '/sample/may',
})
  .input(z.object({ number: z.int() }))
  .output(z.object({ answer: z.enum(['yes', 'no']) }))
  .handler(({ input }) => ({ answer: input.number % 2 === 0 ? ('yes' as const) : ('no' as const) }));

const pledge = procedure({
  action: 'sample.pledge',
  summary: { en: 'Record a pledge', nl: 'Een toezegging vastleggen' },
  method: 'POST',
  path: '/sample/pledges',
})
  .input(z.object({ state: z.string(), persons: z.int().min(1) }))
  .output(z.object({ version: z.int() }))
  .handler(async ({ input, context }) => {
    if (input.persons > 1000) {
      throw new Refusal('barred', 'More than 1 000 persons cannot be pledged.', {
        where: 'persons',
        remedy: 'Pledge fewer.',
        provision: provision('AMMR', '57(3)'),
      });
    }
    const store = await context.store();
    const events = await store.register.append(
      `sample/${input.state}`,
      [{ type: 'Pledged', data: { persons: input.persons } }],
      { expectedVersion: 'any', actor: context.caller.name },
    );
    return { version: events[0]?.version ?? 0 };
  });

const forgotten = procedure({
  action: 'sample.forgotten',
  summary: { en: 'A procedure that no policy mentions', nl: 'Een procedure die geen beleid noemt' },
  method: 'GET',
  path: '/sample/forgotten',
})
  .input(z.object({}))
  .output(z.object({ reached: z.boolean() }))
  .handler(() => ({ reached: true }));

export const sample = {
  name: 'sample',
  title: { en: 'Sample', nl: 'Voorbeeld' },
  description: { en: 'A mechanism for tests.', nl: 'Een mechanisme voor tests.' },
  procedures: { double, may, pledge, forgotten },
  policy: `
    @id("everyone-reads") @reason("Everyone may calculate.")
    permit (principal, action in [Action::"sample.double", Action::"sample.may"], resource);
    @id("own-pledge") @reason("A member state pledges for itself.")
    permit (principal == Role::"member-state", action == Action::"sample.pledge", resource)
    when { principal has state && resource has state && principal.state == resource.state };
  `,
} satisfies Mechanism;

/** A house of the sample and the system procedures, its store in memory, and a way to get tokens. */
export async function sampleHouse(options: Partial<AppOptions> = {}) {
  const store = await openStore({ memory: true });
  const deskFolder = mkdtempSync(join(tmpdir(), 'acquis desk '));
  mkdirSync(join(deskFolder, 'assets'));
  writeFileSync(join(deskFolder, 'index.html'), '<!doctype html><title>Desk</title>');
  writeFileSync(join(deskFolder, 'assets', 'main-abcd1234.js'), 'console.log(1);'.repeat(100));
  const house = compose([sample]);
  const app = createApp({
    house,
    store: () => Promise.resolve(store),
    deskFolder,
    version: '0.0.0',
    ...options,
  });
  const token = async (role: Role, state?: string): Promise<string> => {
    const caller = callerOf(role, state);
    return (await store.access.issue(caller, new Date(Date.now() + 1e8))).secret;
  };
  return { app, house, store, token };
}
