/** How time is counted, each provision with what it is relied on for. */
import { lawLinesOf, type ProvisionName, type Words } from '#kernel';
import * as law from '../law/time-limits.ts';

const RELIED_ON: Readonly<Record<ProvisionName<typeof law>, Words>> = {
  APR_73: { en: 'How time limits of the procedure are counted', nl: 'Hoe termijnen van de procedure worden geteld' },
  AMMR_75: { en: 'How time limits between states are counted', nl: 'Hoe termijnen tussen staten worden geteld' },
}; // prettier-ignore

export const timeLimitLawLines = lawLinesOf({ ...law }, RELIED_ON);
