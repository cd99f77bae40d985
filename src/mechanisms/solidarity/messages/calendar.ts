/** What is due in a cycle, in words; beside it stand the day, who acts and the provision. */
import type { Messages } from '#kernel';

export const calendarMessagesEn: Messages = {
  'calendar.information': () => 'States and agencies deliver their information for the annual report',
  'calendar.preparedness-july': () => 'The preparedness mechanism meets and makes its initial assessment',
  'calendar.updated-information': () => 'States and agencies deliver updated information',
  'calendar.preparedness-september': () => 'The preparedness mechanism makes its consolidated assessment',
  'calendar.annual-report': () => 'The Commission adopts the annual asylum and migration report',
  'calendar.situations-decision': () =>
    'The Commission decides which states are under pressure, at risk or in a significant situation',
  'calendar.pool-proposal': () => 'The Commission proposes the pool',
  'calendar.high-level-forum': () =>
    'The High-Level Forum meets after report, decision and proposal; states pledge',
  'calendar.pool-adoption': () => 'The Council adopts the pool, by qualified majority',
  'calendar.pool-starts': () => 'The pool applies',
  'calendar.measures-implemented': () => 'Pledged measures have been implemented',
  'calendar.january-confirmation': () => 'States confirm to the coordinator what was implemented',
  'calendar.technical-forum': () => 'After adoption the coordinator convenes the Technical-Level Forum',
  'calendar.need-forum': () => 'After a notification of need the Technical-Level Forum meets',
  'calendar.self-declared-forum': () => 'After the decision on a self-declared state the forum meets',
  'calendar.insufficient-capacity-forum': () =>
    'Where the Council finds capacity insufficient, the High-Level Forum meets after the Commission decision',
  'calendar.deduction-61-assessment': () =>
    'The Commission assesses a request for deduction because of pressure',
  'calendar.deduction-62-assessment': () =>
    'The Commission assesses a request for deduction because of a significant situation',
  'calendar.relocation-answer': () =>
    'The contributing state answers on a person, two weeks where complex; silence is acceptance',
  'calendar.relocation-decision': () => 'The beneficiary takes the transfer decision after acceptance',
  'calendar.relocation-transfer': () => 'The person is transferred after acceptance',
  'calendar.offset-reply': () => 'A contributor replies to a request to take over cases',
  'calendar.commission-review': () => 'The Commission reviews Part IV, each year from 2028',
};

export const calendarMessagesNl: Messages = {
  'calendar.information': () => 'Staten en agentschappen leveren hun informatie voor het jaarverslag',
  'calendar.preparedness-july': () => 'Het paraatheidsmechanisme komt bijeen voor een eerste beoordeling',
  'calendar.updated-information': () => 'Staten en agentschappen leveren bijgewerkte informatie',
  'calendar.preparedness-september': () => 'Het paraatheidsmechanisme geeft zijn geconsolideerde beoordeling',
  'calendar.annual-report': () => 'De Commissie stelt het jaarlijkse asiel- en migratieverslag vast',
  'calendar.situations-decision': () =>
    'De Commissie bepaalt welke staten onder druk staan, risico lopen of in een significante situatie zijn',
  'calendar.pool-proposal': () => 'De Commissie stelt de pool voor',
  'calendar.high-level-forum': () =>
    'Het forum op hoog niveau komt bijeen na verslag, besluit en voorstel; staten doen toezeggingen',
  'calendar.pool-adoption': () => 'De Raad stelt de pool vast, met gekwalificeerde meerderheid',
  'calendar.pool-starts': () => 'De pool is van toepassing',
  'calendar.measures-implemented': () => 'De toegezegde maatregelen zijn uitgevoerd',
  'calendar.january-confirmation': () => 'Staten bevestigen de coördinator wat is uitgevoerd',
  'calendar.technical-forum': () =>
    'Na vaststelling roept de coördinator het forum op technisch niveau bijeen',
  'calendar.need-forum': () => 'Na een melding van behoefte komt het forum op technisch niveau bijeen',
  'calendar.self-declared-forum': () => 'Na het besluit over een staat die zich meldde komt het forum bijeen',
  'calendar.insufficient-capacity-forum': () =>
    'Vindt de Raad de capaciteit ontoereikend, dan komt het forum op hoog niveau bijeen na het Commissiebesluit',
  'calendar.deduction-61-assessment': () => 'De Commissie beoordeelt een verzoek om vermindering wegens druk',
  'calendar.deduction-62-assessment': () =>
    'De Commissie beoordeelt een verzoek om vermindering wegens een significante situatie',
  'calendar.relocation-answer': () =>
    'De bijdragende staat antwoordt over een persoon, twee weken als het complex is; zwijgen is aanvaarden',
  'calendar.relocation-decision': () => 'De begunstigde neemt na aanvaarding het overdrachtsbesluit',
  'calendar.relocation-transfer': () => 'De persoon wordt na aanvaarding overgedragen',
  'calendar.offset-reply': () => 'Een bijdragende staat antwoordt op een verzoek om zaken over te nemen',
  'calendar.commission-review': () => 'De Commissie evalueert deel IV, jaarlijks vanaf 2028',
};
