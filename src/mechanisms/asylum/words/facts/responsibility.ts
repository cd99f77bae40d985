import type { RESPONSIBILITY } from '../../facts/responsibility.ts';
import type { TopicWords } from './type.ts';

/** What may show a fact: formal proof decides unless refuted, circumstantial evidence is weighed (AMMR 40(4) to (6)). */
const FAMILY_EVIDENCE = {
  en: 'Proof is for instance a confirmation by the other state or an extract of a register. It need not be formal: photographs, contacts and statements suffice where they are coherent, verifiable and detailed enough (AMMR 40(6), recital 54).',
  nl: 'Bewijs is bijvoorbeeld een bevestiging van de andere staat of een uittreksel uit een register. Formeel bewijs is niet nodig: foto’s, contacten en verklaringen volstaan als zij samenhangend, verifieerbaar en voldoende gedetailleerd zijn (AMMR 40, lid 6, overweging 54).',
};

export const responsibilityWords: TopicWords<typeof RESPONSIBILITY> = {
  securityThreat: {
    ask: { en: 'Did a security check show reasonable grounds to consider the applicant a threat to internal security?', nl: 'Bleek uit een veiligheidscontrole dat er redelijke gronden zijn om de verzoeker als een gevaar voor de binnenlandse veiligheid te beschouwen?' },
    say: { en: 'There are reasonable grounds to consider the applicant a threat to internal security', nl: 'Er zijn redelijke gronden om de verzoeker als een gevaar voor de binnenlandse veiligheid te beschouwen' },
  },
  securityCheckBy: {
    ask: { en: 'Which state carried out the security check?', nl: 'Welke staat heeft de veiligheidscontrole verricht?' },
    say: { en: 'The state of the security check', nl: 'De staat van de veiligheidscontrole' },
  },
  charterRiskIn: {
    ask: { en: 'In which states would a transfer be a real risk of inhuman or degrading treatment?', nl: 'In welke staten zou een overdracht een reëel risico op onmenselijke of vernederende behandeling zijn?' },
    say: { en: 'States where a transfer would be a real risk of inhuman or degrading treatment', nl: 'Staten waar een overdracht een reëel risico op onmenselijke of vernederende behandeling zou zijn' },
    explain: { en: 'Substantial grounds are needed, by the measure of Article 4 of the Charter; under Dublin III (3(2)) for systemic flaws in the procedure or the reception there. None: leave it empty.', nl: 'Er zijn ernstige gronden nodig, naar de maat van artikel 4 van het Handvest; onder Dublin III (3, lid 2) wegens systeemfouten in de procedure of de opvang daar. Geen: laat het leeg.' },
  },
  presentIn: {
    ask: { en: 'In which state is the applicant now?', nl: 'In welke staat bevindt de verzoeker zich nu?' },
    say: { en: 'The state where the applicant is', nl: 'De staat waar de verzoeker zich bevindt' },
  },
  agreedState: {
    ask: { en: 'The law sets no order between these states: on which one do they agree, or which do the persons concerned desire?', nl: 'De wet kent tussen deze staten geen rangorde: welke is overeengekomen, of welke wensen de betrokkenen?' },
    say: { en: 'The state agreed or desired, where the law sets no order', nl: 'De overeengekomen of gewenste staat, waar de wet geen rangorde kent' },
  },
  family: {
    ask: { en: 'Which family members, siblings or relatives are in member states?', nl: 'Welke gezinsleden, broers, zussen of familieleden zijn er in lidstaten?' },
    say: { en: 'Family in the member states', nl: 'Familie in de lidstaten' },
    explain: FAMILY_EVIDENCE,
    items: {
      relation: { en: 'What this person is to the applicant', nl: 'Wat deze persoon van de verzoeker is' },
      state: { en: 'The state where this person is', nl: 'De staat waar deze persoon is' },
      formed: { en: 'When the family began', nl: 'Wanneer het gezin is ontstaan' },
      existedInOrigin: { en: 'The family existed in the country of origin already (Dublin III)', nl: 'Het gezin bestond al in het land van herkomst (Dublin III)' },
      status: { en: 'On what ground this person is there', nl: 'Op welke grond deze persoon daar is' },
      firstDecision: { en: 'There was a first decision on the substance of this person’s application', nl: 'Over het verzoek van deze persoon is een eerste beslissing ten gronde genomen' },
      wish: { en: 'Both desire it, in writing', nl: 'Beiden wensen het, schriftelijk' },
      minorUnmarried: { en: 'This person is a minor and unmarried', nl: 'Deze persoon is minderjarig en ongehuwd' },
      comparableToMarriage: { en: 'The relationship is stable and treated there like a marriage', nl: 'De relatie is duurzaam en wordt daar als een huwelijk behandeld' },
      legallyPresent: { en: 'This person is there legally', nl: 'Deze persoon verblijft daar wettig' },
      canCare: { en: 'An individual examination shows that this person can take care of the minor', nl: 'Uit een individueel onderzoek blijkt dat deze persoon voor de minderjarige kan zorgen' },
      againstBestInterests: { en: 'It is demonstrated that joining this person is not in the best interests of the child', nl: 'Aangetoond is dat hereniging met deze persoon niet in het belang van het kind is' },
    },
  },
  married: {
    ask: { en: 'Is the applicant married?', nl: 'Is de verzoeker gehuwd?' },
    say: { en: 'The applicant is married', nl: 'De verzoeker is gehuwd' },
  },
  bestInterestsState: {
    ask: { en: 'There is family in several states: which one is in the best interests of the child?', nl: 'Er is familie in verschillende staten: welke is in het belang van het kind?' },
    say: { en: 'The state that is in the best interests of the child', nl: 'De staat die in het belang van het kind is' },
  },
  registrationInBestInterests: {
    ask: { en: 'Is it in the best interests of the child that the state of first registration examines the application?', nl: 'Is het in het belang van het kind dat de staat van eerste registratie het verzoek behandelt?' },
    say: { en: 'Examination by the state of first registration is in the best interests of the child', nl: 'Behandeling door de staat van eerste registratie is in het belang van het kind' },
  },
  together: {
    ask: { en: 'Which family members or minor unmarried siblings have applications that are registered together with this one?', nl: 'Van welke gezinsleden of minderjarige ongehuwde broers of zussen zijn de verzoeken samen met dit geregistreerd?' },
    say: { en: 'Applications of the family that are registered together', nl: 'Verzoeken van het gezin die samen zijn geregistreerd' },
    explain: { en: 'In the same state, at the same time or close enough to be handled together; the applicant is one of them. Nobody: leave it empty.', nl: 'In dezelfde staat, tegelijk of zo kort na elkaar dat zij samen behandeld kunnen worden; de verzoeker is een van hen. Niemand: laat het leeg.' },
    items: {
      state: { en: 'Where the criteria lead for this person alone', nl: 'Waarheen de criteria voor deze persoon alleen leiden' },
      oldest: { en: 'This is the oldest of them', nl: 'Dit is de oudste van hen' },
    },
  },
  dependants: {
    ask: { en: 'Does the applicant depend on a child, sibling or parent in a member state, or they on the applicant?', nl: 'Is de verzoeker afhankelijk van een kind, broer, zus of ouder in een lidstaat, of zij van de verzoeker?' },
    say: { en: 'Dependency on a child, sibling or parent in a member state', nl: 'Afhankelijkheid van een kind, broer, zus of ouder in een lidstaat' },
    explain: { en: 'On account of pregnancy, a new-born child, serious illness, severe disability, severe psychological trauma or old age. Nobody: leave it empty.', nl: 'Wegens zwangerschap, een pasgeboren kind, ernstige ziekte, een zware handicap, een ernstig psychologisch trauma of hoge leeftijd. Niemand: laat het leeg.' },
    items: {
      relation: { en: 'What this person is to the applicant', nl: 'Wat deze persoon van de verzoeker is' },
      state: { en: 'The state where this person resides', nl: 'De staat waar deze persoon verblijft' },
      legallyResident: { en: 'This person resides there legally', nl: 'Deze persoon verblijft daar wettig' },
      dependent: { en: 'One depends on the assistance of the other', nl: 'De een is afhankelijk van de hulp van de ander' },
      tiesBeforeArrival: { en: 'The family ties existed before the applicant arrived', nl: 'De familieband bestond voordat de verzoeker aankwam' },
      tiesInOrigin: { en: 'The family ties existed in the country of origin (Dublin III)', nl: 'De familieband bestond in het land van herkomst (Dublin III)' },
      canCare: { en: 'The one can take care of the other', nl: 'De een kan voor de ander zorgen' },
      wish: { en: 'Both desire it, in writing', nl: 'Beiden wensen het, schriftelijk' },
    },
  },
  unableToTravel: {
    ask: { en: 'Does the applicant’s health prevent travel to that state for a significant period of time?', nl: 'Kan de verzoeker om gezondheidsredenen gedurende een significante tijd niet naar die staat reizen?' },
    say: { en: 'The applicant’s health prevents travel for a significant period of time', nl: 'De verzoeker kan om gezondheidsredenen gedurende een significante tijd niet reizen' },
  },
  documents: {
    ask: { en: 'Which residence documents and visas of member states does the applicant hold, or did until recently?', nl: 'Welke verblijfstitels en visa van lidstaten heeft de verzoeker, of had hij tot voor kort?' },
    say: { en: 'Residence documents and visas', nl: 'Verblijfstitels en visa' },
    explain: { en: 'Proof is the document itself, an extract of the register of foreigners or a hit in the Visa Information System. A document without an end: 9999-12-31. None: leave it empty.', nl: 'Bewijs is het document zelf, een uittreksel uit het vreemdelingenregister of een treffer in het Visuminformatiesysteem. Een document zonder einde: 9999-12-31. Geen: laat het leeg.' },
    items: {
      kind: { en: 'Residence document or visa', nl: 'Verblijfstitel of visum' },
      issuer: { en: 'The state that issued it', nl: 'De staat die het heeft afgegeven' },
      onBehalfOf: { en: 'The state on whose behalf the visa was issued, the issuer itself where there is no representation', nl: 'De staat namens welke het visum is afgegeven, de afgevende staat zelf als er geen vertegenwoordiging is' },
      visaType: { en: 'The type of visa', nl: 'Het soort visum' },
      validFrom: { en: 'Its first day', nl: 'De eerste dag ervan' },
      validUntil: { en: 'Its last day', nl: 'De laatste dag ervan' },
      withdrawn: { en: 'It was annulled, revoked or withdrawn before the application was registered', nl: 'Het is nietig verklaard, herroepen of ingetrokken voordat het verzoek werd geregistreerd' },
      withdrawnOn: { en: 'The day on which it was annulled, revoked or withdrawn', nl: 'De dag waarop het nietig is verklaard, herroepen of ingetrokken' },
      fraudAfterIssue: { en: 'The issuing state establishes fraud after the issue', nl: 'De afgevende staat toont fraude na de afgifte aan' },
      usedToEnter: { en: 'The applicant actually entered with it (Dublin III)', nl: 'De verzoeker is er daadwerkelijk mee binnengekomen (Dublin III)' },
    },
  },
  diplomas: {
    ask: { en: 'Which diplomas or qualifications did the applicant obtain in member states?', nl: 'Welke diploma’s of kwalificaties heeft de verzoeker in lidstaten behaald?' },
    say: { en: 'Diplomas and qualifications', nl: 'Diploma’s en kwalificaties' },
    explain: { en: 'Proof is the diploma or a confirmation by the establishment. None: leave it empty.', nl: 'Bewijs is het diploma of een bevestiging van de instelling. Geen: laat het leeg.' },
    items: {
      state: { en: 'The state where it was obtained', nl: 'De staat waar het is behaald' },
      issuedOn: { en: 'The day on which it was issued', nl: 'De dag waarop het is afgegeven' },
      academicYears: { en: 'Academic years of study on that territory', nl: 'Studiejaren op dat grondgebied' },
      recognised: { en: 'It is of a recognised programme of at least ISCED level 2', nl: 'Het is van een erkend programma van ten minste ISCED-niveau 2' },
      distance: { en: 'It was online training or other distance learning', nl: 'Het was een onlineopleiding of ander afstandsonderwijs' },
    },
  },
  entries: {
    ask: { en: 'How did the applicant come into the territory of the member states?', nl: 'Hoe is de verzoeker op het grondgebied van de lidstaten gekomen?' },
    say: { en: 'Entries into the territory of the member states', nl: 'Binnenkomsten op het grondgebied van de lidstaten' },
    explain: { en: 'As far as it is established. Proof is for instance a hit in Eurodac or a stamp; circumstantial evidence a ticket, a bill, a detailed statement that can be checked. None that is established: leave it empty.', nl: 'Voor zover het vaststaat. Bewijs is bijvoorbeeld een treffer in Eurodac of een stempel; een indirect bewijs een ticket, een rekening, een gedetailleerde verklaring die te controleren is. Niets dat vaststaat: laat het leeg.' },
    items: {
      how: { en: 'How the applicant came in', nl: 'Hoe de verzoeker is binnengekomen' },
      state: { en: 'The state of entry', nl: 'De staat van binnenkomst' },
      on: { en: 'The day of it', nl: 'De dag ervan' },
    },
  },
  stays: {
    ask: { en: 'In which member states did the applicant live before applying, from when and until when?', nl: 'In welke lidstaten heeft de verzoeker vóór het verzoek gewoond, van wanneer tot wanneer?' },
    say: { en: 'Stays in member states before the application', nl: 'Verblijf in lidstaten vóór het verzoek' },
    explain: { en: 'Only without a break; it counts under Dublin III after an irregular entry, from five months. None: leave it empty.', nl: 'Alleen zonder onderbreking; het telt onder Dublin III na een irreguliere binnenkomst, vanaf vijf maanden. Geen: laat het leeg.' },
    items: {
      state: { en: 'The state of the stay', nl: 'De staat van het verblijf' },
      from: { en: 'Its first day', nl: 'De eerste dag ervan' },
      until: { en: 'Its last day', nl: 'De laatste dag ervan' },
    },
  },
  leftBeforeApplying: {
    ask: { en: 'Did the applicant leave the territory of the member states between entering it and applying?', nl: 'Heeft de verzoeker het grondgebied van de lidstaten verlaten tussen de binnenkomst en het verzoek?' },
    say: { en: 'The applicant left the territory of the member states before applying', nl: 'De verzoeker heeft het grondgebied van de lidstaten vóór het verzoek verlaten' },
  },
  visaWaivedWhereRegistered: {
    ask: { en: 'Does the state of registration ask no visa of the applicant either?', nl: 'Vraagt ook de staat van registratie de verzoeker geen visum?' },
    say: { en: 'The state of registration asks no visa either', nl: 'Ook de staat van registratie vraagt geen visum' },
  },
  relocated: {
    ask: { en: 'Has the applicant been relocated between member states out of solidarity?', nl: 'Is de verzoeker uit solidariteit tussen lidstaten herplaatst?' },
    say: { en: 'The applicant has been relocated', nl: 'De verzoeker is herplaatst' },
  },
  relocatedTo: {
    ask: { en: 'To which state?', nl: 'Naar welke staat?' },
    say: { en: 'The state of relocation', nl: 'De staat van herplaatsing' },
  },
  firstEntryState: {
    ask: { en: 'Through which member state did the applicant first enter?', nl: 'Via welke lidstaat is de verzoeker het eerst binnengekomen?' },
    say: { en: 'The state of first entry', nl: 'De staat van eerste binnenkomst' },
  },
  firstDecisionTaken: {
    ask: { en: 'Was a first decision on the substance of the application taken before another state was asked, or by now if none was?', nl: 'Is een eerste beslissing ten gronde over het verzoek genomen voordat een andere staat werd gevraagd, of inmiddels als dat niet is gebeurd?' },
    say: { en: 'A first decision on the substance has been taken', nl: 'Er is een eerste beslissing ten gronde genomen' },
  },
  since: {
    ask: { en: 'What has happened since that makes another state responsible?', nl: 'Wat is er sindsdien gebeurd dat een andere staat verantwoordelijk maakt?' },
    say: { en: 'What has happened since', nl: 'Wat er sindsdien is gebeurd' },
    explain: { en: 'A residence document issued, an application examined of a state’s own accord or accepted on humanitarian grounds, or an unaccompanied minor not transferred in their best interests. Nothing: leave it empty.', nl: 'Een verblijfstitel afgegeven, een verzoek uit eigen beweging behandeld of op humanitaire gronden aanvaard, of een niet-begeleide minderjarige in zijn belang niet overgedragen. Niets: laat het leeg.' },
    items: {
      what: { en: 'What happened', nl: 'Wat er is gebeurd' },
      state: { en: 'The state that it made responsible', nl: 'De staat die daardoor verantwoordelijk werd' },
      on: { en: 'The day of it', nl: 'De dag ervan' },
    },
  },
  rejectedAtBorder: {
    ask: { en: 'Was the application rejected or withdrawn after an examination in the border procedure?', nl: 'Is het verzoek na behandeling in de asielgrensprocedure afgewezen of ingetrokken?' },
    say: { en: 'The application was rejected or withdrawn in the border procedure', nl: 'Het verzoek is in de asielgrensprocedure afgewezen of ingetrokken' },
  },
  rejectionFinalOn: {
    ask: { en: 'On which day did that decision become final?', nl: 'Op welke dag is die beslissing definitief geworden?' },
    say: { en: 'The day on which that decision became final', nl: 'De dag waarop die beslissing definitief werd' },
  },
  takeBackPending: {
    ask: { en: 'Was a take back procedure pending when the fifteen months ended, and is it still?', nl: 'Liep er bij het einde van de vijftien maanden een terugnameprocedure, en loopt die nog?' },
    say: { en: 'A take back procedure was pending at the end of the fifteen months and still is', nl: 'Bij het einde van de vijftien maanden liep een terugnameprocedure, en die loopt nog' },
    explain: { en: 'It ends when it is completed or when the time for the transfer has passed.', nl: 'Zij eindigt als zij is afgerond of als de termijn voor de overdracht is verstreken.' },
  },
  leftTerritory: {
    ask: { en: 'Has the person left the territory of the member states?', nl: 'Heeft de persoon het grondgebied van de lidstaten verlaten?' },
    say: { en: 'The person left the territory of the member states', nl: 'De persoon heeft het grondgebied van de lidstaten verlaten' },
    explain: { en: 'As the state responsible establishes, from the Entry/Exit System or other evidence.', nl: 'Zoals de verantwoordelijke lidstaat vaststelt, uit het inreis-uitreissysteem of ander bewijs.' },
  },
  leftOn: {
    ask: { en: 'On which day did the person leave?', nl: 'Op welke dag is de persoon vertrokken?' },
    say: { en: 'The day of departure', nl: 'De dag van vertrek' },
  },
  returned: {
    ask: { en: 'Has the person come back?', nl: 'Is de persoon teruggekomen?' },
    say: { en: 'The person came back', nl: 'De persoon is teruggekomen' },
  },
  returnedOn: {
    ask: { en: 'On which day did the person come back?', nl: 'Op welke dag is de persoon teruggekomen?' },
    say: { en: 'The day of coming back', nl: 'De dag van terugkomst' },
  },
  validDocumentOfResponsible: {
    ask: { en: 'Does the person hold a valid residence document of the state responsible?', nl: 'Heeft de persoon een geldige verblijfstitel van de verantwoordelijke lidstaat?' },
    say: { en: 'The person holds a valid residence document of the state responsible', nl: 'De persoon heeft een geldige verblijfstitel van de verantwoordelijke lidstaat' },
  },
  returnCarriedOut: {
    ask: { en: 'Has the person left in compliance with a return decision or removal order, as Eurodac shows?', nl: 'Is de persoon vertrokken ter uitvoering van een terugkeer- of verwijderingsbesluit, zoals Eurodac laat zien?' },
    say: { en: 'The person left in compliance with a return decision or removal order', nl: 'De persoon is vertrokken ter uitvoering van een terugkeer- of verwijderingsbesluit' },
    explain: { en: 'Issued after the application was withdrawn or rejected; voluntarily or not.', nl: 'Gegeven nadat het verzoek was ingetrokken of afgewezen; vrijwillig of niet.' },
  },
  criterion: {
    ask: { en: 'By which article was the benefitting state determined as responsible?', nl: 'Op grond van welk artikel is de begunstigde lidstaat verantwoordelijk bevonden?' },
    say: { en: 'The article by which the state is responsible', nl: 'Het artikel op grond waarvan de staat verantwoordelijk is' },
    options: {
      16: { en: 'Article 16: no criterion, or security', nl: 'Artikel 16: geen criterium, of veiligheid' },
      25: { en: 'Article 25: unaccompanied minors', nl: 'Artikel 25: niet-begeleide minderjarigen' },
      26: { en: 'Article 26: family who reside', nl: 'Artikel 26: gezinsleden die er verblijven' },
      27: { en: 'Article 27: family who apply', nl: 'Artikel 27: gezinsleden die verzoeker zijn' },
      28: { en: 'Article 28: family procedure', nl: 'Artikel 28: gezinsprocedure' },
      29: { en: 'Article 29: residence documents and visas', nl: 'Artikel 29: verblijfstitels en visa' },
      30: { en: 'Article 30: diplomas', nl: 'Artikel 30: diploma’s' },
      31: { en: 'Article 31: entry without a visa', nl: 'Artikel 31: visumvrije binnenkomst' },
      32: { en: 'Article 32: transit area of an airport', nl: 'Artikel 32: transitzone van een luchthaven' },
      33: { en: 'Article 33: irregular entry', nl: 'Artikel 33: irreguliere binnenkomst' },
      34: { en: 'Article 34: dependent persons', nl: 'Artikel 34: afhankelijke personen' },
      35: { en: 'Article 35: discretion', nl: 'Artikel 35: discretionaire bepalingen' },
      37: { en: 'Article 37: shift', nl: 'Artikel 37: overgang' },
      39: { en: 'Article 39: no request in time', nl: 'Artikel 39: geen tijdig verzoek' },
      68: { en: 'Article 68: relocation', nl: 'Artikel 68: herplaatsing' },
    },
  },
  abscondedFromContributor: {
    ask: { en: 'Has the applicant absconded from the contributing state?', nl: 'Is de verzoeker uit de bijdragende lidstaat ondergedoken?' },
    say: { en: 'The applicant absconded from the contributing state', nl: 'De verzoeker is uit de bijdragende lidstaat ondergedoken' },
  },
  beneficiary: {
    ask: { en: 'Does the person already have international protection?', nl: 'Heeft de persoon al internationale bescherming?' },
    say: { en: 'The person is a beneficiary of international protection', nl: 'De persoon geniet internationale bescherming' },
  },
  admittedPerson: {
    ask: { en: 'Was the person accepted for admission under resettlement or humanitarian admission?', nl: 'Is de persoon voor toelating aanvaard, bij hervestiging of toelating op humanitaire gronden?' },
    say: { en: 'The person is an admitted person', nl: 'De persoon is een toegelaten persoon' },
  },
}; // prettier-ignore
