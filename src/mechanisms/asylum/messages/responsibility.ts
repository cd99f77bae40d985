/** Reasons, in English and in Dutch: each a statement that the reason marks as so, not so, or not yet known. */
import type { TopicMessages } from './type.ts';

export const responsibilityMessages: TopicMessages = {
  'responsibility.security-threat': {
    en: () => 'A security check shows a threat to internal security, so that the state which carried it out is responsible',
    nl: () => 'Uit een veiligheidscontrole blijkt een gevaar voor de binnenlandse veiligheid, zodat de staat die haar verrichtte verantwoordelijk is',
  },
  'responsibility.transfer-barred': {
    en: ({ state }) => `A transfer to ${state} is not possible, since it would be a real risk of inhuman or degrading treatment`,
    nl: ({ state }) => `Overdracht aan ${state} is niet mogelijk, omdat zij een reëel risico op onmenselijke of vernederende behandeling zou zijn`,
  },
  'responsibility.first-registration': {
    en: () => 'No criterion names a state, so that the one of first registration is responsible',
    nl: () => 'Geen criterium wijst een staat aan, zodat de staat van eerste registratie verantwoordelijk is',
  },
  'responsibility.not-relocated': {
    en: () => 'The applicant was not relocated, so that this criterion applies',
    nl: () => 'De verzoeker is niet herplaatst, zodat dit criterium geldt',
  },
  'responsibility.relocation': {
    en: () => 'The applicant was relocated, so that the state of relocation is responsible where nothing else names one',
    nl: () => 'De verzoeker is herplaatst, zodat de staat van herplaatsing verantwoordelijk is als niets anders er een aanwijst',
  },
  'responsibility.listed': {
    en: () => 'It is known what there is of this kind',
    nl: () => 'Bekend is wat er van deze aard is',
  },
  'responsibility.state-known': {
    en: () => 'The state to which it points is known',
    nl: () => 'De staat waarnaar het wijst is bekend',
  },
  'responsibility.agreed-before': {
    en: () => 'Of states with equal claim, for which the law sets no order, this one is agreed or desired',
    nl: () => 'Van staten met gelijke aanspraak, waarvoor de wet geen rangorde kent, is deze overeengekomen of gewenst',
  },
  'responsibility.unaccompanied-minor': {
    en: () => 'The applicant was an unaccompanied minor at first registration',
    nl: () => 'De verzoeker was bij de eerste registratie een niet-begeleide minderjarige',
  },
  'responsibility.minor-at-registration': {
    en: ({ born }) => `Born on ${born}, the applicant was under 18 at first registration`,
    nl: ({ born }) => `Geboren op ${born} was de verzoeker bij de eerste registratie jonger dan 18`,
  },
  'responsibility.family-member': {
    en: () => 'This person is a family member, of a family that existed before one of them arrived',
    nl: () => 'Deze persoon is een gezinslid, van een gezin dat bestond voordat een van hen aankwam',
  },
  'responsibility.family-by-birth': {
    en: () => 'They are parent and child by a birth after the family member arrived',
    nl: () => 'Zij zijn ouder en kind door een geboorte nadat het gezinslid aankwam',
  },
  'responsibility.family-of-minor': {
    en: () => 'This person is a family member or sibling of the minor',
    nl: () => 'Deze persoon is een gezinslid, broer of zus van de minderjarige',
  },
  'responsibility.relative': {
    en: () => 'This person is a relative: an adult aunt or uncle, or a grandparent',
    nl: () => 'Deze persoon is een familielid: een volwassen tante of oom, of een grootouder',
  },
  'responsibility.minor-family-present': {
    en: () => 'A family member or sibling of the minor is legally present there, and nothing shows that it is against the best interests of the child',
    nl: () => 'Een gezinslid, broer of zus van de minderjarige verblijft daar wettig, en niets toont dat het niet in het belang van het kind is',
  },
  'responsibility.minor-relative-cares': {
    en: () => 'A relative who can take care of the minor is legally present in another state, and nothing shows that it is against the best interests of the child',
    nl: () => 'Een familielid dat voor de minderjarige kan zorgen verblijft wettig in een andere staat, en niets toont dat het niet in het belang van het kind is',
  },
  'responsibility.minor-best-interests': {
    en: () => 'Of the states with family, this one is in the best interests of the child',
    nl: () => 'Van de staten met familie is deze in het belang van het kind',
  },
  'responsibility.minor-first-registration': {
    en: () => 'Nobody of the family is in a state that counts, and examination where the application was first registered is in the best interests of the child',
    nl: () => 'Er is geen familie in een staat die telt, en behandeling waar het verzoek het eerst is geregistreerd is in het belang van het kind',
  },
  'responsibility.minor-not-transferred': {
    en: () => 'A transfer to the state of first registration is not in the best interests of the child, so that the state where the minor is becomes responsible',
    nl: () => 'Overdracht aan de staat van eerste registratie is niet in het belang van het kind, zodat de staat waar de minderjarige is verantwoordelijk wordt',
  },
  'responsibility.family-resides': {
    en: () => 'A family member resides there with international protection or a long-term residence permit, and both desire it in writing',
    nl: () => 'Een gezinslid verblijft daar met internationale bescherming of als langdurig ingezetene, en beiden wensen het schriftelijk',
  },
  'responsibility.family-became-citizen': {
    en: () => 'A family member had international protection there and became a citizen, and both desire it in writing',
    nl: () => 'Een gezinslid had daar internationale bescherming en is staatsburger geworden, en beiden wensen het schriftelijk',
  },
  'responsibility.family-resides-by-birth': {
    en: () => 'A parent or child by birth after arrival resides there on such a ground, and both desire it in writing',
    nl: () => 'Een ouder of kind door geboorte na aankomst verblijft daar op zo’n grond, en beiden wensen het schriftelijk',
  },
  'responsibility.family-applies': {
    en: () => 'The application of a family member there awaits a first decision on the substance, and both desire it in writing',
    nl: () => 'Het verzoek van een gezinslid daar wacht op een eerste beslissing ten gronde, en beiden wensen het schriftelijk',
  },
  'responsibility.family-criteria-known': {
    en: () => 'Where the criteria lead for each member of the family is known',
    nl: () => 'Waarheen de criteria voor elk gezinslid leiden is bekend',
  },
  'responsibility.family-largest-number': {
    en: () => 'The criteria would separate the family, and this state is responsible for the largest number of them',
    nl: () => 'De criteria zouden het gezin scheiden, en deze staat is voor het grootste aantal van hen verantwoordelijk',
  },
  'responsibility.family-separated': {
    en: () => 'The criteria would separate the family',
    nl: () => 'De criteria zouden het gezin scheiden',
  },
  'responsibility.family-one-largest': {
    en: ({ states }) => `One state alone has the largest number: ${states}`,
    nl: ({ states }) => `Eén staat alleen heeft het grootste aantal: ${states}`,
  },
  'responsibility.family-oldest': {
    en: () => 'No state alone has the largest number of the family, and this one is responsible for the oldest',
    nl: () => 'Geen staat alleen heeft het grootste aantal van het gezin, en deze is voor de oudste verantwoordelijk',
  },
  'responsibility.valid-residence-document': {
    en: () => 'The applicant held a valid residence document at first registration',
    nl: () => 'De verzoeker had bij de eerste registratie een geldige verblijfstitel',
  },
  'responsibility.valid-visa': {
    en: () => 'The applicant held a valid visa at first registration',
    nl: () => 'De verzoeker had bij de eerste registratie een geldig visum',
  },
  'responsibility.ended-document': {
    en: ({ months }) => `The applicant held one that had ended less than ${months} months before`,
    nl: ({ months }) => `De verzoeker had er een dat minder dan ${months} maanden eerder was geëindigd`,
  },
  'responsibility.no-later-fraud': {
    en: () => 'The issuing state does not establish fraud after the issue',
    nl: () => 'De afgevende staat toont geen fraude na de afgifte aan',
  },
  'responsibility.residence-goes-first': {
    en: () => 'Of several residence documents this one gives the longest stay or, the same, ends last',
    nl: () => 'Van verschillende verblijfstitels geeft deze het langste verblijf of eindigt zij, bij gelijke duur, het laatst',
  },
  'responsibility.visa-goes-first': {
    en: () => 'Of several visas this one goes first, by expiry where they are of one type, by validity where they are not',
    nl: () => 'Van verschillende visa gaat dit voor, naar einddatum bij één soort, naar geldigheidsduur bij verschillende soorten',
  },
  'responsibility.visas-of-same-type': {
    en: () => 'The visas are of the same type',
    nl: () => 'De visa zijn van dezelfde soort',
  },
  'responsibility.longer-validity': {
    en: () => 'It is valid for longer',
    nl: () => 'Het is langer geldig',
  },
  'responsibility.later-expiry': {
    en: () => 'It expires later',
    nl: () => 'Het verloopt later',
  },
  'responsibility.diploma': {
    en: () => 'It is a diploma of at least one academic year on the territory, of a recognised programme, and not by distance learning',
    nl: () => 'Het is een diploma van ten minste één studiejaar op het grondgebied, van een erkend programma, en niet door afstandsonderwijs',
  },
  'responsibility.recent-diploma': {
    en: () => 'The applicant has a diploma that was issued there less than six years before registration',
    nl: () => 'De verzoeker heeft een diploma dat daar minder dan zes jaar voor de registratie is afgegeven',
  },
  'responsibility.diploma-goes-first': {
    en: () => 'Of several diplomas this one follows the longest study or, the same, is the most recent',
    nl: () => 'Van verschillende diploma’s volgt dit op de langste studie of is het, bij gelijke duur, het recentste',
  },
  'responsibility.longer-study': {
    en: () => 'The study was longer',
    nl: () => 'De studie duurde langer',
  },
  'responsibility.later-diploma': {
    en: () => 'It is more recent',
    nl: () => 'Het is recenter',
  },
  'responsibility.visa-waived-where-registered': {
    en: () => 'The applicant entered without needing a visa, and the other state of registration asks none either',
    nl: () => 'De verzoeker kwam visumvrij binnen, en de andere staat van registratie vraagt evenmin een visum',
  },
  'responsibility.visa-waived-entry': {
    en: () => 'The applicant entered through a state that asks no visa',
    nl: () => 'De verzoeker kwam binnen via een staat die geen visum vraagt',
  },
  'responsibility.airport-transit-area': {
    en: () => 'The application was made in the international transit area of an airport there',
    nl: () => 'Het verzoek is gedaan in de internationale transitzone van een luchthaven daar',
  },
  'responsibility.relocated-after-entry': {
    en: () => 'The applicant was relocated after crossing the border or disembarking, so that the state of relocation is responsible',
    nl: () => 'De verzoeker is na grensoverschrijding of ontscheping herplaatst, zodat de staat van herplaatsing verantwoordelijk is',
  },
  'responsibility.disembarked': {
    en: ({ months }) => `The applicant was disembarked there after search and rescue, not more than ${months} months before registration`,
    nl: ({ months }) => `De verzoeker is daar na opsporing en redding ontscheept, niet meer dan ${months} maanden voor de registratie`,
  },
  'responsibility.crossed-irregularly': {
    en: ({ months }) => `The applicant crossed the border there irregularly, not more than ${months} months before registration`,
    nl: ({ months }) => `De verzoeker heeft daar de grens irregulier overschreden, niet meer dan ${months} maanden voor de registratie`,
  },
  'responsibility.entered-first': {
    en: () => 'It is the state that the applicant entered first',
    nl: () => 'Het is de staat die de verzoeker het eerst binnenkwam',
  },
  'responsibility.earlier-entry': {
    en: () => 'That entry came earlier',
    nl: () => 'Die binnenkomst was eerder',
  },
  'responsibility.dependency': {
    en: () => 'One depends on the other, who resides legally and can take care; they had ties before, and both desire it in writing',
    nl: () => 'De een is afhankelijk van de ander, die wettig verblijft en kan zorgen; de band bestond al, en beiden wensen het schriftelijk',
  },
  'responsibility.dependency-kept-together': {
    en: () => 'A child, sibling or parent with whom there is dependency is in the state where the applicant is',
    nl: () => 'Een kind, broer, zus of ouder met wie er afhankelijkheid is, is in de staat waar de verzoeker is',
  },
  'responsibility.dependency-brought-together': {
    en: () => 'A child, sibling or parent with whom there is dependency is in another state, and the applicant can travel there',
    nl: () => 'Een kind, broer, zus of ouder met wie er afhankelijkheid is, is in een andere staat, en de verzoeker kan daarheen reizen',
  },
  'responsibility.dependency-cannot-travel': {
    en: () => 'A child, sibling or parent with whom there is dependency is in another state, but the applicant’s health prevents travel',
    nl: () => 'Een kind, broer, zus of ouder met wie er afhankelijkheid is, is in een andere staat, maar de verzoeker kan om gezondheidsredenen niet reizen',
  },
  'responsibility.may-examine-itself': {
    en: () => 'A state with which the application is registered may examine it, whoever is responsible',
    nl: () => 'Een staat waar het verzoek is geregistreerd mag het behandelen, wie er ook verantwoordelijk is',
  },
  'responsibility.may-ask-another': {
    en: () => 'Another state may be asked on humanitarian grounds, with consent in writing and before a first decision',
    nl: () => 'Een andere staat mag op humanitaire gronden worden gevraagd, met schriftelijke instemming en vóór een eerste beslissing',
  },
  'responsibility.became-responsible': {
    en: () => 'A state became responsible by what it did or left undone',
    nl: () => 'Een staat is verantwoordelijk geworden door wat hij deed of naliet',
  },
  'responsibility.later-event': {
    en: () => 'Of several events this one came last',
    nl: () => 'Van verschillende gebeurtenissen kwam deze het laatst',
  },
  'responsibility.later-than-other': {
    en: () => 'It came later than the other',
    nl: () => 'Zij kwam later dan de andere',
  },
  'responsibility.border-rejection-long-ago': {
    en: ({ months }) => `More than ${months} months have passed since the decision in the border procedure became final`,
    nl: ({ months }) => `Er zijn meer dan ${months} maanden verstreken sinds de beslissing in de asielgrensprocedure definitief werd`,
  },
  'responsibility.take-back-pending': {
    en: () => 'A take back procedure that was pending at the end of that period keeps the responsibility',
    nl: () => 'Een terugnameprocedure die aan het einde van die periode liep houdt de verantwoordelijkheid in stand',
  },
  'responsibility.long-absence': {
    en: ({ months }) => `The person was outside the territory of the member states for at least ${months} months, without a valid residence document of the state responsible`,
    nl: ({ months }) => `De persoon was ten minste ${months} maanden buiten het grondgebied van de lidstaten, zonder geldige verblijfstitel van de verantwoordelijke lidstaat`,
  },
  'responsibility.absent-nine-months': {
    en: ({ left, until }) => `From ${left} to ${until} is at least nine months`,
    nl: ({ left, until }) => `Van ${left} tot ${until} is ten minste negen maanden`,
  },
  'responsibility.return-carried-out': {
    en: () => 'The return has been carried out, so that the obligation to take back ceased',
    nl: () => 'De terugkeer is uitgevoerd, zodat de verplichting tot terugname is vervallen',
  },
  'responsibility.offset-possible': {
    en: () => 'A responsibility offset is possible for this person',
    nl: () => 'Voor deze persoon is een verantwoordelijkheidscompensatie mogelijk',
  },
  'responsibility.apply-where-issued': {
    en: () => 'The application must be made in the state that issued a valid residence document or visa',
    nl: () => 'Het verzoek moet worden gedaan in de staat die een geldige verblijfstitel of een geldig visum heeft afgegeven',
  },
  'responsibility.apply-where-present': {
    en: () => 'The residence document or visa is no longer valid, so that the application must be made where the person is',
    nl: () => 'De verblijfstitel of het visum is niet meer geldig, zodat het verzoek moet worden gedaan waar de persoon is',
  },
  'responsibility.apply-place-known': {
    en: () => 'The state where the person is is known',
    nl: () => 'De staat waar de persoon is, is bekend',
  },
  'responsibility.apply-where-entered': {
    en: () => 'The application must be made in the state of first entry',
    nl: () => 'Het verzoek moet worden gedaan in de staat van eerste binnenkomst',
  },
}; // prettier-ignore
