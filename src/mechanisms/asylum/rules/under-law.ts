/** A question that two acts answer, one for later and one for earlier applications. */
import { missingIn, type Conclusion } from '#kernel';

/** The conclusion of the act that governs; where that is not yet known, whatever either would say. */
export function underLaw<Law extends string, Outcome>(
  law: Conclusion<Law>,
  byLaw: Readonly<Record<Law, () => Conclusion<Outcome>>>,
): Conclusion<Outcome> {
  if (law.outcome !== null) {
    const concluded = byLaw[law.outcome]();
    return { ...concluded, findings: [...law.findings, ...concluded.findings] };
  }
  const either = law.possible.map((one) => byLaw[one]());
  const possible = [...new Set(either.flatMap((one) => one.possible))];
  const [only] = possible;
  const settled = possible.length === 1 && only !== undefined;
  return {
    outcome: settled ? only : null,
    possible,
    findings: [...law.findings, ...either.flatMap(({ findings }) => findings)],
    open: settled ? [] : [...(alike(either) ? [] : law.open), ...either.flatMap(({ open }) => open)],
  };
}

/** Whether the acts wait for the same facts and could say the same: those are asked first, the act perhaps never. */
function alike(conclusions: readonly Conclusion<unknown>[]): boolean {
  const [first, ...others] = conclusions.map(({ possible, open }) => ({
    possible: possible.toSorted().join(),
    missing: missingIn(open)
      .map(({ path }) => path)
      .toSorted()
      .join(),
  }));
  return (
    first !== undefined &&
    first.missing !== '' &&
    others.every(({ possible, missing }) => possible === first.possible && missing === first.missing)
  );
}
