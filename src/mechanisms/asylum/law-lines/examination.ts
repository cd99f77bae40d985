/** The accelerated examination, each provision with what it is relied on for. */
import { lawLinesOf, type ProvisionName, type Words } from '#kernel';
import * as law from '../law/examination.ts';

const RELIED_ON: Readonly<Record<ProvisionName<typeof law>, Words>> = {
  APR_21_2: { en: 'Neither accelerated nor at the border without the support that the applicant needs', nl: 'Niet versneld en niet aan de grens zonder de steun die de verzoeker nodig heeft' },
  APR_34_5: { en: 'Applications that may have priority', nl: 'Verzoeken die voorrang mogen krijgen' },
  APR_39_4: { en: 'Unfounded on a ground of the accelerated examination: may be manifestly unfounded', nl: 'Ongegrond met een grond voor versnelling: mag kennelijk ongegrond zijn' },
  APR_42_1: { en: 'The examination shall be accelerated on any of ten grounds', nl: 'De behandeling wordt versneld op elk van tien gronden' },
  APR_42_1_A: { en: 'Accelerated: only issues that are not relevant', nl: 'Versneld: alleen kwesties die niet ter zake doen' },
  APR_42_1_B: { en: 'Accelerated: a clearly unconvincing claim', nl: 'Versneld: een duidelijk niet overtuigend relaas' },
  APR_42_1_C: { en: 'Accelerated: authorities misled, or a document disposed of in bad faith', nl: 'Versneld: autoriteiten misleid, of een document te kwader trouw weggemaakt' },
  APR_42_1_D: { en: 'Accelerated: merely to delay, frustrate or prevent a removal', nl: 'Versneld: louter om een verwijdering te vertragen, te verijdelen of te voorkomen' },
  APR_42_1_F: { en: 'Accelerated: a danger to national security or public order', nl: 'Versneld: een gevaar voor de nationale veiligheid of de openbare orde' },
  APR_42_1_G: { en: 'Accelerated: a subsequent application that is not inadmissible', nl: 'Versneld: een volgend verzoek dat niet niet-ontvankelijk is' },
  APR_42_1_H: { en: 'Accelerated: unlawful entry or stay, and not applied as soon as possible', nl: 'Versneld: onrechtmatige binnenkomst of onrechtmatig verblijf, en niet zo snel mogelijk verzocht' },
  APR_42_1_I: { en: 'Accelerated: lawful entry, and not applied as soon as possible', nl: 'Versneld: rechtmatige binnenkomst, en niet zo snel mogelijk verzocht' },
  APR_42_1_SUB2: { en: 'A guidance note of the Asylum Agency shows a significant change', nl: 'Een richtsnoer van het Asielagentschap toont een aanzienlijke verandering' },
  APR_42_2: { en: 'Too complex for an accelerated examination: the ordinary one', nl: 'Te ingewikkeld voor een versnelde behandeling: de gewone' },
  APR_42_3: { en: 'An unaccompanied minor: may be accelerated, on five grounds only', nl: 'Een niet-begeleide minderjarige: mag worden versneld, op slechts vijf gronden' },
  APR_42_3_A: { en: 'An unaccompanied minor, accelerated: a safe country of origin', nl: 'Een niet-begeleide minderjarige, versneld: een veilig land van herkomst' },
  APR_42_3_B: { en: 'An unaccompanied minor, accelerated: a danger', nl: 'Een niet-begeleide minderjarige, versneld: een gevaar' },
  APR_42_3_C: { en: 'An unaccompanied minor, accelerated: a subsequent application', nl: 'Een niet-begeleide minderjarige, versneld: een volgend verzoek' },
  APR_42_3_D: { en: 'An unaccompanied minor, accelerated: authorities misled', nl: 'Een niet-begeleide minderjarige, versneld: autoriteiten misleid' },
  APR_42_3_E: { en: 'An unaccompanied minor, accelerated: a recognition rate of 20 % or lower', nl: 'Een niet-begeleide minderjarige, versneld: een erkenningspercentage van 20 % of lager' },
  APD_24_3: { en: 'Before 12 June 2026: neither accelerated nor at the border without adequate support', nl: 'Voor 12 juni 2026: niet versneld en niet aan de grens zonder passende steun' },
  APD_25_6_A: { en: 'Before 12 June 2026: an unaccompanied minor accelerated on three grounds only', nl: 'Voor 12 juni 2026: een niet-begeleide minderjarige op slechts drie gronden versneld' },
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
