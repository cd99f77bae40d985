import type { THIRD_COUNTRY } from '../../facts/third-country.ts';
import type { TopicWords } from './type.ts';

export const thirdCountryWords: TopicWords<typeof THIRD_COUNTRY> = {
  country: {
    ask: { en: 'Which third country is looked at?', nl: 'Naar welk derde land wordt gekeken?' },
    say: { en: 'The third country', nl: 'Het derde land' },
  },
  designation: {
    ask: { en: 'Is the country designated as a safe third country?', nl: 'Is het land als veilig derde land aangemerkt?' },
    say: { en: 'Its designation as a safe third country', nl: 'De aanmerking als veilig derde land' },
    explain: {
      en: 'A designation may except parts of the territory or categories of persons. While the Union has suspended its own, a national one is not allowed.',
      nl: 'Van een aanmerking kunnen delen van het grondgebied of categorieën personen zijn uitgezonderd. Zolang de Unie de hare heeft geschorst, is een nationale niet toegestaan.',
    },
    options: {
      union: { en: 'By the Union', nl: 'Door de Unie' },
      national: { en: 'By the member state that examines', nl: 'Door de lidstaat die behandelt' },
      'not-for-applicant': { en: 'Yes, but with an exception that covers the applicant', nl: 'Ja, maar met een uitzondering waaronder de verzoeker valt' },
      'union-suspended': { en: 'By the Union, but suspended', nl: 'Door de Unie, maar geschorst' },
      none: { en: 'No', nl: 'Nee' },
    },
  },
  designationBorneOut: {
    ask: { en: 'Does up-to-date information on the country bear the designation out?', nl: 'Bevestigt actuele informatie over het land de aanmerking?' },
    say: { en: 'Up-to-date information bears the designation out', nl: 'Actuele informatie bevestigt de aanmerking' },
  },
  lifeAndLibertySafe: {
    ask: { en: 'Are life and liberty safe there from threats on account of race, religion, nationality, social group or political opinion?', nl: 'Worden leven en vrijheid daar niet bedreigd om redenen van ras, religie, nationaliteit, sociale groep of politieke overtuiging?' },
    say: { en: 'Life and liberty are not threatened there', nl: 'Leven en vrijheid worden daar niet bedreigd' },
  },
  freeFromSeriousHarm: {
    ask: { en: 'Is there no real risk of serious harm there?', nl: 'Is er daar geen reëel risico op ernstige schade?' },
    say: { en: 'There is no real risk of serious harm there', nl: 'Er is daar geen reëel risico op ernstige schade' },
  },
  refoulementSafe: {
    ask: { en: 'Is there protection there against refoulement and against removal to torture or inhuman treatment?', nl: 'Is er daar bescherming tegen refoulement en tegen verwijdering naar foltering of onmenselijke behandeling?' },
    say: { en: 'There is protection there against refoulement', nl: 'Er is daar bescherming tegen refoulement' },
  },
  canRequestProtection: {
    ask: { en: 'Can protection be requested there and, where the conditions are fulfilled, received?', nl: 'Kan daar om bescherming worden verzocht, en kan die worden verkregen als aan de voorwaarden is voldaan?' },
    say: { en: 'Protection can be requested and received there', nl: 'Daar kan om bescherming worden verzocht en kan die worden verkregen' },
  },
  genevaParty: {
    ask: { en: 'Has the country ratified the Geneva Convention, and does it respect it?', nl: 'Heeft het land het Verdrag van Genève bekrachtigd en leeft het dat na?' },
    say: { en: 'It has ratified and respects the Geneva Convention', nl: 'Het heeft het Verdrag van Genève bekrachtigd en leeft het na' },
  },
  outsideGenevaScope: {
    ask: { en: 'Does a geographical limitation of the Convention there leave the applicant out?', nl: 'Valt de verzoeker daar door een geografische beperking buiten het Verdrag?' },
    say: { en: 'A geographical limitation leaves the applicant out', nl: 'De verzoeker valt door een geografische beperking buiten het Verdrag' },
  },
  mayStay: {
    ask: { en: 'Would the applicant be allowed to remain there?', nl: 'Zou de verzoeker daar mogen blijven?' },
    say: { en: 'The applicant may remain there', nl: 'De verzoeker mag daar blijven' },
  },
  subsistence: {
    ask: { en: 'Would there be means of subsistence for an adequate standard of living, by the situation of that country?', nl: 'Zouden er middelen van bestaan zijn voor een toereikende levensstandaard, naar de situatie van dat land?' },
    say: { en: 'There are means of subsistence there', nl: 'Er zijn daar middelen van bestaan' },
    explain: {
      en: 'Food, clothing, housing or shelter, and the right to work under conditions no less favourable than those for other non-nationals.',
      nl: 'Voedsel, kleding, huisvesting of onderdak, en het recht om te werken onder voorwaarden die niet ongunstiger zijn dan voor andere niet-onderdanen.',
    },
  },
  healthcare: {
    ask: { en: 'Would there be access to healthcare and essential treatment, as generally provided there?', nl: 'Zou er toegang zijn tot gezondheidszorg en essentiële behandeling, zoals daar in het algemeen geboden?' },
    say: { en: 'There is access to healthcare there', nl: 'Er is daar toegang tot gezondheidszorg' },
  },
  education: {
    ask: { en: 'Would there be access to education, as generally provided there?', nl: 'Zou er toegang zijn tot onderwijs, zoals daar in het algemeen geboden?' },
    say: { en: 'There is access to education there', nl: 'Er is daar toegang tot onderwijs' },
  },
  untilDurableSolution: {
    ask: { en: 'Would the protection last until a durable solution can be found?', nl: 'Zou de bescherming beschikbaar blijven tot een duurzame oplossing is gevonden?' },
    say: { en: 'The protection lasts until there is a durable solution', nl: 'De bescherming blijft tot er een duurzame oplossing is' },
  },
  enjoyedProtection: {
    ask: { en: 'Did the applicant enjoy protection there before travelling to the Union?', nl: 'Genoot de verzoeker daar bescherming alvorens naar de Unie te reizen?' },
    say: { en: 'The applicant enjoyed protection there', nl: 'De verzoeker genoot daar bescherming' },
  },
  canStillAvail: {
    ask: { en: 'Can the applicant still avail themselves of that protection?', nl: 'Kan de verzoeker op die bescherming nog steeds een beroep doen?' },
    say: { en: 'The applicant can still avail themselves of it', nl: 'De verzoeker kan er nog steeds een beroep op doen' },
  },
  elementsAgainst: {
    ask: { en: 'Does the applicant provide elements that justify why the concept does not apply to them?', nl: 'Verstrekt de verzoeker elementen die rechtvaardigen waarom het begrip niet op hen van toepassing is?' },
    say: { en: 'The applicant provides elements against the concept', nl: 'De verzoeker verstrekt elementen tegen toepassing van het begrip' },
  },
  familyRightsHere: {
    ask: { en: 'Is the applicant entitled to the rights of a family member here (Directives 2003/86/EC or 2004/38/EC)?', nl: 'Heeft de verzoeker hier recht op de rechten van een gezinslid (Richtlijnen 2003/86/EG of 2004/38/EG)?' },
    say: { en: 'The applicant is entitled here as a family member', nl: 'De verzoeker heeft hier rechten als gezinslid' },
  },
  familyThere: {
    ask: { en: 'Are members of the applicant’s family there?', nl: 'Zijn er gezinsleden van de verzoeker?' },
    say: { en: 'Members of the family are there', nl: 'Er zijn daar gezinsleden' },
  },
  settledOrStayed: {
    ask: { en: 'Has the applicant settled or stayed there?', nl: 'Heeft de verzoeker zich daar gevestigd of er verbleven?' },
    say: { en: 'The applicant has settled or stayed there', nl: 'De verzoeker heeft zich daar gevestigd of er verbleven' },
  },
  languageOrCulture: {
    ask: { en: 'Has the applicant ties of language or culture with it?', nl: 'Heeft de verzoeker er banden van taal of cultuur mee?' },
    say: { en: 'There are ties of language or culture', nl: 'Er zijn banden van taal of cultuur' },
  },
  otherConnection: {
    ask: { en: 'Is there another connection of that kind?', nl: 'Is er een andere band van die aard?' },
    say: { en: 'There is another connection', nl: 'Er is een andere band' },
  },
  reasonableToGo: {
    ask: { en: 'Would it be reasonable, on the basis of the connection, for the applicant to go there?', nl: 'Zou het op grond van die band redelijk zijn dat de verzoeker naar dat land gaat?' },
    say: { en: 'On that basis it is reasonable to go there', nl: 'Op grond daarvan is het redelijk erheen te gaan' },
  },
  transited: {
    ask: { en: 'Did the applicant transit through it on the way to the Union?', nl: 'Is de verzoeker er op weg naar de Unie doorgereisd?' },
    say: { en: 'The applicant transited through it on the way to the Union', nl: 'De verzoeker is er op weg naar de Unie doorgereisd' },
    explain: {
      en: 'Passing through or staying counts, and being at its border or in its transit zone.',
      nl: 'Doorreizen of verblijven telt, en ook aan zijn grens of in zijn transitzone zijn.',
    },
  },
  couldHaveRequested: {
    ask: { en: 'Could protection have been requested there then?', nl: 'Had daar toen om bescherming kunnen worden verzocht?' },
    say: { en: 'Protection could have been requested there', nl: 'Er had daar om bescherming kunnen worden verzocht' },
  },
  agreement: {
    ask: { en: 'Is the applicant covered by an agreement or arrangement with that country?', nl: 'Valt de verzoeker onder een overeenkomst of regeling met dat land?' },
    say: { en: 'An agreement or arrangement covers the applicant', nl: 'De verzoeker valt onder een overeenkomst of regeling' },
    explain: {
      en: 'It may be bilateral, multilateral or of the Union.',
      nl: 'Die kan bilateraal, multilateraal of van de Unie zijn.',
    },
  },
  agreementRequiresExamination: {
    ask: { en: 'Does it require the merits of requests for protection to be examined there?', nl: 'Vereist die dat verzoeken om bescherming daar ten gronde worden behandeld?' },
    say: { en: 'It requires the merits of requests to be examined there', nl: 'Die vereist dat verzoeken daar ten gronde worden behandeld' },
  },
  agreementAnnounced: {
    ask: { en: 'Were the Commission and the other member states informed of it beforehand?', nl: 'Zijn de Commissie en de andere lidstaten er vooraf over geïnformeerd?' },
    say: { en: 'The Commission and the other member states were informed beforehand', nl: 'De Commissie en de andere lidstaten zijn vooraf geïnformeerd' },
  },
  unionAgreement: {
    ask: { en: 'Is the applicant covered by an agreement of the Union (Article 218 TFEU) that protects those admitted under it?', nl: 'Valt de verzoeker onder een overeenkomst van de Unie (artikel 218 VWEU) die wie wordt toegelaten beschermt?' },
    say: { en: 'An agreement of the Union covers the applicant', nl: 'De verzoeker valt onder een overeenkomst van de Unie' },
  },
  againstBestInterests: {
    ask: { en: 'Would it be contrary to the minor’s best interests?', nl: 'Zou het in strijd zijn met het belang van de minderjarige?' },
    say: { en: 'It is contrary to the minor’s best interests', nl: 'Het is in strijd met het belang van de minderjarige' },
  },
  assurance: {
    ask: { en: 'Has that country first given the assurance to take the minor in charge and to protect them at once?', nl: 'Heeft dat land eerst toegezegd de minderjarige onder zijn hoede te nemen en meteen te beschermen?' },
    say: { en: 'That country has given the assurance first', nl: 'Dat land heeft de toezegging vooraf gedaan' },
  },
  clearlyNotAdmitted: {
    ask: { en: 'Is it clear that the country will not admit or readmit the applicant?', nl: 'Is het duidelijk dat het land de verzoeker niet zal toelaten of terugnemen?' },
    say: { en: 'It is clear that the country will not admit the applicant', nl: 'Het is duidelijk dat het land de verzoeker niet zal toelaten' },
  },
  rejectedFor: {
    ask: { en: 'On which concept was the application rejected as inadmissible?', nl: 'Op grond van welk begrip is het verzoek als niet-ontvankelijk afgewezen?' },
    say: { en: 'The concept on which the application was rejected', nl: 'Het begrip op grond waarvan het verzoek is afgewezen' },
    options: {
      'first-country-of-asylum': { en: 'First country of asylum', nl: 'Eerste land van asiel' },
      'safe-third-country': { en: 'Safe third country', nl: 'Veilig derde land' },
      neither: { en: 'Neither', nl: 'Geen van beide' },
    },
  },
  refusedAdmission: {
    ask: { en: 'Has the third country refused to admit or readmit the applicant?', nl: 'Heeft het derde land geweigerd de verzoeker toe te laten of terug te nemen?' },
    say: { en: 'The third country has refused to admit the applicant', nl: 'Het derde land heeft geweigerd de verzoeker toe te laten' },
  },
  replyMissed: {
    ask: { en: 'Did it not reply within the time limit set for it?', nl: 'Heeft het niet binnen de gestelde termijn geantwoord?' },
    say: { en: 'It has not replied within the time limit', nl: 'Het heeft niet binnen de termijn geantwoord' },
  },
  protectionAsUnderGeneva: {
    ask: { en: 'Do those found to be refugees receive protection there in accordance with the Geneva Convention?', nl: 'Krijgt wie daar vluchteling blijkt, bescherming overeenkomstig het Verdrag van Genève?' },
    say: { en: 'Refugees are protected there in accordance with the Geneva Convention', nl: 'Vluchtelingen worden daar overeenkomstig het Verdrag van Genève beschermd' },
  },
  willReadmit: {
    ask: { en: 'Will the applicant be readmitted there?', nl: 'Zal de verzoeker daar weer worden toegelaten?' },
    say: { en: 'The applicant will be readmitted there', nl: 'De verzoeker zal daar weer worden toegelaten' },
  },
}; // prettier-ignore
