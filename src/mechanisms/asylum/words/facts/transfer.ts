import type { TRANSFER } from '../../facts/transfer.ts';
import type { TopicWords } from './type.ts';

export const transferWords: TopicWords<typeof TRANSFER> = {
  kind: {
    ask: { en: 'Is another state asked to take charge of the applicant, or told to take the person back?', nl: 'Wordt een andere staat gevraagd de verzoeker over te nemen, of krijgt zij een kennisgeving van terugname?' },
    say: { en: 'Take charge or take back', nl: 'Overname of terugname' },
    explain: { en: 'Take charge: the application was registered elsewhere than in the state responsible. Take back: the state is indicated as responsible in Eurodac already, or is still determining.', nl: 'Overname: het verzoek is elders geregistreerd dan in de verantwoordelijke staat. Terugname: de staat staat al als verantwoordelijk in Eurodac, of is nog aan het bepalen.' },
    options: {
      'take-charge': { en: 'Take charge', nl: 'Overname' },
      'take-back': { en: 'Take back', nl: 'Terugname' },
    },
  },
  hit: {
    ask: { en: 'Which hit is the request or notification based on?', nl: 'Op welke treffer berust het verzoek of de kennisgeving?' },
    say: { en: 'The hit', nl: 'De treffer' },
    explain: { en: 'For a request to take charge only Eurodac data of an irregular crossing or a disembarkation count, or a visa in the VIS; other hits are none.', nl: 'Voor een overnameverzoek tellen alleen Eurodac-gegevens van een irreguliere grensoverschrijding of een ontscheping, of een visum in het VIS; andere treffers zijn geen.' },
    options: {
      none: { en: 'None', nl: 'Geen' },
      eurodac: { en: 'Eurodac', nl: 'Eurodac' },
      vis: { en: 'VIS', nl: 'VIS' },
    },
  },
  hitOn: {
    ask: { en: 'On which day was the hit received?', nl: 'Op welke dag is de treffer ontvangen?' },
    say: { en: 'The day of the hit', nl: 'De dag van de treffer' },
  },
  awareOn: {
    ask: { en: 'On which day did the state become aware that another may be responsible?', nl: 'Op welke dag vernam de staat dat een andere staat verantwoordelijk kan zijn?' },
    say: { en: 'The day on which it became known that another state may be responsible', nl: 'De dag waarop bekend werd dat een andere staat verantwoordelijk kan zijn' },
  },
  requestSent: {
    ask: { en: 'Has the request or notification been sent?', nl: 'Is het verzoek of de kennisgeving verzonden?' },
    say: { en: 'The request or notification has been sent', nl: 'Het verzoek of de kennisgeving is verzonden' },
  },
  requestSentOn: {
    ask: { en: 'On which day was it sent?', nl: 'Op welke dag is het verzonden?' },
    say: { en: 'The day of sending', nl: 'De dag van verzending' },
  },
  requestReceivedOn: {
    ask: { en: 'On which day did the other state receive it?', nl: 'Op welke dag heeft de andere staat het ontvangen?' },
    say: { en: 'The day of receipt', nl: 'De dag van ontvangst' },
  },
  humanitarian: {
    ask: { en: 'Is the other state asked on humanitarian grounds, to bring together family relations outside the criteria?', nl: 'Wordt de andere staat op humanitaire gronden verzocht, om familierelaties te herenigen buiten de criteria om?' },
    say: { en: 'The other state is asked on humanitarian grounds', nl: 'De andere staat wordt op humanitaire gronden verzocht' },
  },
  humanitarianConsent: {
    ask: { en: 'Have the persons concerned consented to that in writing?', nl: 'Hebben de betrokkenen daar schriftelijk mee ingestemd?' },
    say: { en: 'The persons concerned consent in writing', nl: 'De betrokkenen stemmen schriftelijk in' },
  },
  urgentReplyRequested: {
    ask: { en: 'Was an urgent reply requested?', nl: 'Is om een spoedig antwoord verzocht?' },
    say: { en: 'An urgent reply was requested', nl: 'Er is om een spoedig antwoord verzocht' },
    explain: { en: 'Possible where the application was registered after a refusal of entry or a return decision.', nl: 'Dat kan als het verzoek is geregistreerd na een weigering van toegang of een terugkeerbesluit.' },
  },
  urgentReplyDays: {
    ask: { en: 'How many days were given for the urgent reply?', nl: 'Hoeveel dagen zijn voor het spoedige antwoord gegeven?' },
    say: { en: 'The days given for an urgent reply', nl: 'De dagen voor een spoedig antwoord' },
    explain: { en: 'At least seven.', nl: 'Ten minste zeven.' },
  },
  reply: {
    ask: { en: 'What did the other state reply?', nl: 'Wat heeft de andere staat geantwoord?' },
    say: { en: 'The reply', nl: 'Het antwoord' },
    options: {
      none: { en: 'Nothing yet', nl: 'Nog niets' },
      accepted: { en: 'It accepts or confirms', nl: 'Zij aanvaardt of bevestigt' },
      refused: { en: 'It refuses', nl: 'Zij weigert' },
    },
  },
  repliedOn: {
    ask: { en: 'On which day did it reply?', nl: 'Op welke dag heeft zij geantwoord?' },
    say: { en: 'The day of the reply', nl: 'De dag van het antwoord' },
  },
  refusalSubstantiated: {
    ask: { en: 'Does the refusal set out substantiated reasons?', nl: 'Geeft de weigering onderbouwde redenen?' },
    say: { en: 'The refusal sets out substantiated reasons', nl: 'De weigering geeft onderbouwde redenen' },
    explain: { en: 'For a request: reasons by the criteria, on all circumstances of the case. For a notification: that the state is no longer responsible or was wrongly indicated in Eurodac.', nl: 'Bij een verzoek: redenen aan de hand van de criteria, op alle omstandigheden van het geval. Bij een kennisgeving: dat de staat niet meer verantwoordelijk is of ten onrechte in Eurodac staat.' },
  },
  acceptedOn: {
    ask: { en: 'On which day was the request accepted or the notification confirmed?', nl: 'Op welke dag is het verzoek aanvaard of de kennisgeving bevestigd?' },
    say: { en: 'The day of acceptance or confirmation', nl: 'De dag van aanvaarding of bevestiging' },
    explain: { en: 'Where the other state kept silent, the last day on which it could reply.', nl: 'Als de andere staat zweeg, de laatste dag waarop zij kon antwoorden.' },
  },
  newApplication: {
    ask: { en: 'Was a new application registered in the state where the person is?', nl: 'Is een nieuw verzoek geregistreerd in de staat waar de persoon is?' },
    say: { en: 'A new application was registered where the person is', nl: 'Er is een nieuw verzoek geregistreerd waar de persoon is' },
  },
  newApplicationOn: {
    ask: { en: 'On which day was the new application registered?', nl: 'Op welke dag is het nieuwe verzoek geregistreerd?' },
    say: { en: 'The day of the new application', nl: 'De dag van het nieuwe verzoek' },
  },
  detained: {
    ask: { en: 'Is the person detained to secure the transfer?', nl: 'Is de persoon in bewaring gesteld om de overdracht te verzekeren?' },
    say: { en: 'The person is detained for the transfer', nl: 'De persoon is voor de overdracht in bewaring' },
  },
  detainedOn: {
    ask: { en: 'On which day did the detention begin?', nl: 'Op welke dag is de bewaring begonnen?' },
    say: { en: 'The first day of detention', nl: 'De eerste dag van de bewaring' },
  },
  requestingInCrisis: {
    ask: { en: 'Does the requesting state apply the longer periods for crisis or force majeure?', nl: 'Past de verzoekende staat de langere termijnen voor crisis of overmacht toe?' },
    say: { en: 'The requesting state is in crisis or force majeure', nl: 'De verzoekende staat verkeert in crisis of overmacht' },
  },
  requestedInCrisis: {
    ask: { en: 'Does the requested state apply the longer periods for crisis or force majeure?', nl: 'Past de aangezochte staat de langere termijnen voor crisis of overmacht toe?' },
    say: { en: 'The requested state is in crisis or force majeure', nl: 'De aangezochte staat verkeert in crisis of overmacht' },
  },
  agreedToReceive: {
    ask: { en: 'Has the state in crisis agreed to receive this person?', nl: 'Heeft de staat in crisis ermee ingestemd deze persoon te ontvangen?' },
    say: { en: 'The state in crisis agreed to receive the person', nl: 'De staat in crisis stemt in met de ontvangst van de persoon' },
  },
  decisionNotifiedOn: {
    ask: { en: 'On which day was the transfer decision notified?', nl: 'Op welke dag is het overdrachtsbesluit meegedeeld?' },
    say: { en: 'The day of notification of the transfer decision', nl: 'De dag van mededeling van het overdrachtsbesluit' },
  },
  plea: {
    ask: { en: 'What does the person say against the transfer decision?', nl: 'Wat voert de persoon tegen het overdrachtsbesluit aan?' },
    say: { en: 'The plea', nl: 'De beroepsgrond' },
    options: {
      'inhuman-treatment': { en: 'The transfer would bring a real risk of inhuman or degrading treatment', nl: 'De overdracht zou een reëel risico op onmenselijke of vernederende behandeling meebrengen' },
      'later-circumstances': { en: 'Circumstances after the decision are decisive', nl: 'Omstandigheden van na het besluit zijn beslissend' },
      'transfer-too-late': { en: 'The period for the transfer has ended since', nl: 'De termijn voor de overdracht is sindsdien verstreken' },
      'family-or-dependency': { en: 'The rules on family, minors or dependency were infringed (25 to 28, 34)', nl: 'De regels over familie, minderjarigen of afhankelijkheid zijn geschonden (25 tot en met 28, 34)' },
      'other-criteria': { en: 'Another criterion was applied wrongly (29 to 33)', nl: 'Een ander criterium is verkeerd toegepast (29 tot en met 33)' },
      'request-too-late': { en: 'The request was sent too late', nl: 'Het verzoek is te laat verzonden' },
      discretion: { en: 'The state should have used its discretion (35)', nl: 'De staat had de discretionaire bepaling moeten gebruiken (35)' },
      other: { en: 'Something else', nl: 'Iets anders' },
    },
  },
  suspension: {
    ask: { en: 'What has become of the request to suspend the transfer?', nl: 'Wat is er van het verzoek om opschorting van de overdracht geworden?' },
    say: { en: 'The request to suspend', nl: 'Het verzoek om opschorting' },
    options: {
      'not-requested': { en: 'Not made', nl: 'Niet gedaan' },
      requested: { en: 'Made, not yet decided', nl: 'Gedaan, nog niet beslist' },
      granted: { en: 'Granted: the appeal has suspensive effect', nl: 'Toegewezen: het beroep schort op' },
      refused: { en: 'Refused', nl: 'Afgewezen' },
    },
  },
  suspensionRequestedOn: {
    ask: { en: 'On which day did the court receive the request to suspend?', nl: 'Op welke dag heeft de rechter het verzoek om opschorting ontvangen?' },
    say: { en: 'The day of the request to suspend', nl: 'De dag van het verzoek om opschorting' },
  },
  suspensionGrantedOn: {
    ask: { en: 'On which day was suspensive effect granted?', nl: 'Op welke dag is schorsende werking verleend?' },
    say: { en: 'The day on which suspensive effect was granted', nl: 'De dag waarop schorsende werking is verleend' },
  },
  appealDecided: {
    ask: { en: 'Has the appeal been finally decided?', nl: 'Is definitief op het beroep beslist?' },
    say: { en: 'The appeal has been finally decided', nl: 'Op het beroep is definitief beslist' },
  },
  appealDecidedOn: {
    ask: { en: 'On which day was the appeal finally decided?', nl: 'Op welke dag is definitief op het beroep beslist?' },
    say: { en: 'The day of the final decision on the appeal', nl: 'De dag van de definitieve beslissing op het beroep' },
  },
  hindrance: {
    ask: { en: 'What stands in the way of the transfer on the person’s side?', nl: 'Wat staat aan de kant van de persoon aan de overdracht in de weg?' },
    say: { en: 'What stands in the way', nl: 'Wat in de weg staat' },
    explain: { en: 'The same of a family member who is to be transferred together with the person.', nl: 'Hetzelfde van een gezinslid dat samen met de persoon wordt overgedragen.' },
    options: {
      none: { en: 'Nothing', nl: 'Niets' },
      imprisoned: { en: 'Imprisonment', nl: 'Gevangenschap' },
      absconded: { en: 'Absconding', nl: 'Onderduiken' },
      resisting: { en: 'Physical resistance', nl: 'Fysiek verzet' },
      'self-made-unfit': { en: 'Intentionally unfit for the transfer', nl: 'Zich opzettelijk ongeschikt gemaakt' },
      'medical-requirements': { en: 'Medical requirements for the transfer not met', nl: 'Medische vereisten voor de overdracht niet nageleefd' },
    },
  },
  hindranceReported: {
    ask: { en: 'Was the state responsible informed of it?', nl: 'Is de verantwoordelijke staat daarvan in kennis gesteld?' },
    say: { en: 'The state responsible was informed of it', nl: 'De verantwoordelijke staat is daarvan in kennis gesteld' },
  },
  hindranceReportedOn: {
    ask: { en: 'On which day was it informed?', nl: 'Op welke dag is zij in kennis gesteld?' },
    say: { en: 'The day on which it was informed', nl: 'De dag waarop zij in kennis is gesteld' },
  },
  availableAgain: {
    ask: { en: 'Is the person available to the authorities again?', nl: 'Is de persoon weer beschikbaar voor de autoriteiten?' },
    say: { en: 'The person is available again', nl: 'De persoon is weer beschikbaar' },
  },
  availableAgainOn: {
    ask: { en: 'Since which day?', nl: 'Sinds welke dag?' },
    say: { en: 'The day since when the person is available again', nl: 'De dag sinds wanneer de persoon weer beschikbaar is' },
  },
  carriedOut: {
    ask: { en: 'Has the person been transferred?', nl: 'Is de persoon overgedragen?' },
    say: { en: 'The person has been transferred', nl: 'De persoon is overgedragen' },
  },
  carriedOutOn: {
    ask: { en: 'On which day was the transfer?', nl: 'Op welke dag was de overdracht?' },
    say: { en: 'The day of the transfer', nl: 'De dag van de overdracht' },
  },
  erroneous: {
    ask: { en: 'Was the person transferred by error?', nl: 'Is de persoon bij vergissing overgedragen?' },
    say: { en: 'The person was transferred by error', nl: 'De persoon is bij vergissing overgedragen' },
  },
  overturned: {
    ask: { en: 'Was the transfer decision overturned after the transfer?', nl: 'Is het overdrachtsbesluit na de overdracht vernietigd?' },
    say: { en: 'The decision was overturned after the transfer', nl: 'Het besluit is na de overdracht vernietigd' },
  },
}; // prettier-ignore
