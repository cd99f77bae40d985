/** One sentence for what a schema found wrong with an input. */

/** What a schema says is wrong, as far as we read it. */
export interface Issue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
  readonly code?: string;
  readonly expected?: string;
  readonly values?: readonly unknown[];
  readonly keys?: readonly string[];
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly origin?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly errors?: readonly (readonly Issue[])[];
}

export interface InputFault {
  readonly sentence: string;
  /** A path such as `pledges.NL.relocations`; empty for the input as a whole. */
  readonly where: string;
  readonly remedy: string;
}

const WRITTEN_BY_THE_LIBRARY = /^(Invalid|Too small|Too big|Unrecognized)/;

/** What is wrong, where, and what would be right, of the first issue; the rest are counted. */
export function faultOf(issues: readonly Issue[]): InputFault {
  const first = issues[0];
  if (!first) return { sentence: 'The input is not of the form asked for.', where: '', remedy: '' };
  const where = pathOf(first);
  const name = where === '' ? 'The input' : `“${where}”`;
  const own = WRITTEN_BY_THE_LIBRARY.test(first.message) ? undefined : first.message;
  // A sentence of our own already says what would be right.
  const remedy = own === undefined ? remedyOf(first, where) : '';
  const more = issues.length > 1 ? ` (${issues.length - 1} more like this)` : '';
  return { sentence: own ?? `${name} ${wrongOf(first)}${more}.`, where, remedy };
}

function pathOf(issue: Issue): string {
  const steps = (issue.path ?? []).map((step) => String(typeof step === 'object' ? step.key : step));
  return steps.join('.');
}

function wrongOf(issue: Issue): string {
  if (issue.code === 'unrecognized_keys') return `has no field ${list(issue.keys ?? [])}`;
  if (issue.message.endsWith('received undefined')) return 'is missing';
  if (issue.code === 'too_small') return 'is too small';
  if (issue.code === 'too_big') return 'is too large';
  if (issue.code === 'invalid_value') return 'is not one of the values allowed';
  return 'is not of the form asked for';
}

function remedyOf(issue: Issue, where: string): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return 'Leave it out, or check its spelling.';
    case 'invalid_type':
      return `Give ${kindOf(issue.expected ?? 'value')}${where === '' ? '' : ` for ${where}`}.`;
    case 'invalid_value':
      return `Use one of ${(issue.values ?? []).map(String).join(', ')}.`;
    case 'too_small':
      return `Give ${issue.origin === 'string' || issue.origin === 'array' ? 'a length of ' : ''}at least ${issue.minimum}.`;
    case 'too_big':
      return `Give ${issue.origin === 'string' || issue.origin === 'array' ? 'a length of ' : ''}at most ${issue.maximum}.`;
    case 'invalid_format':
      return issue.format === 'regex' ? `It must match ${issue.pattern}.` : `It must be a ${issue.format}.`;
    default:
      return 'See the description of this input.';
  }
}

function kindOf(expected: string): string {
  const words: Record<string, string> = {
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'an object',
  };
  return words[expected] ?? `a ${expected}`;
}

function list(keys: readonly string[]): string {
  return keys.map((key) => `“${key}”`).join(', ');
}
