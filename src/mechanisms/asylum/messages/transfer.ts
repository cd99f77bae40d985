/** Reasons, in English and in Dutch: each a statement that the reason marks as so, not so, or not yet known. */
import type { TopicMessages } from './type.ts';

export const transferMessages: TopicMessages = {
  'transfer.on-hit': {
    en: () => 'A hit in Eurodac or the VIS shortens the period',
    nl: () => 'Een treffer in Eurodac of het VIS verkort de termijn',
  },
  'transfer.minor-may-still-be-requested': {
    en: () => 'Of an unaccompanied minor a request may still be made, in the best interests and before a first decision on the substance',
    nl: () => 'Voor een niet-begeleide minderjarige kan nog een verzoek worden gedaan, in diens belang en vóór een eerste beslissing ten gronde',
  },
  'transfer.request-too-late': {
    en: () => 'No request was made in time, so that the state of registration is responsible itself',
    nl: () => 'Er is niet op tijd verzocht, zodat de staat van registratie zelf verantwoordelijk is',
  },
  'transfer.request-in-time': {
    en: ({ day, end }) => `The request of ${day} came within the period, which ended on ${end}`,
    nl: ({ day, end }) => `Het verzoek van ${day} kwam binnen de termijn, die op ${end} eindigde`,
  },
  'transfer.request-period-runs': {
    en: ({ day, end }) => `On ${day} the period for a request, until ${end}, still runs`,
    nl: ({ day, end }) => `Op ${day} loopt de termijn voor een verzoek, tot en met ${end}, nog`,
  },
  'transfer.notified-in-time': {
    en: () => 'The notification was sent in time, which matters for diligence only',
    nl: () => 'De kennisgeving is op tijd verzonden, wat alleen voor de voortvarendheid uitmaakt',
  },
  'transfer.notification-in-time': {
    en: ({ day, end }) => `The notification of ${day} came within the period, which ended on ${end}`,
    nl: ({ day, end }) => `De kennisgeving van ${day} kwam binnen de termijn, die op ${end} eindigde`,
  },
  'transfer.accepted': {
    en: () => 'The request was accepted',
    nl: () => 'Het verzoek is aanvaard',
  },
  'transfer.objected': {
    en: () => 'The request was refused with substantiated reasons',
    nl: () => 'Het verzoek is met onderbouwde redenen geweigerd',
  },
  'transfer.reply-in-time': {
    en: ({ day, end }) => `The reply of ${day} came within the period, which ended on ${end}`,
    nl: ({ day, end }) => `Het antwoord van ${day} kwam binnen de termijn, die op ${end} eindigde`,
  },
  'transfer.reply-period-runs': {
    en: ({ day, end }) => `On ${day} the period for a reply, until ${end}, still runs`,
    nl: ({ day, end }) => `Op ${day} loopt de termijn voor een antwoord, tot en met ${end}, nog`,
  },
  'transfer.confirmed': {
    en: () => 'The notification was confirmed',
    nl: () => 'De kennisgeving is bevestigd',
  },
  'transfer.not-responsible-shown': {
    en: () => 'It was shown that the notified state is not responsible',
    nl: () => 'Aangetoond is dat de in kennis gestelde staat niet verantwoordelijk is',
  },
  'transfer.request-not-sent': {
    en: () => 'No request has been sent yet',
    nl: () => 'Er is nog geen verzoek verzonden',
  },
  'transfer.accepted-by-silence': {
    en: () => 'The period for a reply ended without an objection that counts, which is acceptance',
    nl: () => 'De termijn voor een antwoord is verstreken zonder bezwaar dat telt, wat aanvaarding is',
  },
  'transfer.notification-not-sent': {
    en: () => 'No notification has been sent yet; the obligation to take back remains',
    nl: () => 'Er is nog geen kennisgeving verzonden; de verplichting tot terugname blijft',
  },
  'transfer.confirmed-by-silence': {
    en: () => 'The period for a confirmation ended and nothing was shown against it, which confirms',
    nl: () => 'De termijn voor een bevestiging is verstreken en er is niets tegen aangetoond, wat bevestigt',
  },
  'transfer.silence-in-crisis-means-nothing': {
    en: () => 'In a crisis the silence of the notified state means nothing',
    nl: () => 'In een crisis betekent het zwijgen van de in kennis gestelde staat niets',
  },
  'transfer.silence-in-crisis-reading': {
    en: () => 'That is how the texts are read, for a state in crisis',
    nl: () => 'Zo worden de teksten gelezen, voor een staat in crisis',
  },
  'transfer.suspensive-effect': {
    en: () => 'The appeal has suspensive effect, so that the period runs from the final decision on it',
    nl: () => 'Het beroep heeft schorsende werking, zodat de termijn loopt vanaf de definitieve beslissing',
  },
  'transfer.crisis-on-either-side': {
    en: () => 'The transferring or the receiving state applies the longer periods for crisis',
    nl: () => 'De overdragende of de ontvangende staat past de langere termijnen voor crisis toe',
  },
  'transfer.extended-for-prison': {
    en: () => 'The period is extended because of imprisonment, to a year at most',
    nl: () => 'De termijn is wegens gevangenschap verlengd, tot ten hoogste een jaar',
  },
  'transfer.extended-for-evasion': {
    en: () => 'The period is extended because the person evades the transfer, to three years at most',
    nl: () => 'De termijn is verlengd omdat de persoon zich aan de overdracht onttrekt, tot ten hoogste drie jaar',
  },
  'transfer.told-in-time': {
    en: () => 'The state responsible was informed before the period ended',
    nl: () => 'De verantwoordelijke staat is vóór het einde van de termijn in kennis gesteld',
  },
  'transfer.hindrance-reported-in-time': {
    en: ({ day, end }) => `Informed on ${day}, within the period until ${end}`,
    nl: ({ day, end }) => `In kennis gesteld op ${day}, binnen de termijn tot en met ${end}`,
  },
  'transfer.available-again': {
    en: () => 'The person is available again, so that at least three months are left from then',
    nl: () => 'De persoon is weer beschikbaar, zodat er vanaf dan ten minste drie maanden over zijn',
  },
  'transfer.available-again-in-time': {
    en: ({ day, end }) => `Available again on ${day}, within the extended period until ${end}`,
    nl: ({ day, end }) => `Weer beschikbaar op ${day}, binnen de verlengde termijn tot en met ${end}`,
  },
  'transfer.carried-out-in-time': {
    en: () => 'The person was transferred in time',
    nl: () => 'De persoon is op tijd overgedragen',
  },
  'transfer.transfer-in-time': {
    en: ({ day, end }) => `The transfer of ${day} came within the period, which ended on ${end}`,
    nl: ({ day, end }) => `De overdracht van ${day} kwam binnen de termijn, die op ${end} eindigde`,
  },
  'transfer.appeal-decided': {
    en: () => 'The appeal on which the transfer waited has been decided',
    nl: () => 'Op het beroep waarop de overdracht wachtte is beslist',
  },
  'transfer.carried-out': {
    en: () => 'The person has been transferred',
    nl: () => 'De persoon is overgedragen',
  },
  'transfer.transfer-missed': {
    en: () => 'The period for the transfer is over, so that the transferring state is responsible',
    nl: () => 'De termijn voor de overdracht is verstreken, zodat de overdragende staat verantwoordelijk is',
  },
  'transfer.transfer-period-runs': {
    en: ({ day, end }) => `On ${day} the period for the transfer, until ${end}, still runs`,
    nl: ({ day, end }) => `Op ${day} loopt de termijn voor de overdracht, tot en met ${end}, nog`,
  },
  'transfer.barred-by-crisis': {
    en: () => 'No transfer is carried out while the receiving state is in crisis',
    nl: () => 'Er wordt niet overgedragen zolang de ontvangende staat in crisis verkeert',
  },
  'transfer.must-accept-back': {
    en: () => 'The state that transferred the person must accept the person back at once',
    nl: () => 'De staat die de persoon overdroeg, moet de persoon meteen weer aanvaarden',
  },
  'transfer.plea-of-inhuman-treatment': {
    en: () => 'The plea is that the transfer would bring a real risk of inhuman or degrading treatment',
    nl: () => 'De beroepsgrond is dat de overdracht een reëel risico op onmenselijke of vernederende behandeling zou meebrengen',
  },
  'transfer.plea-of-later-circumstances': {
    en: () => 'The plea is of decisive circumstances after the decision',
    nl: () => 'De beroepsgrond betreft beslissende omstandigheden van na het besluit',
  },
  'transfer.plea-of-family': {
    en: () => 'The plea is that the rules on family, minors or dependency were infringed, by a person taken charge of',
    nl: () => 'De beroepsgrond is dat de regels over familie, minderjarigen of afhankelijkheid zijn geschonden, bij overname',
  },
  'transfer.plea-within-scope': {
    en: () => 'The court may look at this plea',
    nl: () => 'De rechter mag deze beroepsgrond beoordelen',
  },
  'transfer.waits-for-the-court': {
    en: () => 'The transfer waits for the court',
    nl: () => 'De overdracht wacht op de rechter',
  },
  'transfer.request': {
    en: () => 'A take charge request is sent',
    nl: () => 'Een overnameverzoek wordt verzonden',
  },
  'transfer.request.missed': {
    en: () => 'The state of registration is responsible itself',
    nl: () => 'De staat van registratie is zelf verantwoordelijk',
  },
  'transfer.notification': {
    en: () => 'A take back notification is sent; being late changes nothing',
    nl: () => 'Een kennisgeving van terugname wordt verzonden; te laat zijn verandert niets',
  },
  'transfer.request-detained': {
    en: () => 'The request or notification is sent while the person is detained',
    nl: () => 'Het verzoek of de kennisgeving wordt verzonden terwijl de persoon in bewaring is',
  },
  'transfer.detention-ends': {
    en: () => 'The person is no longer detained; the ordinary periods go on',
    nl: () => 'De persoon is niet langer in bewaring; de gewone termijnen lopen door',
  },
  'transfer.urgent-reply': {
    en: () => 'The urgent reply is given',
    nl: () => 'Het spoedige antwoord wordt gegeven',
  },
  'transfer.reply': {
    en: () => 'The requested state replies',
    nl: () => 'De aangezochte staat antwoordt',
  },
  'transfer.reply.missed': {
    en: () => 'Silence is acceptance',
    nl: () => 'Zwijgen is aanvaarding',
  },
  'transfer.confirmation': {
    en: () => 'The notified state confirms receipt',
    nl: () => 'De in kennis gestelde staat bevestigt de ontvangst',
  },
  'transfer.confirmation.missed': {
    en: () => 'Silence confirms',
    nl: () => 'Zwijgen bevestigt',
  },
  'transfer.decision': {
    en: () => 'A transfer decision is taken',
    nl: () => 'Een overdrachtsbesluit wordt genomen',
  },
  'transfer.appeal': {
    en: () => 'The person appeals and, where wished, asks to suspend the transfer',
    nl: () => 'De persoon stelt beroep in en vraagt desgewenst om opschorting van de overdracht',
  },
  'transfer.suspension-decision': {
    en: () => 'The court decides whether to suspend the transfer',
    nl: () => 'De rechter beslist of de overdracht wordt opgeschort',
  },
  'transfer.appeal-decision': {
    en: () => 'The court endeavours to decide on the appeal',
    nl: () => 'De rechter streeft ernaar op het beroep te beslissen',
  },
  'transfer.transfer': {
    en: () => 'The person is transferred',
    nl: () => 'De persoon wordt overgedragen',
  },
  'transfer.transfer.missed': {
    en: () => 'Responsibility passes to the transferring state',
    nl: () => 'De verantwoordelijkheid gaat over op de overdragende staat',
  },
  'transfer.transfer-detained': {
    en: () => 'The person is transferred from detention',
    nl: () => 'De persoon wordt vanuit bewaring overgedragen',
  },
  'transfer.kind-known': {
    en: () => 'It is known whether the other state takes charge or takes back',
    nl: () => 'Bekend is of het om overname of om terugname gaat',
  },
}; // prettier-ignore
