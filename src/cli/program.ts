/** The commands, made from the procedures. */
import { isProcedure, type AnyRouter } from '@orpc/server';
import { createCli, type Command as Program } from 'trpc-cli';
import { z } from 'zod';
import type { ProcedureMeta } from '#procedure';
import type { House } from '../server/compose.ts';
import { exportInput, exportRegister, importInput, importRegister } from './transfer.ts';
import { withNamedFiles } from './files.ts';
import { describeFlags } from './flag-help.ts';
import { flagSchema, type FileFields } from './flag-schema.ts';
import { execute, type Execution } from './execute.ts';
import { GLOBALS_HELP } from './usage.ts';

const PURPOSE = 'Mechanisms of EU Justice and Home Affairs law: outcomes with reasons.';

/** What a command came to. */
export interface Outcome {
  readonly action: string;
  readonly output: unknown;
}

/** A procedure in the form that the command builder takes without checking the input itself: that is done once, by the procedure. */
interface Leaf {
  readonly type: 'norpc';
  readonly input: z.ZodType;
  readonly meta: { readonly description: string };
  readonly call: (input: unknown) => Promise<undefined>;
}
interface Commands {
  [name: string]: Leaf | Commands;
}

/** The program; running it calls `done` with the outcome, and throws what the procedure refused. */
export function buildProgram(
  house: House,
  execution: () => Execution,
  { jsonInput, done }: { jsonInput: boolean; done: (outcome: Outcome) => void },
) {
  /** By the words of the command: a mechanism’s name may have hyphens, and a procedure’s capitals. */
  const inputs = new Map<string, z.ZodType>();
  const command = (
    action: string,
    input: z.ZodType,
    description: string,
    run: (input: unknown) => Promise<unknown>,
  ): Leaf => {
    inputs.set(camelCase(action), input);
    return {
      type: 'norpc',
      input,
      meta: { description },
      call: async (given) => {
        done({ action, output: await run(given) });
        return undefined;
      },
    };
  };
  const convert = (router: AnyRouter, path: readonly string[]): Commands =>
    Object.fromEntries(
      Object.entries(router as Record<string, AnyRouter>).map(([name, node]) => {
        const here = [...path, name];
        const action = here.join('.');
        if (!isProcedure(node)) return [name, convert(node, here)];
        const schema = node['~orpc'].inputSchema;
        // In a whole JSON input the text itself stands in these fields.
        const fields: FileFields = jsonInput ? {} : (node['~orpc'].meta as ProcedureMeta);
        return [
          name,
          command(
            action,
            schema instanceof z.ZodType ? flagSchema(schema, fields) : z.object({}),
            node['~orpc'].route.summary ?? '',
            async (input) => execute(execution(), action, await withNamedFiles(input, fields)),
          ),
        ];
      }),
    );
  const commands = convert(house.router, []);
  commands['register'] = {
    ...(commands['register'] as Commands),
    export: command('register.export', exportInput, 'Write the whole register as NDJSON', (input) =>
      exportRegister(execution(), exportInput.parse(input)),
    ),
    import: command('register.import', importInput, 'Read an export into an empty register', (input) =>
      importRegister(execution(), importInput.parse(input)),
    ),
  };
  const program = createCli({
    router: commands as never,
    name: 'acquis',
    description: PURPOSE,
    ...(jsonInput ? { jsonInput: 'always' as const } : {}),
  }).buildProgram() as unknown as Program;
  describeGroups(program, house);
  if (!jsonInput) describeCommands(program, inputs);
  return program;
}

/** Says of each flag what its field is for. */
function describeCommands(program: Program, inputs: ReadonlyMap<string, z.ZodType>): void {
  const visit = (command: Program, path: readonly string[]): void => {
    const input = inputs.get(path.map(camelCase).join('.'));
    if (input !== undefined) describeFlags(command, input);
    for (const child of command.commands) visit(child as Program, [...path, child.name()]);
  };
  visit(program, []);
}

/** A command `due-feed` runs the procedure `dueFeed`. */
function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Says what each mechanism is, and adds the flags of every command to each help. */
function describeGroups(program: Program, house: House): void {
  program.description(PURPOSE);
  const visit = (command: Program): void => {
    command.helpCommand(false);
    command.addHelpText('after', GLOBALS_HELP);
    command.showHelpAfterError(false);
    for (const child of command.commands) visit(child as Program);
  };
  visit(program);
  for (const { name, description } of house.mechanisms) {
    program.commands.find((command) => command.name() === name)?.description(description.en);
  }
}
