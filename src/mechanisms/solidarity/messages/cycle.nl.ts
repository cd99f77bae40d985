/** De redenen van de cyclus in het Nederlands: waarnaar is gekeken; of het opging staat ernaast. */
import type { Messages } from '#kernel';

export const cycleMessagesNl: Messages = {
  'share-by-key': (v) =>
    `Aandeel volgens de verdeelsleutel: bevolking ${v.population} van ${v.populations}, bbp ${v.gdp} van ${v.gdps}, elk voor de helft (cijfers ${v.vintage})`,
  'key-figures-missing': (v) =>
    `De sleutel kan niet worden berekend: jaargang ${v.vintage} heeft geen cijfers voor ${v.states}`,
  'fair-share': (v) =>
    `Verplicht billijk aandeel: ${v.persons}, het aandeel in ${v.reference}, ${ROUNDING[v.rounding ?? ''] ?? v.rounding}; in geld tegen ${v.value} per persoon`,
  'outside-the-key': () => 'De staat hoort niet bij de staten waarover de sleutel wordt berekend',
  'no-reference-numbers': () => 'Er zijn nog geen referentiecijfers: geen voorstel en geen pool',
  'value-per-relocation': (v) =>
    `Eén herplaatsing staat voor ${v.value}: ${v.money} gedeeld door ${v.relocations}`,
  'proposal-relocations-floor': (v) => `Het voorstel noemt ten minste ${v.floor}: het noemt ${v.relocations}`,
  'proposal-money-floor': (v) => `Het voorstel noemt ten minste ${v.floor}: het noemt ${v.money}`,
  'proposal-ratio-kept': (v) =>
    `De verhouding van de twee minima blijft gelijk: ${v.money} voor ${v.relocations}`,
  'pool-adopted': (v) => `De Raad heeft de pool vastgesteld: ${v.relocations} of ${v.money}`,
  'pool-not-adopted': () => 'De Raad heeft voor dit jaar nog geen pool vastgesteld',
  'floor-binds-proposal-only': (v) =>
    `Het minimum van ${v.floor} bindt het voorstel, niet de Raad, die ${v.relocations} vaststelde`,
  'search-and-rescue-part-not-named': () =>
    'Het Raadsbesluit noemt geen deel voor ontschepingen na opsporing en redding',
  'search-and-rescue-part': (v) => `Indicatief deel voor ontschepingen na opsporing en redding: ${v.persons}`,
  'identified-under-pressure': () => 'De Commissie heeft vastgesteld dat de staat onder migratiedruk staat',
  'accepted-as-under-pressure': () =>
    'De staat meldde onder druk te staan en de Commissie is het daarmee eens',
  'pressure-by-search-and-rescue': () =>
    'De druk komt van terugkerende ontschepingen na opsporing en redding',
  'not-under-pressure': () => 'Voor de staat is migratiedruk vastgesteld',
  'may-notify-own-assessment': () =>
    'Een staat die vindt dat hij onder druk staat kan dat met redenen melden; de Commissie beslist dan',
  'self-declared-awaits-commission': () =>
    'De staat vindt dat hij onder druk staat; de Commissie heeft nog niet beslist',
  'need-notified': () => 'De staat heeft gemeld dat hij de pool gebruikt',
  'need-not-yet-notified': () => 'Om te putten meldt de staat eerst wat hij nodig heeft',
  'at-risk': () =>
    'Voor de staat dreigt migratiedruk: hij heeft voorrang bij de migratieondersteuning van de Unie',
  'not-at-risk': () => 'Voor de staat is een risico op migratiedruk vastgesteld',
  'participant-contributes': () => 'Elke deelnemende staat zegt zijn verplichte billijke aandeel toe',
  'beneficiary-not-obliged': () => 'Een begunstigde van de pool hoeft niet bij te dragen',
  'fully-deducted-not-obliged': () => 'Een staat met volledige vermindering hoeft niet bij te dragen',
  'share-less-deduction': (v) => `Na de vermindering blijft ${v.persons} over, of ${v.money}`,
  'deduction-for-pressure': () =>
    'Een staat onder druk die de pool niet heeft gebruikt kan om vermindering vragen',
  'deduction-for-significant-situation': () =>
    'Een staat in een significante migratiesituatie kan om vermindering vragen',
  'deduction-needs-reasons': () => 'Het verzoek geeft de redenen die het artikel noemt',
  'deduction-needs-significance': () => 'Het verzoek toont ook aan dat de situatie significant is',
  'deduction-after-using-pool': () => 'De staat heeft nog niet gemeld de pool te gebruiken',
  'deduction-in-neither-list': () =>
    'De staat staat onder druk of verkeert in een significante migratiesituatie',
  'deduction-only-on-own-reasoned-claim': () =>
    'Een staat op geen van beide lijsten kan alleen vragen als hij zo’n situatie zelf aanvoert en aantoont',
  'deduction-asked': () => 'Om vermindering is gevraagd; de Raad heeft nog niet beslist',
  'deduction-refused': () => 'De vermindering is geweigerd: het billijke aandeel blijft staan',
  'deduction-full': (v) => `Het hele billijke aandeel is in mindering gebracht: ${v.persons}`,
  'deduction-partial': (v) => `In mindering gebracht: ${v.persons}`,
  'deduction-amount-not-public': () => 'Er is vermindering verleend, maar de omvang is niet openbaar',
  'deduction-was-granted': () => 'De Raad heeft vermindering verleend',
  'denmark-takes-no-part': () => 'Denemarken neemt niet deel aan de verordening',
  'also-gives-or-deducted': () => 'De staat is begunstigde en zegde ook zelf toe of kreeg vermindering',
  pledged: (v) =>
    `Toegezegd: ${v.relocations}, ${v.money} in geld en ${v.alternative} in alternatieve maatregelen; alle vormen tellen gelijk, samen ${v.value} (${STANDING[v.standing ?? ''] ?? v.standing}: ${v.source})`,
  'pledge-not-public': () => 'De toezegging van deze staat is niet openbaar',
  'pledge-partly-public': (v) =>
    `Slechts een deel van de toezegging is openbaar: herplaatsing ${v.relocations}, geld ${v.money}, alternatieve maatregelen ${v.alternative} (${STANDING[v.standing ?? ''] ?? v.standing}: ${v.source})`,
  'pledge-not-recorded': () => 'Van deze staat is geen toezegging vastgelegd',
  'no-pledge-due': () => 'Er hoeft niets te worden toegezegd',
  'pledge-short': (v) => `De toezegging dekt de verplichting: ${v.pledged} van ${v.obligation}`,
  'pledge-over': (v) => `Er is meer toegezegd dan verplicht: ${v.pledged} tegen ${v.obligation}. Dat mag`,
  'pledge-meets-share': (v) => `De toezegging dekt de verplichting: ${v.pledged}`,
  'pledges-summed': (v) =>
    `Bekende toezeggingen samen: ${v.value}, waarvan ${v.relocations} als herplaatsing`,
  'pledges-not-public': (v) => `Toezeggingen die niet of niet geheel openbaar zijn: ${v.states}`,
  'pledges-insufficient': (v) => `De toezeggingen schieten tekort: ${v.pledged} bekend, ${v.reference} nodig`,
  'drawn-in-proportion': (v) => `Trekkingen komen naar rato van de toezeggingen: ${v.persons} en ${v.money}`,
  'draw-needs-pledge': () => 'Wat trekkingen vragen is niet te zeggen zolang de toezegging niet bekend is',
  'systemic-shortcomings': () =>
    'In de begunstigde staat zijn systemische tekortkomingen vastgesteld: niemand hoeft toezeggingen jegens hem uit te voeren',
  'no-shortcomings-found': () => 'In de begunstigde staat zijn systemische tekortkomingen vastgesteld',
  'pool-year-over': (v) => `Het pooljaar ${v.year} is voorbij`,
  'pool-year-runs': (v) => `Het pooljaar ${v.year} is voorbij`,
  'still-owed': (v) => `Verschuldigd ${v.due}, geleverd ${v.delivered}: ${v.value} staat nog open`,
  'nothing-owed': (v) => `Verschuldigd ${v.due}, geleverd ${v.delivered}: er staat niets open`,
  'offsets-count': (v) => `Overgenomen zaken tellen mee voor het billijke aandeel: ${v.cases}`,
  'pledges-reach-half': (v) =>
    `Toegezegde herplaatsingen halen de helft van het voorstel: ${v.pledged} tegen ${v.threshold}`,
  'own-pledge-reaches-half': (v) =>
    `De eigen herplaatsingen halen de helft van het billijke aandeel van ${v.fairShare}`,
  'forum-reconvened': () => 'Het forum op hoog niveau is opnieuw bijeengeroepen',
  'pledges-below-number': (v) =>
    `Toegezegde herplaatsingen liggen onder het hoogste van de twee getallen: ${v.pledged} tegen ${v.threshold}`,
  'pledges-did-not-fall': () => 'Uit te voeren toezeggingen daalden door verminderingen of een andere status',
  'pledge-unfulfilled': (v) =>
    `Herplaatsingen die niet zijn uitgevoerd of aanvaard: toegezegd ${v.pledged}, uitgevoerd ${v.implemented}`,
  'offset-cases': (v) => `Bijdragende staten nemen ${v.cases} over, tot ${v.number}`,
  'offset-falls': (v) => `Zaken die aan de staat toevallen: ${v.cases}`,
  'offset-capped': (v) => `Niemand neemt meer over dan zijn billijke aandeel: ${v.room}`,
  'no-mandatory-offsets': () => 'Verantwoordelijkheidscompensaties zijn verplicht',
  'effective-solidarity': (v) => `Toezeggingen die tellen: ${v.persons} en ${v.money}`,
  'assumed-not-delivered': (v) => `Aangenomen dat niet wordt geleverd door: ${v.states}`,
  'released-part': (v) =>
    `Bedoeld voor ${v.states}, jegens wie niemand gebonden is: ${v.persons} en ${v.money}`,
  'released-part-needs-notified-needs': (v) =>
    `Hoeveel bedoeld was voor ${v.states} is niet te zeggen tot alle begunstigden hun behoefte hebben gemeld`,
};

const ROUNDING: Readonly<Record<string, string>> = {
  up: 'naar boven afgerond op hele personen',
  nearest: 'afgerond op de dichtstbijzijnde persoon',
  'staged-up': 'eerst naar boven bij het voorstel, dan op de dichtstbijzijnde bij de pool',
  staged: 'eerst afgerond bij het voorstel, dan bij de pool',
};
const STANDING: Readonly<Record<string, string>> = {
  official: 'officieel',
  reported: 'gemeld',
  unknown: 'bron onbekend',
};
