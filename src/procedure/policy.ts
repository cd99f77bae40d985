/** Access policy: Cedar decides each call, nothing is allowed unless a policy says so. */
import { readFileSync } from 'node:fs';
import {
  policySetTextToParts,
  policyToJson,
  preparsePolicySet,
  statefulIsAuthorized,
  type PolicyJson,
} from '@cedar-policy/cedar-wasm/nodejs';
import { Refusal } from '#kernel';
import { isRole, type Role } from './caller.ts';
import type { AccessQuestion } from './context.ts';
import type { Ground, Verdict } from './verdict.ts';

/** The policies of one mechanism, which govern its own actions only. */
export interface PolicySource {
  readonly name: string;
  readonly policy: string | URL;
}

interface PolicySet {
  readonly id: string;
  readonly policies: ReadonlyMap<string, PolicyJson>;
}

let loaded = 0;

/** Reads and prepares all policies once. Throws a Refusal that names the file whose policies cannot be read. */
export function readPolicies(sources: readonly PolicySource[]): (question: AccessQuestion) => Verdict {
  const sets = new Map(sources.map((source) => [source.name, prepare(source)]));
  return (question) => decide(sets.get(question.resource.mechanism), question);
}

function prepare({ name, policy }: PolicySource): PolicySet {
  const text = typeof policy === 'string' ? policy : readFileSync(policy, 'utf8');
  const parts = policySetTextToParts(text);
  if (parts.type === 'failure') throw unreadable(name, parts.errors[0]?.message);
  const policies = new Map<string, PolicyJson>();
  const texts: Record<string, string> = {};
  for (const [index, part] of parts.policies.entries()) {
    const answer = policyToJson(part);
    if (answer.type === 'failure') throw unreadable(name, answer.errors[0]?.message);
    const key = answer.json.annotations?.['id'] ?? `policy-${index + 1}`;
    if (policies.has(key)) throw unreadable(name, `two policies have the id ${key}`);
    policies.set(key, answer.json);
    texts[key] = part;
  }
  loaded += 1;
  const id = `${name}-${loaded}`;
  const answer = preparsePolicySet(id, { staticPolicies: texts });
  if (answer.type === 'failure') throw unreadable(name, answer.errors[0]?.message);
  return { id, policies };
}

function unreadable(name: string, why: string | undefined): Refusal {
  return new Refusal(
    'damaged',
    `The access policies of “${name}” cannot be read: ${why ?? 'unknown error'}.`,
  );
}

function decide(set: PolicySet | undefined, question: AccessQuestion): Verdict {
  const { caller, action, resource, purpose } = question;
  const undecided = { allowed: false, how: 'undecided', grounds: [], roles: [] } as const;
  if (!set) return { ...undecided, fault: 'it has no access policy' };
  const principal = { type: 'Role', id: caller.role };
  const thing = { type: 'Resource', id: resource.mechanism };
  const signedIn = caller.identity?.means === 'session';
  const answer = statefulIsAuthorized({
    principal,
    action: { type: 'Action', id: action },
    resource: thing,
    context: purpose === undefined ? {} : { purpose },
    preparsedPolicySetId: set.id,
    entities: [
      {
        uid: principal,
        attrs: { signedIn, ...(caller.state ? { state: caller.state } : {}) },
        parents: [],
      },
      { uid: thing, attrs: { ...resource }, parents: [] },
    ],
  });
  if (answer.type === 'failure') return { ...undecided, fault: answer.errors[0]?.message };
  const { decision, diagnostics } = answer.response;
  const permits = [...set.policies].filter(([, json]) => json.effect === 'permit' && concerns(json, action));
  const roles = rolesOf(permits.map(([, json]) => json));
  if (decision === 'allow' && diagnostics.errors.length === 0) {
    return { allowed: true, how: 'allowed', grounds: grounds(set, diagnostics.reason), roles };
  }
  const forbidding = diagnostics.reason.filter((id) => set.policies.get(id)?.effect === 'forbid');
  if (forbidding.length > 0) {
    return { allowed: false, how: 'forbidden', grounds: grounds(set, forbidding), roles };
  }
  const unfit = grounds(
    set,
    permits.map(([id]) => id),
  );
  return { allowed: false, how: permits.length === 0 ? 'none' : 'unfit', grounds: unfit, roles };
}

function grounds(set: PolicySet, ids: readonly string[]): Ground[] {
  return ids.map((id) => {
    const { reason, reason_nl: dutch } = set.policies.get(id)?.annotations ?? {};
    return { id, reason: { en: reason ?? id, nl: dutch ?? reason ?? id } };
  });
}

/** The roles that policies name; none when one of them is for everyone. */
function rolesOf(permits: readonly PolicyJson[]): Role[] {
  const roles = new Set<Role>();
  for (const { principal } of permits) {
    if (principal.op !== '==' || !('entity' in principal)) return [];
    const { id } = '__entity' in principal.entity ? principal.entity.__entity : principal.entity;
    if (isRole(id)) roles.add(id);
  }
  return [...roles];
}

/** Whether a policy speaks about an action. */
function concerns(policy: PolicyJson, action: string): boolean {
  const scope = policy.action;
  if (scope.op === 'All') return true;
  return JSON.stringify(scope).includes(JSON.stringify(action));
}
