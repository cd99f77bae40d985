import type { SCREENING } from '../../facts/screening.ts';
import type { TopicWords } from './type.ts';

export const screeningWords: TopicWords<typeof SCREENING> = {
  applied: {
    ask: { en: 'Has the person applied for international protection?', nl: 'Heeft de persoon om internationale bescherming verzocht?' },
    say: { en: 'The person has applied for international protection', nl: 'De persoon heeft om internationale bescherming verzocht' },
  },
  biometricsExempt: {
    ask: { en: 'Is there no duty to take the biometric data, for a reason other than age?', nl: 'Hoeven de biometrische gegevens niet te worden afgenomen, om een andere reden dan leeftijd?' },
    say: { en: 'The biometric data need not be taken, for a reason other than age', nl: 'De biometrische gegevens hoeven niet te worden afgenomen, om een andere reden dan leeftijd' },
    explain: {
      en: 'For instance of someone who is turned back, or who is held from apprehension until removal.',
      nl: 'Bijvoorbeeld van iemand die wordt teruggezonden, of die van aanhouding tot verwijdering wordt vastgehouden.',
    },
  },
  letInUnder: {
    ask: { en: 'Was the person let in although not meeting the entry conditions, and on which ground?', nl: 'Is de persoon toegelaten zonder aan de toegangsvoorwaarden te voldoen, en op welke grond?' },
    say: { en: 'The ground on which the person was let in', nl: 'De grond waarop de persoon is toegelaten' },
    options: {
      no: { en: 'Not let in', nl: 'Niet toegelaten' },
      '6(5)(a)': { en: 'In transit with a residence permit or long-stay visa: Schengen Borders Code 6(5)(a)', nl: 'Op doorreis met een verblijfstitel of visum voor verblijf van langere duur: Schengengrenscode 6, lid 5, punt a)' },
      '6(5)(b)': { en: 'With a visa issued at the border: 6(5)(b)', nl: 'Met een aan de grens afgegeven visum: 6, lid 5, punt b)' },
      '6(5)(c)': { en: 'On humanitarian grounds, national interest or international obligations: 6(5)(c)', nl: 'Op humanitaire gronden, nationaal belang of internationale verplichtingen: 6, lid 5, punt c)' },
    },
  },
  over72Hours: {
    ask: { en: 'Was the person physically at the external border for more than 72 hours?', nl: 'Was de persoon meer dan 72 uur fysiek aan de buitengrens?' },
    say: { en: 'The person was at the external border for more than 72 hours', nl: 'De persoon was meer dan 72 uur aan de buitengrens' },
  },
  illegallyStaying: {
    ask: { en: 'Is the person staying illegally within the territory?', nl: 'Verblijft de persoon illegaal op het grondgebied?' },
    say: { en: 'The person stays illegally within the territory', nl: 'De persoon verblijft illegaal op het grondgebied' },
  },
  crossedUnauthorised: {
    ask: { en: 'Did the person cross an external border without authorisation to get there?', nl: 'Heeft de persoon daarvoor een buitengrens onrechtmatig overschreden?' },
    say: { en: 'The person crossed an external border without authorisation', nl: 'De persoon heeft een buitengrens onrechtmatig overschreden' },
  },
  alreadyScreened: {
    ask: { en: 'Has a member state screened the person before?', nl: 'Heeft een lidstaat de persoon al gescreend?' },
    say: { en: 'A member state has screened the person before', nl: 'Een lidstaat heeft de persoon al gescreend' },
  },
  sentBack: {
    ask: { en: 'Is the person sent back at once to another member state under a bilateral arrangement?', nl: 'Wordt de persoon meteen teruggestuurd naar een andere lidstaat op grond van een bilaterale regeling?' },
    say: { en: 'The person is sent back at once to another member state, which screens', nl: 'De persoon wordt meteen teruggestuurd naar een andere lidstaat, die screent' },
  },
  apprehendedOn: {
    ask: { en: 'On which day was the person apprehended within the territory?', nl: 'Op welke dag is de persoon op het grondgebied aangehouden?' },
    say: { en: 'The day of apprehension within the territory', nl: 'De dag van aanhouding op het grondgebied' },
  },
  setAsideForCriminalProceedings: {
    ask: { en: 'Did the state decide not to screen because of criminal proceedings or extradition?', nl: 'Heeft de staat besloten niet te screenen vanwege een strafprocedure of uitlevering?' },
    say: { en: 'The screening is set aside for criminal proceedings or extradition', nl: 'De screening blijft achterwege vanwege een strafprocedure of uitlevering' },
  },
  healthChecked: {
    ask: { en: 'Has the preliminary health check been done?', nl: 'Is de voorlopige gezondheidscontrole verricht?' },
    say: { en: 'The preliminary health check has been done', nl: 'De voorlopige gezondheidscontrole is verricht' },
    explain: {
      en: 'Also when qualified medical personnel decided that no further check is needed.',
      nl: 'Ook als gekwalificeerd medisch personeel heeft besloten dat geen verdere controle nodig is.',
    },
  },
  vulnerabilityChecked: {
    ask: { en: 'Has the preliminary vulnerability check been done?', nl: 'Is de voorlopige kwetsbaarheidscontrole verricht?' },
    say: { en: 'The preliminary vulnerability check has been done', nl: 'De voorlopige kwetsbaarheidscontrole is verricht' },
  },
  identified: {
    ask: { en: 'Has the identity been established or verified?', nl: 'Is de identiteit vastgesteld of geverifieerd?' },
    say: { en: 'The identity has been established or verified', nl: 'De identiteit is vastgesteld of geverifieerd' },
  },
  biometricsRegistered: {
    ask: { en: 'Have the biometric data been registered in Eurodac?', nl: 'Zijn de biometrische gegevens in Eurodac geregistreerd?' },
    say: { en: 'The biometric data have been registered in Eurodac', nl: 'De biometrische gegevens zijn in Eurodac geregistreerd' },
  },
  securityChecked: {
    ask: { en: 'Has the security check been done?', nl: 'Is de veiligheidscontrole verricht?' },
    say: { en: 'The security check has been done', nl: 'De veiligheidscontrole is verricht' },
  },
  formFilledOut: {
    ask: { en: 'Has the screening form been filled out?', nl: 'Is het screeningformulier ingevuld?' },
    say: { en: 'The screening form has been filled out', nl: 'Het screeningformulier is ingevuld' },
  },
  referred: {
    ask: { en: 'Has the person been referred to the appropriate procedure?', nl: 'Is de persoon naar de passende procedure doorverwezen?' },
    say: { en: 'The person has been referred to the appropriate procedure', nl: 'De persoon is naar de passende procedure doorverwezen' },
  },
  endedOn: {
    ask: { en: 'On which day did the screening end?', nl: 'Op welke dag is de screening geëindigd?' },
    say: { en: 'The day on which the screening ended', nl: 'De dag waarop de screening is geëindigd' },
  },
  entryConditionsFound: {
    ask: { en: 'Did it appear during the screening that the person meets the entry conditions?', nl: 'Is tijdens de screening gebleken dat de persoon aan de toegangsvoorwaarden voldoet?' },
    say: { en: 'It appeared that the person meets the entry conditions', nl: 'Er bleek dat de persoon aan de toegangsvoorwaarden voldoet' },
  },
  discontinuedOnDeparture: {
    ask: { en: 'Was the screening discontinued because the person left voluntarily to a country that accepts the return?', nl: 'Is de screening gestaakt omdat de persoon vrijwillig vertrok naar een land dat de terugkeer aanvaardt?' },
    say: { en: 'The screening was discontinued on voluntary departure', nl: 'De screening is gestaakt bij vrijwillig vertrek' },
  },
  toBeRelocated: {
    ask: { en: 'Is the person to be relocated to another member state?', nl: 'Wordt de persoon naar een andere lidstaat herplaatst?' },
    say: { en: 'The person is to be relocated', nl: 'De persoon wordt herplaatst' },
  },
  informed: {
    ask: { en: 'Was the person informed of the screening, of the right to apply, and of rights and duties?', nl: 'Is de persoon ingelicht over de screening, het recht om een verzoek te doen, en rechten en plichten?' },
    say: { en: 'The person was informed', nl: 'De persoon is ingelicht' },
  },
  assisted: {
    ask: { en: 'Does a representative or a trained person accompany and assist the unaccompanied minor?', nl: 'Begeleidt en helpt een vertegenwoordiger of een opgeleid persoon de niet-begeleide minderjarige?' },
    say: { en: 'A representative or a trained person assists the minor', nl: 'Een vertegenwoordiger of een opgeleid persoon helpt de minderjarige' },
  },
  assistantIndependent: {
    ask: { en: 'Does that person act independently, and take no part in the screening?', nl: 'Handelt die persoon onafhankelijk, en zonder deel te nemen aan de screening?' },
    say: { en: 'That person acts independently and takes no part in the screening', nl: 'Die persoon handelt onafhankelijk en neemt niet deel aan de screening' },
  },
  minorsInCharge: {
    ask: { en: 'How many unaccompanied minors does that person assist at the same time?', nl: 'Hoeveel niet-begeleide minderjarigen helpt die persoon tegelijk?' },
    say: { en: 'The number of unaccompanied minors in that person’s charge', nl: 'Het aantal niet-begeleide minderjarigen dat die persoon onder zich heeft' },
  },
}; // prettier-ignore
