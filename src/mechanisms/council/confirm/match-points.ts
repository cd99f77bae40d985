/** Which point of a recorded agenda a point of a letter is: by number and title. A suggestion, for a person to confirm. */
import { shareOf } from '../record/similar-title.ts';
import type { Words } from './words-in.ts';

export interface NamedPoint {
  /** I.8b */
  readonly key: string;
  readonly title: Words;
}

/** So much of a title is enough without the number. */
const ALIKE = 0.6;

/** For each point the key of the recorded one; null where there is none. Each recorded point is taken once. */
export function matchPoints(
  points: readonly NamedPoint[],
  recorded: readonly NamedPoint[],
): readonly (string | null)[] {
  const taken = new Set<string>();
  const take = (found: NamedPoint | undefined): string | null => {
    if (found !== undefined) taken.add(found.key);
    return found?.key ?? null;
  };
  // Those with the same number first: of two points with one title, that is the one.
  const numbered = points.map((point) =>
    take(
      recorded.find(({ key, title }) => key === point.key && !taken.has(key) && maySame(point.title, title)),
    ),
  );
  return points.map((point, place) => numbered[place] ?? take(mostAlike(point, recorded, taken)));
}

/** Titles in different languages cannot be compared; the number alone speaks then. */
function maySame(one: Words, other: Words): boolean {
  const shares = sharesOf(one, other);
  return shares.length === 0 || shares.some((share) => share > 0);
}

function mostAlike(
  { title }: NamedPoint,
  recorded: readonly NamedPoint[],
  taken: ReadonlySet<string>,
): NamedPoint | undefined {
  let best: { readonly point: NamedPoint; readonly share: number } | undefined;
  for (const point of recorded) {
    const share = taken.has(point.key) ? 0 : Math.max(0, ...sharesOf(title, point.title));
    if (share >= ALIKE && share > (best?.share ?? 0)) best = { point, share };
  }
  return best?.point;
}

function sharesOf(one: Words, other: Words): readonly number[] {
  return (['en', 'nl'] as const).flatMap((language) => {
    const [own, others] = [one[language], other[language]];
    if (own === undefined || others === undefined) return [];
    // Titles without a word of their own are the same only where they are written the same.
    return [own.trim().toLowerCase() === others.trim().toLowerCase() ? 1 : shareOf(own, others)];
  });
}
