/** The flags that every command takes, and how wrong usage is told. */
import { Refusal } from '#kernel';

export interface Globals {
  /** Print the output unchanged, as JSON. */
  readonly json: boolean;
  /** File with the whole input as JSON; `-` for standard input. */
  readonly input?: string;
  /** `ROLE` or `ROLE:STATE`, for the owner of the data folder. */
  readonly as?: string;
  /** An access token: the call then goes through the server. */
  readonly token?: string;
  /** Where the server is. */
  readonly url?: string;
  /** Why personal data are looked at. */
  readonly purpose?: string;
  /** Where a command that answers with a file writes it. */
  readonly out?: string;
}

/** What `--help` says about them, at every level. */
export const GLOBALS_HELP = `
For every command:
  --json           print the output unchanged, as JSON
  --input FILE     read the whole input as JSON from FILE, or from standard input with -
  --as ROLE        act in a role on your own data: commission, council, member-state:NL,
                   border-authority:NL, asylum-authority:NL, coordinator, administrator
                   (without it: reader)
  --token TOKEN    go through the server with an access token (or set ACQUIS_TOKEN)
  --url URL        the server to go through (or set ACQUIS_URL)
  --purpose WORD   why personal data are looked at: administration, data-subject-request and
                   others that a command names (with --as: administration)
  --out FILE       where a command that makes a file writes it; without it, to a pipe

It ends with 0 when done, 1 when the answer is no or a check failed, 2 on wrong usage.`;

const VALUED = ['input', 'as', 'token', 'url', 'purpose', 'out'] as const;
type Valued = (typeof VALUED)[number];

/** Takes the flags of every command out of the arguments. Throws a Refusal when one lacks its value. */
export function readGlobals(
  argv: readonly string[],
  env: NodeJS.ProcessEnv,
): { globals: Globals; rest: string[] } {
  const values: Partial<Record<Valued, string>> = {};
  if (env['ACQUIS_TOKEN']) values.token = env['ACQUIS_TOKEN'];
  if (env['ACQUIS_URL']) values.url = env['ACQUIS_URL'];
  const rest: string[] = [];
  let json = false;
  for (let index = 0; index < argv.length; index += 1) {
    const argument = argv[index] ?? '';
    const [flag = '', ...assigned] = argument.split('=');
    const name = VALUED.find((valued) => flag === `--${valued}`);
    if (argument === '--json') json = true;
    else if (!name) rest.push(argument);
    else if (assigned.length > 0) values[name] = assigned.join('=');
    else {
      const value = argv[index + 1];
      if (value === undefined || value.startsWith('--')) {
        throw new Refusal('invalid-input', `The flag --${name} needs a value.`, {
          remedy: `Write --${name} VALUE.`,
        });
      }
      values[name] = value;
      index += 1;
    }
  }
  return { globals: { json, ...values }, rest };
}

/** A parse error of the command line as one sentence: what is wrong and what would be right. */
export function usageSentence(message: string, command: string): string {
  const [head = '', ...tail] = message.replace(/^error: /, '').split('\n');
  const suggestion = /Did you mean (?:one of )?(.+?)\?\)?$/.exec(tail.join(' '))?.[1];
  const what = head
    .replace(/^unknown command '(.*)'$/, 'there is no command “$1”')
    .replace(/^unknown option '(.*)'$/, 'there is no flag $1')
    .replace(/^required option '(\S+).*' not specified$/, 'the flag $1 is missing')
    .replace(
      /^option '(--\S+).*' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/,
      '“$2” is no value for $1; use one of $3',
    )
    .replace(/^option '(--\S+).*' argument '(.*)' is invalid\.\s*/, '“$2” is no value for $1: ')
    .replace(/^too many arguments.*$/, 'it takes no words beside its flags');
  if (what.includes('; use one of ')) return `${command}: ${what}.`;
  const right = suggestion ? `did you mean ${suggestion}?` : `see “${command} --help”.`;
  return `${command}: ${what.replace(/[.:]$/, '')}; ${right}`;
}
