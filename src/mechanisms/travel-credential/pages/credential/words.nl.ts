/** The words of the traveller’s credential, in Dutch. */
import type { credentialWordsEn } from './words.en.ts';

export const credentialWordsNl: Readonly<Record<keyof typeof credentialWordsEn, string>> = {
  title: 'Mijn credential',
  lead: 'Maak een reiscredential uit uw paspoort of identiteitskaart, en bewaar het op dit toestel.',
  loading: 'Het wordt geopend …',
  step: 'Stap {{number}} van {{of}}',
  'step.what': 'Wat het is',
  'step.document': 'Uw document',
  'step.face': 'Bent u het?',
  'step.made': 'Uw credential',
  serves: 'Met uw document reist u zoals altijd.',
  'serves.border': 'Aan de grens wordt zoals altijd het document zelf bekeken, en een ambtenaar beslist.',
  carry: 'Draag altijd het document zelf bij u: het credential komt daar niet voor in de plaats.',
  demonstration: 'Demonstratie: deze persoon bestaat niet',
  'what.is':
    'Een reiscredential is een ondertekende kopie van de gegevens op de chip van uw paspoort of identiteitskaart, die u vóór een reis vooruit kunt sturen, zodat de grensautoriteit haar controleert voordat u aankomt.',
  'what.voluntary':
    'Niemand hoeft er een te hebben, het kost niets, en het document zelf moet u bij u blijven dragen.',
  'what.data':
    'De bestanden van de chip gaan één keer naar deze server om te worden gecontroleerd, en die bewaart er niets van; uw gezicht wordt op dit toestel vergeleken en nooit verstuurd; het credential wordt alleen hier bewaard, onder een wachtzin van u.',
  'what.age': 'Volgens de tekst die u koos, moet de houder ten minste {{age}} jaar zijn ({{by}}).',
  'what.notThere':
    'Onder de tekst die u koos kan niemand een credential maken: die is er nog niet. Kies hieronder een andere om het te proberen.',
  'what.next': 'Beginnen',
  law: 'Volgens welke tekst: {{title}}',
  'law.which': 'Versie van de wet',
  'law.nature': 'Het is {{nature}}. {{by}}.',
  rule: 'Wat de regel tot nu toe zegt',
  'rule.missing': 'Nog niet bekend: {{what}}.',
  'document.lost':
    'De bestanden die u koos zijn weg, want ze worden nooit opgeslagen: zo blijven ze van u. Kies ze opnieuw om verder te gaan.',
  'document.what':
    'Kies de bestanden die van de chip zijn gelezen. Ze blijven op deze pagina totdat u zegt dat het credential gemaakt mag worden.',
  'document.how': 'Hoe kom ik aan deze bestanden?',
  'document.how.app':
    'Een app die paspoorten leest met de NFC van een telefoon kan ze opslaan: zij vraagt het nummer, de geboortedatum en de vervaldatum van het document, waarmee de chip opengaat.',
  'document.how.browser':
    'Een webpagina kan de chip van een paspoort niet zelf lezen: geen browser laat haar daarmee praten.',
  'document.says': 'Wat de chip zegt',
  'document.expired': 'Dit document is verlopen: er kan geen credential van worden gemaakt.',
  'document.next': 'Dit is mijn document',
  'document.mayNot': 'Onder de tekst die u koos kan van dit document geen credential worden gemaakt.',
  'files.choose': 'Kies de bestanden van de chip',
  'files.more': 'Kies meer bestanden',
  'files.kinds':
    'Ten minste EF.SOD, DG1 en DG2; alle tegelijk, een voor een, of in één ZIP. Hoe ze heten doet er niet toe.',
  'files.EF.SOD': 'Handtekening van de staat (EF.SOD)',
  'files.DG1': 'Uw gegevens (DG1)',
  'files.DG2': 'Uw portret (DG2)',
  'files.there': 'gevonden',
  'files.missing': 'ontbreekt nog',
  'files.also': 'Ook gelezen: {{groups}}',
  'files.leftOut':
    'Vingerafdrukken of irissen zijn meteen weggelaten en niet geopend ({{groups}}): ze horen niet in een credential.',
  'files.strangers': 'Geen bestand van een chip, en weggelaten: {{names}}',
  'files.none':
    'Niets hiervan is een bestand van een chip: {{names}}. Zo’n bestand begint met een eigen kenmerk; een foto of scan van het document is dat niet.',
  'files.twice':
    'Er zijn twee bestanden van één soort: {{groups}}. Kies alleen de bestanden van één document.',
  'files.unreadable': 'Een bestand kon niet worden gelezen. Kies het opnieuw.',
  'files.which': 'Er zitten {{count}} documenten in. Welk?',
  'files.top': 'die in geen map',
  demo: 'Geen document bij de hand?',
  'demo.asking': 'Kijken of er een demonstratie loopt …',
  'demo.noAnswer':
    'Of er een demonstratie loopt is niet bekend: de server antwoordt niet. Bestanden van een document kunt u toch kiezen.',
  'demo.none':
    'Er loopt nu geen demonstratie, die u een document zou geven van iemand die niet bestaat. Een grensautoriteit begint er een, bij',
  'demo.inbox': 'haar postvak',
  'demo.or': 'of met',
  'demo.what':
    'U krijgt een paspoort van Utopia, een verzonnen staat, van iemand die niet bestaat. Alleen deze demonstratie vertrouwt het.',
  'demo.signer': 'Ondertekend door',
  'demo.signer.genuine': 'een ondertekenaar die in orde is',
  'demo.signer.revoked': 'een ondertekenaar die is ingetrokken',
  'demo.take': 'Neem een demonstratiedocument',
  'demo.making': 'Het wordt gemaakt …',
  'holder.portrait': 'Portret van de houder',
  'holder.noPortrait': 'Het portret op de chip kan niet worden gelezen.',
  'holder.noZone': 'De gegevens van de houder kunnen niet worden gelezen.',
  'holder.born': 'Geboren',
  'holder.nationality': 'Nationaliteit',
  'holder.issuer': 'Afgegeven door',
  'holder.number': 'Nummer',
  'holder.until': 'Geldig tot en met',
  'face.what':
    'Maak een opname van uzelf. Die wordt naast de opname op de chip gelegd, zodat niemand anders een credential van uw document maakt.',
  'face.ground':
    'Beide opnamen blijven op dit toestel en zijn weg zodra u de pagina verlaat. U vergelijkt uzelf, uit eigen wil; het voorstel laat de maker met het document vergelijken ({{by}}).',
  'face.groundWhy': 'Op welke grond een gezicht mag worden vergeleken',
  'face.yes': 'U bent het, voor zover het model dat kan zeggen.',
  'face.no': 'Geen credential: de gezichten komen niet overeen. U kunt een andere opname maken.',
  'face.not-yet-known':
    'Geen credential: het is niet te zeggen of u het bent. U kunt een andere opname maken, zoals hierboven staat.',
  'face.sent':
    'Nu worden de bestanden van de chip naar deze server gestuurd, één keer, om te worden gecontroleerd. Die bewaart er niets van, en er gaat geen opname van u mee.',
  'face.next': 'Maak het credential',
  'made.asking': 'Het document wordt gecontroleerd …',
  'made.noAnswer': 'De server antwoordt niet. Wat u koos staat nog op deze pagina: probeer het zo opnieuw.',
  'made.again': 'Probeer opnieuw',
  'made.other': 'Kies een ander document',
  'made.yes': 'Uw document is echt en het credential is gemaakt. Het is nog niet bewaard.',
  'made.reasons': 'Alles waarnaar is gekeken, stap voor stap',
  'made.advice':
    'Wat hier is berekend, is een advies: een ambtenaar aan de grens beslist, en bekijkt het document zelf.',
  whyNot: 'Er is geen credential',
  'whyNot.portrait-changed':
    'Het portret is niet dat wat bij de afgifte van het document is ondertekend: het is veranderd, of hoort bij een ander document ({{groups}}).',
  'whyNot.portrait-changed.do':
    'Lees de chip opnieuw en kies alle bestanden van één keer lezen. Helpt dat niet, vraag het dan aan wie het document heeft afgegeven.',
  'whyNot.data-changed':
    'De gegevens van de houder zijn niet die welke bij de afgifte van het document zijn ondertekend: ze zijn veranderd, of horen bij een ander document ({{groups}}).',
  'whyNot.data-changed.do':
    'Lees de chip opnieuw en kies alle bestanden van één keer lezen. Helpt dat niet, vraag het dan aan wie het document heeft afgegeven.',
  'whyNot.part-changed':
    'Een deel van de chip is niet dat wat bij de afgifte van het document is ondertekend ({{groups}}).',
  'whyNot.part-changed.do': 'Lees de chip opnieuw en kies alle bestanden van één keer lezen.',
  'whyNot.unknown-authority':
    'Deze server kent de instantie niet die voor uw document instaat (land {{country}}). Uw document kan heel goed echt zijn.',
  'whyNot.unknown-authority.do':
    'U hoeft niets te doen. Een grensautoriteit kan het certificaat van die staat toevoegen; probeer het daarna opnieuw.',
  'whyNot.document-expired': 'Uw document is verlopen op {{until}}.',
  'whyNot.document-expired.do': 'Maak een credential van uw nieuwe document.',
  'whyNot.signer-expired':
    'Het certificaat waarmee uw document is ondertekend, is niet meer geldig. Daar kunt u niets aan doen.',
  'whyNot.signer-expired.do': 'Vraag het aan wie het document heeft afgegeven.',
  'whyNot.revoked':
    'De staat die uw document heeft afgegeven, heeft het certificaat ingetrokken waarmee het is ondertekend.',
  'whyNot.revoked.do':
    'Vraag aan wie het document heeft afgegeven of het uwe erbij hoort: u hebt misschien recht op een nieuw.',
  'whyNot.forged':
    'De handtekening past niet bij het document: er is iets in veranderd, of het is niet afgegeven door de staat die erin staat.',
  'whyNot.forged.do':
    'Lees de chip opnieuw. Helpt dat niet, vraag het dan aan wie het document heeft afgegeven.',
  'whyNot.unreadable': 'De handtekening van de staat (EF.SOD) kan niet worden gelezen.',
  'whyNot.unreadable.do': 'Lees de chip opnieuw: het bestand kan zijn afgebroken of veranderd.',
  'whyNot.cannot-be-verified':
    'De handtekening kan hier niet worden gecontroleerd: er ontbreekt iets dat daarvoor nodig is, of zij is van een soort die niet wordt ondersteund.',
  'whyNot.cannot-be-verified.do':
    'Dat zegt niets slechts over uw document. De stappen hieronder noemen wat ontbreekt.',
  'whyNot.incomplete': 'Een deel dat elk credential moet hebben, is er niet.',
  'whyNot.incomplete.do': 'Kies de bestanden opnieuw: EF.SOD, DG1 en DG2 zijn nodig.',
  'whyNot.other': 'Een bestand van uw document past niet in een credential.',
  'whyNot.other.do': 'De stappen hieronder zeggen welk en waarom.',
  'keep.title': 'Op dit toestel bewaren',
  'keep.what':
    'Kies een wachtzin: een paar woorden die alleen u kent. Het credential wordt ermee versleuteld, alleen in deze browser.',
  'keep.do': 'Bewaren',
  'keep.busy': 'Het wordt versleuteld …',
  'keep.unlock':
    'Op dit toestel wordt al iets bewaard. Open het, dan wordt het nieuwe credential erbij gelegd.',
  'keep.open': 'Wat dit toestel bewaart is open: het credential komt erin, onder dezelfde wachtzin.',
  'keep.replace': 'Het bewaarde vervangen?',
  'keep.replaces':
    'Dit toestel bewaart al een credential. Het nieuwe komt ervoor in de plaats; wat u met het oude stuurde, blijft in uw lijst.',
  'keep.replaceDo': 'Vervangen',
  'keep.locked':
    'Wat dit toestel bewaart is intussen vergrendeld, dus er is niets veranderd. Open het en probeer het opnieuw.',
  'keep.failed':
    'Het kon niet worden bewaard: de browser weigerde. Er is niets veranderd; maak ruimte vrij, of open een gewoon venster.',
  passphrase: 'Nieuwe wachtzin',
  'passphrase.again': 'Nog eens dezelfde',
  'passphrase.show': 'Laat zien wat ik typ',
  'passphrase.help': 'Ten minste {{least}} tekens; vier woorden zijn goed te onthouden en moeilijk te raden.',
  'passphrase.nobody':
    'Niemand kan hem herstellen: wie hem vergeet, maakt een nieuw credential uit het document.',
  'passphrase.short': 'Hij is te kort: ten minste {{least}} tekens.',
  'passphrase.simple': 'Hij is te makkelijk te raden: gebruik meer dan drie verschillende tekens.',
  'passphrase.differs': 'Dit is niet dezelfde als hierboven.',
  kept: 'Bewaard op dit toestel',
  'kept.level': 'Toen het werd gemaakt',
  'kept.level.trusted': 'echt, door een instantie die wordt vertrouwd',
  'kept.madeAt': 'Gemaakt',
  'kept.comparedAt': 'Gezicht vergeleken',
  'kept.never': 'niet vergeleken',
  'kept.expired': 'Het document is verlopen: maak een credential van uw nieuwe.',
  'kept.send': 'Vooruitsturen voor een reis',
  'kept.lock': 'Vergrendelen',
  'kept.file': 'Meenemen als bestand',
  'kept.fileHint':
    'Het bestand credential.dtc is niet versleuteld: wie het heeft, ziet uw gegevens en uw portret.',
  'kept.anew': 'Een ander credential maken',
  change: 'De wachtzin veranderen',
  'change.now': 'Wachtzin nu',
  'change.do': 'Veranderen',
  'change.wrong': 'Dit is niet de wachtzin waarmee het bewaard is. Er is niets veranderd.',
  'change.done': 'De wachtzin is veranderd.',
  throwAway: 'Weggooien',
  'throwAway.what':
    'Het credential en de lijst van wat u stuurde worden van dit toestel gewist, voorgoed. Uit uw document kunt u een nieuw maken.',
  'throwAway.sent_one':
    'Eén inzending ligt nog bij een autoriteit: die kunt u dan hier niet meer intrekken. Zij wordt hoe dan ook op tijd gewist.',
  'throwAway.sent_other':
    '{{count}} inzendingen liggen nog bij een autoriteit: die kunt u dan hier niet meer intrekken. Zij worden hoe dan ook op tijd gewist.',
  'throwAway.do': 'Voorgoed weggooien',
  'throwAway.keep': 'Bewaren',
};
