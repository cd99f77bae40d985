/** What the addresses of the authority's pages hold: an office, a period by its own clocks; nothing of a person. */

const OFFICE = /^[A-Z]{2}\/[A-Z0-9](?:[A-Z0-9-]{0,18}[A-Z0-9])?$/;
const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

export interface OfficeSearch {
  /** `NL/SPL`; the first of the state where it is not said. */
  readonly office?: string;
}

export interface InboxSearch extends OfficeSearch {
  /** `2026-12-03T09:00` by the clocks of the office; what the server takes where it is not said. */
  readonly from?: string;
  readonly to?: string;
}

export interface SubmissionSearch extends OfficeSearch {
  /** Everything that is known where it is not said; large and with the decision at the booth. */
  readonly view?: 'booth';
}

export function parseOffice(raw: Readonly<Record<string, unknown>>): OfficeSearch {
  const { office } = raw;
  return typeof office === 'string' && OFFICE.test(office) ? { office } : {};
}

export function parseInbox(raw: Readonly<Record<string, unknown>>): InboxSearch {
  const { from, to } = raw;
  return {
    ...parseOffice(raw),
    ...(isLocal(from) ? { from } : {}),
    ...(isLocal(to) ? { to } : {}),
  };
}

export function parseSubmission(raw: Readonly<Record<string, unknown>>): SubmissionSearch {
  return { ...parseOffice(raw), ...(raw['view'] === 'booth' ? { view: 'booth' as const } : {}) };
}

function isLocal(value: unknown): value is string {
  return typeof value === 'string' && LOCAL.test(value) && !Number.isNaN(Date.parse(`${value}Z`));
}
