/** Safe countries of origin, each provision with what it is relied on for. */
import { lawLinesOf, type ProvisionName, type Words } from '#kernel';
import * as law from '../law/origin.ts';

const RELIED_ON: Readonly<Record<ProvisionName<typeof law>, Words>> = {
  APR_61_1: { en: 'When a country may be designated at all', nl: 'Wanneer een land mag worden aangemerkt' },
  APR_61_2: { en: 'Exceptions for parts of the territory and categories of persons', nl: 'Uitzonderingen voor delen van het grondgebied en categorieën personen' },
  APR_61_5_A: { en: 'Only for nationals and stateless former residents', nl: 'Alleen voor onderdanen en staatlozen die er woonden' },
  APR_61_5_B: { en: 'Not for a category that is left out', nl: 'Niet voor een uitgezonderde categorie' },
  APR_61_5_C: { en: 'Not where the applicant gives elements against', nl: 'Niet als de verzoeker elementen ertegen aanvoert' },
  APR_RECITAL_80: { en: 'No list does away with the individual examination', nl: 'Geen lijst vervangt de individuele behandeling' },
  APR_62_1: { en: 'Designation at Union level, of candidate States with three circumstances that exclude it', nl: 'Aanmerking op Unieniveau, van kandidaat-lidstaten met drie uitsluitende omstandigheden' },
  SCOR_1: { en: 'The annex that names seven countries, and exceptions before 12 June 2026', nl: 'De bijlage die zeven landen noemt, en uitzonderingen voor 12 juni 2026' },
  APR_63_1: { en: 'Suspension for six months, fully or partially', nl: 'Opschorting voor zes maanden, geheel of gedeeltelijk' },
  APR_63_3: { en: 'A proposal within three months', nl: 'Een voorstel binnen drie maanden' },
  APR_63_4: { en: 'Without it the suspension ends; with it two extensions', nl: 'Zonder voorstel eindigt de opschorting; met voorstel twee verlengingen' },
  APR_63_5: { en: 'The suspension ends fifteen months after a proposal that is not adopted', nl: 'De opschorting eindigt vijftien maanden na een voorstel dat niet is vastgesteld' },
  APR_64_1: { en: 'National lists of other countries', nl: 'Nationale lijsten van andere landen' },
  APR_64_2: { en: 'No national designation during a suspension', nl: 'Geen nationale aanmerking tijdens een opschorting' },
  APR_64_3: { en: 'After removal only without an objection of the Commission', nl: 'Na schrapping alleen zonder bezwaar van de Commissie' },
  APR_64_4: { en: 'National lists are notified', nl: 'Nationale lijsten worden gemeld' },
  APD_36_1: { en: 'Before 12 June 2026: the applicant whom the concept may be applied to', nl: 'Voor 12 juni 2026: op welke verzoeker het begrip mag worden toegepast' },
  APD_37_1: { en: 'Before 12 June 2026: national designations', nl: 'Voor 12 juni 2026: nationale aanmerkingen' },
  APD_46_3: { en: 'Before 12 June 2026: a full examination by the court', nl: 'Voor 12 juni 2026: volledig onderzoek door de rechter' },
  APD_ANNEX_I: { en: 'Before 12 June 2026: the conditions of a designation', nl: 'Voor 12 juni 2026: de voorwaarden voor een aanmerking' },
  C_406_22: { en: 'No part of the territory left out under the Directive; the court raises it itself', nl: 'Onder de richtlijn geen deel van het grondgebied uitgezonderd; de rechter brengt dat zelf te berde' },
  C_758_24: { en: 'Designation by statute, accessible sources, no category left out under the Directive', nl: 'Aanmerking bij wet, toegankelijke bronnen, onder de richtlijn geen categorie uitgezonderd' },
}; // prettier-ignore

export const originLawLines = lawLinesOf({ ...law }, RELIED_ON);
