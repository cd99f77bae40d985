/** Which passwords are taken: long enough, and not among those that are tried first. No rule asks for odd characters. */
import { Refusal } from '#kernel';

const SHORTEST = 12;
const LONGEST = 200;
/** Of zxcvbn’s five scores, the first that resists guessing with slow hashes: 10^8 guesses and more. */
const LEAST_SCORE = 3;

/** Throws a Refusal when a password is too short, too long, or easy to guess for who knows `about` its holder. */
export async function checkPassword(password: string, about: readonly string[] = []): Promise<void> {
  const length = [...password].length;
  if (length < SHORTEST || length > LONGEST) {
    throw refused(
      length < SHORTEST ? 'The password is too short.' : 'The password is too long.',
      `Use ${SHORTEST} to ${LONGEST} characters, of any kind: a few words that do not belong together will do.`,
    );
  }
  const guesser = await loadGuesser();
  const words = about.flatMap((text) => [text, text.replaceAll(/\s+/g, ''), ...text.split(/\s+/)]);
  const { score } = guesser.check(password, ['acquis', ...words]);
  if (score < LEAST_SCORE) {
    throw refused(
      'The password is easy to guess: it is a common one, or follows a pattern that is tried early.',
      'Use a few words that do not belong together, or let your browser make one up.',
    );
  }
}

function refused(sentence: string, remedy: string): Refusal {
  return new Refusal('invalid-input', sentence, { where: 'password', remedy });
}

type Guesser = InstanceType<(typeof import('@zxcvbn-ts/core'))['ZxcvbnFactory']>;
let loading: Promise<Guesser> | undefined;

/** The dictionaries are large, and needed only when a password is chosen. */
function loadGuesser(): Promise<Guesser> {
  loading ??= Promise.all([import('@zxcvbn-ts/core'), import('@zxcvbn-ts/language-common')]).then(
    ([{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }]) =>
      new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs }),
  );
  return loading;
}
