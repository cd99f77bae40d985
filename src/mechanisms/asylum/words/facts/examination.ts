import type { EXAMINATION } from '../../facts/examination.ts';
import type { TopicWords } from './type.ts';

export const examinationWords: TopicWords<typeof EXAMINATION> = {
  inadmissible: {
    ask: { en: 'Are there grounds to reject the application as inadmissible?', nl: 'Zijn er gronden om het verzoek als niet-ontvankelijk af te wijzen?' },
    say: { en: 'There are grounds to reject the application as inadmissible', nl: 'Er zijn gronden om het verzoek als niet-ontvankelijk af te wijzen' },
  },
  irrelevantIssues: {
    ask: { en: 'Has the applicant raised only issues that are not relevant to international protection?', nl: 'Heeft de verzoeker alleen aangelegenheden aan de orde gesteld die voor internationale bescherming niet ter zake doen?' },
    say: { en: 'Only issues were raised that are not relevant to international protection', nl: 'Er zijn alleen aangelegenheden aan de orde gesteld die voor internationale bescherming niet ter zake doen' },
  },
  unconvincing: {
    ask: { en: 'Are there representations so inconsistent, false or improbable that the claim is clearly unconvincing?', nl: 'Zijn er verklaringen die zo inconsequent, vals of onwaarschijnlijk zijn dat het verzoek alle overtuigingskracht mist?' },
    say: { en: 'Inconsistent, false or improbable representations make the claim clearly unconvincing', nl: 'Inconsequente, valse of onwaarschijnlijke verklaringen ontnemen het verzoek alle overtuigingskracht' },
    explain: {
      en: 'Also where they contradict relevant and available information on the country of origin.',
      nl: 'Ook als zij strijdig zijn met relevante en beschikbare informatie over het land van herkomst.',
    },
  },
  misled: {
    ask: { en: 'Is the applicant considered to have intentionally misled the authorities with false or withheld information or documents?', nl: 'Wordt de verzoeker geacht de autoriteiten opzettelijk te hebben misleid met valse of achtergehouden informatie of documenten?' },
    say: { en: 'The applicant is considered to have intentionally misled the authorities', nl: 'De verzoeker wordt geacht de autoriteiten opzettelijk te hebben misleid' },
    explain: {
      en: 'In particular on identity or nationality, where it could have had a negative impact on the decision.',
      nl: 'Met name over identiteit of nationaliteit, als dat een negatieve invloed op de beslissing had kunnen hebben.',
    },
  },
  opportunityToShowCause: {
    ask: { en: 'Was the applicant given the full opportunity to show good cause?', nl: 'Heeft de verzoeker ten volle de gelegenheid gekregen om goede redenen aan te tonen?' },
    say: { en: 'The applicant had the full opportunity to show good cause', nl: 'De verzoeker heeft ten volle de gelegenheid gehad om goede redenen aan te tonen' },
  },
  documentsDestroyed: {
    ask: { en: 'Are there clear grounds to consider that an identity or travel document was destroyed or disposed of in bad faith?', nl: 'Zijn er duidelijke gronden om aan te nemen dat een identiteits- of reisdocument te kwader trouw is vernietigd of weggemaakt?' },
    say: { en: 'An identity or travel document was destroyed or disposed of in bad faith', nl: 'Een identiteits- of reisdocument is te kwader trouw vernietigd of weggemaakt' },
  },
  delaysRemoval: {
    ask: { en: 'Is the application made merely to delay, frustrate or prevent a removal?', nl: 'Is het verzoek enkel gedaan om een verwijdering uit te stellen, te verijdelen of te verhinderen?' },
    say: { en: 'The application is made merely to delay, frustrate or prevent a removal', nl: 'Het verzoek is enkel gedaan om een verwijdering uit te stellen, te verijdelen of te verhinderen' },
  },
  safeOrigin: {
    ask: { en: 'May a third country be considered a safe country of origin for the applicant?', nl: 'Kan een derde land voor de verzoeker als veilig land van herkomst worden beschouwd?' },
    say: { en: 'A third country may be considered a safe country of origin for the applicant', nl: 'Een derde land kan voor de verzoeker als veilig land van herkomst worden beschouwd' },
  },
  danger: {
    ask: { en: 'Are there reasonable grounds to consider the applicant a danger to national security or public order?', nl: 'Zijn er redelijke gronden om de verzoeker als een gevaar voor de nationale veiligheid of de openbare orde te beschouwen?' },
    say: { en: 'There are reasonable grounds to consider the applicant a danger to national security or public order', nl: 'Er zijn redelijke gronden om de verzoeker als een gevaar voor de nationale veiligheid of de openbare orde te beschouwen' },
  },
  expelledForDanger: {
    ask: { en: 'Was the applicant forcibly expelled for serious reasons of national security or public order?', nl: 'Is de verzoeker onder dwang uitgezet om ernstige redenen van nationale veiligheid of openbare orde?' },
    say: { en: 'The applicant was forcibly expelled for serious reasons of national security or public order', nl: 'De verzoeker is onder dwang uitgezet om ernstige redenen van nationale veiligheid of openbare orde' },
  },
  entry: {
    ask: { en: 'Did the applicant enter and stay lawfully?', nl: 'Is de verzoeker rechtmatig binnengekomen en gebleven?' },
    say: { en: 'How the applicant entered and stayed', nl: 'Hoe de verzoeker is binnengekomen en gebleven' },
    options: {
      unlawful: { en: 'Entered unlawfully', nl: 'Onrechtmatig binnengekomen' },
      lawful: { en: 'Entered lawfully', nl: 'Rechtmatig binnengekomen' },
      overstayed: { en: 'Entered lawfully, and prolonged the stay unlawfully', nl: 'Rechtmatig binnengekomen, en het verblijf op onrechtmatige wijze verlengd' },
    },
  },
  lateGivenEntry: {
    ask: { en: 'Did the applicant, without good reason, not come forward or apply as soon as possible, given the circumstances of the entry?', nl: 'Heeft de verzoeker zich zonder goede reden niet zo snel mogelijk gemeld of een verzoek gedaan, gezien de omstandigheden van de binnenkomst?' },
    say: { en: 'Given the circumstances of the entry, the applicant did not come forward or apply as soon as possible, without good reason', nl: 'Gezien de omstandigheden van de binnenkomst heeft de verzoeker zich zonder goede reden niet zo snel mogelijk gemeld of een verzoek gedaan' },
  },
  lateGivenGrounds: {
    ask: { en: 'Did the applicant, without good reason, not apply as soon as possible, given the grounds of the application?', nl: 'Heeft de verzoeker zonder goede reden niet zo snel mogelijk een verzoek gedaan, gezien de gronden ervan?' },
    say: { en: 'Given its grounds, the application was not made as soon as possible, without good reason', nl: 'Gezien de gronden ervan is het verzoek zonder goede reden niet zo snel mogelijk gedaan' },
  },
  surPlace: {
    ask: { en: 'Did the need for protection arise sur place?', nl: 'Is de behoefte aan bescherming ter plaatse ontstaan?' },
    say: { en: 'The need for protection arose sur place', nl: 'De behoefte aan bescherming is ter plaatse ontstaan' },
  },
  significantChange: {
    ask: { en: 'Does the determining authority assess that the country has changed significantly since the data were published?', nl: 'Oordeelt de beslissingsautoriteit dat zich sinds de publicatie van de gegevens een significante verandering in het land heeft voorgedaan?' },
    say: { en: 'The authority assesses a significant change in the country since the data were published', nl: 'De autoriteit oordeelt dat zich sinds de publicatie een significante verandering in het land heeft voorgedaan' },
  },
  guidanceNote: {
    ask: { en: 'Does a guidance note of the Asylum Agency show a significant change?', nl: 'Blijkt een significante verandering uit richtsnoeren van het Asielagentschap?' },
    say: { en: 'A guidance note of the Asylum Agency shows a significant change', nl: 'Richtsnoeren van het Asielagentschap tonen een significante verandering' },
  },
  categoryNotRepresented: {
    ask: { en: 'Does the applicant belong to a category for whose protection needs the rate is not representative?', nl: 'Behoort de verzoeker tot een categorie voor wier beschermingsbehoeften het percentage niet representatief is?' },
    say: { en: 'The rate is not representative of the protection needs of the applicant’s category', nl: 'Het percentage is niet representatief voor de beschermingsbehoeften van de categorie van de verzoeker' },
    explain: {
      en: 'For example by a specific ground of persecution, or by a marked difference between first and final decisions.',
      nl: 'Bijvoorbeeld door een specifieke vervolgingsgrond, of door een groot verschil tussen eerste en definitieve beslissingen.',
    },
  },
  tooComplex: {
    ask: { en: 'Does the authority find the case too complex to accelerate, and go on as in a regular examination?', nl: 'Vindt de autoriteit de zaak te ingewikkeld om te versnellen, en gaat zij verder als bij een gewone behandeling?' },
    say: { en: 'The authority finds the case too complex to accelerate, and goes on as in a regular examination', nl: 'De autoriteit vindt de zaak te ingewikkeld om te versnellen, en gaat verder als bij een gewone behandeling' },
  },
  proceduralNeeds: {
    ask: { en: 'Does the applicant need special procedural guarantees?', nl: 'Heeft de verzoeker bijzondere procedurele waarborgen nodig?' },
    say: { en: 'The applicant needs special procedural guarantees', nl: 'De verzoeker heeft bijzondere procedurele waarborgen nodig' },
  },
  supportInAccelerated: {
    ask: { en: 'Can the support that the applicant needs be given in the accelerated procedure?', nl: 'Kan de nodige steun binnen de versnelde behandelingsprocedure worden geboden?' },
    say: { en: 'The necessary support can be given in the accelerated procedure', nl: 'De nodige steun kan binnen de versnelde behandelingsprocedure worden geboden' },
    explain: {
      en: 'With particular attention to victims of torture, rape or other serious violence.',
      nl: 'Met bijzondere aandacht voor slachtoffers van foltering, verkrachting of ander ernstig geweld.',
    },
  },
  receptionNeeds: {
    ask: { en: 'Does the applicant have special reception needs?', nl: 'Heeft de verzoeker bijzondere opvangbehoeften?' },
    say: { en: 'The applicant has special reception needs', nl: 'De verzoeker heeft bijzondere opvangbehoeften' },
  },
  likelyWellFounded: {
    ask: { en: 'Is the application likely to be well-founded?', nl: 'Is het verzoek waarschijnlijk gegrond?' },
    say: { en: 'The application is likely to be well-founded', nl: 'Het verzoek is waarschijnlijk gegrond' },
  },
  nuisance: {
    ask: { en: 'Did the applicant cause public nuisance, behave criminally, or breach the rules of reception seriously?', nl: 'Heeft de verzoeker overlast veroorzaakt, strafbare feiten gepleegd of de opvangregels ernstig geschonden?' },
    say: { en: 'The applicant caused public nuisance, behaved criminally or breached the rules of reception seriously', nl: 'De verzoeker heeft overlast veroorzaakt, strafbare feiten gepleegd of de opvangregels ernstig geschonden' },
  },
  manifestlyUnfoundedInLaw: {
    ask: { en: 'Does national law let an unfounded application be declared manifestly unfounded?', nl: 'Staat het nationale recht toe een ongegrond verzoek kennelijk ongegrond te verklaren?' },
    say: { en: 'National law lets an unfounded application be declared manifestly unfounded', nl: 'Het nationale recht staat toe een ongegrond verzoek kennelijk ongegrond te verklaren' },
  },
  refusesFingerprints: {
    ask: { en: 'Does the applicant refuse to have fingerprints taken?', nl: 'Weigert de verzoeker vingerafdrukken te laten nemen?' },
    say: { en: 'The applicant refuses to have fingerprints taken', nl: 'De verzoeker weigert vingerafdrukken te laten nemen' },
  },
  safeThirdCountry: {
    ask: { en: 'Are there reasonable grounds to consider a country a safe third country for the minor?', nl: 'Zijn er redelijke gronden om een land voor de minderjarige als veilig derde land te beschouwen?' },
    say: { en: 'There are reasonable grounds to consider a country a safe third country for the minor', nl: 'Er zijn redelijke gronden om een land voor de minderjarige als veilig derde land te beschouwen' },
  },
  concealsDecisive: {
    ask: { en: 'Are there serious grounds to consider that the minor tries to conceal what would lead to a negative decision?', nl: 'Zijn er ernstige gronden om aan te nemen dat de minderjarige tracht te verbergen wat tot een negatieve beslissing zou leiden?' },
    say: { en: 'There are serious grounds to consider that the minor tries to conceal what would lead to a negative decision', nl: 'Er zijn ernstige gronden om aan te nemen dat de minderjarige tracht te verbergen wat tot een negatieve beslissing zou leiden' },
  },
}; // prettier-ignore
