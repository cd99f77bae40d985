/** Which dossier a point may be about, by its title alone: a suggestion, for a person to confirm. */
import { foldedText } from '#kernel';

export interface Titled {
  readonly name: string;
  readonly title: string;
}

/** Of the words of the shorter title, so many must be in the other. */
const ENOUGH = 0.6;

/** Small words and those that half of all titles have. */
const COMMON = new Set(
  'regulation directive council conclusions europe european union information state play progress report with from over into that voor door naar inzake betreffende verordening richtlijn raad raadsconclusies conclusies europa europees europese unie informatie stand zaken'.split(
    ' ',
  ),
);

/** The dossier whose title shares the most words; null where none shares enough. */
export function similarDossier<Known extends Titled>(
  title: string,
  dossiers: readonly Known[],
): Known | null {
  const own = wordsOf(title);
  let best: { readonly dossier: Known; readonly share: number } | null = null;
  for (const dossier of dossiers) {
    const other = wordsOf(dossier.title);
    const shared = [...other].filter((word) => own.has(word)).length;
    const fewer = Math.min(own.size, other.size);
    if (shared === 0 || fewer === 0) continue;
    const share = shared / fewer;
    // One word in common says enough only where it is all that a title has.
    if (share >= ENOUGH && (shared > 1 || own.size === other.size) && share > (best?.share ?? 0)) {
      best = { dossier, share };
    }
  }
  return best?.dossier ?? null;
}

/** Which part of the words of the shorter title the other has, from 0 to 1. */
export function shareOf(one: string, other: string): number {
  const [own, others] = [wordsOf(one), wordsOf(other)];
  const fewer = Math.min(own.size, others.size);
  return fewer === 0 ? 0 : [...others].filter((word) => own.has(word)).length / fewer;
}

function wordsOf(title: string): Set<string> {
  const words = foldedText(title).match(/[\p{L}\d]{4,}/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)));
}
