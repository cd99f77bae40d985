/** What is wrong with flags themselves is told first: else a flag that is missing because of them would be blamed. */
import type { Command } from 'trpc-cli';
import { Refusal } from '#kernel';
import type { Option } from './flag-help.ts';

/**
 * Fails at the first flag that the command does not have, as the parser itself would, with its suggestion; and at the
 * first that has no value where it needs one, which the parser would take from the flag after it.
 */
export function checkFlags(program: Command, args: readonly string[]): void {
  let command = program;
  for (let index = 0; index < args.length; index += 1) {
    const word = args[index] ?? '';
    if (!word.startsWith('--')) {
      const next = command.commands.find((child) => child.name() === word);
      if (next) command = next as Command;
      continue;
    }
    const flag = word.split('=')[0] ?? word;
    if (flag === '--') return;
    if (flag === '--help') continue;
    const option = command.options.find(({ long }) => long === flag);
    if (option === undefined) {
      // The parser's own report, typed as internal, finds the nearest flag.
      (command as unknown as { unknownOption(flag: string): void }).unknownOption(flag);
      return;
    }
    if (!option.required || word.includes('=')) continue;
    const value = args[index + 1];
    if (value === undefined || value.startsWith('--')) throw needsValue(option);
    // The value is no flag and no command, whatever it looks like.
    index += 1;
  }
}

function needsValue(option: Option): Refusal {
  return new Refusal('invalid-input', `The flag ${option.long} needs a value.`, {
    where: option.attributeName(),
    remedy: `Write ${option.flags}.`,
  });
}
