/** The accelerated examination, each provision with what it is relied on for. */
import { lawLinesOf, type ProvisionName, type Words } from '#kernel';
import * as law from '../law/examination.ts';

const RELIED_ON: Readonly<Record<ProvisionName<typeof law>, Words>> = {
  APR_21_2: { en: 'Neither accelerated nor at the border without the support that the applicant needs', nl: 'Niet versneld en niet aan de grens zonder de steun die de verzoeker nodig heeft' },
  APR_34_5: { en: 'Applications that may have priority', nl: 'Verzoeken die voorrang mogen krijgen' },
  APR_39_4: { en: 'Unfounded on such a ground: may be manifestly unfounded', nl: 'Ongegrond met zo’n grond: mag kennelijk ongegrond zijn' },
  APR_42_1: { en: 'The examination shall be accelerated on any of ten grounds', nl: 'De behandeling wordt versneld op elk van tien gronden' },
  APR_42_1_A: { en: 'Only issues that are not relevant', nl: 'Alleen kwesties die niet ter zake doen' },
  APR_42_1_B: { en: 'A clearly unconvincing claim', nl: 'Een duidelijk niet overtuigend relaas' },
  APR_42_1_C: { en: 'Authorities misled, or a document disposed of in bad faith', nl: 'Autoriteiten misleid, of een document te kwader trouw weggemaakt' },
  APR_42_1_D: { en: 'Merely to delay, frustrate or prevent a removal', nl: 'Louter om een verwijdering te vertragen, te verijdelen of te voorkomen' },
  APR_42_1_F: { en: 'A danger to national security or public order', nl: 'Een gevaar voor de nationale veiligheid of de openbare orde' },
  APR_42_1_G: { en: 'A subsequent application that is not inadmissible', nl: 'Een volgend verzoek dat niet niet-ontvankelijk is' },
  APR_42_1_H: { en: 'Unlawful entry or stay, and not applied as soon as possible', nl: 'Onrechtmatige binnenkomst of onrechtmatig verblijf, en niet zo snel mogelijk verzocht' },
  APR_42_1_I: { en: 'Lawful entry, and not applied as soon as possible', nl: 'Rechtmatige binnenkomst, en niet zo snel mogelijk verzocht' },
  APR_42_1_SUB2: { en: 'A guidance note of the Asylum Agency shows a significant change', nl: 'Een richtsnoer van het Asielagentschap toont een aanzienlijke verandering' },
  APR_42_2: { en: 'Too complex: the ordinary examination', nl: 'Te ingewikkeld: de gewone behandeling' },
  APR_42_3: { en: 'An unaccompanied minor: may be accelerated, on five grounds only', nl: 'Een niet-begeleide minderjarige: mag worden versneld, op slechts vijf gronden' },
  APR_42_3_A: { en: 'Of an unaccompanied minor: a safe country of origin', nl: 'Van een niet-begeleide minderjarige: een veilig land van herkomst' },
  APR_42_3_B: { en: 'Of an unaccompanied minor: a danger', nl: 'Van een niet-begeleide minderjarige: een gevaar' },
  APR_42_3_C: { en: 'Of an unaccompanied minor: a subsequent application', nl: 'Van een niet-begeleide minderjarige: een volgend verzoek' },
  APR_42_3_D: { en: 'Of an unaccompanied minor: authorities misled', nl: 'Van een niet-begeleide minderjarige: autoriteiten misleid' },
  APR_42_3_E: { en: 'Of an unaccompanied minor: a recognition rate of 20 % or lower', nl: 'Van een niet-begeleide minderjarige: een erkenningspercentage van 20 % of lager' },
  APD_24_3: { en: 'Before 12 June 2026: neither without adequate support', nl: 'Voor 12 juni 2026: geen van beide zonder passende steun' },
  APD_25_6_A: { en: 'Before 12 June 2026: an unaccompanied minor on three grounds only', nl: 'Voor 12 juni 2026: een niet-begeleide minderjarige op slechts drie gronden' },
  APD_31_8: { en: 'Before 12 June 2026: a state may accelerate on ten grounds', nl: 'Voor 12 juni 2026: een staat mag op tien gronden versnellen' },
  APD_31_8_A: { en: 'Before 12 June 2026: only issues that are not relevant', nl: 'Voor 12 juni 2026: alleen kwesties die niet ter zake doen' },
  APD_31_8_C: { en: 'Before 12 June 2026: authorities misled on identity or nationality', nl: 'Voor 12 juni 2026: autoriteiten misleid over identiteit of nationaliteit' },
  APD_31_8_D: { en: 'Before 12 June 2026: a document disposed of in bad faith', nl: 'Voor 12 juni 2026: een document te kwader trouw weggemaakt' },
  APD_31_8_E: { en: 'Before 12 June 2026: a clearly unconvincing claim', nl: 'Voor 12 juni 2026: een duidelijk niet overtuigend relaas' },
  APD_31_8_F: { en: 'Before 12 June 2026: a subsequent application that is not inadmissible', nl: 'Voor 12 juni 2026: een volgend verzoek dat niet niet-ontvankelijk is' },
  APD_31_8_G: { en: 'Before 12 June 2026: merely to delay or frustrate a removal', nl: 'Voor 12 juni 2026: louter om een verwijdering te vertragen of te verijdelen' },
  APD_31_8_H: { en: 'Before 12 June 2026: unlawful entry or stay, and not applied as soon as possible', nl: 'Voor 12 juni 2026: onrechtmatige binnenkomst of onrechtmatig verblijf, en niet zo snel mogelijk verzocht' },
  APD_31_8_I: { en: 'Before 12 June 2026: a refusal to have fingerprints taken', nl: 'Voor 12 juni 2026: weigering van vingerafdrukken' },
  APD_31_8_J: { en: 'Before 12 June 2026: a danger, or an expulsion for it', nl: 'Voor 12 juni 2026: een gevaar, of een uitzetting daarom' },
}; // prettier-ignore

export const examinationLawLines = lawLinesOf({ ...law }, RELIED_ON);
