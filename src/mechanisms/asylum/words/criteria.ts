/** Why a state is responsible, by the provision that says so: what stands after “Sweden: ”. */
import {
  printProvision,
  provision,
  stateName,
  type Language,
  type Provision,
  type StateCode,
  type Words,
} from '#kernel';

const AMMR: Readonly<Record<string, Words>> = {
  '16(2)': { en: 'no criterion names another state, and the application was first registered there', nl: 'geen criterium wijst een andere staat aan, en het verzoek is daar het eerst geregistreerd' },
  '16(3)': { en: 'to the states that the criteria name no transfer is possible', nl: 'naar de staten die de criteria aanwijzen is geen overdracht mogelijk' },
  '16(4)': { en: 'it carried out the security check that showed a threat', nl: 'zij verrichtte de veiligheidscontrole waaruit een gevaar bleek' },
  '17(1)': { en: 'the applicant first entered there', nl: 'de verzoeker is daar het eerst binnengekomen' },
  '17(2)': { en: 'it issued a valid residence document or visa', nl: 'zij gaf een geldige verblijfstitel of een geldig visum af' },
  '17(2)#2': { en: 'the documents have ended, and the applicant is there', nl: 'de documenten zijn niet meer geldig, en de verzoeker bevindt zich daar' },
  '25(2)': { en: 'a family member or sibling of the unaccompanied minor is legally present there', nl: 'een gezinslid, broer of zus van de niet-begeleide minderjarige is daar wettig aanwezig' },
  '25(3)': { en: 'a relative who can take care of the unaccompanied minor is legally present there', nl: 'een familielid dat voor de niet-begeleide minderjarige kan zorgen is daar wettig aanwezig' },
  '25(4)': { en: 'there is family in several states, and this one is in the best interests of the child', nl: 'er is familie in verschillende staten, en deze is in het belang van het kind' },
  '25(5)': { en: 'the unaccompanied minor was first registered there, and that is in the best interests of the child', nl: 'de niet-begeleide minderjarige is daar het eerst geregistreerd, en dat is in het belang van het kind' },
  '26(1)': { en: 'a family member has protection or long-term residence there', nl: 'een gezinslid geniet daar bescherming of is er langdurig ingezetene' },
  '26(2)': { en: 'a family member who had protection there has become a citizen', nl: 'een gezinslid dat daar bescherming genoot is er onderdaan geworden' },
  '26(3)': { en: 'a child was born after the family member with the right to reside there had arrived', nl: 'een kind is geboren nadat het gezinslid met verblijfsrecht daar was aangekomen' },
  27: { en: 'a family member has an application there without a first decision', nl: 'een gezinslid heeft daar een verzoek zonder eerste beslissing' },
  '28(a)': { en: 'it is responsible for the largest number of a family that would be separated', nl: 'zij is verantwoordelijk voor de meesten van een gezin dat anders wordt gescheiden' },
  '28(b)': { en: 'it is responsible for the oldest of a family that would be separated', nl: 'zij is verantwoordelijk voor de oudste van een gezin dat anders wordt gescheiden' },
  '29(1)': { en: 'it issued a valid residence document', nl: 'zij gaf een geldige verblijfstitel af' },
  '29(2)': { en: 'it issued a valid visa, or another state did on its behalf', nl: 'zij gaf een geldig visum af, of een andere staat deed dat namens haar' },
  '29(3)(a)': { en: 'of several residence documents, its own counts', nl: 'van verscheidene verblijfstitels telt de hare' },
  '29(3)(b)': { en: 'of several visas, its own counts', nl: 'van verscheidene visa telt het hare' },
  '29(3)(c)': { en: 'of several visas of different types, its own counts', nl: 'van verscheidene visa van verschillende soort telt het hare' },
  '29(4)': { en: 'it issued a residence document or visa that ended not long before', nl: 'zij gaf een verblijfstitel of visum af dat kort tevoren is geëindigd' },
  '30(1)': { en: 'the applicant obtained a diploma or qualification there', nl: 'de verzoeker heeft daar een diploma of kwalificatie behaald' },
  '30(2)': { en: 'of several diplomas or qualifications, the one obtained there counts', nl: 'van verscheidene diploma’s of kwalificaties telt die welke daar is behaald' },
  '31(1)': { en: 'the applicant entered there without needing a visa', nl: 'de verzoeker is daar visumvrij binnengekomen' },
  '31(2)': { en: 'the application was registered there, and no visa is asked there either', nl: 'het verzoek is daar geregistreerd, en ook daar wordt geen visum gevraagd' },
  32: { en: 'the application was made in the transit area of an airport there', nl: 'het verzoek is daar in de transitzone van een luchthaven gedaan' },
  '33(1)': { en: 'the applicant first crossed its border irregularly', nl: 'de verzoeker is daar het eerst irregulier over de grens gekomen' },
  '33(2)': { en: 'the applicant was disembarked there after search and rescue', nl: 'de verzoeker is daar na een opsporings- en reddingsactie ontscheept' },
  '33(3)': { en: 'the applicant was relocated there after the entry', nl: 'de verzoeker is na de binnenkomst daarheen herplaatst' },
  '34(1)': { en: 'the applicant and a dependent person are kept together there', nl: 'de verzoeker en een afhankelijke persoon blijven daar samen' },
  '34(2)': { en: 'it brings together the applicant and a dependent person', nl: 'zij brengt de verzoeker en een afhankelijke persoon samen' },
  '37(1)': { en: 'it became responsible by what happened since', nl: 'zij werd verantwoordelijk door wat er sindsdien is gebeurd' },
  '68(2)': { en: 'the applicant was relocated there', nl: 'de verzoeker is daarheen herplaatst' },
}; // prettier-ignore

const DUBLIN3: Readonly<Record<string, Words>> = {
  '3(2)': { en: 'no criterion names another state, and the application was first lodged there', nl: 'geen criterium wijst een andere staat aan, en het verzoek is daar het eerst ingediend' },
  '3(2)#3': { en: 'to no other state a transfer is possible', nl: 'naar geen andere staat is overdracht mogelijk' },
  '8(1)': { en: 'a family member or sibling of the unaccompanied minor is legally present there', nl: 'een gezinslid, broer of zus van de niet-begeleide minderjarige is daar wettig aanwezig' },
  '8(2)': { en: 'a relative who can take care of the unaccompanied minor is legally present there', nl: 'een familielid dat voor de niet-begeleide minderjarige kan zorgen is daar wettig aanwezig' },
  '8(4)': { en: 'the unaccompanied minor applied there, and that is in the best interests of the minor', nl: 'de niet-begeleide minderjarige heeft daar een verzoek ingediend, en dat is in zijn belang' },
  9: { en: 'a family member has international protection there', nl: 'een gezinslid geniet daar internationale bescherming' },
  10: { en: 'a family member has an application there without a first decision', nl: 'een gezinslid heeft daar een verzoek zonder eerste beslissing' },
  '11(a)': { en: 'it is responsible for the largest number of a family that would be separated', nl: 'zij is verantwoordelijk voor de meesten van een gezin dat anders wordt gescheiden' },
  '11(b)': { en: 'it is responsible for the oldest of a family that would be separated', nl: 'zij is verantwoordelijk voor de oudste van een gezin dat anders wordt gescheiden' },
  '12(1)': { en: 'it issued a valid residence document', nl: 'zij gaf een geldige verblijfstitel af' },
  '12(2)': { en: 'it issued a valid visa, or another state did on its behalf', nl: 'zij gaf een geldig visum af, of een andere staat deed dat namens haar' },
  '12(4)': { en: 'it issued a residence document or visa that ended not long before, and with which the applicant entered', nl: 'zij gaf een verblijfstitel of visum af dat kort tevoren is geëindigd, en waarmee de verzoeker is binnengekomen' },
  '12(4)#2': { en: 'the documents ended longer before, and the application was lodged there', nl: 'de documenten zijn langer tevoren geëindigd, en het verzoek is daar ingediend' },
  '13(1)': { en: 'the applicant entered there irregularly', nl: 'de verzoeker is daar irregulier binnengekomen' },
  '13(2)': { en: 'the applicant last lived there for five months or more', nl: 'de verzoeker heeft daar het laatst vijf maanden of langer gewoond' },
  '14(1)': { en: 'the applicant entered there without needing a visa', nl: 'de verzoeker is daar visumvrij binnengekomen' },
  '14(2)': { en: 'the application was lodged there, and no visa is asked there either', nl: 'het verzoek is daar ingediend, en ook daar wordt geen visum gevraagd' },
  15: { en: 'the application was made in the transit area of an airport there', nl: 'het verzoek is daar in de transitzone van een luchthaven gedaan' },
  '16(1)': { en: 'the applicant and a dependent person are kept or brought together there', nl: 'de verzoeker en een afhankelijke persoon blijven of komen daar samen' },
  '16(2)': { en: 'the applicant is there, and health prevents travel to the dependent person', nl: 'de verzoeker is daar, en de gezondheid belet de reis naar de afhankelijke persoon' },
  '17(1)': { en: 'it examines the application of its own accord', nl: 'zij behandelt het verzoek uit eigen beweging' },
  '17(2)': { en: 'it accepted the applicant on humanitarian grounds', nl: 'zij heeft de verzoeker op humanitaire gronden aanvaard' },
  '19(1)': { en: 'it has issued a residence document since', nl: 'zij heeft sindsdien een verblijfstitel afgegeven' },
}; // prettier-ignore

/** Of a minor who was not transferred, under Dublin III (C-648/11). */
const MINOR_STAYS: Words = {
  en: 'the unaccompanied minor is there and was not transferred, in the best interests of the minor',
  nl: 'de niet-begeleide minderjarige is daar en is in zijn belang niet overgedragen',
};

function reasonFor(rule: Provision): Words | undefined {
  if (rule.act === 'C-648/11') return MINOR_STAYS;
  const { article = '', paragraph, point, subparagraph } = rule;
  const place = `${article}${paragraph === undefined ? '' : `(${paragraph})`}${point === undefined ? '' : `(${point})`}`;
  return (rule.act === 'AMMR' ? AMMR : DUBLIN3)[
    subparagraph === undefined ? place : `${place}#${subparagraph}`
  ];
}

/** “Sweden: a family member has protection there, Art. 26(1) AMMR”. A place in Dublin III may be given as text. */
export function stateByRule(state: StateCode, by: Provision | string, language: Language): string {
  const rule = typeof by === 'string' ? provision('DUBLIN3', by) : by;
  const why = reasonFor(rule);
  const cited = printProvision(rule, { language });
  const name = stateName(state, language);
  return why === undefined ? `${name}, ${cited}` : `${name}: ${why[language]}, ${cited}`;
}
