import { describe, expect, it } from 'vitest';
import { callerOf, type Caller } from './caller.ts';
import { readPolicies } from './policy.ts';
import { becauseOf } from './verdict.ts';

const policy = `
  @id("council") @reason("files are the council’s")
  permit (principal == Role::"council", action == Action::"files.read", resource)
  when { context has purpose && context.purpose == "oversight" };
  @id("coordinator") @reason("files are the coordinator’s too")
  permit (principal == Role::"coordinator", action == Action::"files.read", resource);
  @id("own") @reason("whoever is signed in")
  permit (principal, action == Action::"files.own", resource) when { principal.signedIn };
  @id("sealed") @reason("the file is sealed")
  forbid (principal, action == Action::"files.read", resource) when { resource has year && resource.year == 1999 };
`;
const ask = readPolicies([{ name: 'files', policy }]);
const read = (caller: Caller, extra: { purpose?: string; year?: number } = {}) => {
  const { purpose, year } = extra;
  const resource = { mechanism: 'files', ...(year === undefined ? {} : { year }) };
  const question = { caller, action: 'files.read', resource, purpose };
  return { ...ask(question), because: becauseOf(ask(question), question) };
};

describe('a policy', () => {
  it('sees the purpose that was stated', () => {
    expect(read(callerOf('council'), { purpose: 'oversight' })).toMatchObject({
      allowed: true,
      because: 'Files are the council’s.',
    });
    expect(read(callerOf('council'), { purpose: 'curiosity' }).allowed).toBe(false);
    expect(read(callerOf('council')).because).toContain('It is not for you in this case');
  });

  it('names all who may, and the reasons', () => {
    expect(read(callerOf('reader'))).toMatchObject({
      allowed: false,
      roles: ['council', 'coordinator'],
      because:
        'Only the Council or the coordinator may do this: files are the council’s; files are the coordinator’s too.',
    });
  });

  it('that forbids wins, and is the reason given', () => {
    expect(read(callerOf('coordinator'), { year: 1999 })).toMatchObject({
      allowed: false,
      how: 'forbidden',
      because: 'It is forbidden: the file is sealed.',
    });
  });

  it('sees whether somebody is signed in', () => {
    const own = (caller: Caller) => ask({ caller, action: 'files.own', resource: { mechanism: 'files' } });
    const identity = { means: 'session', id: 'a', session: 's' } as const;
    expect(own({ ...callerOf('reader'), identity }).allowed).toBe(true);
    expect(own(callerOf('administrator')).allowed).toBe(false);
    expect(own({ ...callerOf('reader'), identity: { means: 'token', id: 't' } }).allowed).toBe(false);
  });

  it('of another mechanism says nothing', () => {
    const question = { caller: callerOf('council'), action: 'other.read', resource: { mechanism: 'other' } };
    expect(ask(question)).toMatchObject({ allowed: false, how: 'undecided' });
  });
});
