/** Reasons, in English and in Dutch: each a statement that the reason marks as so, not so, or not yet known. */
import type { TopicMessages } from './type.ts';

export const limitsMessages: TopicMessages = {
  'limits.registration': {
    en: () => 'The application is registered',
    nl: () => 'Het verzoek is geregistreerd',
  },
  'limits.passed-on': {
    en: () => 'The authority that received the application informs the one that registers',
    nl: () => 'De autoriteit die het verzoek ontving, licht de registrerende autoriteit in',
  },
  'limits.made-elsewhere': {
    en: () => 'The application was made to an authority that does not register applications',
    nl: () => 'Het verzoek is gedaan bij een autoriteit die geen verzoeken registreert',
  },
  'limits.many-at-registration': {
    en: () => 'A disproportionate number of people applied at the same time, so that registration takes longer',
    nl: () => 'Een onevenredig aantal personen deed tegelijk een verzoek, zodat registratie langer duurt',
  },
  'limits.after-screening': {
    en: () => 'The person is screened first, and the time for registration runs from when that has ended',
    nl: () => 'De persoon wordt eerst gescreend, en de termijn voor registratie loopt vanaf het einde daarvan',
  },
  'limits.lodging': {
    en: () => 'The applicant lodges the application',
    nl: () => 'De verzoeker dient het verzoek in',
  },
  'limits.lodging.missed': {
    en: () => 'Without good cause and with an effective opportunity, the application is declared implicitly withdrawn',
    nl: () => 'Zonder goede reden en met een daadwerkelijke gelegenheid wordt het verzoek als impliciet ingetrokken beschouwd',
  },
  'limits.lodges-after-transfer': {
    en: () => 'The applicant was transferred, and lodges the application in the responsible state',
    nl: () => 'De verzoeker is overgedragen, en dient het verzoek in de verantwoordelijke staat in',
  },
  'limits.many-at-lodging': {
    en: () => 'There were too many applicants to give each an appointment within 21 days',
    nl: () => 'Er waren te veel verzoekers om elk binnen 21 dagen een afspraak te geven',
  },
  'limits.decision': {
    en: () => 'The determining authority concludes the examination',
    nl: () => 'De beslissingsautoriteit rondt de behandeling af',
  },
  'limits.examination-extended': {
    en: () => 'The time limit was extended by six months',
    nl: () => 'De termijn is met zes maanden verlengd',
  },
  'limits.examined-after-transfer': {
    en: () => 'The applicant was transferred, and the time runs from lodging in the responsible state',
    nl: () => 'De verzoeker is overgedragen, en de termijn loopt vanaf indiening in de verantwoordelijke staat',
  },
  'limits.postponed': {
    en: () => 'The decision was postponed because of an uncertain and temporary situation in the country of origin',
    nl: () => 'De beslissing is uitgesteld vanwege een onzekere en tijdelijke situatie in het land van herkomst',
  },
  'limits.review': {
    en: () => 'The determining authority reviews the situation in the country of origin',
    nl: () => 'De beslissingsautoriteit beziet de situatie in het land van herkomst opnieuw',
  },
  'limits.taken-in-charge': {
    en: () => 'The applicant was transferred, and the time runs from when the responsible state took charge',
    nl: () => 'De verzoeker is overgedragen, en de termijn loopt vanaf overname door de verantwoordelijke staat',
  },
  'limits.extended-by-nine': {
    en: () => 'The time limit was extended by nine months',
    nl: () => 'De termijn is met negen maanden verlengd',
  },
  'limits.exceeded-by-three': {
    en: () => 'By way of exception the time limit is exceeded by three months',
    nl: () => 'Bij wijze van uitzondering wordt de termijn met drie maanden overschreden',
  },
  'limits.withdrew-in-writing': {
    en: () => 'The applicant withdrew the application in writing',
    nl: () => 'De verzoeker heeft het verzoek schriftelijk ingetrokken',
  },
  'limits.did-not-lodge': {
    en: () => 'Without good cause the applicant did not lodge the application, though able to',
    nl: () => 'De verzoeker heeft het verzoek zonder goede reden niet ingediend, hoewel dat kon',
  },
  'limits.refuses-cooperation': {
    en: () => 'The applicant refuses the information for registration, or biometric data',
    nl: () => 'De verzoeker weigert de informatie voor registratie, of biometrische gegevens',
  },
  'limits.refuses-address': {
    en: () => 'The applicant refuses to give an address',
    nl: () => 'De verzoeker weigert een adres op te geven',
  },
  'limits.missed-interview': {
    en: () => 'Without justified cause the applicant missed the interview or refused to answer',
    nl: () => 'De verzoeker verscheen zonder gerechtvaardigde reden niet op het onderhoud of weigerde te antwoorden',
  },
  'limits.cannot-be-reached': {
    en: () => 'The applicant repeatedly failed to report, or did not remain available',
    nl: () => 'De verzoeker heeft zich herhaaldelijk niet gemeld, of bleef niet beschikbaar',
  },
  'limits.left-state': {
    en: () => 'The applicant lodged the application in the wrong state and did not remain where presence is required',
    nl: () => 'De verzoeker heeft het verzoek in de verkeerde staat ingediend en bleef niet waar aanwezigheid vereist is',
  },
  'limits.rejected-though-withdrawn': {
    en: () => 'The withdrawn application may still be rejected on the merits',
    nl: () => 'Het ingetrokken verzoek mag nog inhoudelijk worden afgewezen',
  },
  'limits.rejected-though-abandoned': {
    en: () => 'The implicitly withdrawn application may be rejected on the merits',
    nl: () => 'Het impliciet ingetrokken verzoek mag inhoudelijk worden afgewezen',
  },
}; // prettier-ignore
