/** Grounds of the accelerated examination, each provision with what it is relied on for. */
import { lawLinesOf, type ProvisionName, type Words } from '#kernel';
import * as law from '../law/grounds.ts';

const RELIED_ON: Readonly<Record<ProvisionName<typeof law>, Words>> = {
  APR_42_1_E: { en: 'A safe country of origin as a ground of the accelerated examination', nl: 'Een veilig land van herkomst als grond voor de versnelde behandeling' },
  APR_42_1_J: { en: 'A recognition rate of 20 % or lower as a ground of the accelerated examination', nl: 'Een erkenningspercentage van 20 % of lager als grond voor de versnelde behandeling' },
  APD_31_8_B: { en: 'Before 12 June 2026: a safe country of origin as a ground that a state may use', nl: 'Voor 12 juni 2026: een veilig land van herkomst als grond die een staat mag gebruiken' },
}; // prettier-ignore

export const groundLawLines = lawLinesOf({ ...law }, RELIED_ON);
