/** Whether a person enjoys the right of free movement, as far as a document tells. */
import { no, notYetKnown, reason, yes, type Determination } from '#kernel';
import { SBC_2_5 } from '../law.ts';

/** Codes in machine-readable zones of the states whose nationals move freely: the Union, the EEA and Switzerland. */
const FREE_MOVEMENT: ReadonlySet<string> = new Set([
  'AUT', 'BEL', 'BGR', 'CHE', 'CYP', 'CZE', 'D', 'DEU', 'DNK', 'ESP', 'EST', 'FIN', 'FRA', 'GRC', 'HRV', 'HUN',
  'IRL', 'ISL', 'ITA', 'LIE', 'LTU', 'LUX', 'LVA', 'MLT', 'NLD', 'NOR', 'POL', 'PRT', 'ROU', 'SVK', 'SVN', 'SWE',
]); // prettier-ignore

export interface NationalityFacts {
  /** As in the machine-readable zone: `NLD`, `USA`; null when it could not be read. */
  readonly nationality: string | null;
  /** Whether the traveller says to be a family member of a Union citizen: no document tells. */
  readonly familyMember: boolean;
}

/** Article 2(5): nationals by their document; family members are for the guard to establish. */
export function movesFreely({ nationality, familyMember }: NationalityFacts): Determination {
  if (nationality === null) return notYetKnown([{ path: 'holder.nationality', provision: SBC_2_5 }]);
  const values = { nationality };
  if (FREE_MOVEMENT.has(nationality)) return yes([reason('journey.holder.national', 'yes', SBC_2_5, values)]);
  if (familyMember) {
    return notYetKnown(
      [{ path: 'holder.family', provision: SBC_2_5 }],
      [reason('journey.holder.family', 'not-yet-known', SBC_2_5, values)],
    );
  }
  return no([reason('journey.holder.national', 'no', SBC_2_5, values)]);
}
