/** One run of the command line, from its arguments to its exit code. */
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { Refusal } from '#kernel';
import { readFailure, type Failure, type Progress } from '#procedure';
import { compose, type House } from '../server/compose.ts';
import { connect } from './connection.ts';
import { checkFlags } from './flags.ts';
import { isFile, standardOutput, writeFileAnswer, type Pipe } from './file-answer.ts';
import { buildProgram, type Outcome } from './program.ts';
import { render } from './render.ts';
import { readGlobals, usageSentence, type Globals } from './usage.ts';

export const DONE = 0;
export const NO = 1;
export const WRONG_USAGE = 2;
const INTERRUPTED = 130;

export interface RunOptions {
  readonly house?: House;
  readonly env?: NodeJS.ProcessEnv;
  readonly out?: (text: string) => void;
  readonly err?: (text: string) => void;
  /** Standard output for bytes, and whether a terminal shows it. */
  readonly pipe?: Pipe;
  readonly signal?: AbortSignal;
}

/** Runs one command. Gives its exit code: 0 done, 1 the answer is no or a check failed, 2 wrong usage. */
export async function run(argv: readonly string[], options: RunOptions = {}): Promise<number> {
  const { env = process.env, signal = new AbortController().signal } = options;
  const out = options.out ?? ((text: string) => void process.stdout.write(text));
  const err = options.err ?? ((text: string) => void process.stderr.write(text));
  const house = options.house ?? compose();
  let close: () => Promise<void> = () => Promise.resolve();
  let command = 'acquis';
  try {
    const { globals, rest } = readGlobals(argv, env);
    checkGlobals(globals);
    const connection = connect(globals, env, house.mechanisms);
    close = () => connection.close();
    const outcomes: Outcome[] = [];
    const execution = () => ({ house, connection, globals, signal, progress: progressOn(err) });
    const program = buildProgram(house, execution, {
      jsonInput: globals.input !== undefined,
      done: (outcome) => outcomes.push(outcome),
    });
    const visit = (each: typeof program, name: string): void => {
      each.configureOutput({ writeOut: out, writeErr: () => undefined });
      each.exitOverride((error) => {
        command = name;
        throw error;
      });
      for (const child of each.commands) visit(child as typeof program, `${name} ${child.name()}`);
    };
    visit(program, 'acquis');
    if (rest.length === 0) rest.push('--help');
    if (rest.length === 1 && house.mechanisms.some(({ name }) => name === rest[0])) rest.push('--help');
    const given = globals.input === undefined ? [] : ['--json', await inputText(globals.input)];
    const args = [...rest, ...given];
    checkFlags(program, args);
    await program.parseAsync(args, { from: 'user' });
    const outcome = outcomes.at(-1);
    if (!outcome || outcome.output === undefined) return DONE;
    if (isFile(outcome.output)) {
      await writeFileAnswer(outcome.output, globals.out, options.pipe ?? standardOutput(), err);
      return DONE;
    }
    const view = house.declarations.get(outcome.action)?.view;
    out(`${globals.json ? JSON.stringify(outcome.output, null, 2) : render(outcome.output, view)}\n`);
    return saysNo(outcome.output) ? NO : DONE;
  } catch (error) {
    if (signal.aborted) {
      err('Stopped.\n');
      return INTERRUPTED;
    }
    return failed(error, command, err);
  } finally {
    await close();
  }
}

function checkGlobals({ as, token }: Globals): void {
  if (as === undefined || token === undefined) return;
  throw new Refusal('invalid-input', 'The flags --as and --token exclude each other.', {
    remedy: 'A token has its own role: leave --as out.',
  });
}

function failed(error: unknown, command: string, err: (text: string) => void): number {
  if (isCommanderError(error)) {
    if (error.exitCode === 0) return DONE;
    err(`${usageSentence(error.message, command)}\n`);
    return WRONG_USAGE;
  }
  const failure = readFailure(error);
  if (!failure) {
    err(`${unexpected(error)}\n`);
    return NO;
  }
  err(`${sentenceOf(failure)}\n`);
  return failure.kind === 'invalid-input' ? WRONG_USAGE : NO;
}

function sentenceOf({ sentence, remedy, citation }: Failure): string {
  const because = citation ? ` (${citation})` : '';
  return `${sentence}${because}${remedy ? ` ${remedy}` : ''}`;
}

function unexpected(error: unknown): string {
  if (!(error instanceof Error)) return `It failed: ${String(error)}.`;
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === 'EEXIST') return `There already is a file ${path}: choose another name or remove it.`;
  if (code === 'ENOENT') return `There is no file ${path}: check its name.`;
  if (error instanceof TypeError && error.message === 'fetch failed') {
    return 'No server answers there: start one with “npm start”, or check --url and ACQUIS_URL.';
  }
  return `It failed unexpectedly: ${process.env['ACQUIS_LOG'] ? error.stack : error.message}`;
}

/** Whether an output answers no, or tells of a check that failed. */
function saysNo(output: unknown): boolean {
  if (typeof output !== 'object' || output === null) return false;
  const { answer, verified, valid } = output as { answer?: unknown; verified?: unknown; valid?: unknown };
  return answer === 'no' || verified === false || valid === false;
}

async function inputText(file: string): Promise<string> {
  const read = file === '-' ? await text(process.stdin) : readFileSync(file, 'utf8');
  try {
    JSON.parse(read);
  } catch (error) {
    const from = file === '-' ? 'Standard input' : `The file ${file}`;
    throw new Refusal('invalid-input', `${from} is not JSON: ${(error as Error).message}.`, {
      remedy: 'Give one JSON object.',
    });
  }
  return read;
}

/** Progress on a line of its own, where somebody watches. */
function progressOn(err: (text: string) => void): Progress | undefined {
  if (!process.stderr.isTTY) return undefined;
  let last = 0;
  return (done, total, text = '') => {
    const now = performance.now();
    const finished = total > 0 && done >= total;
    if (now - last < 100 && !finished) return;
    last = now;
    err(
      `\r\u001B[K${total > 0 ? `${Math.floor((done / total) * 100)} %` : done} ${text}${finished ? '\n' : ''}`,
    );
  };
}

function isCommanderError(error: unknown): error is Error & { exitCode: number; code: string } {
  return (
    error instanceof Error &&
    'exitCode' in error &&
    'code' in error &&
    String(error.code).startsWith('commander.')
  );
}
