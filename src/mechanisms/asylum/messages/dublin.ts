/** Reasons, in English and in Dutch: each a statement that the reason marks as so, not so, or not yet known. */
import type { TopicMessages } from './type.ts';

export const dublinMessages: TopicMessages = {
  'dublin.valid-residence-document': {
    en: () => 'A valid residence document was held',
    nl: () => 'Er was een geldige verblijfstitel',
  },
  'dublin.valid-visa': {
    en: () => 'A valid visa was held',
    nl: () => 'Er was een geldig visum',
  },
  'dublin.recent-residence-document': {
    en: () => 'A residence document that enabled entry had expired less than two years before',
    nl: () => 'Een verblijfstitel waarmee is ingereisd, was minder dan twee jaar verlopen',
  },
  'dublin.recent-visa': {
    en: () => 'A visa that enabled entry had expired less than six months before',
    nl: () => 'Een visum waarmee is ingereisd, was minder dan zes maanden verlopen',
  },
  'dublin.long-expired': {
    en: () => 'A document that enabled entry had expired longer before, so that the state of the application is responsible',
    nl: () => 'Een document waarmee is ingereisd, was langer verlopen, zodat de staat van het verzoek verantwoordelijk is',
  },
  'dublin.minor-family': {
    en: () => 'A family member or sibling of the unaccompanied minor is legally present, which is in the best interests',
    nl: () => 'Een gezinslid, broer of zus van de niet-begeleide minderjarige verblijft er wettig, wat in diens belang is',
  },
  'dublin.minor-relative': {
    en: () => 'A relative who can take care of the unaccompanied minor is legally present, which is in the best interests',
    nl: () => 'Een familielid dat voor de niet-begeleide minderjarige kan zorgen, verblijft er wettig, wat in diens belang is',
  },
  'dublin.minor-present': {
    en: () => 'The unaccompanied minor is present in a state after having lodged an application there',
    nl: () => 'De niet-begeleide minderjarige is in een staat na daar een verzoek te hebben ingediend',
  },
  'dublin.minor-lodged': {
    en: () => 'The unaccompanied minor lodged the application there',
    nl: () => 'De niet-begeleide minderjarige heeft het verzoek daar ingediend',
  },
  'dublin.dependency': {
    en: () => 'The applicant and a child, sibling or parent depend on each other, under the conditions of the article',
    nl: () => 'De verzoeker en een kind, broer, zus of ouder zijn van elkaar afhankelijk, onder de voorwaarden van het artikel',
  },
  'dublin.dependency-without-travel': {
    en: () => 'There is such dependency, but health prevents the applicant from travelling',
    nl: () => 'Er is zo’n afhankelijkheid, maar de gezondheid van de verzoeker belet de reis',
  },
  'dublin.family-beneficiary': {
    en: () => 'A family member has international protection there, and this is wished in writing',
    nl: () => 'Een gezinslid heeft daar internationale bescherming, en dit wordt schriftelijk gewenst',
  },
  'dublin.family-applicant': {
    en: () => 'A family member has an application there without a first decision, and this is wished in writing',
    nl: () => 'Een gezinslid heeft daar een verzoek zonder eerste beslissing, en dit wordt schriftelijk gewenst',
  },
  'dublin.family-largest-number': {
    en: () => 'The family would be separated; that state is responsible for most of them',
    nl: () => 'Het gezin zou worden gescheiden; die staat is voor de meesten verantwoordelijk',
  },
  'dublin.family-oldest': {
    en: () => 'The family would be separated; that state is responsible for the oldest',
    nl: () => 'Het gezin zou worden gescheiden; die staat is voor de oudste verantwoordelijk',
  },
  'dublin.irregular-entry': {
    en: () => 'The applicant entered irregularly from a third country, at most twelve months before',
    nl: () => 'De verzoeker kwam irregulier uit een derde land binnen, ten hoogste twaalf maanden eerder',
  },
  'dublin.within-twelve-months': {
    en: () => 'The twelve months had not passed when the application was first lodged',
    nl: () => 'De twaalf maanden waren niet voorbij toen het verzoek voor het eerst werd ingediend',
  },
  'dublin.lodged-within': {
    en: ({ day, end }) => `Lodged on ${day}, with twelve months until ${end}`,
    nl: ({ day, end }) => `Ingediend op ${day}, met twaalf maanden tot en met ${end}`,
  },
  'dublin.lived-five-months': {
    en: () => 'The applicant lived in a state for at least five months on end before the application',
    nl: () => 'De verzoeker woonde vóór het verzoek ten minste vijf maanden onafgebroken in een staat',
  },
  'dublin.visa-free-both': {
    en: () => 'No visa is needed, neither for the state entered nor where the application was lodged',
    nl: () => 'Er is geen visum nodig, noch voor de staat van binnenkomst noch waar het verzoek is ingediend',
  },
  'dublin.visa-free-entry': {
    en: () => 'The applicant entered a state that asks no visa',
    nl: () => 'De verzoeker kwam een staat binnen die geen visum vraagt',
  },
  'dublin.transit-area': {
    en: () => 'The application was made in the transit area of an airport',
    nl: () => 'Het verzoek is gedaan in de transitzone van een luchthaven',
  },
  'dublin.examined-by-choice': {
    en: () => 'A state decided to examine what was lodged with it',
    nl: () => 'Een staat besloot te behandelen wat bij haar was ingediend',
  },
  'dublin.accepted-for-family': {
    en: () => 'A state accepted the applicant on humanitarian grounds',
    nl: () => 'Een staat aanvaardde de verzoeker op humanitaire gronden',
  },
  'dublin.unaccompanied-minor': {
    en: () => 'The applicant is an unaccompanied minor',
    nl: () => 'De verzoeker is een niet-begeleide minderjarige',
  },
  'dublin.state-known': {
    en: () => 'It is known which state that is',
    nl: () => 'Bekend is welke staat dat is',
  },
  'dublin.first-lodged': {
    en: () => 'It is the first state in which the application was lodged',
    nl: () => 'Het is de eerste staat waar het verzoek is ingediend',
  },
  'dublin.determining': {
    en: () => 'It is the state that determines, since nobody can be transferred elsewhere',
    nl: () => 'Het is de staat die bepaalt, omdat elders niemand aan kan worden overgedragen',
  },
  'dublin.no-transfer-there': {
    en: () => 'A transfer there would bring a real risk of inhuman or degrading treatment',
    nl: () => 'Een overdracht daarheen zou een reëel risico op onmenselijke of vernederende behandeling meebrengen',
  },
  'dublin.later-document': {
    en: () => 'Another state has issued a residence document since',
    nl: () => 'Een andere staat heeft sindsdien een verblijfstitel afgegeven',
  },
  'dublin.absent-three-months': {
    en: () => 'The person was outside the territory of the states for at least three months',
    nl: () => 'De persoon was ten minste drie maanden buiten het grondgebied van de staten',
  },
  'dublin.returned': {
    en: () => 'The person left in compliance with a return decision or removal order',
    nl: () => 'De persoon vertrok ter uitvoering van een terugkeerbesluit of verwijderingsbevel',
  },
  'dublin.on-hit': {
    en: () => 'There is a Eurodac hit',
    nl: () => 'Er is een Eurodac-treffer',
  },
  'dublin.takes-back': {
    en: () => 'The person is to be taken back',
    nl: () => 'De persoon moet worden teruggenomen',
  },
  'dublin.suspensive': {
    en: () => 'The appeal has suspensive effect',
    nl: () => 'Het beroep heeft schorsende werking',
  },
  'dublin.told-in-time': {
    en: () => 'The state responsible was told before the period ended',
    nl: () => 'De verantwoordelijke staat is vóór het einde van de termijn in kennis gesteld',
  },
  'dublin.told-within': {
    en: ({ day, end }) => `Told on ${day}, within the period until ${end}`,
    nl: ({ day, end }) => `In kennis gesteld op ${day}, binnen de termijn tot en met ${end}`,
  },
  'dublin.absconded': {
    en: () => 'The period is extended because the person absconded, to eighteen months at most',
    nl: () => 'De termijn is wegens onderduiken verlengd, tot ten hoogste achttien maanden',
  },
  'dublin.imprisoned': {
    en: () => 'The period is extended because of imprisonment, to a year at most',
    nl: () => 'De termijn is wegens gevangenschap verlengd, tot ten hoogste een jaar',
  },
  'dublin.sent-late': {
    en: () => 'The request was sent too late',
    nl: () => 'Het verzoek is te laat verzonden',
  },
  'dublin.request-missed': {
    en: () => 'It is too late to send a request',
    nl: () => 'Het is te laat om een verzoek te verzenden',
  },
  'dublin.request-in-time': {
    en: ({ day, end }) => `The request of ${day} came within the period, which ended on ${end}`,
    nl: ({ day, end }) => `Het verzoek van ${day} kwam binnen de termijn, die op ${end} eindigde`,
  },
  'dublin.request-period-runs': {
    en: ({ day, end }) => `On ${day} the period for a request, until ${end}, still runs`,
    nl: ({ day, end }) => `Op ${day} loopt de termijn voor een verzoek, tot en met ${end}, nog`,
  },
  'dublin.request-sent': {
    en: () => 'A request has been sent',
    nl: () => 'Er is een verzoek verzonden',
  },
  'dublin.no-application-at-stake': {
    en: () => 'The person is to be taken back without a new application',
    nl: () => 'De persoon moet worden teruggenomen zonder nieuw verzoek',
  },
  'dublin.accepted': {
    en: () => 'The request was accepted',
    nl: () => 'Het verzoek is aanvaard',
  },
  'dublin.refused': {
    en: () => 'The request was refused',
    nl: () => 'Het verzoek is geweigerd',
  },
  'dublin.accepted-by-silence': {
    en: () => 'No reply came in time, which is acceptance',
    nl: () => 'Er kwam niet op tijd een antwoord, wat aanvaarding is',
  },
  'dublin.reply-period-runs': {
    en: ({ day, end }) => `On ${day} the period for a reply, until ${end}, still runs`,
    nl: ({ day, end }) => `Op ${day} loopt de termijn voor een antwoord, tot en met ${end}, nog`,
  },
  'dublin.reply-in-time': {
    en: ({ day, end }) => `The reply of ${day} came within the period, which ended on ${end}`,
    nl: ({ day, end }) => `Het antwoord van ${day} kwam binnen de termijn, die op ${end} eindigde`,
  },
  'dublin.carried-out': {
    en: () => 'The person has been transferred',
    nl: () => 'De persoon is overgedragen',
  },
  'dublin.appeal-pending': {
    en: () => 'The appeal has not been decided',
    nl: () => 'Op het beroep is niet beslist',
  },
  'dublin.transfer-in-time': {
    en: () => 'The transfer came within its period',
    nl: () => 'De overdracht kwam binnen de termijn',
  },
  'dublin.transfer-within': {
    en: ({ day, end }) => `The transfer of ${day} came within the period, which ended on ${end}`,
    nl: ({ day, end }) => `De overdracht van ${day} kwam binnen de termijn, die op ${end} eindigde`,
  },
  'dublin.transfer-missed': {
    en: () => 'The period for the transfer is over, so that the requesting state is responsible',
    nl: () => 'De termijn voor de overdracht is verstreken, zodat de verzoekende staat verantwoordelijk is',
  },
  'dublin.transfer-period-runs': {
    en: ({ day, end }) => `On ${day} the period for the transfer, until ${end}, still runs`,
    nl: ({ day, end }) => `Op ${day} loopt de termijn voor de overdracht, tot en met ${end}, nog`,
  },
  'dublin.request': {
    en: () => 'A request to take charge or to take back is sent',
    nl: () => 'Een overname- of terugnameverzoek wordt verzonden',
  },
  'dublin.request.missed': {
    en: () => 'The state where the application was lodged is responsible',
    nl: () => 'De staat waar het verzoek is ingediend, is verantwoordelijk',
  },
  'dublin.request.opens-application': {
    en: () => 'The person is given the opportunity to lodge an application',
    nl: () => 'De persoon krijgt gelegenheid een verzoek in te dienen',
  },
  'dublin.request-detained': {
    en: () => 'The request is sent while the person is detained',
    nl: () => 'Het verzoek wordt verzonden terwijl de persoon in bewaring is',
  },
  'dublin.reply': {
    en: () => 'The requested state replies',
    nl: () => 'De aangezochte staat antwoordt',
  },
  'dublin.reply.missed': {
    en: () => 'Silence is acceptance',
    nl: () => 'Zwijgen is aanvaarding',
  },
  'dublin.transfer': {
    en: () => 'The person is transferred',
    nl: () => 'De persoon wordt overgedragen',
  },
  'dublin.transfer.missed': {
    en: () => 'Responsibility passes to the requesting state',
    nl: () => 'De verantwoordelijkheid gaat over op de verzoekende staat',
  },
  'dublin.transfer-detained': {
    en: () => 'The person is transferred from detention',
    nl: () => 'De persoon wordt vanuit bewaring overgedragen',
  },
  'dublin.detention-ends': {
    en: () => 'The person is no longer detained; the ordinary periods go on',
    nl: () => 'De persoon is niet langer in bewaring; de gewone termijnen lopen door',
  },
  'dublin.minor-at-lodging': {
    en: () => 'The applicant was a minor when the application was lodged',
    nl: () => 'De verzoeker was minderjarig toen het verzoek werd ingediend',
  },
  'dublin.any-plea': {
    en: () => 'A court looks at every plea, in fact and in law',
    nl: () => 'Een rechter beoordeelt iedere grond, naar de feiten en naar het recht',
  },
  'dublin.remedy-in-full': {
    en: () => 'The remedy covers every rule by which the state was determined',
    nl: () => 'Het rechtsmiddel omvat iedere regel waarmee de staat is bepaald',
  },
  'dublin.minor-best-interests': {
    en: () => 'There is family in several states, of which one is in the best interests of the minor',
    nl: () => 'Er is familie in verschillende staten, waarvan één in het belang van de minderjarige is',
  },
  'dublin.agreed-state': {
    en: () => 'The law sets no order between several states, and one of them was agreed or desired',
    nl: () => 'De wet kent tussen verschillende staten geen rangorde, en één ervan is overeengekomen of gewenst',
  },
}; // prettier-ignore
