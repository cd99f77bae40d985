import type { BORDER } from '../../facts/border.ts';
import type { TopicWords } from './type.ts';

export const borderWords: TopicWords<typeof BORDER> = {
  screened: {
    ask: { en: 'Has the screening been carried out, or was none required?', nl: 'Is de screening uitgevoerd, of was er geen vereist?' },
    say: { en: 'The screening has been carried out, or none was required', nl: 'De screening is uitgevoerd, of er was geen vereist' },
  },
  conditionsMetBefore: {
    ask: { en: 'Were the conditions for the border procedure met in the state from which the applicant was relocated?', nl: 'Was aan de voorwaarden voor de grensprocedure voldaan in de staat waaruit de verzoeker is herplaatst?' },
    say: { en: 'The conditions were met in the state from which the applicant was relocated', nl: 'In de staat waaruit de verzoeker is herplaatst was aan de voorwaarden voldaan' },
  },
  receptionSupport: {
    ask: { en: 'Can the support for special reception needs, of minors too, be given where the border procedure takes place?', nl: 'Kan de steun voor bijzondere opvangbehoeften, ook van minderjarigen, worden geboden waar de grensprocedure plaatsvindt?' },
    say: { en: 'The support for special reception needs can be given where the border procedure takes place', nl: 'De steun voor bijzondere opvangbehoeften kan worden geboden waar de grensprocedure plaatsvindt' },
  },
  proceduralSupport: {
    ask: { en: 'Can the special procedural guarantees be given where the border procedure takes place?', nl: 'Kunnen de bijzondere procedurele waarborgen worden geboden waar de grensprocedure plaatsvindt?' },
    say: { en: 'The special procedural guarantees can be given where the border procedure takes place', nl: 'De bijzondere procedurele waarborgen kunnen worden geboden waar de grensprocedure plaatsvindt' },
  },
  commissionRecommends: {
    ask: { en: 'Has the Commission recommended this state to suspend the border procedure for families with minors?', nl: 'Heeft de Commissie deze staat aanbevolen de grensprocedure voor gezinnen met minderjarigen op te schorten?' },
    say: { en: 'The Commission has recommended suspending the border procedure for families with minors', nl: 'De Commissie heeft aanbevolen de grensprocedure voor gezinnen met minderjarigen op te schorten' },
  },
  medicalReasons: {
    ask: { en: 'Are there medical reasons, of mental health too, against the border procedure?', nl: 'Zijn er medische redenen, ook van geestelijke gezondheid, tegen de grensprocedure?' },
    say: { en: 'There are medical reasons against the border procedure', nl: 'Er zijn medische redenen tegen de grensprocedure' },
  },
  detentionNeeded: {
    ask: { en: 'Can the border procedure be applied to this applicant only with detention?', nl: 'Kan de grensprocedure op deze verzoeker alleen met bewaring worden toegepast?' },
    say: { en: 'The border procedure cannot be applied to this applicant without detention', nl: 'De grensprocedure kan op deze verzoeker niet zonder bewaring worden toegepast' },
  },
  detentionConditions: {
    ask: { en: 'Are the guarantees and conditions for detention met?', nl: 'Is aan de waarborgen en voorwaarden voor bewaring voldaan?' },
    say: { en: 'The guarantees and conditions for detention are met', nl: 'Aan de waarborgen en voorwaarden voor bewaring is voldaan' },
  },
  familyPresent: {
    ask: { en: 'Are members of the applicant’s family in the same state in relation to the application?', nl: 'Zijn gezinsleden van de verzoeker in verband met het verzoek in dezelfde staat?' },
    say: { en: 'Family members are in the same state in relation to the application', nl: 'Gezinsleden zijn in verband met het verzoek in dezelfde staat' },
  },
  capacityReached: {
    ask: { en: 'Is the adequate capacity of the state reached at this moment?', nl: 'Is de toereikende capaciteit van de staat op dit moment bereikt?' },
    say: { en: 'The adequate capacity of the state is reached at this moment', nl: 'De toereikende capaciteit van de staat is op dit moment bereikt' },
  },
  capacityNotified: {
    ask: { en: 'Has the state notified the Commission that its adequate capacity is reached?', nl: 'Heeft de staat de Commissie meegedeeld dat zijn toereikende capaciteit is bereikt?' },
    say: { en: 'The state has notified the Commission that its adequate capacity is reached', nl: 'De staat heeft de Commissie meegedeeld dat zijn toereikende capaciteit is bereikt' },
  },
  capacityNotifiedOn: {
    ask: { en: 'On which day did it notify the Commission?', nl: 'Op welke dag heeft hij dat aan de Commissie meegedeeld?' },
    say: { en: 'The day of the notification', nl: 'De dag van de mededeling' },
  },
  maximumAuthorised: {
    ask: { en: 'Has the Commission verified that this year’s maximum is examined, and authorised the state to stop?', nl: 'Heeft de Commissie vastgesteld dat het maximum van dit jaar is behandeld, en de staat toestemming gegeven te stoppen?' },
    say: { en: 'The Commission has verified the yearly maximum and authorised the state to stop', nl: 'De Commissie heeft het jaarlijkse maximum vastgesteld en de staat toestemming gegeven te stoppen' },
  },
  crisis: {
    ask: { en: 'Is the state in a crisis or force majeure, as the Commission has determined?', nl: 'Verkeert de staat in een crisis of overmacht, zoals de Commissie heeft vastgesteld?' },
    say: { en: 'The situation that the Commission has determined', nl: 'De situatie die de Commissie heeft vastgesteld' },
    options: {
      none: { en: 'Neither', nl: 'Geen van beide' },
      'mass-arrivals': { en: 'A crisis of mass arrivals', nl: 'Een crisis door massale aankomsten' },
      instrumentalisation: { en: 'A crisis of instrumentalisation', nl: 'Een crisis door instrumentalisering' },
      'force-majeure': { en: 'Force majeure', nl: 'Overmacht' },
    },
  },
  crisisFrom: {
    ask: { en: 'From which day may the derogations be applied?', nl: 'Vanaf welke dag mogen de afwijkingen worden toegepast?' },
    say: { en: 'The first day of the derogations', nl: 'De eerste dag van de afwijkingen' },
  },
  crisisUntil: {
    ask: { en: 'Until which day may they be applied?', nl: 'Tot en met welke dag mogen zij worden toegepast?' },
    say: { en: 'The last day of the derogations', nl: 'De laatste dag van de afwijkingen' },
  },
  crisisRegistration: {
    ask: { en: 'Has the Council authorised registration within four weeks?', nl: 'Heeft de Raad toegestaan binnen vier weken te registreren?' },
    say: { en: 'The Council has authorised registration within four weeks', nl: 'De Raad heeft toegestaan binnen vier weken te registreren' },
  },
  crisisInitialPeriod: {
    ask: { en: 'Is it still the period of the first Council decision, without extension?', nl: 'Is het nog de periode van het eerste besluit van de Raad, zonder verlenging?' },
    say: { en: 'It is still the period of the first Council decision', nl: 'Het is nog de periode van het eerste besluit van de Raad' },
  },
  crisisAtOnce: {
    ask: { en: 'Did the state notify with its request that it must register later at once?', nl: 'Heeft de staat bij zijn verzoek meegedeeld dat hij onmiddellijk later moet registreren?' },
    say: { en: 'The state notified with its request that immediate action is required', nl: 'De staat heeft bij zijn verzoek meegedeeld dat onmiddellijk optreden nodig is' },
  },
  crisisRequestedOn: {
    ask: { en: 'On which day did the state submit its request?', nl: 'Op welke dag heeft de staat zijn verzoek ingediend?' },
    say: { en: 'The day of the request to the Commission', nl: 'De dag van het verzoek aan de Commissie' },
  },
  crisisExtension: {
    ask: { en: 'Has the Council authorised six more weeks of border procedure?', nl: 'Heeft de Raad zes weken extra grensprocedure toegestaan?' },
    say: { en: 'The Council has authorised six more weeks of border procedure', nl: 'De Raad heeft zes weken extra grensprocedure toegestaan' },
  },
  crisisContingency: {
    ask: { en: 'Has the Council authorised leaving nationalities of a low rate out, because contingency measures do not suffice?', nl: 'Heeft de Raad toegestaan nationaliteiten met een laag percentage buiten de grensprocedure te laten, omdat noodmaatregelen niet volstaan?' },
    say: { en: 'The Council has authorised leaving nationalities of a low rate out of the border procedure', nl: 'De Raad heeft toegestaan nationaliteiten met een laag percentage buiten de grensprocedure te laten' },
  },
  crisisFivePercent: {
    ask: { en: 'Has the Council authorised lowering the threshold to 5 %?', nl: 'Heeft de Raad toegestaan de drempel tot 5 % te verlagen?' },
    say: { en: 'The Council has authorised lowering the threshold to 5 %', nl: 'De Raad heeft toegestaan de drempel tot 5 % te verlagen' },
  },
  crisisFiftyPercent: {
    ask: { en: 'Has the Council authorised deciding on the merits at the border up to a rate of 50 %?', nl: 'Heeft de Raad toegestaan aan de grens ten gronde te beslissen tot een percentage van 50 %?' },
    say: { en: 'The Council has authorised decisions on the merits at the border up to a rate of 50 %', nl: 'De Raad heeft beslissingen ten gronde aan de grens toegestaan tot een percentage van 50 %' },
  },
  crisisAllApplications: {
    ask: { en: 'Has the Council authorised deciding at the border on all applications of those who are instrumentalised?', nl: 'Heeft de Raad toegestaan aan de grens te beslissen op alle verzoeken van wie geïnstrumentaliseerd is?' },
    say: { en: 'The Council has authorised deciding at the border on all applications of those who are instrumentalised', nl: 'De Raad heeft toegestaan aan de grens te beslissen op alle verzoeken van wie geïnstrumentaliseerd is' },
  },
  crisisCarveOut: {
    ask: { en: 'What does the Council decision say of children under twelve and of special needs?', nl: 'Wat zegt het besluit van de Raad over kinderen onder de twaalf en over bijzondere behoeften?' },
    say: { en: 'What the Council decision says of children under twelve and of special needs', nl: 'Wat het besluit van de Raad zegt over kinderen onder de twaalf en over bijzondere behoeften' },
    options: {
      excluded: { en: 'They are excluded from the border procedure', nl: 'Zij blijven buiten de grensprocedure' },
      'well-founded': { en: 'It ceases where their application is likely to be well-founded', nl: 'Die eindigt als hun verzoek waarschijnlijk gegrond is' },
    },
  },
  instrumentalised: {
    ask: { en: 'Is the applicant subject to the instrumentalisation, as the Council decision describes?', nl: 'Is de verzoeker voorwerp van de instrumentalisering, zoals het besluit van de Raad omschrijft?' },
    say: { en: 'The applicant is subject to the instrumentalisation', nl: 'De verzoeker is voorwerp van de instrumentalisering' },
  },
  youngChild: {
    ask: { en: 'Is the applicant under twelve, or a family member of a child under twelve?', nl: 'Is de verzoeker jonger dan twaalf, of gezinslid van een kind onder de twaalf?' },
    say: { en: 'The applicant is under twelve or a family member of such a child', nl: 'De verzoeker is jonger dan twaalf of gezinslid van zo’n kind' },
  },
  receivingStateApplies: {
    ask: { en: 'Does the state of relocation apply the border procedure?', nl: 'Past de staat van herplaatsing de grensprocedure toe?' },
    say: { en: 'The state of relocation applies the border procedure', nl: 'De staat van herplaatsing past de grensprocedure toe' },
  },
  relocatedOn: {
    ask: { en: 'On which day did the applicant arrive in the state of relocation?', nl: 'Op welke dag is de verzoeker in de staat van herplaatsing aangekomen?' },
    say: { en: 'The day of arrival in the state of relocation', nl: 'De dag van aankomst in de staat van herplaatsing' },
  },
  rejected: {
    ask: { en: 'Has the application been rejected in the border procedure?', nl: 'Is het verzoek in de grensprocedure afgewezen?' },
    say: { en: 'The application has been rejected in the border procedure', nl: 'Het verzoek is in de grensprocedure afgewezen' },
  },
  mayRemain: {
    ask: { en: 'Does the applicant have a right to remain, or has a court allowed it?', nl: 'Heeft de verzoeker het recht om te blijven, of heeft een rechter dat toegestaan?' },
    say: { en: 'The applicant has a right to remain, or is allowed to remain', nl: 'De verzoeker heeft het recht of de toestemming om te blijven' },
  },
  noRightSince: {
    ask: { en: 'Since which day has there been no right to remain and no leave of a court?', nl: 'Sinds welke dag is er geen recht om te blijven en geen toestemming van een rechter?' },
    say: { en: 'The day since which there is no right or leave to remain', nl: 'De dag sinds wanneer er geen recht of toestemming is om te blijven' },
  },
  crisisReturn: {
    ask: { en: 'Has the Council authorised six more weeks of return border procedure?', nl: 'Heeft de Raad zes weken extra terugkeergrensprocedure toegestaan?' },
    say: { en: 'The Council has authorised six more weeks of return border procedure', nl: 'De Raad heeft zes weken extra terugkeergrensprocedure toegestaan' },
  },
}; // prettier-ignore
