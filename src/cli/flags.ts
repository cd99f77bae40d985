/** Misspelt flags are told first: else a flag that is missing because of them would be blamed. */
import type { Command } from 'trpc-cli';

/** Fails as the parser itself would, with its suggestion, at the first flag that the command does not have. */
export function checkFlags(program: Command, args: readonly string[]): void {
  let command = program;
  for (const word of args) {
    if (!word.startsWith('--')) {
      const next = command.commands.find((child) => child.name() === word);
      if (next) command = next as Command;
    } else {
      const flag = word.split('=')[0] ?? word;
      if (flag === '--') return;
      const known = [...command.options, { long: '--help' }].some(({ long }) => long === flag);
      // The parser's own report, typed as internal, finds the nearest flag.
      if (!known) (command as unknown as { unknownOption(flag: string): void }).unknownOption(flag);
    }
  }
}
