/** The one base from which procedures are defined: declared once, served over HTTP, in the client and as a command. */
import { os } from '@orpc/server';
import { fromEuCode, Refusal, type Words } from '#kernel';
import type { Context, Resource } from './context.ts';
import { toDoorError } from './failure.ts';
import { checkPurpose, logView, policyPurpose, type Personal } from './purpose.ts';

/** A column of the readable table: a path into each row, and its head. */
export interface Column {
  readonly path: string;
  readonly head: string;
  /** A fraction of one printed as a percentage. */
  readonly as?: 'percent';
}

/** How a command prints an output for people: which list in it, and which columns. */
export interface View {
  /** Path of the list of rows in the output; absent when the output is the list. */
  readonly rows?: string;
  readonly columns: readonly Column[];
  /** What is said where the list has no rows. */
  readonly none?: string;
  /** Columns of other lists in the output, by path; of a list that is not named, all plain fields are shown. */
  readonly lists?: Readonly<Record<string, { readonly head: string; readonly columns: readonly Column[] }>>;
  /** A field of other lists that is a place in the rows, from 0: its row is named in its stead. */
  readonly placesOf?: {
    readonly path: string;
    readonly name: (row: unknown, place: number) => string;
  };
  /** Path of a text in the output that is printed as it stands, in place of all else. */
  readonly text?: string;
  /** Fields for programs, that only `--json` shows. */
  readonly programs?: readonly string[];
}

export interface Declaration {
  /** `mechanism.procedure`: the action that the policy is asked about. */
  readonly action: string;
  /** One line: what it answers or does; documents and commands say it in English. */
  readonly summary: Words;
  readonly description?: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Under `/api`, with parameters as `/solidarity/{year}/shares`. */
  readonly path: `/${string}`;
  /** What the policy sees of an input that is not yet checked; `state` and `year` at its top when absent. */
  readonly resource?: (input: unknown) => { readonly state?: string; readonly year?: number };
  readonly view?: View;
  /** Text fields of the input that a command reads from the files its flags name. */
  readonly files?: readonly string[];
  /** Fields of the input that hold a file's bytes in base64; a command takes the name of the file. */
  readonly bytes?: readonly string[];
  /**
   * Fields of the input that hold several files, each with a name and its bytes in base64. A command takes a file, a
   * folder or NAME=FILE in their flag, which may stand there several times.
   */
  readonly fileLists?: readonly string[];
  /** The field of `bytes` that a command reads from standard input where neither it nor one of the others is given. */
  readonly piped?: { readonly field: string; readonly unless: readonly string[] };
  /** Bytes that a request may have, where the usual 1 MB is too little. */
  readonly maxBody?: number;
  /** Set where one call may keep the server busy: callers without a role get few of them. */
  readonly costly?: true;
  /** Set where it shows or changes personal data: a purpose must be stated, and the look is logged. */
  readonly personal?: Personal;
}

export type ProcedureMeta = Partial<Declaration>;

const base = os.$context<Context>().$meta<ProcedureMeta>({});

/**
 * Begins a procedure: go on with `.input(schema)`, `.output(schema)` and `.handler(({ input, context }) => …)`.
 * The policy is asked before the input is checked, and refusals leave in the form that every door knows.
 */
export function procedure(declaration: Declaration) {
  const { action, method, path, summary, description } = declaration;
  const mechanism = action.split('.')[0] ?? action;
  return base
    .meta(declaration)
    .route({
      method,
      path,
      summary: summary.en,
      tags: [mechanism],
      operationId: action,
      ...(description ? { description } : {}),
    })
    .use(async ({ context, next }, input) => {
      try {
        const resource: Resource = { mechanism, ...(declaration.resource ?? resourceOf)(input) };
        const { personal } = declaration;
        const purpose = policyPurpose(personal, context.purpose);
        await context.authorize({ caller: context.caller, action, resource, purpose });
        if (personal)
          await logView(context, action, checkPurpose(personal, context.purpose), personal, input);
        return await (declaration.costly && context.costly ? context.costly(async () => next()) : next());
      } catch (error) {
        throw toDoorError(error);
      }
    });
}

/** The state and the year that an unchecked input names. Throws a Refusal on a state that does not exist. */
export function resourceOf(input: unknown): { state?: string; year?: number } {
  if (typeof input !== 'object' || input === null) return {};
  const { state, year } = input as { state?: unknown; year?: unknown };
  const number = typeof year === 'number' || typeof year === 'string' ? Number(year) : Number.NaN;
  return {
    ...(typeof state === 'string' ? { state: knownState(state) } : {}),
    ...(Number.isSafeInteger(number) ? { year: number } : {}),
  };
}

/** A policy cannot be asked about a state that does not exist: that is a slip in the input, not a lack of rights. */
function knownState(text: string): string {
  const code = fromEuCode(text.toUpperCase());
  if (code !== undefined) return code;
  throw new Refusal('invalid-input', `“${text}” is not a member state: give an ISO code such as NL or GR.`, {
    where: 'state',
  });
}
