/** De voorwaarden van het dossier in het Nederlands: wat klopte, waarom het werd geweigerd en wat juist zou zijn. */
import type { Messages } from '#kernel';

export const recordMessagesNl: Messages = {
  'record.situations-determined': (v, { held }) =>
    held === 'yes'
      ? `De Commissie stelde voor ${v.year} vast welke lidstaten onder druk staan, risico lopen of in een significante situatie zijn`
      : `De Commissie heeft voor ${v.year} nog niet vastgesteld welke lidstaten onder druk staan, risico lopen of in een significante situatie zijn`,
  'record.situations-determined.remedy': () => 'Leg eerst het besluit op grond van artikel 11 vast',
  'record.proposal-made': (v, { held }) =>
    held === 'yes'
      ? `De Commissie deed een voorstel voor de pool van ${v.year}`
      : `Er is nog geen voorstel van de Commissie voor de pool van ${v.year}`,
  'record.proposal-made.remedy': () => 'Leg eerst het voorstel op grond van artikel 12 vast',
  'record.forum-convened': (v, { held }) =>
    held === 'yes'
      ? `Het forum op hoog niveau is voor ${v.year} bijeengeroepen`
      : `Het forum op hoog niveau is voor ${v.year} nog niet bijeengeroepen en kan dus niet opnieuw bijeenkomen`,
  'record.forum-convened.remedy': () => 'Roep het eerst bijeen op grond van artikel 13, lid 2',
  'record.forum-not-yet-convened': (v, { held }) =>
    held === 'yes'
      ? `Het forum op hoog niveau is voor ${v.year} nog niet bijeengeroepen`
      : `Het forum op hoog niveau is voor ${v.year} al bijeengeroepen`,
  'record.forum-not-yet-convened.remedy': () => 'Roep het opnieuw bijeen op grond van artikel 13, lid 4',
  'record.pool-adopted': (v, { held }) =>
    held === 'yes'
      ? `De Raad stelde de pool voor ${v.year} in`
      : `De Raad heeft de pool voor ${v.year} nog niet ingesteld: er kan niets uit worden gevraagd, gehaald of aan worden geleverd`,
  'record.pool-adopted.remedy': () =>
    'Leg eerst de handeling van de Raad op grond van artikel 57, lid 1, vast',
  'record.pool-not-yet-adopted': (v, { held }) =>
    held === 'yes'
      ? `De pool voor ${v.year} is nog niet ingesteld`
      : `De Raad heeft de pool voor ${v.year} al ingesteld, en er is één pool per jaar`,
  'record.pool-not-yet-adopted.remedy': () =>
    'Leg de handeling vast in de cyclus van het jaar waarvoor zij geldt',
  'record.pool-has-numbers': (_, { held }) =>
    held === 'yes'
      ? 'De pool heeft een referentieaantal herplaatsingen en een referentiebedrag'
      : 'Een pool heeft een referentieaantal en een referentiebedrag boven 0 nodig',
  'record.pool-has-numbers.remedy': () => 'Geef beide referentiewaarden van de handeling van de Raad',
  'record.year-open': (v, { held }) =>
    held === 'yes'
      ? `Het jaar ${v.year} is niet afgesloten`
      : `Het jaar ${v.year} is afgesloten: alleen leveringen, compensaties voor niet nagekomen toezeggingen en correcties zijn nog mogelijk`,
  'record.year-open.remedy': () => 'Leg het vast in de cyclus van het lopende jaar',
  'record.year-over': (v, { held }) =>
    held === 'yes'
      ? `Het pooljaar ${v.year} is voorbij`
      : `Het pooljaar ${v.year} loopt tot en met 31 december en kan niet eerder worden afgesloten`,
  'record.year-over.remedy': (v) => `Sluit het af op of na 31 december ${v.year}`,
  'record.pledge-recorded': (v, { held }) =>
    held === 'yes' ? `${v.state} deed een toezegging` : `Er is geen toezegging van ${v.state} vastgelegd`,
  'record.pledge-recorded.remedy': () => 'Leg eerst de toezegging vast',
  'record.pledge-says-how-much': (_, { held }) =>
    held === 'yes'
      ? 'De toezegging zegt van minstens één vorm hoeveel'
      : 'Een toezegging zegt hoeveel: herplaatsingen, geld of alternatieve maatregelen',
  'record.pledge-says-how-much.remedy': () => 'Geef minstens een van de drie; 0 is ook een antwoord',
  'record.self-declaration-open': (v, { held }) =>
    held === 'yes'
      ? `${v.state} meldde dat het zichzelf onder druk acht, en daarover is nog niet besloten`
      : `Er wacht geen kennisgeving van ${v.state} op grond van artikel 59 op een besluit`,
  'record.self-declaration-open.remedy': () => 'Leg eerst de kennisgeving van de lidstaat vast',
  'record.no-self-declaration-open': (v, { held }) =>
    held === 'yes'
      ? `Geen kennisgeving van ${v.state} is aanvaard of wacht op een besluit`
      : `Een kennisgeving van ${v.state} is al aanvaard of wacht op het besluit van de Commissie`,
  'record.no-self-declaration-open.remedy': () =>
    'Wacht dat besluit af; na een afwijzing is een nieuwe kennisgeving mogelijk',
  'record.deduction-asked': (v, { held }) =>
    held === 'yes'
      ? `${v.state} vroeg om een aftrek op grond van artikel ${v.basis}`
      : `Er is geen open verzoek van ${v.state} om aftrek op grond van artikel ${v.basis}`,
  'record.deduction-asked.remedy': () => 'Leg eerst het verzoek van de lidstaat vast',
  'record.deduction-not-yet-assessed': (v, { held }) =>
    held === 'yes'
      ? `Het verzoek van ${v.state} is nog niet beoordeeld`
      : `Het verzoek van ${v.state} is al beoordeeld`,
  'record.deduction-not-yet-assessed.remedy': () => 'De volgende stap is het besluit van de Raad',
  'record.no-deduction-open': (v, { held }) =>
    held === 'yes'
      ? `Er wacht geen verzoek van ${v.state} op een besluit`
      : `Een verzoek van ${v.state} om aftrek wacht al op een besluit`,
  'record.no-deduction-open.remedy': () => 'Wacht het besluit van de Raad daarover af',
  'record.takes-part': (v, { held }) =>
    held === 'yes'
      ? `${v.state} neemt deel aan Verordening (EU) 2024/1351`
      : 'Denemarken neemt niet deel aan Verordening (EU) 2024/1351 en heeft geen plaats in de cyclus',
  'record.takes-part.remedy': () => 'Noem een lidstaat die deelneemt',
  'record.beneficiary': (v, { held }) =>
    held === 'yes'
      ? `${v.state} is begunstigde van de pool`
      : `${v.state} is geen begunstigde van de pool: het is niet aangemerkt of aanvaard als lidstaat onder migratiedruk`,
  'record.beneficiary.remedy': () => 'Het kan melden dat het zichzelf onder druk acht, artikel 59, lid 1',
  'record.need-notified': (v, { held }) =>
    held === 'yes'
      ? `${v.state} meldde zijn behoefte`
      : `${v.state} heeft niet gemeld dat het de pool wil gebruiken`,
  'record.need-notified.remedy': () => 'Leg eerst de behoefte op grond van artikel 58, lid 1, vast',
  'record.contributor': (v, { held }) =>
    held === 'yes'
      ? `${v.state} draagt bij`
      : `${v.state} is begunstigde van de pool: het hoeft niet bij te dragen en neemt geen compensaties over`,
  'record.contributor.remedy': () => 'Leg het vast voor een lidstaat die bijdraagt',
  'record.not-identified': (v, { held }) =>
    held === 'yes'
      ? `${v.state} is niet aangemerkt als lidstaat onder migratiedruk`
      : `De Commissie heeft ${v.state} al aangemerkt als lidstaat onder migratiedruk`,
  'record.not-identified.remedy': () => 'Meld in plaats daarvan de behoefte op grond van artikel 58, lid 1',
  'record.self-declaration-reasoned': (_, { held }) =>
    held === 'yes'
      ? 'De kennisgeving is met redenen omkleed'
      : 'Een kennisgeving dat een lidstaat onder druk staat, is met redenen omkleed',
  'record.self-declaration-reasoned.remedy': () => 'Voeg de redenen toe die artikel 59, lid 2, vraagt',
  'record.in-a-list-or-self-declared': (v, { held }) =>
    held === 'yes'
      ? `${v.state} staat op de lijst die artikel ${v.basis} vraagt, of verklaart dat van zichzelf`
      : `${v.state} staat niet op de lijst die artikel ${v.basis} vraagt en verklaart niet dat het daarop hoort`,
  'record.in-a-list-or-self-declared.remedy': () => 'Laat de lidstaat dit zelf met redenen verklaren',
  'record.deduction-reasoned': (v, { held }) =>
    held === 'yes'
      ? 'Het verzoek is met redenen omkleed'
      : `Dit verzoek van ${v.state} om aftrek moet met redenen omkleed zijn`,
  'record.deduction-reasoned.remedy': () => 'Voeg de redenen toe die het artikel vraagt',
  'record.pool-not-used': (v, { held }) =>
    held === 'yes'
      ? `${v.state} heeft de pool niet gebruikt`
      : `${v.state} gebruikte de pool al of meldde dat te gaan doen, en kan daarom geen aftrek wegens druk vragen`,
  'record.pool-not-used.remedy': () =>
    'Gebruik de pool, of vraag aftrek op grond van artikel 62 als dat van toepassing is',
  'record.no-shortcoming-open': (v, { held }) =>
    held === 'yes'
      ? `Er zijn geen systemische tekortkomingen vastgesteld in ${v.state}`
      : `Er zijn al systemische tekortkomingen vastgesteld in ${v.state}, die niet zijn geëindigd`,
  'record.no-shortcoming-open.remedy': () => 'Leg eerst het einde daarvan vast',
  'record.shortcoming-open': (v, { held }) =>
    held === 'yes'
      ? `Er zijn systemische tekortkomingen vastgesteld in ${v.state}`
      : `Er is in ${v.state} geen systemische tekortkoming vastgesteld die kan eindigen`,
  'record.shortcoming-open.remedy': () => 'Leg eerst de vaststelling vast',
  'record.asks-something': (_, { held }) =>
    held === 'yes'
      ? 'Het gaat om personen of geld'
      : 'Er wordt niets gevraagd of geleverd: personen en geld zijn beide 0',
  'record.asks-something.remedy': () => 'Geef een aantal personen of een bedrag boven 0',
  'record.within-pool': (v, { held }) =>
    held === 'yes'
      ? `Wat wordt gevraagd, ${v.asked}, past in de ${v.left} die van de pool over is`
      : `Wat wordt gevraagd, ${v.asked}, is meer dan de ${v.left} die van de pool over is`,
  'record.within-pool.remedy': () =>
    'Vraag hoogstens wat over is, met een herplaatsing tegen de waarde van de pool',
  'record.within-pledge': (v, { held }) =>
    held === 'yes'
      ? `Wat ${v.state} leverde, past in de toezegging`
      : `Hiermee zou ${v.state} meer hebben geleverd dan het in die vorm toezegde (${v.pledgedPersons}, ${v.pledgedMoney})`,
  'record.within-pledge.remedy': () => 'Leg eerst een grotere toezegging vast, of een kleinere levering',
  'record.within-alternative': (v, { held }) =>
    held === 'yes'
      ? `Het bedrag past in de ${v.pledged} die ${v.state} als alternatieve maatregelen toezegde`
      : `Alleen toegezegde alternatieve maatregelen worden geld: ${v.state} heeft daarvan nog ${v.pledged}`,
  'record.within-alternative.remedy': () => 'Geef een bedrag boven 0 en hoogstens dat',
};
