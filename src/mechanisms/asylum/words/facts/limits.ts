import type { LIMITS } from '../../facts/limits.ts';
import type { TopicWords } from './type.ts';

export const limitsWords: TopicWords<typeof LIMITS> = {
  madeToOtherAuthority: {
    ask: { en: 'Was the application made to an authority that does not register applications?', nl: 'Is het verzoek gedaan bij een autoriteit die geen verzoeken registreert?' },
    say: { en: 'The application was made to an authority that does not register', nl: 'Het verzoek is gedaan bij een autoriteit die niet registreert' },
  },
  informedOn: {
    ask: { en: 'On which day was the registering authority informed?', nl: 'Op welke dag is de registrerende autoriteit ingelicht?' },
    say: { en: 'The day on which the registering authority was informed', nl: 'De dag waarop de registrerende autoriteit is ingelicht' },
  },
  manyAtRegistration: {
    ask: { en: 'Did a disproportionate number of people apply at the same time, so that registration in time was not feasible?', nl: 'Deed een onevenredig aantal personen tegelijk een verzoek, zodat registratie op tijd niet haalbaar was?' },
    say: { en: 'Too many people applied at the same time to register in time', nl: 'Te veel personen deden tegelijk een verzoek om op tijd te registreren' },
  },
  manyAtLodging: {
    ask: { en: 'Were there too many applicants to give each an appointment within 21 days?', nl: 'Waren er te veel verzoekers om elk binnen 21 dagen een afspraak te geven?' },
    say: { en: 'There were too many applicants for an appointment within 21 days', nl: 'Er waren te veel verzoekers voor een afspraak binnen 21 dagen' },
  },
  transferred: {
    ask: { en: 'Was the applicant transferred to the responsible state?', nl: 'Is de verzoeker overgedragen aan de verantwoordelijke staat?' },
    say: { en: 'The applicant was transferred to the responsible state', nl: 'De verzoeker is overgedragen aan de verantwoordelijke staat' },
  },
  identifiedOn: {
    ask: { en: 'On which day did the applicant report to the authorities of the responsible state?', nl: 'Op welke dag heeft de verzoeker zich bij de autoriteiten van de verantwoordelijke staat gemeld?' },
    say: { en: 'The day on which the applicant reported in the responsible state', nl: 'De dag waarop de verzoeker zich in de verantwoordelijke staat heeft gemeld' },
  },
  lodgedAfterTransferOn: {
    ask: { en: 'On which day was the application lodged in the responsible state?', nl: 'Op welke dag is het verzoek in de verantwoordelijke staat ingediend?' },
    say: { en: 'The day of lodging in the responsible state', nl: 'De dag van indiening in de verantwoordelijke staat' },
  },
  extension: {
    ask: { en: 'Has the determining authority extended the time limit, and why?', nl: 'Heeft de beslissingsautoriteit de termijn verlengd, en waarom?' },
    say: { en: 'Whether the time limit was extended, and why', nl: 'Of de termijn is verlengd, en waarom' },
    options: {
      none: { en: 'Not extended', nl: 'Niet verlengd' },
      'disproportionate-numbers': { en: 'Disproportionate numbers at the same time', nl: 'Onevenredige aantallen tegelijk' },
      'complex-issues': { en: 'Complex issues of fact or law', nl: 'Complexe feitelijke of juridische kwesties' },
      'applicant-failure': { en: 'The applicant failed to comply with obligations', nl: 'De verzoeker is verplichtingen niet nagekomen' },
    },
  },
  postponed: {
    ask: { en: 'Was the decision postponed because of an uncertain and temporary situation in the country of origin?', nl: 'Is de beslissing uitgesteld vanwege een onzekere en tijdelijke situatie in het land van herkomst?' },
    say: { en: 'The decision was postponed for an uncertain situation in the country of origin', nl: 'De beslissing is uitgesteld vanwege een onzekere situatie in het land van herkomst' },
  },
  postponedOn: {
    ask: { en: 'On which day was it postponed?', nl: 'Op welke dag is zij uitgesteld?' },
    say: { en: 'The day of the postponement', nl: 'De dag van het uitstel' },
  },
  exceeded: {
    ask: { en: 'Is the time limit exceeded by way of exception, for a complete examination?', nl: 'Wordt de termijn bij wijze van uitzondering overschreden, voor een volledige behandeling?' },
    say: { en: 'The time limit is exceeded by way of exception', nl: 'De termijn wordt bij wijze van uitzondering overschreden' },
  },
  withdrewInWriting: {
    ask: { en: 'Did the applicant withdraw the application in writing?', nl: 'Heeft de verzoeker het verzoek schriftelijk ingetrokken?' },
    say: { en: 'The applicant withdrew the application in writing', nl: 'De verzoeker heeft het verzoek schriftelijk ingetrokken' },
  },
  foundNotToQualify: {
    ask: { en: 'Had it been found by then that the applicant does not qualify for protection?', nl: 'Was toen al vastgesteld dat de verzoeker niet voor bescherming in aanmerking komt?' },
    say: { en: 'It had already been found that the applicant does not qualify', nl: 'Er was al vastgesteld dat de verzoeker niet in aanmerking komt' },
  },
  notLodged: {
    ask: { en: 'Did the applicant not lodge the application in time?', nl: 'Heeft de verzoeker het verzoek niet op tijd ingediend?' },
    say: { en: 'The applicant did not lodge the application in time', nl: 'De verzoeker heeft het verzoek niet op tijd ingediend' },
  },
  hadOpportunity: {
    ask: { en: 'Was there an effective opportunity to lodge it?', nl: 'Was er een daadwerkelijke gelegenheid om het in te dienen?' },
    say: { en: 'There was an effective opportunity to lodge it', nl: 'Er was een daadwerkelijke gelegenheid om het in te dienen' },
  },
  goodCause: {
    ask: { en: 'Was there good cause for not lodging it?', nl: 'Was er een goede reden om het niet in te dienen?' },
    say: { en: 'There was good cause for not lodging it', nl: 'Er was een goede reden om het niet in te dienen' },
  },
  withheldInformation: {
    ask: { en: 'Does the applicant refuse to give the information that registration needs?', nl: 'Weigert de verzoeker de informatie te geven die voor registratie nodig is?' },
    say: { en: 'The applicant refuses to give the information for registration', nl: 'De verzoeker weigert de informatie voor registratie te geven' },
  },
  withheldBiometrics: {
    ask: { en: 'Does the applicant refuse to give biometric data?', nl: 'Weigert de verzoeker biometrische gegevens te verstrekken?' },
    say: { en: 'The applicant refuses to give biometric data', nl: 'De verzoeker weigert biometrische gegevens te verstrekken' },
  },
  withheldAddress: {
    ask: { en: 'Does the applicant refuse to give an address?', nl: 'Weigert de verzoeker een adres op te geven?' },
    say: { en: 'The applicant refuses to give an address', nl: 'De verzoeker weigert een adres op te geven' },
  },
  hasAddress: {
    ask: { en: 'Has the applicant an address?', nl: 'Heeft de verzoeker een adres?' },
    say: { en: 'The applicant has an address', nl: 'De verzoeker heeft een adres' },
  },
  housedByAuthorities: {
    ask: { en: 'Do the authorities provide the housing?', nl: 'Zorgen de autoriteiten voor de huisvesting?' },
    say: { en: 'The authorities provide the housing', nl: 'De autoriteiten zorgen voor de huisvesting' },
  },
  missedInterview: {
    ask: { en: 'Did the applicant miss a required interview, or refuse answers without which no decision is possible?', nl: 'Is de verzoeker niet op een verplicht onderhoud verschenen, of weigerde deze antwoorden zonder welke geen beslissing mogelijk is?' },
    say: { en: 'The applicant missed the interview or refused to answer', nl: 'De verzoeker verscheen niet op het onderhoud of weigerde te antwoorden' },
  },
  interviewJustified: {
    ask: { en: 'Was that justified?', nl: 'Was dat gerechtvaardigd?' },
    say: { en: 'There was a justified cause for that', nl: 'Daar was een gerechtvaardigde reden voor' },
  },
  neglectedReporting: {
    ask: { en: 'Did the applicant repeatedly fail to report?', nl: 'Heeft de verzoeker zich herhaaldelijk niet gemeld?' },
    say: { en: 'The applicant repeatedly failed to report', nl: 'De verzoeker heeft zich herhaaldelijk niet gemeld' },
  },
  notAvailable: {
    ask: { en: 'Did the applicant not remain available to the authorities?', nl: 'Bleef de verzoeker niet beschikbaar voor de autoriteiten?' },
    say: { en: 'The applicant did not remain available', nl: 'De verzoeker bleef niet beschikbaar' },
  },
  beyondControl: {
    ask: { en: 'Was that owing to circumstances beyond the applicant’s control?', nl: 'Kwam dat door omstandigheden buiten de wil van de verzoeker?' },
    say: { en: 'That was owing to circumstances beyond control', nl: 'Dat kwam door omstandigheden buiten de wil' },
  },
  lodgedInWrongState: {
    ask: { en: 'Was the application lodged in another member state than where it must be?', nl: 'Is het verzoek in een andere lidstaat ingediend dan waar het moet?' },
    say: { en: 'The application was lodged in another member state than where it must be', nl: 'Het verzoek is in een andere lidstaat ingediend dan waar het moet' },
  },
  leftThatState: {
    ask: { en: 'Did the applicant not remain in the state where presence is required, pending determination or transfer?', nl: 'Bleef de verzoeker niet in de staat waar aanwezigheid vereist is, in afwachting van vaststelling of overdracht?' },
    say: { en: 'The applicant did not remain in the state where presence is required', nl: 'De verzoeker bleef niet in de staat waar aanwezigheid vereist is' },
  },
}; // prettier-ignore
