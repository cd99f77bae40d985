/** The words by which governments say where they stand. `.{0,80}` is what may stand between two parts of a verb. */
import { anyWord } from './words.ts';

/** Who speaks for a government, besides the name of its state. */
export const GOVERNMENT = anyWord({
  nl: ['nederlandse?', 'kabinet', 'regering', 'wij', 'bewindspersoon', 'bewindslieden', 'Belgische?'],
  en: ['government', 'we', 'minister', 'dutch', 'irish', 'maltese', 'british', 'UK'],
  de: ['bundesregierung', 'wir', 'deutsche[nrs]?', 'österreichische[nrs]?'],
  fr: ['gouvernement', 'nous', 'français(?:e|es)?', 'belges?', 'luxembourgeois(?:e|es)?'],
});

export const OPPOSES = anyWord({
  nl: [
    'kan .{0,60}niet (?:instemmen|steunen|akkoord)', '(?:kan|zal|wil) .{0,60}niet .{0,20}(?:instemmen|steunen)',
    'niet (?:te )?steunen', 'stem(?:t|de|men) .{0,20}tegen', 'tegen(?:stemmen|gestemd|stander)', 'geen (?:steun|voorstander)',
    '(?:is|blijft|bleef|was) (?:[A-Za-zÀ-ɏ]+ )?(?:tegen|kritisch|terughoudend|afwijzend)', 'w[ie]{1,2}[js]+t? .{0,80} af',
    'verzet(?:te)? zich', 'zich verzetten', 'niet wenselijk', 'onvoldoende grond', 'niet overtuigd',
  ],
  en: [
    'oppos(?:es?|ed|ing)', '(?:can|could|will|would|does|do|did)(?: not|not|n[’\']t) (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:support|accept|agree|endorse)',
    '(?:is|are|was|remains?) (?:opposed|reluctant|critical|against)', 'vot(?:es?|ed|ing) against', 'unable to (?:support|accept|agree)', 'rejects?', 'rejected',
  ],
  de: [
    'lehnt(?:e)? .{0,160}ab', 'ablehn[A-Za-zÀ-ɏ]+', '(?:kann|wird|konnte) .{0,80}nicht (?:zustimmen|unterstützen|mittragen)',
    'mit nein stimmen', 'stimmt(?:e)? .{0,60}(?:dagegen|nicht zu)', '(?:ist|war|bleibt) (?:gegen|zurückhaltend|kritisch)', 'widersetzt(?:e)? sich',
  ],
  fr: [
    's[’\']oppos[A-Za-zÀ-ɏ]+', 'ne (?:peut|pourra|pouvait|soutient|soutiendra|soutenait) (?:pas|guère)', 'votera(?:it)? contre', 'a voté contre',
    '(?:est|reste|demeure|était) (?:[A-Za-zÀ-ɏ]+ )?(?:oppos[A-Za-zÀ-ɏ]+|défavorable|réticent[A-Za-zÀ-ɏ]*|réservé[A-Za-zÀ-ɏ]*)', 'rejette', 'refuse',
  ],
}); // prettier-ignore

/** Agreement with what is proposed. */
export const AGREES = anyWord({
  nl: [
    '(?:onder)?steun(?:t|en|de|den)', 'verwelkom(?:t|en|de|den)', 'onderschrijft', 'onderschreef', 'voorstander', '(?:sta|sto)(?:a|o)?(?:t|nd) .{0,40}(?:positief|welwillend)',
    'positief (?:tegenover|over|gestemd|uitgangspunt)', 'in te stemmen', 'instemmen', 'ingestemd', 'stem(?:t|de|men) .{0,40}in(?= |$|\\.|,)(?! met een voorbehoud)', 'stem(?:t|de) .{0,20}voor', 'akkoord(?: gaan)?',
    'goedkeuren', 'kan zich .{0,60}vinden', 'kon zich .{0,60}vinden', 'verheugd', 'ingenomen met', 'spr(?:eekt|ak) .{0,60}steun uit', 'steun uit(?:spreken|gesproken)', 'blijvende steun', 'moedig(?:t|de) .{0,60}aan', 'onvoorwaardelijke steun', 'bijval', 'viel .{0,60}bij', 'juich(?:t|te) .{0,60}toe', 'sta(?:at|an)? achter', 'grondhouding positief',
  ],
  en: [
    'support(?:s|ed|ive|er|ers)?', 'backing', 'welcom(?:es?|ed)', 'in favou?r', 'endors(?:es?|ed)', 'back(?:s|ed)', 'agree(?:s|d)? (?:to|with)', '(?:can|could|will|intends to|is prepared to) (?:[A-Za-zÀ-ɏ]+ ){0,3}(?:agree|approve|accept|join)', 'approv(?:es?|ed)', 'vot(?:es?|ed|e) (?:in favou?r|for)',
  ],
  de: [
    'unterstützt(?:e|en)?', 'unterstützen', 'begrüßt(?:e|en)?', 'begrüßen', 'befürwortet(?:e|en)?', 'stimmt(?:e)? .{0,160}zu', 'zustimm[A-Za-zÀ-ɏ]+', 'zugestimmt', 'trägt .{0,80}mit', 'mittragen', 'steht .{0,60}positiv', 'positiv gegenüber', 'schließt sich .{0,60}an', 'spricht sich .{0,40}für', 'Zustimmung',
  ],
  fr: [
    'soutien(?:t|nent|dra)', 'soutenait', 'a soutenu', 'appuie(?:ra)?', 'a appuyé', 'se félicite', 'salue', 'accueille favorablement', 'favorables?', '(?:peut|pourra|entend|souhaite) .{0,40}(?:soutenir|approuver|accepter|souscrire|rallier|appuyer)', 's[’\']y rallier', 'souscri(?:t|ra)', 'approuve(?:ra)?', 'votera pour', 'adhère', 's[’\']associe(?:ra)?', 'rejoint',
  ],
}); // prettier-ignore

/** Interest in the subject, which is agreement where nothing else is said. */
export const CARES = anyWord({
  nl: [
    'hecht .{0,60}(?:aan|belang|waarde)', 'van (?:groot |essentieel )?belang', 'zet(?:te)? .{0,80}in op', 'zich .{0,80}in(?: te)?zetten', 'pleit(?:te|en)?', 'acht .{0,60}(?:waardevol|wenselijk|noodzakelijk)', 'zal benadrukken', 'benadruk(?:t|te)', 'onderstreep(?:t|te)', 'aandringen', 'dringt .{0,40}aan', 'zal .{0,60}oproepen', 'zal .{0,80}belang .{0,120}benadrukken',
  ],
  en: ['attach(?:es)? .{0,40}importance', 'advocat(?:es?|ed)', 'will (?:stress|emphasi[sz]e|call for|underline)', 'calls for', 'committed to'],
  de: ['setzt(?:e)? sich .{0,120}ein', 'einsetzen', 'misst .{0,80}bei', 'wirbt', 'wird .{0,60}(?:betonen|hervorheben)'],
  fr: ['plaide(?:ra)?', 'attache .{0,60}importance', 'soulignera', 'insistera', 'appelle(?:ra)? à'],
}); // prettier-ignore

export const CONDITIONS = anyWord({
  nl: [
    'op voorwaarde', 'onder (?:de )?voorwaarde', 'voorwaarden? wordt voldaan', 'mits', 'onder voorbehoud', 'met uitzondering van', 'resterende onderdelen', 'afhangen van', 'hangt af van', 'alleen als', 'alleen .{0,60}(?:instemmen|steunen|akkoord)',
    '(?:instemmen|steunen|akkoord gaan)(?:,)? (?:als|indien|wanneer|zolang)', 'terughoudend',
  ],
  en: ['provided(?: that)?', 'on condition', 'subject to (?!prior)', 'as long as', 'with the exception of', 'only if', '(?:agree|support|accept)[A-Za-zÀ-ɏ]* .{0,40} if', 'unless'],
  de: ['unter der (?:voraussetzung|bedingung)', 'sofern', 'vorausgesetzt', 'unter (?:dem )?vorbehalt', 'vorbehaltlich', 'mit ausnahme', 'nur (?:dann|wenn)'],
  fr: ['à condition', 'sous (?:la )?(?:condition|réserve)', 'pour autant qu', 'pourvu qu', 'à l[’\']exception', 'à moins'],
}); // prettier-ignore

export const LISTENS = anyWord({
  nl: ['aanhoren', 'aan te horen', 'voor kennisgeving', 'presentatie te horen', 'geen interventie', 'hoor(?:t|de|den) .{0,80} aan', '(?:neemt|nemen|nam|namen) .{0,60}kennis', 'kennis(?: te)? ?nemen', 'luister(?:t|en|de|den)', 'bijpraten'],
  en: ['tak(?:es?|ing) note', 'took note', 'listen(?:s|ed)?', 'hear', 'heard', 'without taking the floor', 'followed the debate', '(?:will be|is|was) noted', 'not(?:es|ed) the (?:information|presentation)'],
  de: ['zur kenntnis', 'nimmt .{0,60}entgegen', 'ohne wortmeldung', 'zuhören', 'hört(?:e)? .{0,80} an', 'anhören'],
  fr: ['pren(?:d|dra|dre) .{0,20}(?:note|connaissance|acte)', 'a pris (?:note|connaissance|acte)', 'écout(?:e|era|er|ait)'],
}); // prettier-ignore

/** The position is still to come. */
export const OPEN = anyWord({
  nl: ['uiteindelijke positie', 'bepaalt .{0,40}(?:positie|standpunt|inzet)', '(?:positie|standpunt|inzet) .{0,80}(?:wordt bepaald|houdt verband|afhankelijk)', 'nog geen (?:positie|standpunt)', 'bestudeer(?:t|d|de)', 'gaf nog geen'],
  en: ['position .{0,80}will be determined', 'not yet (?:[A-Za-zÀ-ɏ]+ ){0,3}(?:position|decided|determined)', '(?:is|are) (?:still |currently )?(?:studying|examining|assessing)'],
  de: ['noch nicht (?:festgelegt|abgeschlossen|abschließend)', 'meinungsbildung', 'haltung .{0,100}(?:abgestimmt|festgelegt)', 'prüft'],
  fr: ['pas encore', 'position .{0,80}(?:sera (?:arrêtée|définie|fixée)|dépend)', 'examine (?:encore|actuellement)'],
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
  nl: ['(?:gekwalificeerde )?meerderheid', 'unanimi[A-Za-zÀ-ɏ]+', 'de meeste lidstaten', 'andere lidstaten', 'krachtenveld', 'lidstaten delen', 'tamelijk alleen', 'derde van de lidstaten'],
  en: ['(?:qualified )?majority', 'unanimi[A-Za-zÀ-ɏ]+', 'most (?:member states|delegations)', 'other member states', '(?:two|three|four|five) (?:or [A-Za-zÀ-ɏ]+ )?delegations'],
  de: ['(?:qualifizierten? )?mehrheit', 'einstimmig[A-Za-zÀ-ɏ]*', 'die meisten mitgliedstaaten', '(?:weitere|andere) mitgliedstaaten'],
  fr: ['majorité(?: qualifiée)?', 'unanimité', '(?:plupart|majorité) des états membres', 'autres états membres'],
}); // prettier-ignore
