/** The provisions of the mechanism, each with what it is relied on for. */
import { lawLinesOf, type Words } from '#kernel';
import { dossierLawLines } from './dossier/law-lines.ts';
import * as law from './law.ts';

const RELIED_ON: Readonly<Record<keyof typeof law, Words>> = {
  TEU_16_4: { en: '55 % of the members, at least fifteen, with 65 % of the population; at least four block', nl: '55 % van de leden, ten minste vijftien, met 65 % van de bevolking; ten minste vier blokkeren' },
  TFEU_238_1: { en: 'A simple majority is one of the component members', nl: 'Een gewone meerderheid is die van de leden waaruit de Raad bestaat' },
  TFEU_238_2: { en: '72 % of the members where the proposal is not the Commission’s or the High Representative’s', nl: '72 % van de leden waar het voorstel niet van de Commissie of de hoge vertegenwoordiger komt' },
  TFEU_238_3_A: { en: '55 % and 65 % of those who take part, and what blocks then', nl: '55 % en 65 % van wie deelneemt, en wat dan blokkeert' },
  TFEU_238_3_B: { en: '72 % and 65 % of those who take part, without such a proposal', nl: '72 % en 65 % van wie deelneemt, zonder zo’n voorstel' },
  TFEU_238_4: { en: 'Abstentions of those present or represented do not prevent unanimity', nl: 'Onthouding van wie aanwezig of vertegenwoordigd is, belet geen eenparigheid' },
}; // prettier-ignore

/** On votes and on the procedures of dossiers. */
export const lawLines = [...lawLinesOf({ ...law }, RELIED_ON), ...dossierLawLines];
