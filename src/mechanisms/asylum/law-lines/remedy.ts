/** Decisions and remedies, each provision with what it is relied on for. */
import { lawLinesOf, type ProvisionName, type Words } from '#kernel';
import * as law from '../law/remedy.ts';

const RELIED_ON: Readonly<Record<ProvisionName<typeof law>, Words>> = {
  APR_36_1: { en: 'A written decision, notified as soon as possible', nl: 'Een schriftelijke beslissing, zo snel mogelijk meegedeeld' },
  APR_36_2: { en: 'The reasons of a rejection', nl: 'De redenen van een afwijzing' },
  APR_36_3: { en: 'How to challenge a decision, in writing', nl: 'Hoe tegen een beslissing op te komen, schriftelijk' },
  APR_37: { en: 'A return decision with a rejection', nl: 'Een terugkeerbesluit bij een afwijzing' },
  APR_40_3: { en: 'An explicit withdrawal is final', nl: 'Een expliciete intrekking is definitief' },
  APR_67_1: { en: 'Decisions against which there is a remedy', nl: 'Beslissingen waartegen een rechtsmiddel openstaat' },
  APR_67_1_2: { en: 'No remedy where protection ended by itself, if national law says so', nl: 'Geen rechtsmiddel als de bescherming vanzelf eindigde, als de nationale wet dat zegt' },
  APR_67_2: { en: 'A remedy with subsidiary protection, against the refusal of refugee status', nl: 'Een rechtsmiddel met subsidiaire bescherming, tegen de weigering van de vluchtelingenstatus' },
  APR_67_7_A: { en: 'An appeal within five to ten days', nl: 'Beroep binnen vijf tot tien dagen' },
  APR_67_7_B: { en: 'An appeal within two weeks to one month', nl: 'Beroep binnen twee weken tot een maand' },
  APR_67_7: { en: 'National law sets the time for appeal', nl: 'De nationale wet stelt de beroepstermijn vast' },
  APR_68_2: { en: 'The right to remain during the appeal', nl: 'Het recht om te blijven tijdens het beroep' },
  APR_68_3_A: { en: 'No right to remain: unfounded in one of two procedures', nl: 'Geen recht om te blijven: ongegrond in een van twee procedures' },
  APR_68_3_A_I: { en: 'No right to remain: unfounded in the accelerated examination', nl: 'Geen recht om te blijven: ongegrond in de versnelde behandelingsprocedure' },
  APR_68_3_A_II: { en: 'No right to remain: unfounded in the asylum border procedure', nl: 'Geen recht om te blijven: ongegrond in de asielgrensprocedure' },
  APR_68_3_B: { en: 'No right to remain: inadmissible on most grounds', nl: 'Geen recht om te blijven: niet-ontvankelijk op de meeste gronden' },
  APR_68_3_C: { en: 'No right to remain: implicitly withdrawn', nl: 'Geen recht om te blijven: impliciet ingetrokken' },
  APR_68_3_D: { en: 'No right to remain: a subsequent application that is unfounded', nl: 'Geen recht om te blijven: een volgend verzoek dat ongegrond is' },
  APR_68_3_E: { en: 'No right to remain: protection withdrawn from who is excluded or a danger', nl: 'Geen recht om te blijven: bescherming ingetrokken van wie is uitgesloten of een gevaar is' },
  APR_68_3: { en: 'No right to remain, in any of five cases', nl: 'Geen recht om te blijven, in elk van vijf gevallen' },
  APR_68_4: { en: 'A court may allow who has no right to remain to stay', nl: 'Een rechter mag wie geen recht heeft om te blijven, toestaan te blijven' },
  APR_68_5_A: { en: 'At least five days to ask the court to stay', nl: 'Ten minste vijf dagen om de rechter te vragen te mogen blijven' },
  APR_68_5_D: { en: 'No removal while the court can be asked or decides', nl: 'Geen verwijdering zolang de rechter kan worden gevraagd of beslist' },
  APR_68_6: { en: 'Removal all the same of subsequent applicants who merely delay', nl: 'Toch verwijdering bij volgende verzoeken die louter vertragen' },
  APR_68_7: { en: 'No right to remain on further appeal', nl: 'Geen recht om te blijven in verder beroep' },
  APD_46_4: { en: 'Before 12 June 2026: national law sets a reasonable time', nl: 'Voor 12 juni 2026: de nationale wet stelt een redelijke termijn' },
  APD_46_5: { en: 'Before 12 June 2026: the right to remain during the appeal', nl: 'Voor 12 juni 2026: het recht om te blijven tijdens het beroep' },
  APD_46_6: { en: 'Before 12 June 2026: no right to remain, a court rules on it', nl: 'Voor 12 juni 2026: geen recht om te blijven, een rechter beslist daarover' },
  APD_46_6_A: { en: 'Before 12 June 2026: no right to remain, manifestly unfounded or accelerated', nl: 'Voor 12 juni 2026: geen recht om te blijven, kennelijk ongegrond of versneld' },
  APD_46_6_B: { en: 'Before 12 June 2026: no right to remain, inadmissible on some grounds', nl: 'Voor 12 juni 2026: geen recht om te blijven, niet-ontvankelijk op sommige gronden' },
  APD_46_6_C: { en: 'Before 12 June 2026: no right to remain, reopening refused', nl: 'Voor 12 juni 2026: geen recht om te blijven, heropening geweigerd' },
  APD_46_7: { en: 'Before 12 June 2026: at the border no right to remain only with guarantees', nl: 'Voor 12 juni 2026: aan de grens alleen met waarborgen geen recht om te blijven' },
}; // prettier-ignore

export const remedyLawLines = lawLinesOf({ ...law }, RELIED_ON);
