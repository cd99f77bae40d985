/** The words by which governments say where they stand. `.{0,80}` is what may stand between two parts of a verb. */
import { anyWord } from './words.ts';

/** Agreement with what is proposed; where it is denied, the government is against. */
export const ACCEPTS = anyWord({
  nl: [
    '(?:onder)?steun(?:t|en|de|den)', 'ge(?:onder)?steund', 'instem(?:t|de|men|den)', 'instemming', 'ingestemd', 'in (?:te|kunnen|kan|kon|zal|zou|wil) stemmen', 'stem(?:t|de|den|men) (?:.{0,80} )?in(?= met(?! een voorbehoud)| onder| mits| op voorwaarde|[.,;]?$)',
    'stem(?:t|de|den|men) (?:.{0,60} )?v[oó][oó]r', 'v[oó][oó]r (?:.{0,60} )?(?:te )?(?:stemmen|gestemd)', 'v[oó][oó]r(?:ge)?stem(?:t|d|men)', 'v[oó][oó]rstander', '(?:is|was|blijft) vóór',
    'akkoord (?:te )?(?:gaan|gegaan)', 'ga(?:at|an) .{0,60}akkoord', 'ging .{0,60}akkoord', '(?:is|was|kan|kon|zal) (?:er |hier|hiermee |daarmee |ermee |met .{0,60} )?akkoord', 'goed(?:keuren|gekeurd| te keuren)', 'keur(?:t|de) .{0,80}goed',
    '(?:zich|zichzelf) .{0,80}vinden', 'onderschr(?:ijft|ijven|eef|even)', 'mee(?:gaan|gegaan)', 'verwelkom(?:t|en|de|den|d)', 'eens (?:met|zijn)', '(?:er|daar|hier)(?: [a-zë]+){0,3} ?mee eens', 'voorstanders', 'groen licht', '(?:kan|kon|kunnen) (?:.{0,20} )?(?:leven met|(?:er|daar|hier)?mee leven)', 'uit de voeten', 'omarm(?:t|en|de)', 'aanvaard', '(?:slechts |alleen |enkel |uitsluitend |pas )?(?:aanvaardbaar|acceptabel)', 'maar niet (?:met|voor|aan|op)(?= )', 'voorkeur .{0,40}gedeeld', 'deelt (?:deze|die|de) (?:voorkeur|mening|opvatting)', '(?:op|de) (?:[a-zë]+ )?steun (?:.{0,30} )?rekenen', 'rekenen op (?:.{0,30} )?(?:steun|instemming)', 'op (?:de )?(?:steun|instemming) .{0,40}rekenen', 'behoor(?:t|de) (?:tot|bij) de (?:landen|lidstaten|voorstanders|groep)', 'medewerking (?:toegezegd|verle(?:nen|end))', 'complimenteer(?:t|de)', 'kan (?:ze|deze|dit|dat|het|hem|die|de [a-z]+) (?:.{0,30} )?aannemen',
    'sta(?:at|an)? .{0,60}(?:positief|welwillend)', 'stond .{0,60}(?:positief|welwillend)', 'positief (?:tegenover|over|gestemd|uitgangspunt|gestemd)', '(?:is|was|grondhouding) (?:[a-zë]+ )?positief', 'positieve (?:grondhouding|houding)',
    'verheugd', 'ingenomen met', 'spr(?:eekt|eken|ak|aken) .{0,80}steun .{0,80}uit', 'steun .{0,60}uit(?:spreken|gesproken)', 'spr(?:eekt|ak) steun', 'steun (?:toe(?:gezegd|zeggen)|betuig(?:t|de|en)|verlenen|verleend|geven|gegeven|uit|aan|voor)', '(?:geef|gaf|verleen|verleende|betuig|betuigde)t? .{0,40}steun', '(?:blijvende|volle|onvoorwaardelijke|brede) steun',
    'moedig(?:t|de) .{0,60}aan', 'bijval', 'viel .{0,60}bij', 'juich(?:t|te|en) .{0,60}toe', 'zich .{0,60}aangesloten', '(?:beoordeelt|beoordeelde|waardeert) .{0,60}positief', 'blij (?:met|dat)', 'tevreden (?:met|over)', 'spr(?:eekt|eken|ak|aken) zich (?:.{0,40} )?uit v(?:oo|óó)r', 'zich .{0,30}uitgesproken voor', '^De (?:steun|instemming)', 'toe(?:gejuicht|juichen|te juichen)', 'sta(?:at|an)? achter', 'stond achter', 'schaar(?:t|de|den)? zich .{0,40}achter', 'achter .{0,60}(?:scharen|geschaard|staan)', 'slui(?:t|ten) zich .{0,80}aan', 'sloot zich .{0,80}aan', 'zich .{0,80}aan(?: te )?sluiten', 'aanvaard(?:t|en|de)', 'deelt de (?:analyse|doelstelling(?:en)?|visie|inzet|prioriteiten)',
  ],
  en: [
    'support(?:s|ed|ing|ive|er|ers)?', 'backing', 'welcom(?:es?|ed|ing)', '(?:give|gives|gave|given) (?:.{0,20} )?consent', 'appreciat(?:es|ed)', '(?:stands?|stood|remains?|remained) (?:firmly |fully )?(?:behind|by (?:the|its))', 'in favou?r', 'favour(?:s|ed|able|ably)', 'endors(?:es?|ed|ing)', 'back(?:s|ed)?(?! to)', 'agree(?:s|d)? (?:to|with|the)', 'agreed', 'agreement(?= to| is conditional| conditional| subject| depends)', '(?:give|gives|gave|given) (?:.{0,30} )?agreement', "(?:with|and) (?:Ireland|Malta)[’']s agreement",
    '(?:can|could|will|would|intends to|is prepared to|was prepared to|ready to|able to|position to|willing to|happy to) (?:[A-Za-zÀ-ɏ]+ ){0,3}(?:agree|approve|accept|join|adopt|go along)', 'agree', 'accept(?:s|ed|able)?', 'approv(?:es?|ed)', 'vot(?:es?|ed|ing) (?:[a-z]+ ){0,2}(?:in favou?r|for)', 'content (?:with|to)', '(?:go|goes|going|went) along with', 'join(?:s|ed|ing)? (?:the|in the) (?:general approach|consensus|agreement|political agreement|majority)', 'pleased', 'sign up to', 'supporters', 'join(?:s|ed)? (?:the )?consensus', 'in agreement', '(?:is|was) the right (?:one|approach)', 'agreement would',
  ],
  de: [
    'unterstütz(?:t|e|en|te|ten)', 'zu unterstützen', 'begrüß(?:t|e|en|te|ten)', 'befürwort(?:et|e|en|ete|eten)', 'stimm(?:t|te|en|ten) .{0,160}zu', 'zu(?:stimmen|zustimmen|gestimmt|stimmt|stimmend)', 'Zustimmung', 'träg(?:t) .{0,80}mit', 'trug .{0,80}mit', 'mit(?:tragen|zutragen|getragen|trägt)', 'st(?:eht|and) .{0,60}(?:positiv|aufgeschlossen)', '(?:positiv|aufgeschlossen|wohlwollend) gegenüber(?:steht|stehen)?', 'schließt sich .{0,80}an', 'schloss sich .{0,80}an', 'an(?:zu)?schließen', 'spr(?:icht|ach) sich .{0,60}für', 'tr(?:itt|at) .{0,10}für .{0,100} ein',
    'billig(?:t|te|en|ten)', 'gebilligt', 'einverstanden', '(?:da)?für (?:.{0,60} )?(?:stimmen|gestimmt|ausgesprochen|aussprechen)', 'stimm(?:t|te|en|ten) .{0,40}(?:dafür|für)', 'mit ja (?:stimmen|gestimmt)', 'akzeptier(?:t|en|te)', 'beitreten', 'beigetreten', 'tr(?:itt|at) .{0,80}bei', 'ist (?:dafür|für)', 'zu begrüßen', 'bewertet .{0,80}positiv', 'annehmbar', 'akzeptabel', 'nähertreten', 'zugestimmt', 'in die richtige Richtung', 'in Betracht', '(?:sieht|sah) darin .{0,40}(?:wichtigen|richtigen|guten) Schritt', 'schloss sich .{0,80} an',
  ],
  fr: [
    'sout(?:ien(?:t|nent|dra|dront|drons|drait)|enons|enait|enir|enu|ient|int)', 'soutien', 'appu(?:ie|iera|ient|yons|ierons|yer|yait|yé)', 'se (?:félicite|félicitera|réjouit|réjouira)', '(?:s’est|s[’\']est) (?:félicitée?|réjouie?|ralliée?|associée?|jointe?)', 'salu(?:e|era|é|er|ait|ons)', 'accueill(?:e|era|i|ait|ons|erons) (?:très )?(?:favorablement|positivement|avec (?:satisfaction|intérêt))', 'favorables?(?! à ce que)', 'favorable à ce que', 'approuv(?:e|era|é|er|ait|ons|erons)', 'accept(?:e|era|é|er|ait|ons|erons)', 'son (?:accord|approbation|aval|consentement)', 'souscri(?:t|ra|re|vait|vons|rons)', 'a souscrit', 'rall(?:ie|iera|ier|ié|iée)', 'adh(?:ère|èrera|érer|éré|érait)', 's[’\'](?:y )?associ(?:e|era|er)', 'rejoi(?:nt|ndra|ndre)', 'se (?:joindra|joint)', 'se prononc(?:e|era|er) (?:pour|en faveur)', 'vot(?:e|era|é|er|ait) (?:pas )?(?:pour|en faveur)', 'en faveur', 'donn(?:e|era|er|é) (?:son|leur) (?:accord|aval|approbation|assentiment)', 'd[’\']accord', 'consent(?:ir|ira|i)?', 'marqu(?:e|era|é|er) (?:son|leur) accord', 'partisan[e]?', 'va dans le bon sens', 'apport(?:e|é|ent|era) (?:son|leur) appui', 'partag(?:e|ent|era) (?:le constat|l[’\']analyse|l[’\']objectif)', 'cosign(?:e|é|era)', 'privilégi(?:e|ait|era)', 'envisageable', '(?:la|le) votera', 'satisfait[e]? de', 'acceptable',
  ],
}); // prettier-ignore

/** Finding something right: agreement where nothing else is said, and refusal where it is denied. */
export const FINDS_GOOD = anyWord({
  nl: ['wenselijk', 'gewenst', 'overtuigd', 'proportioneel', '(?:ziet|zag|zien) .{0,100}(?:noodzakelijke|belangrijke|goede|welkome) (?:stap|verbetering|basis)', 'de juiste weg', 'steun verdient', '(?:acht|vindt|vond|achtte) .{0,60}(?:waardevol|noodzakelijk|nodig|belangrijk|gerechtvaardigd)'],
  en: ['convinced', 'sees? merit', 'desirable', 'satisfied', 'proportionate', 'persuaded'],
  de: ['überzeugt', 'gerechtfertigt', 'wünschenswert', 'sachgerecht', 'erforderlich', 'zielführend', 'sinnvoll'],
  fr: ['convaincu[es]*', 'souhaitable', 'opportun[e]?', 'bon équilibre', 'satisfaisant[e]?', 'justifié[e]?'],
}); // prettier-ignore

/** Being against; where it is denied, the government stands in nobody's way. */
export const REJECTS = anyWord({
  nl: [
    '(?:is|was|blijft|bleef|zijn) (?:[A-Za-zÀ-ɏ]+ )?tegen(?= |[.,]?$)', 'tegenstander', '(?:wij(?:st|zen)|wees|wezen) .{0,120} (?:af|van de hand)', 'af(?:gewezen|wijzen|wijzend[e]?)', 'af te wijzen', 'verzet(?:te|ten|ten)?', 'verwerp(?:t|en)', 'verwierp', 'verworpen', 'onaanvaardbaar', 'onacceptabel', 'onwenselijk', 'disproportioneel', 'sta(?:at|an) .{0,40}(?:negatief|afwijzend)', 'uitgesproken tegen', 'tegen .{0,60}uitgesproken',
    'bezwa(?:ar|ren)', 'blokke(?:ert|erde|ren)', 'gekant', 'zie(?:t|n) niets in', 'zag niets in', 'keert zich', 'onvoldoende grond', 'tegen de zin', '(?:spreekt|sprak|spreken) zich .{0,40}uit tegen',
  ],
  en: ['oppos(?:es?|ed|ing|ition)', '(?:is|are|was|were|remains?|remained|will be|spoke|speak|speaks|argued|argues) against', 'reject(?:s|ed|ing|ion)?', 'object(?:s|ed|ing|ions?)(?! of)', 'block(?:s|ed|ing)?', 'resist(?:s|ed)?', 'unacceptable', 'undesirable', 'disproportionate'],
  de: ['lehn(?:t|te|en|ten) .{0,200}ab', 'ab(?:lehnen|lehnt|gelehnt|zulehnen|lehnend|lehnung)', '(?:ist|war|bleibt) (?:strikt |weiterhin |klar )?(?:gegen|dagegen)', 'widersetz(?:t|te|en)', 'spr(?:icht|ach) sich .{0,40}gegen', 'gegen .{0,80}(?:ausgesprochen|aussprechen)', 'wende(?:t|te) sich gegen', 'Einw(?:and|ände)', 'w(?:eist|ies) .{0,80}zurück', 'zurückweisen', 'inakzeptabel', 'unverhältnismäßig'],
  fr: ['oppos(?:e|era|é|ée|és|er|ait|ition)', 'hostile', 'rejet(?:te|tera|er|é|ait)?', 'défavorable', 'inacceptable', 's[’\']y oppos[a-zé]+', 'désapprouv[a-zé]+', 'objections?', 'bloqu(?:e|era|er|é)', 'disproportionné[e]?', '(?:se prononc(?:e|era)|s[’\']est prononcée?) contre'],
}); // prettier-ignore

/** A vote against, which nothing said beside it takes back. */
export const VOTES_AGAINST = anyWord({
  nl: ['stem(?:t|de|men|den) (?:.{0,60} )?tegen', 'tegen (?:.{0,60} )?(?:te )?(?:stemmen|gestemd)', 'tegen(?:ge)?stem(?:t|d|de|men)'],
  en: ['vot(?:es?|ed|ing) (?:[a-z]+ ){0,2}(?:against|no)', 'votes? (?:[a-z]+ ){0,3}against'],
  de: ['mit nein (?:zu )?(?:stimmen|gestimmt|votieren)', 'stimm(?:t|te|en|ten) .{0,60}(?:dagegen|gegen|mit nein)', '(?:da)?gegen (?:.{0,100} )?(?:stimmen|gestimmt|votieren|votiert)', 'Gegenstimme'],
  fr: ['vot(?:e|era|é|er|ait|erait) (?:pas )?contre', 'votera(?:it)? non', 'vote négatif', 'voix contre'],
}); // prettier-ignore

/** What takes the words after it back. */
export const DENIES = anyWord({
  nl: ['niet', 'geen', 'nooit', 'noch', 'nog niet', 'evenmin', 'geenszins', 'allerminst', 'nergens', 'moeilijk', 'bezwaarlijk', 'nauwelijks', 'onmogelijk', 'onvoldoende', 'weiger(?:t|de)'],
  en: ['not', 'cannot', '[a-z]+n[’\']t', 'never', 'neither', 'nor', 'unable', 'unwilling', 'impossible', 'difficult', 'hardly', 'hard', 'no', 'refus(?:es?|ed)', 'declin(?:es?|ed)', 'reluctant', 'withh(?:olds?|eld)', 'by no means'],
  de: ['nicht', 'kein(?:e[nrms]?)?', 'nie(?:mals)?', 'weder', 'keinesfalls', 'keineswegs', 'noch', 'kaum', 'außerstande', 'unmöglich', 'schwerlich', 'verweiger(?:t|te|n)', 'versagt(?:e)?'],
  fr: ['ne', 'n[’\'][a-zà-ÿ]+', 'pas', 'non', 'aucun[e]?', 'guère', 'nullement', 'jamais', 'ni', 'difficilement', 'impossible', 'refus(?:e|era|é|er)?', 'retir(?:e|era|é)'],
}); // prettier-ignore

/** Looks like a denial or a condition and is neither. */
export const NOT_DENIED = anyWord({
  nl: ['niet alleen', 'niet slechts', 'niet in de laatste plaats', 'zonder (?:voorbehoud|meer|aarzeling|debat|voorwaarden|verdere discussie|discussie)', 'niet nader', 'niet anders dan', 'niet-[a-zë]+', 'met voorwaarden'],
  en: ['not only', 'no (?:choice|option|alternative) but', 'not just', 'not least', 'no later than', 'not later than', 'without (?:reservation|reservations|hesitation|qualification|conditions|debate|discussion|further (?:debate|discussion|conditions))', 'non-[a-z]+', 'no doubt', 'no less than', 'no longer(?= (?:opposed|objects|opposes))'],
  de: ['nicht nur', 'nicht umhin', 'nicht zuletzt', 'nicht allein', 'ohne (?:vorbehalte?|einschränkung(?:en)?|aussprache|weiteres)', 'vorbehaltlos', 'nicht erst'],
  fr: ['non seulement', 'pas d[’\']autre choix', 'pas seulement', 'pas uniquement', 'sans (?:réserves?|hésitation|ambiguïté|débat|équivoque|condition)', 'sans pour autant'],
}); // prettier-ignore

/** Help or thanks, which are no agreement. */
export const HELP = anyWord({
  nl: ['(?<!(?:zijn|haar|hun|onze|volle|brede|op|op de) )steun (?:van|aan)', '(?:om|te) .{0,60}te ondersteunen', '(?:financieel|operationeel|technisch) .{0,20}(?:steunt|ondersteunt)', 'ondersteuning'],
  en: ['thank(?:s|ed|ing)? .{0,80}support', '(?:provid|offer|receiv|deliver|giv)(?:es?|s|ed|ing) (?:[a-z]+ ){0,2}support(?= to| for [A-Z])', '(?:financial|technical|operational|military|humanitarian|more|further|additional|greater) support', 'support(?:s|ed|ing)? (?=Ukraine|victims|refugees)'],
  de: ['(?:finanziell|technisch|operativ|humanitär) .{0,40}unterstütz[a-zä]+', 'für die Unterstützung'],
  fr: ['remerci[a-zé]+ .{0,80}soutien', 'soutien (?:financier|technique|opérationnel|militaire|humanitaire)'],
}); // prettier-ignore

/** Without this, no: what a refusal hangs on. */
export const WITHOUT = anyWord({
  nl: ['^zonder'],
  en: ['^without', '^in the absence of'],
  de: ['^ohne'],
  fr: ['^sans', "^en l[’']absence"],
});

/** No objection: agreement, if without warmth. */
export const NO_OBJECTION = anyWord({
  nl: ['geen (?:[a-z]+ )?bezwa(?:ar|ren)', 'geen (?:bedenkingen|belemmeringen)', 'geen (?:aanleiding|reden|behoefte) .{0,80}(?:verzetten|tegen)', 'niet (?:.{0,60} )?(?:te )?verzet(?:ten)?', 'niet (?:.{0,20} )?dwarsliggen', 'niet .{0,20}in de weg (?:te )?(?:staan|zullen staan)', 'niet .{0,40}blokkeren'],
  en: ['no (?:[a-z]+ )?(?:objections?|difficult(?:y|ies)|outstanding issues)', 'poses? no problem', '(?:not|n[’\']t) (?:[a-z]+ )?(?:oppose|object to|stand in the way|block)'],
  de: ['keine (?:[a-zäöü]+ )?(?:Einwände|Bedenken|Hindernisse)', 'nichts (?:gegen|dagegen)', 'nicht entgegen(?:stellen|stehen|treten)', 'nicht widersetzen'],
  fr: ['(?:pas|aucune) (?:d[’\'])?objections?', 'ne s[’\'](?:y )?oppos(?:e|era|ait)(?: pas)?', 'ne s[’\']est pas (?:opposée?)', 'pas lieu .{0,40}opposer', 'sans objection'],
}); // prettier-ignore

/** Asked or hoped of a government, which says nothing of where it stands. */
export const ONLY_ASKED = anyWord({
  nl: ['(?:gevraagd|verzocht|uitgenodigd|opgeroepen)', 'verplicht(?:en|te)?', 'dwingt', '(?:vraagt|vroeg|verzoekt|verzocht|roept|riep) .{0,40}(?:om|op)(?: .{0,60})? te'],
  en: ['(?:is|are|was|were|been|be) (?:asked|invited|requested|called upon|urged|expected|obliged|required)', 'obliges?', 'forces?', 'requires?', '(?:seeks?|sought|asks?|asked|secured?|won|needs?|received|requests?|requested) (?:[a-z]+ ){0,3}(?:support|agreement|backing|approval)'],
  de: ['verpflichtet', 'zwingt', '(?:gebeten|ersucht|aufgefordert|eingeladen|gefragt)', '(?:bittet|bat|wirbt|warb) um'],
  fr: ['oblige', 'contraint', '(?:invitée?s?|appelée?s?|sollicitée?|priée?)', '(?:demand|sollicit|recherch)(?:e|era|é|ait) (?:le |un )?(?:soutien|appui)'],
}); // prettier-ignore

/** Would, in other circumstances. */
export const MIGHT = anyWord({
  nl: ['zou(?:den)?', 'behoudt zich .{0,60}recht voor'], en: ['might', 'would be (?:able|prepared|willing|ready)'],
  de: ['könnte(?:n)?', 'würde(?:n)?'], fr: ['pourrait', 'serait', 'accepterait', 'soutiendrait'],
}); // prettier-ignore

/** What a government is prepared for or wishes, on which a condition may hang. */
export const WANTS = anyWord({
  nl: ['wil', 'wenst', 'stel(?:t|de) .{0,40}voorwaarde', 'bereid', 'wilde', 'sta(?:at|an) open voor', 'stond open voor', 'verb(?:indt|ond) .{0,60}voorwaarde'], en: ['wish(?:es|ed)', 'wants?', 'prepared', 'willing', 'ready', 'open to'],
  de: ['will', 'möchte', 'bereit', 'wollte'], fr: ['souhait(?:e|ait)', 'prêt[e]?', 'disposée?', 'ouvert[e]?'],
}); // prettier-ignore

/** What was so before, and may be otherwise now. */
export const EARLIER = anyWord({
  nl: ['aanvankelijk', 'oorspronkelijk[e]?', 'eerder', 'destijds', 'in eerste instantie', 'vroeger', 'voorheen'],
  en: ['initially', 'previously', 'at first', 'originally', 'formerly', 'in the past'],
  de: ['zurückgezogen', 'zunächst', 'ursprünglich', 'anfangs', 'bisher', 'früher', 'seinerzeit'],
  fr: ['initialement', 'd[’\']abord', 'auparavant', 'précédemment', 'dans un premier temps'],
}); // prettier-ignore

/** Agreement with the aim only, which refusal of the text outweighs. */
export const AIM = anyWord({
  nl: ['doel', 'doelstelling(?:en)?', 'uitgangspunt(?:en)?', 'principe', 'intentie', 'ambitie', 'streven', 'gedachte'],
  en: ['aims?', 'objectives?', 'goals?', 'principles?', 'intention', 'ambition', 'purpose', 'spirit'],
  de: ['Ziel(?:e|en|s|es|setzung|setzungen)?', 'Anliegen', 'Grundgedanken?', 'Absicht', 'Grundsatz', 'grundsätzlich'],
  fr: ['objectifs?', 'but', 'principes?', 'intention', 'ambition', 'finalité', 'esprit'],
}); // prettier-ignore

/** Worry, by which what is stressed is no agreement. */
export const WORRIES = anyWord({
  nl: ['te ver(?:gaand)?', 'zorgen', 'zorgelijk', 'bedenkingen', 'vraagtekens', 'bezorgd', 'kritiek', 'tekortkomingen van het voorstel', 'subsidiariteit'],
  en: ['concerns?', 'concerned', 'too far', 'worried', 'doubts?', 'misgivings', 'questions? the', 'subsidiarity'],
  de: ['Bedenken', 'zu weit', 'Sorgen?', 'Zweifel', 'Kritik', 'Subsidiarität'],
  fr: ['préoccupations?', 'préoccupée?', 'trop loin', 'doutes?', 'inquiétudes?', 'subsidiarité', 'critiques?'],
}); // prettier-ignore

/** Neither for nor against. */
export const ABSTAINS = anyWord({
  nl: ['onth(?:oudt|ield|ouden|ielden)', 'van stemming te onthouden'],
  en: ['abstain(?:s|ed|ing)?', 'abstention'],
  de: ['enth(?:ält|ielt|alten)(?= |[.,]?$)', 'Enthaltung'],
  fr: ['s[’\'](?:est )?abst(?:ient|iendra|enir|enait|enue?)', 'abstention'],
}); // prettier-ignore

/** Interest in the subject, which is agreement where nothing else is said. */
export const CARES = anyWord({
  nl: [
    'waardeer(?:t|de)', 'sterk (?:ge)?ma(?:akt|ken|akte) voor', 'maakt zich sterk voor', 'mede-?ondertekend', 'mede-?indien(?:er|d)', 'oproep .{0,20}herhalen', 'hecht(?:te)? .{0,60}(?:aan|belang|waarde)', 'van (?:groot |essentieel )?belang', 'zet(?:te)? .{0,80}in op', 'zich .{0,80}in(?: te)?zetten', '(?:be)?pleit(?:te|en)?', '(?:be)?pleiten', 'benadruk(?:t|te|ken)', 'onderstre(?:ept|epte|pen)', 'aandringen', 'dr(?:ingt|ong) .{0,40}aan', 'zal .{0,60}oproepen',
  ],
  en: ['attach(?:es|ed)? .{0,40}importance', 'advocat(?:es?|ed)', 'will (?:stress|emphasi[sz]e|call for|underline)', 'call(?:s|ed) for', 'committed to'],
  de: ['setz(?:t|te) sich .{0,120}ein', 'einsetzen', 'misst .{0,80}bei', 'wirbt(?! um)', 'wird .{0,60}(?:betonen|hervorheben)', 'plädier(?:t|te|en)'],
  fr: ['plaid(?:e|era|é|ait|er)', 'attache(?:ra)? .{0,60}importance', 'soulignera', 'insist(?:e|era|é)', 'appelle(?:ra)? à'],
}); // prettier-ignore

/** Reserve, which makes agreement conditional. */
export const RESERVES = anyWord({
  nl: ['terughoudend', 'gereserveerd', 'niet zonder (?:meer|voorwaarden)', 'studievoorbehoud', 'parlementair (?:behandel)?voorbehoud', 'parlementair behandelvoorbehoud', 'behandelvoorbehoud', 'voorbehoud (?:te )?(?:handhaven|maken|gehandhaafd|gemaakt)', '(?:heeft|handhaaft|maakt) .{0,60}voorbehoud(?! .{0,20}ingetrokken)', 'behoudt zich .{0,60}recht voor', '(?:stevige |kritische )?kanttekeningen'],
  en: ['reluctant', 'cautious', 'scrutiny reser(?:ve|vation)', '(?<!without |no |any )reservations?'],
  de: ['zurückhaltend', 'Prüfvorbehalt', 'Parlamentsvorbehalt', 'Vorbehalte'],
  fr: ['réticent[es]*', 'réservé[es]*', 'réserve d[’\'](?:examen|étude)', 'réserve parlementaire', '(?:émet(?:s|t|tons|tent|tra)?|maintient|formule) .{0,30}réserve'],
}); // prettier-ignore

/** Doubt, which qualifies agreement and alone is neither yes nor no. */
export const DOUBTS = anyWord({
  nl: ['(?:is|blijft|bleef|was|staat|stond) (?:[A-Za-zÀ-ɏ]+ ){0,2}kritisch', 'sceptisch', 'deels', 'gedeeltelijk(?! algemene)'],
  en: ['sceptical', '(?:is|was|remains?|remained) critical', 'partly', 'partially'],
  de: ['skeptisch', 'kritisch(?:e|en)? (?:gegenüber|Haltung)', '(?:ist|bleibt|sieht|steht) .{0,60}kritisch', 'teilweise'],
  fr: ['sceptique', 'critique à l[’\']égard', 'partiellement', 'en partie'],
}); // prettier-ignore

export const CONDITIONS = anyWord({
  nl: [
    'op (?:de )?voorwaarde', 'onder (?:de )?(?:[a-z]+ )?voorwaarde', 'voorwaarde(?:n)? (?:wordt|worden|is|zijn|wordt) (?:voldaan|vervuld)', 'voorwaarden? (?:wordt )?voldaan', 'als voorwaarde', 'voorwaarde (?:is|was|hiervoor|daarvoor|hierbij|daarbij)', 'mits', 'tenzij', 'onder (?:het )?voorbehoud', 'met een voorbehoud', 'met uitzondering van', 'resterende onderdelen', 'afhangen van', 'h(?:angt|ing) .{0,30}af van', 'afhankelijk (?:van|maken|gemaakt)', 'maakt(?:e)? .{0,60}afhankelijk',
    '(?:alleen|enkel|slechts|uitsluitend|pas)(?: dan)? .{0,100}(?:als|indien|wanneer|zodra|zolang|mits|op voorwaarde|nadat)', '(?:alleen|enkel|slechts|uitsluitend|pas) .{0,40}(?:instemmen|steunen|akkoord)', '(?:instemmen|steunen|akkoord gaan|instemt|steunt),? (?:.{0,80} )?(?:als|indien|zolang|zodra|wanneer)', 'niet .{0,100}(?:zolang|zonder|voordat|alvorens|als niet)', 'zolang', 'verb(?:indt|inden|ond|onden) .{0,60}(?:de|een|als) voorwaarde', 'met dien verstande', 'voor zover', 'vooropgesteld', 'laten afhangen', 'vereist dat', '(?:alleen|enkel|slechts|uitsluitend) (?:als|indien|wanneer)', 'stel(?:t|de) .{0,40}voorwaarde',
  ],
  en: ['provided(?= that| (?:the|its|it|this|these|a|an|no) )', 'providing that', 'on (?:the )?condition', 'on (?:the )?understanding', 'subject to(?! prior| the ordinary| a vote)', '(?:as|so) long as', 'with the exception of', 'only (?:.{0,60} )?(?:if|when|once|on condition|where|after)', '(?:agree|support|accept|vote|approve)[A-Za-zÀ-ɏ]* (?:.{0,60} )?if', 'unless', 'until(?! (?:the (?:spring|summer|autumn|winter|end|beginning)|next|last|[A-Z0-9]))', 'conditional (?:on|upon)', 'contingent (?:on|upon)', 'depend(?:s|ed|ent) (?:up)?on', 'in the absence of', 'made .{0,40}conditional'],
  de: ['(?:unter|mit) (?:der|einer|den) (?:voraussetzung(?:en)?|bedingung(?:en)?|maßgabe)', 'zur (?:bedingung|voraussetzung)', 'sofern', 'soweit', 'falls', 'vorausgesetzt', 'unter (?:dem |einem |einen )?vorbehalt', 'vorbehaltlich', 'mit ausnahme', '(?:nur|erst)(?: (?:dann|zustimmen|unterstützen|mittragen))?,? ?(?:wenn|dann|unter|mit|nach|sobald)', '(?:nur|erst) (?:.{0,60} )?(?:zustimmen|unterstützen|mittragen|zu),? (?:wenn|sobald|falls|sofern)', 'wenn .{0,120}(?:erfüllt|gewährleistet|sichergestellt)', 'solange', 'es sei denn', 'bevor', 'ab(?:hängig|hängt|hängen) (?:von|davon)?', 'hängt .{0,60} ab', 'knüpft .{0,80} an', 'macht .{0,80}(?:abhängig|davon)', '(?:zustimmen|unterstützen|mittragen), wenn'],
  fr: ['à (?:la |une |certaines |cette |ces )?(?:seule )?conditions?', 'sous (?:la |une |cette |certaines )?(?:seule )?(?:conditions?|réserves?)(?! faite)', 'pour autant qu[’\'a-z]+', 'pourvu qu[’\'a-z]+', 'à l[’\']exception', 'à moins', '(?:que|seulement|uniquement) (?:si|s[’\']ils?|lorsqu[’\'a-z]+|à|sous|dans la mesure|moyennant|en échange|quand|dès)', 'qu[’\'](?:à|en échange)', 'dès lors qu[’\'a-z]+', 'tant qu[’\'a-z]+', 'dépend(?:ra)? (?:de|du|des)', 'subordonn(?:e|era|é|ée)', 'conditionn(?:e|era|é|ée)', 'moyennant'],
}); // prettier-ignore

/** Even if: no condition. */
export const EVEN_IF = anyWord({
  nl: ['ook (?:als|indien|wanneer)', 'zelfs (?:als|indien|wanneer)', 'als zodanig'], en: ['even (?:if|when)', 'when it comes'],
  de: ['auch wenn', 'selbst wenn', 'wenn auch'], fr: ['même si', 'même s[’\']il'],
}); // prettier-ignore

export const LISTENS = anyWord({
  nl: ['aanhoren', 'aangehoord', 'aan te horen', '(?:voor|ter) kennisgeving', 'presentatie te horen', 'geen (?:.{0,20} )?(?:interventie|inbreng(?:en)?|opmerkingen)', '(?:presentatie|toelichting|discussie|debat|gesprek|gedachtewisseling) (?:.{0,20} )?volgen', 'niet (?:te )?interveni[a-zë]+', 'niet het woord (?:te )?(?:nemen|voeren)', 'hoor(?:t|de|den) .{0,80} ?aan', '(?:neemt|nemen|nam|namen|genomen) .{0,60}kennis', 'kennis .{0,40}(?:genomen|nemen)', 'kennis(?: te)? ?(?:nemen|genomen)', '(?:be)?luister(?:t|en|de|den|d)', 'bijpraten', 'kennis(?:name|neming)', '(?:neemt|nemen|nam|namen) .{0,40}nota', 'nota (?:genomen|nemen)', '(?:neemt|nemen|nam) .{0,40}akte', 'akte (?:te )?(?:nemen|genomen)', 'geen (?:verder )?standpunt (?:over )?in(?:nemen|te nemen)', 'niet voornemens .{0,40}interveni[a-zë]+', 'volg(?:t|de) .{0,60}(?:presentatie|toelichting|discussie|debat)'],
  en: ['tak(?:es?|ing) note', 'took note', 'taken note', 'listen(?:s|ed|ing)?', 'hear(?:s|ing)?', 'heard', 'for noting', 'without (?:taking the floor|intervening|intervention)', 'follow(?:s|ed)? the (?:debate|discussion|presentation)', '(?:will be|is|was|were|are) noted', '(?:note|notes|noted) (?:the|this|these|both|it|them)(?! (?:importance|need|urgency|lack|risks?|absence|difficult|progress))', 'not(?: [a-z]+)? to intervene', 'not intervene', 'not (?:intend(?:s)? to )?(?:speak|take the floor|intervene)', 'no intervention', 'did not speak'],
  de: ['zur kenntnis', 'Kenntnisnahme', 'kenntnis (?:nehmen|genommen)', 'n(?:immt|ahm|ehmen|ahmen) .{0,80}(?:kenntnis|entgegen)', 'entgegen(?:nehmen|genommen)', 'ohne wortmeldung', 'zu(?:hören|gehört)', 'hör(?:t|te) .{0,80}(?:an|zu)', 'an(?:hören|gehört)', 'verfolg(?:t|te|en) .{0,40}(?:Vorstellung|Aussprache|Vortrag|Präsentation)', 'keine wortmeldung', 'wortmeldung ist nicht', 'nicht zu wort'],
  fr: ['pren(?:d|dra|dre|ait|ant|ons|drons) .{0,30}(?:note|connaissance|acte)', 'pris(?:e)? .{0,20}(?:note|connaissance|acte)', 'prit (?:note|acte|connaissance)', 'écout(?:e|era|er|ait|é|ons|erons)', 'entend(?:u|ra|re|ait)(?= (?:la|le|les|l[’\']|cette|ce|ces|avec))', 'prise (?:de note|d[’\']acte)', 'sans (?:intervenir|prendre la parole)', 'n[’\'](?:interviendra|intervient|interviendrons) pas', 'n[’\']est pas intervenue?', 'pas (?:prévu .{0,40}(?:prenne|prendra|prendre) la parole|d[’\']intervention)', 'suiv(?:ra|i|re|it) (?:avec [a-zé]+ )?(?:cette|la|les|le|ce)(?= [a-zé]{0,20}(?:présentation|intervention|échange|débat|discussion))'],
}); // prettier-ignore

/** The position is still to come. */
export const OPEN = anyWord({
  nl: ['uiteindelijke positie', 'bepaalt .{0,40}(?:positie|standpunt|inzet|stemgedrag)', '(?:positie|standpunt|inzet|opstelling) .{0,80}(?:wordt (?:nog )?bepaald|houdt verband|afhankelijk|volgt)', 'nog geen (?:definitie(?:f|ve) )?(?:positie|standpunt|oordeel|besluit)', 'bestudeer(?:t|d|de)', 'bestuderen', 'beraadt zich', 'in beraad', 'nog niet (?:bepaald|besloten|vastgesteld)', 'nog .{0,40}(?:te )?bepalen'],
  en: ['position .{0,80}(?:will|to|is to|has yet to|remains to) be (?:determined|settled|decided|finali[sz]ed|agreed)', 'approach .{0,60}will be (?:settled|determined)', 'not yet (?:[A-Za-zÀ-ɏ]+ ){0,3}(?:position|decided|determined|settled|formed|view)', '(?:is|are|was) (?:still |currently |now )?(?:studying|examining|assessing|considering|reflecting)', 'yet to (?:decide|take|form|determine|reach)', 'reserv(?:es?|ed) (?:its|their) position', 'under (?:consideration|examination)'],
  de: ['noch nicht (?:festgelegt|abgeschlossen|abschließend|entschieden)', 'meinungsbildung', '(?:haltung|position) .{0,100}(?:abgestimmt|festgelegt|geprüft)', 'prüft(?:e)?', 'noch keine (?:[a-z]+ )?(?:haltung|position|entscheidung)', 'behält sich .{0,60}vor', 'noch offen'],
  fr: ['pas encore', 'position .{0,80}(?:sera|est en cours|reste|demeure) (?:[a-zé]+ )?(?:arrêtée|définie|fixée|précisée|à définir|déterminée|d[’\'])', 'position .{0,60}dépend', 'examine (?:encore|actuellement)', 'réserve sa position', 'a réservé sa position', 'arrêtera (?:sa|leur) position', 'à l[’\']étude', 'étudie'],
}); // prettier-ignore

/** What the Council is asked. */
export const ASKS = anyWord({
  nl: [
    'raad .{0,40}(?:te vragen|gevraagd|verzocht|uitgenodigd)', 'ter besluitvorming', 'uitgenodigd (?:om )?te', 'om tot een politiek akkoord', 'legt .{0,60} voor',
    '(?:streeft|beoogt|voornemens|hoopt|wil|mikt) .{0,120}(?:algemene oriëntatie|akkoord|conclusies|aan te nemen|in te stemmen|vast te stellen|goed te keuren)',
  ],
  en: ['(?:council|ministers) (?:is|are|will be) (?:[A-Za-zÀ-ɏ]+ )?(?:asked|invited|expected|called)', '(?:seeks?|aims?|intends?|wishes) .{0,120}(?:general approach|agreement|conclusions|adopt|settle)'],
  de: ['(?:rat|minister(?:innen)?) .{0,80}(?:ersucht|gebeten|eingeladen|aufgefordert)', '(?:strebt|beabsichtigt|will) .{0,140}(?:ausrichtung|einigung|schlussfolgerungen|annahme|erzielen)', 'bittet um'],
  fr: ['(?:conseil|ministres) .{0,60}(?:invité|appelé)[A-Za-zÀ-ɏ]*', '(?:vise|entend|souhaite) .{0,120}(?:orientation générale|accord|conclusions|adopt[A-Za-zÀ-ɏ]+|dégager)'],
}); // prettier-ignore

/** What parliament is promised. */
export const PROMISES = anyWord({
  nl: [
    '(?:uw|de|beide) kamers? .{0,160}(?:zal|zullen|worden|wordt) .{0,100}(?:geïnformeerd|informeren|ingelicht|toegezonden|op de hoogte|verslag)', '(?:zal|zullen) .{0,60}(?:uw|de) kamer .{0,100}(?:informeren|op de hoogte|toesturen|sturen|berichten|ter beschikking)',
    'zeg(?:t|de|den)? .{0,60}toe .{0,40}kamer', 'toegezegd .{0,40}kamer', 'in het verslag .{0,80}(?:zal|zullen|wordt|worden)', '(?:uw|de) kamer (?:wordt|zal) .{0,120}(?:ingelicht|geïnformeerd)', 'kamer .{0,40}ter beschikking stellen',
  ],
  en: ['(?:parliament|oireachtas|house|committee|senate) will (?:be (?:informed|updated)|receive)', 'will (?:inform|update|report (?:back )?to) .{0,40}(?:parliament|house|committee)', 'undert(?:akes|ook) to', 'commit(?:s|ted) to (?:inform|report)'],
  de: ['(?:wird|werden) .{0,80}(?:bundestag|ausschuss|parlament|nationalrat) .{0,80}(?:unterrichten|informieren|berichten)', '(?:bundestag|parlament|nationalrat) wird .{0,80}(?:unterrichtet|informiert)', 'bericht .{0,80}geht ihnen'],
  fr: ['(?:parlement|assemblée|commission|sénat) ser(?:a|ont) (?:informé|tenu)[A-Za-zÀ-ɏ]*', 'informera .{0,60}(?:parlement|assemblée|commission|sénat)', 's[’\']engage à (?:informer|rendre compte)', 'rendra compte'],
}); // prettier-ignore

/** A promise is about what is still to come. */
export const INFORMED = anyWord({
  nl: ['(?:is|zijn|werd|werden|was) .{0,80}geïnformeerd', 'geïnformeerd (?:via|middels)', 'ontving (?:uw|de) kamer', 'kamer ontving'],
  en: ['(?:was|were|has been|have been) informed'],
  de: ['wurden? .{0,60}unterrichtet'],
  fr: ['a été informé[A-Za-zÀ-ɏ]*', 'ont été informé[A-Za-zÀ-ɏ]*'],
}); // prettier-ignore

export const MAJORITY = anyWord({
  nl: ['(?:gekwalificeerde )?meerderheid', 'unanimi[A-Za-zÀ-ɏ]+', 'de meeste lidstaten', '(?:naar verwachting|verwacht[A-Za-zÀ-ɏ]*|mogelijk|waarschijnlijk) .{0,100}(?:andere|veel|sommige|enkele) lidstaten', '(?:andere|sommige|enkele|veel|verschillende|diverse|meerdere|[a-z]{3,12}) lidstaten (?:zullen|zal|steun(?:en|den)|hebben|hadden|zijn|waren|delen|deelden|sta(?:an)|willen|vragen|vroegen|zien|pleit(?:en|ten)|spr(?:eken|aken)|gaven|wezen|uitten|onderschr[a-z]+|verwelkom[a-z]+|zich)', 'lidstaten .{0,40}(?:verdeeld|uiteen)', 'krachtenveld', 'lidstaten delen', 'tamelijk alleen', 'derde van de lidstaten'],
  en: ['(?:qualified )?majority', 'unanimi[A-Za-zÀ-ɏ]+', 'most (?:member states|delegations)', '(?:other|some|several|many|a number of) member states (?:will|may|are|have|had|were|support|share|want|favou?r|wish|voiced|called|argued|oppose|remain)[a-z]*', '(?:expected|likely|may|might) .{0,80}(?:other|some|several) member states', 'member states .{0,40}divided', '(?:two|three|four|five) (?:or [A-Za-zÀ-ɏ]+ )?delegations'],
  de: ['(?:qualifizierten? )?mehrheit', 'einstimmig[A-Za-zÀ-ɏ]*', 'die meisten mitgliedstaaten', '(?:weitere|andere|einige|mehrere|viele) mitgliedstaaten (?:werden|haben|hatten|sind|waren|unterstütz[a-z]+|begrüß[a-z]+|teilen|fordern|sprachen|lehnen|befürwort[a-z]+|äußerten)'],
  fr: ['majorité(?: qualifiée)?', 'unanimité', '(?:plupart|majorité) des états membres', '(?:autres|plusieurs|certains|nombreux) états membres (?:seront|sont|ont|avaient|étaient|souti[a-z]+|partag[a-z]+|souhait[a-z]+|s[’\']|appu[a-z]+|demand[a-z]+|devraient|pourraient)'],
}); // prettier-ignore
