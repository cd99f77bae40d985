/** Reasons, in English and in Dutch: each a statement that the reason marks as so, not so, or not yet known. */
import type { TopicMessages } from './type.ts';

export const borderMessages: TopicMessages = {
  'border.gate': {
    en: () => 'The applicant is at the border: after screening, not authorised to enter, without entry conditions, in one of the four cases',
    nl: () => 'De verzoeker is aan de grens: na screening, niet toegelaten, zonder toegangsvoorwaarden, in een van de vier gevallen',
  },
  'border.met-before-relocation': {
    en: () => 'If relocated, the conditions for the border procedure were met before the transfer',
    nl: () => 'Bij herplaatsing was vóór de overdracht aan de voorwaarden voor de grensprocedure voldaan',
  },
  'border.families-suspended': {
    en: () => 'The Commission’s recommendation for families with minors stands in the way',
    nl: () => 'De aanbeveling van de Commissie voor gezinnen met minderjarigen staat in de weg',
  },
  'border.recommendation-reading': {
    en: () => 'Such a recommendation is read as ending the border procedure by itself',
    nl: () => 'Zo’n aanbeveling wordt gelezen als een die de grensprocedure zelf beëindigt',
  },
  'border.no-reception-support': {
    en: () => 'The necessary support for special reception needs cannot be given, so that the border procedure is not applied, or ends, and entry is authorised',
    nl: () => 'De nodige steun voor bijzondere opvangbehoeften kan niet worden geboden, zodat de grensprocedure niet wordt toegepast, of eindigt, en toegang wordt verleend',
  },
  'border.no-procedural-support': {
    en: () => 'The necessary support for special procedural needs cannot be given, so that the border procedure is not applied, or ends, and entry is authorised',
    nl: () => 'De nodige steun voor bijzondere procedurele behoeften kan niet worden geboden, zodat de grensprocedure niet wordt toegepast, of eindigt, en toegang wordt verleend',
  },
  'border.medical': {
    en: () => 'Medical reasons forbid the border procedure: it is not applied, or ends, and entry is authorised',
    nl: () => 'Medische redenen verbieden de grensprocedure: zij wordt niet toegepast, of eindigt, en toegang wordt verleend',
  },
  'border.detention': {
    en: () => 'Only detention would do, and its guarantees and conditions are not met: the border procedure is not applied, or ends, and entry is authorised',
    nl: () => 'Alleen bewaring zou volstaan, en aan de waarborgen en voorwaarden daarvan is niet voldaan: de grensprocedure wordt niet toegepast, of eindigt, en toegang wordt verleend',
  },
  'border.nothing-to-decide': {
    en: () => 'No ground applies on which a border procedure may decide: it is not applied, or ends, and entry is authorised',
    nl: () => 'Er geldt geen grond waarop in een grensprocedure mag worden beslist: zij wordt niet toegepast, of eindigt, en toegang wordt verleend',
  },
  'border.admissibility': {
    en: () => 'Only the admissibility may be decided in a border procedure',
    nl: () => 'Alleen over de ontvankelijkheid mag in een grensprocedure worden beslist',
  },
  'border.merits': {
    en: () => 'The merits may be decided in a border procedure',
    nl: () => 'Over de gegrondheid mag in een grensprocedure worden beslist',
  },
  'border.obliged-by-rate': {
    en: () => 'The low rate obliges to a border procedure, and no measure lifts that',
    nl: () => 'Het lage percentage verplicht tot een grensprocedure, en geen maatregel heft dat op',
  },
  'border.minor-reading': {
    en: () => 'The obligation is read as reaching an unaccompanied minor who is a danger',
    nl: () => 'De verplichting wordt zo gelezen dat zij ook geldt voor een niet-begeleide minderjarige die een gevaar is',
  },
  'border.relocation-obligation': {
    en: () => 'The obligation applies in this state, relocated or not',
    nl: () => 'De verplichting geldt in deze staat, herplaatst of niet',
  },
  'border.relocation-reading': {
    en: () => 'The obligation is read as following a relocated applicant',
    nl: () => 'De verplichting wordt zo gelezen dat zij een herplaatste verzoeker volgt',
  },
  'border.family-unity': {
    en: () => 'The ground is a danger and family is there: their unity is kept as far as possible',
    nl: () => 'De grond is een gevaar en er is familie: de eenheid van het gezin wordt zoveel mogelijk bewaard',
  },
  'border.capacity-measure': {
    en: () => 'The adequate capacity is reached and that was notified on an earlier day of this year, so that a low rate does not oblige',
    nl: () => 'De toereikende capaciteit is bereikt en dat is op een eerdere dag van dit jaar meegedeeld, zodat een laag percentage niet verplicht',
  },
  'border.maximum-authorised': {
    en: () => 'The yearly maximum is examined and the Commission has authorised the state to stop, so that only danger obliges',
    nl: () => 'Het jaarlijkse maximum is behandeld en de Commissie heeft toestemming gegeven te stoppen, zodat alleen gevaar verplicht',
  },
  'border.crisis-initial-period': {
    en: () => 'Later registration is still allowed: in mass arrivals only under the first decision',
    nl: () => 'Later registreren mag nog: bij massale aankomsten alleen onder het eerste besluit',
  },
  'border.crisis-at-once': {
    en: () => 'The application was made within ten days of a request that asked for immediate action',
    nl: () => 'Het verzoek is gedaan binnen tien dagen na een verzoek van de staat dat om onmiddellijk optreden vroeg',
  },
  'border.crisis-registration': {
    en: () => 'The application may be registered within four weeks',
    nl: () => 'Het verzoek mag binnen vier weken worden geregistreerd',
  },
  'border.crisis-registration-by': {
    en: () => 'Registration in a crisis',
    nl: () => 'Registratie in een crisis',
  },
  'border.crisis-longer': {
    en: () => 'A crisis or force majeure lengthens the border procedure by six weeks, not on top of the sixteen after relocation',
    nl: () => 'Een crisis of overmacht verlengt de grensprocedure met zes weken, niet boven op de zestien na herplaatsing',
  },
  'border.crisis-contingency': {
    en: () => 'By decision of the Council a low rate does not oblige, as contingency measures do not suffice',
    nl: () => 'Volgens het besluit van de Raad verplicht een laag percentage niet, omdat noodmaatregelen niet volstaan',
  },
  'border.crisis-five-percent': {
    en: () => 'By decision of the Council only a rate of 5 % or lower obliges',
    nl: () => 'Volgens het besluit van de Raad verplicht alleen een percentage van 5 % of lager',
  },
  'border.crisis-fifty-percent': {
    en: () => 'By decision of the Council the merits may be decided at the border, as the rate is 50 % or lower',
    nl: () => 'Volgens het besluit van de Raad mag aan de grens ten gronde worden beslist, omdat het percentage 50 % of lager is',
  },
  'border.crisis-carve-out': {
    en: () => 'Children under twelve with their family and persons with special needs are kept out',
    nl: () => 'Kinderen onder de twaalf met hun gezin en personen met bijzondere behoeften blijven erbuiten',
  },
  'border.crisis-all': {
    en: () => 'By decision of the Council the merits of all who are instrumentalised may be decided at the border',
    nl: () => 'Volgens het besluit van de Raad mag aan de grens ten gronde worden beslist over allen die geïnstrumentaliseerd zijn',
  },
  'border.directive-gate': {
    en: () => 'The application was made at the border or in a transit zone, and the applicant has not been let in',
    nl: () => 'Het verzoek is aan de grens of in een transitzone gedaan, en de verzoeker is niet toegelaten',
  },
  'border.directive-end': {
    en: () => 'End of the border procedure of Directive 2013/32',
    nl: () => 'Einde van de grensprocedure van Richtlijn 2013/32',
  },
  'border.directive-end.missed': {
    en: () => 'Without a decision by then, the applicant is let in',
    nl: () => 'Zonder beslissing voor die tijd wordt de verzoeker toegelaten',
  },
  'border.lodging': {
    en: () => 'Lodging the application in the border procedure',
    nl: () => 'Indiening van het verzoek in de grensprocedure',
  },
  'border.lodging.missed': {
    en: () => 'The border procedure continues all the same',
    nl: () => 'De grensprocedure gaat niettemin door',
  },
  'border.longer-after-relocation': {
    en: () => 'The applicant was relocated to a state that applies the border procedure, so that sixteen weeks are the most',
    nl: () => 'De verzoeker is herplaatst naar een staat die de grensprocedure toepast, zodat zestien weken het uiterste is',
  },
  'border.end': {
    en: () => 'End of the border procedure',
    nl: () => 'Einde van de grensprocedure',
  },
  'border.end.missed': {
    en: () => 'The applicant is authorised to enter, unless the return border procedure applies',
    nl: () => 'De verzoeker wordt toegelaten, tenzij de terugkeergrensprocedure geldt',
  },
  'border.return': {
    en: () => 'The application is rejected in the border procedure and there is no right or leave to remain, so that the return border procedure applies',
    nl: () => 'Het verzoek is in de grensprocedure afgewezen en er is geen recht of toestemming om te blijven, zodat de terugkeergrensprocedure geldt',
  },
  'border.crisis-longer-return': {
    en: () => 'A crisis lengthens the return border procedure by six weeks',
    nl: () => 'Een crisis verlengt de terugkeergrensprocedure met zes weken',
  },
  'border.return-end': {
    en: () => 'End of the return border procedure',
    nl: () => 'Einde van de terugkeergrensprocedure',
  },
  'border.return-end.missed': {
    en: () => 'The return goes on under the Return Directive',
    nl: () => 'De terugkeer gaat verder onder de Terugkeerrichtlijn',
  },
  'border.first': {
    en: () => 'This application is among those to be chosen first',
    nl: () => 'Dit verzoek behoort tot die welke eerst worden gekozen',
  },
  'border.prospect-first': {
    en: () => 'In the event of a negative decision there is a higher prospect of return',
    nl: () => 'Bij een negatieve beslissing is er een groter vooruitzicht op terugkeer',
  },
  'border.family-prospect-reading': {
    en: () => 'A higher prospect of return is read as putting families with minors first too',
    nl: () => 'Een groter vooruitzicht op terugkeer wordt zo gelezen dat ook gezinnen met minderjarigen voorgaan',
  },
  'border.danger-first': {
    en: () => 'The applicant is considered, on serious grounds, a danger',
    nl: () => 'De verzoeker wordt op ernstige gronden als een gevaar beschouwd',
  },
  'border.no-minors-first': {
    en: () => 'The applicant is no minor and no family member of one',
    nl: () => 'De verzoeker is geen minderjarige en geen gezinslid van een minderjarige',
  },
  'fact.candidate.higherReturnProspect': {
    en: () => 'A higher prospect of return in the event of a negative decision',
    nl: () => 'Een groter vooruitzicht op terugkeer bij een negatieve beslissing',
  },
  'fact.candidate.securityDanger': {
    en: () => 'A danger on serious grounds',
    nl: () => 'Een gevaar op ernstige gronden',
  },
  'fact.candidate.minorOrFamily': {
    en: () => 'A minor or a family member of one',
    nl: () => 'Een minderjarige of gezinslid van een minderjarige',
  },
  'border.obliged-by-danger': {
    en: () => 'Danger obliges to a border procedure',
    nl: () => 'Gevaar verplicht tot een grensprocedure',
  },
  'border.directive-conceals': {
    en: () => 'An unaccompanied minor, having been heard, tries to conceal what would lead to a negative decision',
    nl: () => 'Een niet-begeleide minderjarige tracht, na te zijn gehoord, te verbergen wat tot een negatieve beslissing zou leiden',
  },
  'border.directive-merits': {
    en: () => 'The merits may be decided at the border, on a ground of Article 31(8) of Directive 2013/32 that is open for this applicant',
    nl: () => 'Aan de grens mag ten gronde worden beslist, op een grond van artikel 31, lid 8, van Richtlijn 2013/32 die voor deze verzoeker openstaat',
  },
  'border.directive-admissibility': {
    en: () => 'Admissibility may be decided at the border',
    nl: () => 'Over de ontvankelijkheid mag aan de grens worden beslist',
  },
  'border.open-beyond-danger': {
    en: () => 'Grounds other than danger are open: the applicant is no unaccompanied minor',
    nl: () => 'Andere gronden dan gevaar staan open: de verzoeker is geen niet-begeleide minderjarige',
  },
  'border.merits-beyond-danger': {
    en: () => 'A ground other than danger applies on which the merits may be decided at the border',
    nl: () => 'Er geldt een andere grond dan gevaar waarop aan de grens ten gronde mag worden beslist',
  },
  'border.mandatory': {
    en: () => 'The application must be examined in a border procedure',
    nl: () => 'Het verzoek moet in een grensprocedure worden behandeld',
  },
}; // prettier-ignore
