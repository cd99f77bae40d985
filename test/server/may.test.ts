import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actsForState, ROLES, type Role } from '#procedure';
import type { Permission } from '../../src/server/session/contract.ts';
import { createApp } from '../../src/server/app.ts';
import { compose } from '../../src/server/compose.ts';
import { sampleHouse } from './house.ts';

let house: Awaited<ReturnType<typeof sampleHouse>>;
beforeAll(async () => {
  house = await sampleHouse();
});
afterAll(() => house.store.close());

async function may(role: Role, action: string, query = ''): Promise<Permission | undefined> {
  const authorization = `Bearer ${await house.token(role, actsForState(role) ? 'NL' : undefined)}`;
  const response = await house.app.request(`/api/access/may${query}`, { headers: { authorization } });
  const { actions } = (await response.json()) as { actions: Permission[] };
  return actions.find((each) => each.action === action);
}

describe('what a caller may do', () => {
  it('names every action of the house, with the reason of the policy that allows it', async () => {
    const { actions } = await (await house.app.request('/api/access/may')).json();
    expect(actions).toHaveLength(house.house.declarations.size);
    expect(await may('reader', 'sample.double')).toEqual({
      action: 'sample.double',
      mechanism: 'sample',
      summary: 'Twice a number',
      method: 'GET',
      allowed: true,
      because: 'Everyone may calculate.',
      policies: ['everyone-reads'],
      roles: [],
      purposes: [],
    });
  });

  it('says who may instead', async () => {
    expect(await may('council', 'sample.pledge')).toMatchObject({
      allowed: false,
      because: 'Only a member state may do this: A member state pledges for itself.',
      roles: ['member-state'],
    });
    expect((await may('council', 'vault.erase'))?.because).toBe(
      'Only an administrator may do this: the administrator erases personal data on request.',
    );
  });

  it('is asked for one’s own state, or for the state that is named', async () => {
    expect(await may('member-state', 'sample.pledge')).toMatchObject({ allowed: true });
    expect(await may('member-state', 'sample.pledge', '?state=DE')).toMatchObject({
      allowed: false,
      because: 'It is not for you in this case: A member state pledges for itself.',
    });
  });

  it('is said in Dutch as well, every action and every ground of the house', async () => {
    const real = createApp({
      house: compose(),
      store: () => Promise.resolve(house.store),
      deskFolder: '',
      version: '0.0.0',
    });
    const actionsIn = async (role: Role, language: string): Promise<Permission[]> => {
      const token = await house.token(role, actsForState(role) ? 'NL' : undefined);
      const answer = await real.request(`/api/access/may?language=${language}`, {
        headers: { authorization: `Bearer ${token}` },
      });
      return ((await answer.json()) as { actions: Permission[] }).actions;
    };
    for (const role of ROLES) {
      const dutch = new Map((await actionsIn(role, 'nl')).map((each) => [each.action, each]));
      for (const { action, summary, because, allowed } of await actionsIn(role, 'en')) {
        const other = dutch.get(action);
        expect(other?.allowed).toBe(allowed);
        expect(other?.summary, action).not.toBe(summary);
        expect(other?.because, action).not.toBe(because);
      }
    }
    expect((await actionsIn('council', 'nl')).find(({ action }) => action === 'vault.erase')?.because).toBe(
      'Alleen een beheerder mag dit: de beheerder wist persoonsgegevens op verzoek.',
    );
  });

  it('says so when nobody may', async () => {
    expect(await may('administrator', 'sample.forgotten')).toMatchObject({
      allowed: false,
      because: 'No policy allows it to anyone.',
    });
  });

  it('names the purposes of which one must be stated', async () => {
    expect(await may('administrator', 'vault.erase')).toMatchObject({
      allowed: true,
      purposes: ['data-subject-request', 'administration'],
    });
  });

  it.each(ROLES)('is for a %s what the door itself decides', async (role) => {
    const token = await house.token(role, actsForState(role) ? 'NL' : undefined);
    const open = await house.app.request('/api/access/tokens', {
      headers: { authorization: `Bearer ${token}` },
    });
    expect((await may(role, 'access.list'))?.allowed).toBe(open.status === 200);
  });
});
