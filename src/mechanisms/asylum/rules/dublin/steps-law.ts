/** Whose time limits go for the steps between two states. */
import { firstThat, type Conclusion } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import type { AsylumParameters } from '../../parameters.ts';
import { responsibilityLaw } from '../applicable-law/applicable-law.ts';

/** Those of the law that has the criteria; or those of the new Regulation for all, where the parameter reads AMMR 83 and 84 so. */
export function stepsLaw(facts: Facts, parameters: AsylumParameters): Conclusion<'AMMR' | 'DUBLIN3'> {
  return parameters.earlierSteps === 'AMMR' ? firstThat([], 'AMMR') : responsibilityLaw(facts, parameters);
}
