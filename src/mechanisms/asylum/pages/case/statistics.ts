/** Reasons that are figures about a country: they say nothing of the person. */
import type { ShownReason } from '../../../../desk/panel/reason-tree.tsx';

const FIGURES = /^(?:fact\.)?origin\.(rate|ground-rate|unionRate)|^accelerated\.(low|early)-rate/;

/** Whether what is known of an outcome rests on such a figure. */
export function restsOnStatistics(reasons: readonly ShownReason[]): boolean {
  return reasons.some(
    ({ code, held, because }) =>
      (FIGURES.test(code) && held !== 'not-yet-known') || restsOnStatistics(because),
  );
}
