/** The reason texts of the journey in Dutch. */
import type { Messages } from '#kernel';

const LEVEL: Readonly<Record<string, string>> = {
  trusted: 'de handtekening gaat terug op de staat van afgifte',
  'unknown-csca': 'het certificaat van de staat die tekende is hier niet bekend',
  'signature-failure': 'de handtekening klopt niet',
  'digest-mismatch': 'een deel is gewijzigd nadat het was getekend',
  'structure-error': 'het is niet gebouwd zoals zo’n document hoort te zijn',
  expired: 'het certificaat waarmee is getekend was verlopen',
  revoked: 'het certificaat waarmee is getekend was ingetrokken',
  unknown: 'of het echt is, is niet vastgesteld',
};

export const journeyNl: Messages = {
  'journey.law.not-there': () => 'De verordening is niet vastgesteld: voor een antwoord is haar tekst nodig',
  'journey.make.document': (_, { held }) =>
    held === 'yes'
      ? 'Een credential wordt gemaakt uit de chip van een paspoort of van een identiteitskaart van de Unie'
      : 'Een credential wordt alleen gemaakt uit een paspoort met chip of een identiteitskaart van de Unie',
  'journey.make.nationality': () => 'Elke nationaliteit mag: paspoorten van derde landen zijn even welkom als Europese',
  'journey.make.any-age': () => 'Deze versie van de tekst kent geen laagste leeftijd',
  'journey.make.age': ({ age, youngest }) => `Men moet ten minste ${youngest} zijn; de houder is ${age}`,
  'journey.make.chip': (_, { held }) =>
    held === 'yes' ? 'De chip is echt en ongewijzigd bevonden' : 'De chip is niet echt en ongewijzigd bevonden',
  'journey.make.face': (_, { held }) =>
    held === 'yes' ? 'De persoon komt overeen met de foto in de chip' : 'De persoon kwam niet overeen met de foto in de chip',
  'journey.contents.biometrics': ({ groups }, { held }) =>
    held === 'yes' ? 'Er zitten geen vingerafdrukken of irisbeelden in' : `${groups} mag er niet in: vingerafdrukken en irisbeelden nooit`,
  'journey.contents.needed': ({ groups }, { held }) => (held === 'yes' ? `${groups} zijn er` : `${groups} moet erin`),
  'journey.window.too-early': ({ opens, hours }) => `Het is te vroeg: dien in vanaf ${opens}, ${hours} uur voor de passage`,
  'journey.window.over': ({ closes }) => `Het is te laat: de opgegeven passage was om ${closes}`,
  'journey.window.open': ({ opens, closes }) => `Indienen kan van ${opens} tot ${closes}`,
  'journey.route.side-open': ({ leg, from, to }) =>
    `Of traject ${leg}, van ${from} naar ${to}, op die dag de buitengrens overschrijdt, is niet te zeggen`,
  'journey.route.entry': ({ state, leg }) => `De eerste binnenkomst is in ${state}, op traject ${leg}: daar wordt ontvangen`,
  'journey.route.exit': ({ state, leg }) => `De uitreis is uit ${state}, op traject ${leg}: daar wordt ontvangen`,
  'journey.route.no-crossing': ({ direction }) =>
    `Geen traject van de route overschrijdt de buitengrens naar ${direction === 'entry' ? 'binnen' : 'buiten'}`,
  'journey.route.right-state': ({ state, right }, { held }) =>
    held === 'yes' ? `${state} is de juiste staat` : `Het gaat naar ${right}, niet naar ${state}`,
  'journey.consent.none': () => 'Er is geen toestemming gegeven',
  'journey.consent.specific': ({ office, asked }, { held }) =>
    held === 'yes' ? `Toestemming is gegeven voor deze indiening bij ${office}` : `Toestemming is gegeven voor een andere indiening of post (${office}), niet voor ${asked}`,
  'journey.consent.stands': () => 'De toestemming is niet ingetrokken',
  'journey.consent.withdrawn': ({ at }) => `De toestemming is ingetrokken om ${at}`,
  'journey.erasure.withdrawn': ({ at }) => `De toestemming is ingetrokken om ${at}: alles wordt meteen gewist`,
  'journey.erasure.crossing': ({ crossed, hours, at }) => `Aan de grens om ${crossed}: gewist uiterlijk ${at}, ${hours} uur later`,
  'journey.erasure.declared-time': ({ declared, hours, at }) =>
    `Er is nog niemand gekomen; opgegeven voor ${declared}: gewist uiterlijk ${at}, ${hours} uur later`,
  'journey.readiness.demonstration': () =>
    'Dit is een demonstratie: de poort is open, en echte gegevens horen er niet in',
  'journey.readiness.board': ({ day }, { held }) =>
    held === 'yes' ? `De raad van bestuur bevestigde de gereedheid op ${day}` : 'De raad van bestuur heeft de gereedheid niet bevestigd',
  'journey.readiness.date': ({ day }, { held }) =>
    held === 'not-yet-known' ? 'De Commissie heeft geen datum bepaald' : `De Commissie bepaalde ${day} als begin`,
  'journey.holder.national': ({ nationality }, { held }) =>
    held === 'yes' ? `Een onderdaan van ${nationality} geniet vrij verkeer` : `Een onderdaan van ${nationality} is onderdaan van een derde land`,
  'journey.holder.family': () => 'Familieleden van burgers van de Unie genieten vrij verkeer: de grenswachter stelt vast of dit er een is',
  'journey.document.authentic': ({ level }) => `Het document: ${LEVEL[level ?? ''] ?? level}`,
  'journey.document.valid': ({ expires, crossing }, { held }) =>
    held === 'yes' ? `Het document is geldig tot en met ${expires}` : `Het document is geldig tot en met ${expires}, en de passage is op ${crossing}`,
  'journey.entry.permit': () => 'Met een verblijfstitel of visum voor lang verblijf gelden andere voorwaarden: de grenswachter kijkt ernaar',
  'journey.entry.valid-beyond': ({ departure, needed, expires }, { held }) =>
    held === 'yes'
      ? `Het document is geldig tot en met ${expires}, drie maanden na het vertrek op ${departure}`
      : `Het document moet geldig zijn tot en met ${needed}, drie maanden na het vertrek op ${departure}, en is dat tot en met ${expires}; in een noodgeval kan de grenswachter daarvan afzien`,
  'journey.entry.recently-issued': ({ issued, oldest }) => `Het document is afgegeven op ${issued}; het mag niet ouder zijn dan van ${oldest}`,
  'journey.entry.days': ({ stay, left }) => `Het verblijf duurt ${stay} dagen, en van de 90 in 180 zijn er ${left} over`,
  'journey.entry.authorised': ({ authorisation }) =>
    authorisation === 'none'
      ? 'Een visum of reisautorisatie is vereist en die is er niet'
      : authorisation === 'not-required'
        ? 'Er is geen visum of reisautorisatie vereist'
        : `Er is een ${authorisation === 'visa' ? 'visum' : 'reisautorisatie'}`,
  'journey.advance.in-time': ({ received, declared, hours }) =>
    `Ontvangen om ${received} voor ${declared}: hoogstens ${hours} uur vooraf, en niet erna`,
  'journey.advance.exit': () => 'Bij uitreis zijn er geen voorwaarden voor binnenkomst',
  'journey.advance.free-movement': () => 'Wie vrij verkeer geniet, hoeft aan geen voorwaarden voor binnenkomst te voldoen',
  'journey.booth.same-person': () => 'Is dit de persoon? Het gezicht tegenover de foto in de chip',
  'journey.booth.same-document': () => 'Is dit het document? De chip tegenover het credential',
  'journey.booth.databases': () => 'SIS, de verloren en gestolen documenten van Interpol en nationale gegevens worden door hun eigen systemen geraadpleegd',
  'journey.booth.new-hits': () => 'Is er iets nieuws sinds de controle vooraf?',
  'journey.booth.overstay': () => 'Is het toegestane verblijf overschreden? Dat zegt het inreis-uitreissysteem',
  'journey.booth.entry-exit': () => 'Het inreis-uitreissysteem zegt welke verblijven en weigeringen er waren en hoeveel dagen er over zijn',
  'journey.booth.purpose-means': () => 'Doel en omstandigheden van het verblijf, en middelen: de grenswachter vraagt ernaar waar daar aanleiding toe is',
  'journey.booth.alert': () => 'Is er een SIS-signalering ter fine van weigering van toegang?',
  'journey.booth.threat': () => 'Is er een gevaar voor openbare orde, veiligheid, gezondheid of internationale betrekkingen?',
  'journey.decision.twice': ({ earlier }) => `Er is al een beslissing vastgelegd: ${earlier}`,
  'journey.decision.future': ({ at, now }) => `${at} moet nog komen: het is ${now}`,
  'journey.decision.before': ({ at, received }) => `${at} is vóór de ontvangst van de indiening, om ${received}`,
  'journey.decision.too-soon': ({ declared }) => `Niemand wordt gemist vóór de opgegeven tijd, ${declared}`,
  'journey.decision.guard': ({ at }) => `Een grenswachter besliste om ${at}`,
  'journey.decision.reasoned': ({ grounds }, { held }) =>
    held === 'yes' ? `De weigering noemt haar gronden: ${grounds}` : 'Een weigering noemt haar gronden (A tot en met I van het standaardformulier) en een reden in woorden',
  'fact.law.final': () => 'de verordening zoals vastgesteld',
  'fact.holder.document': () => 'uit welk document',
  'fact.holder.age': () => 'de leeftijd van de houder',
  'fact.holder.chip': () => 'of de chip echt is',
  'fact.holder.face': () => 'of de persoon overeenkomt met de foto in de chip',
  'fact.holder.nationality': () => 'de nationaliteit in het document',
  'fact.holder.family': () => 'of dit een familielid van een burger van de Unie is',
  'fact.route.schengen': () => 'of een staat op die dag in het gebied zonder controles aan de binnengrenzen ligt',
  'fact.readiness.board': () => 'de bevestiging van de raad van bestuur',
  'fact.readiness.date': () => 'de datum die de Commissie bepaalt',
  'fact.document.trust': () => 'het certificaat van de staat van afgifte',
  'fact.document.expiry': () => 'de laatste dag waarop het document geldig is',
  'fact.document.issue': () => 'de dag waarop het document is afgegeven',
  'fact.entry.departure': () => 'de voorgenomen dag van vertrek',
  'fact.entry.daysLeft': () => 'hoeveel van de 90 dagen er over zijn',
  'fact.entry.authorisation': () => 'of een visum of reisautorisatie vereist is, en er is',
  'fact.entry.permit': () => 'wat de verblijfstitel of het visum voor lang verblijf toestaat',
}; // prettier-ignore
