/** Configurations, decision types and positions in words. */
import type { Words } from '#kernel';
import type { Configuration, DecisionType } from '../letter/codes.ts';

export const CONFIGURATION_WORDS: Readonly<Record<Configuration, Words>> = {
  JHA: { en: 'Justice and Home Affairs', nl: 'Justitie en Binnenlandse Zaken' },
  GAC: { en: 'General Affairs', nl: 'Algemene Zaken' },
  FAC: { en: 'Foreign Affairs', nl: 'Buitenlandse Zaken' },
  ECOFIN: { en: 'Economic and Financial Affairs', nl: 'Economische en Financiële Zaken' },
  EPSCO: { en: 'Employment, Social Policy, Health and Consumer Affairs', nl: 'Werkgelegenheid, Sociaal Beleid, Volksgezondheid en Consumentenzaken' },
  COMPET: { en: 'Competitiveness', nl: 'Concurrentievermogen' },
  TTE: { en: 'Transport, Telecommunications and Energy', nl: 'Vervoer, Telecommunicatie en Energie' },
  AGRIFISH: { en: 'Agriculture and Fisheries', nl: 'Landbouw en Visserij' },
  ENVI: { en: 'Environment', nl: 'Milieu' },
  EYCS: { en: 'Education, Youth, Culture and Sport', nl: 'Onderwijs, Jeugd, Cultuur en Sport' },
}; // prettier-ignore

export const TYPE_WORDS: Readonly<Record<DecisionType, Words>> = {
  'general-approach': { en: 'General approach', nl: 'Algemene oriëntatie' },
  'partial-general-approach': { en: 'Partial general approach', nl: 'Gedeeltelijke algemene oriëntatie' },
  'political-agreement': { en: 'Political agreement', nl: 'Politiek akkoord' },
  adoption: { en: 'Adoption', nl: 'Aanname' },
  approval: { en: 'Approval', nl: 'Goedkeuring' },
  'exchange-of-views': { en: 'Exchange of views', nl: 'Gedachtewisseling' },
  'policy-debate': { en: 'Policy debate', nl: 'Beleidsdebat' },
  'progress-report': { en: 'Progress report', nl: 'Voortgangsrapportage' },
  'state-of-play': { en: 'State of play', nl: 'Stand van zaken' },
  conclusions: { en: 'Council conclusions', nl: 'Raadsconclusies' },
  'information-presidency': { en: 'Information from the Presidency', nl: 'Informatie van het Voorzitterschap' },
  'information-commission': { en: 'Information from the Commission', nl: 'Informatie van de Commissie' },
  'information-member-state': { en: 'Information from a delegation', nl: 'Informatie van een lidstaat' },
  'presentation-incoming-presidency': { en: 'Presentation by the incoming Presidency', nl: 'Presentatie door het inkomend Voorzitterschap' },
  presentation: { en: 'Presentation', nl: 'Presentatie' },
  'any-other-business': { en: 'Any other business', nl: 'Overige onderwerpen' },
}; // prettier-ignore

export const POSITION_WORDS: Readonly<
  Record<'support' | 'conditional' | 'oppose' | 'abstains' | 'listens' | 'not-stated', Words>
> = {
  support: { en: 'supports', nl: 'steunt' },
  conditional: { en: 'supports on conditions', nl: 'steunt onder voorwaarden' },
  oppose: { en: 'opposes', nl: 'is tegen' },
  abstains: { en: 'abstains', nl: 'onthoudt zich' },
  listens: { en: 'listens', nl: 'hoort aan' },
  'not-stated': { en: 'not stated', nl: 'niet uitgesproken' },
};
