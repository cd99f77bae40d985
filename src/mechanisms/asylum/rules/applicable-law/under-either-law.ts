/** A question that the Regulation and the Directive answer each in its own way, while it may not be known which governs. */
import type { Conclusion } from '#kernel';

/**
 * The answer of the law that governs. Where that is not known, both are asked: what they agree on is settled, and the
 * day of lodging is asked for only where it can make a difference.
 */
export function underEitherLaw<Outcome>(
  law: Conclusion<'APR' | 'APD'>,
  regulation: () => Conclusion<Outcome>,
  directive: () => Conclusion<Outcome>,
): Conclusion<Outcome> {
  if (law.outcome !== null) {
    const governed = law.outcome === 'APR' ? regulation() : directive();
    return { ...governed, findings: [...law.findings, ...governed.findings] };
  }
  const one = regulation();
  const other = directive();
  const possible = [...new Set([...one.possible, ...other.possible])];
  const agreed = possible.length === one.possible.length && possible.length === other.possible.length;
  const [only] = possible;
  return {
    outcome: possible.length === 1 && only !== undefined ? only : null,
    possible,
    findings: [...law.findings, ...one.findings, ...other.findings],
    open: [...(agreed ? [] : law.open), ...one.open, ...other.open],
  };
}
