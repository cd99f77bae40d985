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
import type { AccessQuestion, Authorize } from './context.ts';

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
export function loadPolicies(sources: readonly PolicySource[]): Authorize {
  const sets = new Map(sources.map((source) => [source.name, prepare(source)]));
  return (question) => {
    const set = sets.get(question.resource.mechanism);
    return new Promise((resolve) => {
      decide(set, question);
      resolve();
    });
  };
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

function decide(set: PolicySet | undefined, question: AccessQuestion): void {
  const { caller, action, resource } = question;
  if (!set) throw refused(question, 'it has no access policy');
  const principal = { type: 'Role', id: caller.role };
  const thing = { type: 'Resource', id: resource.mechanism };
  const answer = statefulIsAuthorized({
    principal,
    action: { type: 'Action', id: action },
    resource: thing,
    context: {},
    preparsedPolicySetId: set.id,
    entities: [
      { uid: principal, attrs: caller.state ? { state: caller.state } : {}, parents: [] },
      { uid: thing, attrs: { ...resource }, parents: [] },
    ],
  });
  if (answer.type === 'failure') throw refused(question, answer.errors[0]?.message ?? 'it cannot be decided');
  const { decision, diagnostics } = answer.response;
  if (decision === 'allow' && diagnostics.errors.length === 0) return;
  const forbidding = diagnostics.reason.filter((id) => set.policies.get(id)?.effect === 'forbid');
  if (forbidding.length > 0) throw refused(question, words(set, forbidding));
  const permits = [...set.policies].filter(([, json]) => json.effect === 'permit' && concerns(json, action));
  throw refused(
    question,
    permits.length === 0
      ? 'no policy allows it to anyone'
      : `the policy that allows it does not fit: ${words(
          set,
          permits.map(([id]) => id),
        )}`,
  );
}

/** Policies in words: their id and the reason that they give. */
function words(set: PolicySet, ids: readonly string[]): string {
  return ids
    .map((id) => {
      const reason = set.policies.get(id)?.annotations?.['reason'];
      return reason ? `${id} (${reason.replace(/\.$/, '')})` : id;
    })
    .join('; ');
}

/** Whether a policy speaks about an action. */
function concerns(policy: PolicyJson, action: string): boolean {
  const scope = policy.action;
  if (scope.op === 'All') return true;
  return JSON.stringify(scope).includes(JSON.stringify(action));
}

function refused({ caller, action, resource }: AccessQuestion, why: string): Refusal {
  const who = caller.state ? `${caller.role} of ${caller.state}` : caller.role;
  const forState = resource.state && resource.state !== caller.state ? ` for ${resource.state}` : '';
  return new Refusal('not-allowed', `As ${who} you may not do “${action}”${forState}: ${why}.`, {
    remedy: 'Ask with an access token, or with --as, of a role that may.',
  });
}
