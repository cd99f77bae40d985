/** The clauses of a sentence, each with who speaks in it: what Germany does in one says nothing of the writer in the next. */
import type { LetterLanguage } from './codes.ts';
import type { MemberState } from '#kernel';
import { mentionPattern, namesItself } from './own-words.ts';

export type Speaker = 'own' | 'other' | null;

export interface Clause {
  readonly text: string;
  readonly speaker: Speaker;
  /** Begins with a word like “that”, “which” or “if”. */
  readonly subordinate: boolean;
  /** Goes on with the clause before it: no conjunction, no speaker of its own. */
  readonly bare: boolean;
  /** A question that is still open, or a supposition: “whether”, “if”. */
  readonly open: boolean;
}

const SUBORDINATE: Readonly<Record<LetterLanguage, string>> = {
  nl: '(?:ook|zelfs) (?:als|indien|wanneer)|dat(?! (?:[a-zë]+ ){0,2}(?:af|goed|toe|aan)(?:[,.;]|$))|die|welke|waar(?:door|in|van|mee|bij|op|aan|onder(?! (?:ook )?[A-Z])|uit|toe|voor|over|om)?|omdat|aangezien|doordat|zodat|opdat|hoewel|ofschoon|(?<!(?:net|zowel|evenzeer|zo|niet anders|ook|zelfs) )als(?! (?:gast|uiterste|laatste|eerste|enige|lid|voor|een |land|van |in |met |op |over |gevolg|vertegen))|indien|wanneer|zodra|zolang|of(?= (?:het|zij|ze|hij|de|er|dit|dat|Nederland|België) )|tenzij|mits|terwijl|waarom',
  en: 'even (?:if|when)|(?<!provided )that|which|who|whose|where|because|since|although|though|(?<!even )if|whether|(?<!even )when|once|unless|until|while|whereas|provided|so that|why|how',
  de: '(?:auch|selbst) wenn|dass|daß|weil|da|wenn|falls|sofern|soweit|solange|ob|obwohl|obgleich|damit|sodass|indem|während|wobei|wonach|welche[rsnm]?|deren|dessen|bevor|nachdem|vorausgesetzt|es sei denn|warum|weshalb',
  fr: "même si|ce qu(?:e(?= )|[’'])|(?<!(?:même|tant|autant|pourvu|moins|lors|alors|tandis|parce|bien|afin|ainsi|avant|après|ce) )que(?! (?:si|sous|lorsqu|moyennant|dans|à|pour|quand)[ ’e])|(?<!ce )qu[’']|qui|dont|où|lequel|laquelle|lesquels|(?<!(?:que|même) )si|s[’']il|lorsque|parce que|puisque|car|alors que|tandis que|bien que|afin que|pourvu que|pour autant que|à moins que|tant que|dès lors que|quand|pourquoi",
};

/** A complement: what is said by the speaker of the clause before it. */
const COMPLEMENT: Readonly<Record<LetterLanguage, RegExp>> = {
  nl: /^dat /, en: /^that /, de: /^da(?:ss|ß) /, fr: /^qu[e’']/,
}; // prettier-ignore

const OPENED: Readonly<Record<LetterLanguage, RegExp>> = {
  nl: /^(?:of|(?:ook )?als|indien|wanneer|zodra|zolang|tenzij|mits)(?= )/i, en: /^(?:whether|(?:even )?if|when|once|unless|until|provided)(?= )/i,
  de: /^(?:ob|(?:auch )?wenn|falls|sofern|soweit|solange|vorausgesetzt|es sei denn)(?=[ ,])/i, fr: /^(?:(?:même )?si |s[’']il|lorsque|pourvu que|pour autant|à moins que|tant que|quand )/i,
}; // prettier-ignore

const BUT: Readonly<Record<LetterLanguage, string>> = {
  nl: 'maar|doch',
  en: 'but',
  de: 'sondern',
  fr: 'mais',
};

const AND: Readonly<Record<LetterLanguage, string>> = { nl: 'en', en: 'and', de: 'und', fr: 'et' };

/** After “and”: words with which another statement about the same speaker begins. */
const FINITE: Readonly<Record<LetterLanguage, string>> = {
  nl: '(?:(?:ook|daarom|wel|daarbij|dus|dan ook|er|hier|dit|zich) ){0,2}(?:zal|zullen|kan|kon|kunnen|wil|wilde|heeft|had|is|was|ga(?:at|an)|ging|(?:stem|steun|ondersteun|verwelkom)(?:t|de|den|en)?|onderschr[a-z]+|pleit(?:te)?|vind(?:t|en)|vond|acht(?:te)?|wijst|wees|hoor(?:t|de)|luister(?:t|de)|neemt|nam|spr(?:eekt|ak)|sta(?:at|an)|stond|blijft|bleef|ziet|zag|zet(?:te)?|hecht(?:te)?|vraagt|vroeg|dank(?:t|te)|deelt|deelde|juich(?:t|te)|sluit|sloot|schaar(?:t|de))(?=[ .,;]|$)',
  en: '(?:(?:also|therefore|so|fully|strongly|warmly|duly|then) ){0,2}(?:will|would|can|could|may|cannot|is|are|was|were|has|have|had|does|did|intends|wishes|[a-z]+(?:s|ed))(?=[ .,;]|$)',
  de: '(?:(?:auch|daher|wird|sich|dies|sie) ){0,2}(?:wird|werden|würde|kann|konnte|können|könnte|will|hat|hatte|haben|ist|war|nimmt|nahm|warb|sprach|gab|hielt|wies|trug|bat|stand|rief|blieb|sah|trat|[a-zäöü]{4,}t(?:e)?)(?=[ .,;]|$)',
  fr: "(?:(?:ne|y|en|se|s[’']|l[’']|le|la|les|lui) ?){0,2}(?:est|a|était|avait|[a-zéèê]{2,}(?:ra|ait)|soutient|peut|appuie|salue|approuve|souscrit|vote|plaide|insiste|partage|prend|estime|souhaite|demande|refuse|rejette|écoute)(?=[ .,;]|$)",
};

/** What makes a mention no subject: a preposition, with its article. */
const PREPOSITION: Readonly<Record<LetterLanguage, RegExp>> = {
  nl: /(?:^|[\s(])(?:van|vanuit|met|aan|in|bij|tijdens|naar|over|op|uit|tegen|tussen|onder|per|behalve|richting|binnen|om|te|tot|dan|als|zoals|evenals|net als|ter|jegens|rond|na|buiten|inzake|tegenover|krachtens|gelet op|behoudens|alle|ander[en]*)\s(?:(?:de|het|een|alle|andere|deze|dit|die|ons|onze|haar|zijn|hun)\s){0,2}$/i,
  en: /(?:^|[\s(])(?:of|with|to|at|in|on|from|against|between|among|under|per|except|than|as|like|into|within|before|after|over|about|alongside|during|towards?|upon|unlike|both)\s(?:(?:the|a|an|all|other|its|our|some|both|most|many|this|[A-Z][a-z]+)\s){0,2}$/i,
  de: /(?:^|[\s(])(?:(?:von|mit|an|in|bei|während|nach|über|auf|aus|gegen|gegenüber|zwischen|unter|außer|als|wie|zu|durch|um|vor|neben|ohne|wegen|innerhalb|samt|beim|im|am|vom|zum|zur|ins|seit)\s(?:(?:der|dem|den|die|das|des|allen|anderen|übrigen|einigen|einer|einem|ihrer|ihrem)\s){0,2}|(?:des|dem|eines|einem|einer|den|aller|anderen|übrigen)\s)$/i,
  fr: /(?:^|[\s(’'])(?:de|d[’']|avec|à|en|dans|sur|contre|entre|sous|chez|sauf|hormis|vers|parmi|du|des|au|aux|auprès|outre|comme|(?<!ce )que|après|avant|envers)\s?(?:(?:la|le|les|l[’']|un|une|certains|plusieurs|autres|d[’']autres|tous|nos|ses|leurs?)\s?){0,3}$/i,
};

/** German: “der Kommission” is a genitive or dative, “der Rat” is not. */
const OBLIQUE = /(?:^|\s)(?:der|einer|ihrer|dieser)\s$/i;
const FEMININE =
  /(?:regierung|Kommission|Präsidentschaft|Delegation(?:en)?|staaten|Länder|in|Slowakei|Seite|Position|Haltung)$/;

/** In the eyes of, or on behalf of. */
const VIEWPOINT: Readonly<Record<LetterLanguage, RegExp>> = {
  nl: /(?:^|\s)(?:voor|volgens|namens|wat|van de zijde van|naar het oordeel van)\s(?:(?:de|het)\s)?$/i,
  en: /(?:^|\s)(?:for|acceptable to|according to|on behalf of|in the (?:view|opinion) of)\s(?:the\s)?$/i,
  de: /(?:^|\s)(?:für|aus (?:der )?sicht|nach (?:auffassung|ansicht)|seitens|namens)\s(?:der\s|von\s)?$/i,
  fr: /(?:^|\s)(?:pour|selon|au nom (?:de|du)|du côté (?:de|du))\s?(?:la\s|le\s|l[’'])?$/i,
};

/** As others say. */
const REPORTED: Readonly<Record<LetterLanguage, RegExp>> = {
  nl: /(?:^|\s)volgens\s(?:(?:de|het)\s)?$/i, en: /(?:^|\s)(?:according to|in the (?:view|opinion) of)\s(?:the\s)?$/i,
  de: /(?:^|\s)(?:nach (?:auffassung|ansicht|angaben)|laut|aus (?:der )?sicht)\s(?:der\s|des\s)?$/i, fr: /(?:^|\s)(?:selon|d[’']après)\s?(?:la\s|le\s|l[’'])?$/i,
}; // prettier-ignore

/** “The support of the government …”, at the head of a clause. */
const ITS_STAND: Readonly<Record<LetterLanguage, RegExp>> = {
  nl: /(?:^(?:de|het) (?:inzet|standpunt|positie|steun|instemming|grondhouding)|(?:^|\s)op (?:de |volle )?(?:steun|instemming|medewerking)) van (?:de |het )?$/i, en: /^the (?:position|support|view|approach|agreement) of (?:the )?$/i,
  de: /^(?:die|eine) (?:Haltung|Position|Zustimmung|Unterstützung) (?:der |von )?$/i, fr: /^(?:le|la|l[’']) ?(?:soutien|position|accord) (?:de la |du |de l[’']|de )?$/i,
}; // prettier-ignore

/** By whom: the one who acts in a passive. */
const AGENT: Readonly<Record<LetterLanguage, RegExp>> = {
  nl: /(?:^|\s)(?:ook )?door (?:(?:de|het) )?$/i, en: /(?:^|\s)by (?:the )?$/i,
  de: /(?:^|\s)(?:von|durch) (?:der |den |dem |die )?$/i, fr: /(?:^|\s)par (?:la |le |les |l[’'])?$/i,
}; // prettier-ignore

const PASSIVE = /(?:^|\s)(?:wird|werden|wurden?|worden)(?=\s|[.,]|$)/;

/** A list that has the government in it: “of ten states, including the Netherlands”. */
const INCLUDING: Readonly<Record<LetterLanguage, RegExp>> = {
  nl: /(?:^|\s)(?:waaronder|evenals|net als|zo ook|alsook|inclusief|onder wie|onder meer|en ook) (?:ook )?(?:(?:de|het) )?$/i, en: /(?:^|\s)(?:including|as did|as well as|along with|not least) (?:the )?$/i,
  de: /(?:^|\s)(?:darunter|ebenso wie|wie auch|einschließlich|unter anderem) (?:auch )?(?:die )?$/i, fr: /(?:^|\s)(?:dont|tout comme|ainsi que|y compris|parmi lesquels|notamment) (?:la |le |l[’'])?$/i,
}; // prettier-ignore

/** What may stand between the members of a list of speakers. */
const JOINT: Readonly<Record<LetterLanguage, RegExp>> = {
  nl: /^(?:,|,? (?:en|of|als)(?: ook)?) ?(?:(?:de|het) )?$/, en: /^(?:,|,? (?:and|or)) ?(?:the )?$/,
  de: /^(?:,|,? (?:und|sowie|oder)) ?(?:(?:die|der|den|das) )?$/, fr: /^(?:,|,? (?:et|ou)) ?(?:la |le |les |l[’'])?$/,
}; // prettier-ignore

/** “…, like Germany, …”: what stands between commas only compares. */
const BESIDE: Readonly<Record<LetterLanguage, RegExp>> = {
  nl: /,? (?:net (?:als|zoals)|evenals|samen met|gesteund door|tezamen met|in tegenstelling tot)\s[^,;.]{1,80},/g, en: /, (?:like|unlike|together with|along with|as well as|alongside)\s[^,;.]{1,80},/g,
  de: /, (?:ebenso wie|wie auch|gemeinsam mit|zusammen mit|wie|anders als)\s[^,;.]{1,80},/g, fr: /, (?:(?:tout )?comme|à l[’']instar|aux côtés|avec|ainsi que|de même que)\s[^,;.]{1,80},/g,
}; // prettier-ignore

const PRONOUN: Readonly<Record<LetterLanguage, RegExp>> = {
  nl: /(?:^|\s)(?:zij|ze|hij|zijn steun)(?=\s|$)|^(?:[Dd]at )?[Hh]et (?=(?:steun|stem|zal|kan|kon|wil|heeft|is|staat|hoort|neemt|nam|hoorde|acht|pleit|onderschr|verwelkom|(?:er|hier|dit|deze|het|de|alleen|niet)\s))/i,
  en: /(?:^|\s)(?:it|they|he|she)(?=\s|$)/i,
  de: /(?:^|\s)(?:sie|er|es)(?=\s|[.,]|$)/i,
  fr: /(?:^|[\s’'])(?:elle|il)(?=\s|$)/i,
};

interface Shapes {
  readonly breaks: RegExp;
  readonly subordinate: RegExp;
  readonly conjunction: RegExp;
  readonly and: RegExp;
  /** “and supports …”: the subject is that of the clause before. */
  readonly goesOn: RegExp;
}

const SHAPES: Readonly<Record<LetterLanguage, Shapes>> = {
  nl: shapesOf('nl'), en: shapesOf('en'), de: shapesOf('de'), fr: shapesOf('fr'),
}; // prettier-ignore

function shapesOf(language: LetterLanguage): Shapes {
  const [subordinate, but, and] = [SUBORDINATE[language], BUT[language], AND[language]];
  // German sets every clause off with a comma, after which an article is a relative pronoun.
  const relative = language === 'de' ? '|(?:der|die|das|den|dem|der)(?= )(?! Bundesregierung)' : '';
  const split = language === 'de' ? '(?!)' : `${subordinate}`;
  return {
    breaks: new RegExp(
      String.raw`[;:]\s|\s[–—]\s|,\s|\s(?=(?:${split})(?:\s|(?<=['’])))|\s(?=(?:${but})\s)|\s(?=${and}\s${FINITE[language]})`,
      'g',
    ),
    subordinate: new RegExp(String.raw`^(?:${subordinate}${relative})(?:[\s,]|(?<=['’]))`),
    conjunction: new RegExp(String.raw`^(?:${but}|${and})\s`, 'i'),
    and: new RegExp(String.raw`(?:^|\s)(?:${and}|${but})\s(?:[a-z]{2,4}\s){0,2}$`),
    goesOn: new RegExp(String.raw`^${and}\s${FINITE[language]}`),
  };
}

export interface Spoken {
  readonly clauses: readonly Clause[];
  /** Who the sentence was about at its end: “it” in the next sentence. */
  readonly speaker: Speaker;
}

/** Cuts a sentence into clauses and tells who speaks in each. `before` is who spoke in the sentence before. */
export function clausesOf(
  whole: string,
  language: LetterLanguage,
  state: MemberState,
  before: Speaker,
): Spoken {
  const { subordinate, conjunction } = SHAPES[language];
  const sentence = whole.replaceAll(BESIDE[language], ' ');
  const clauses: Clause[] = [];
  let main: Speaker =
    LABEL.test(sentence) && namesItself(sentence.slice(0, sentence.indexOf(':')), language, state)
      ? 'own'
      : null;
  const pieces = piecesOf(sentence, language, state);
  const reported = REPORT.test(sentence) && pieces[0]?.speaker === 'other';
  for (const [at, piece] of pieces.entries()) {
    const text = piece.text.trim();
    if (text === '') continue;
    const begins = clauses.length === 0;
    const isSubordinate =
      (!begins || OPENED[language].test(text)) &&
      subordinate.test(begins ? lowered(text) : text) &&
      !INFINITIVE.test(text);
    const pronoun = PRONOUN[language].test(isSubordinate ? text.slice(0, 40) : text);
    const inherited: Speaker = main ?? before;
    const named = reported && at === 1 ? 'other' : piece.speaker;
    const speaker: Speaker =
      named ?? (isSubordinate ? (pronoun ? inherited : null) : (main ?? (pronoun ? before : null)));
    clauses.push({
      text,
      // What others hope or report of the government is not said by it.
      speaker: isSubordinate && main === 'other' && COMPLEMENT[language].test(text) ? 'other' : speaker,
      subordinate: isSubordinate,
      bare: named === null && !conjunction.test(text) && (!isSubordinate || COMPLEMENT[language].test(text)),
      open: OPENED[language].test(text),
    });
    if (!isSubordinate && speaker !== null) main = speaker;
  }
  return { clauses, speaker: main ?? clauses.find(({ speaker }) => speaker !== null)?.speaker ?? null };
}

/** “Haltung Österreichs: …”: what follows is its own. */
const LABEL =
  /^[^:]{0,60}(?:Haltung|Position|position|Standpunkt|[Ss]tandpunt|[Ii]nzet|[Pp]ositie|[Aa]ppreciatie)[^:]{0,40}:/;

/** “According to the Commission, …”: what follows the comma is the Commission's. */
const REPORT =
  /^(?:Volgens|According to|In the (?:view|opinion) of|Selon|D[’']après|Laut|Nach (?:Auffassung|Ansicht|Angaben))(?: [^\s,]+){1,4},/;

const lowered = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/** German: “dem Vorschlag zuzustimmen” begins like a relative clause and is none. */
const INFINITIVE = /^(?:de[nm]|die|das|der) .{0,300}(?:\szu \S+|\szu\S*|[a-zäöü]zu\S+)en[.,;]?$/;

interface Piece {
  readonly text: string;
  readonly speaker: Speaker;
}

interface Mention {
  readonly from: number;
  readonly to: number;
  readonly own: boolean;
}

/** The pieces between breaks, cut again where “and” brings another speaker. */
function piecesOf(sentence: string, language: LetterLanguage, state: MemberState): readonly Piece[] {
  const { breaks, and } = SHAPES[language];
  const mentions = [...sentence.matchAll(mentionPattern(language, state))].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    own: match.groups?.['other'] === undefined,
  }));
  const joined = groupsOf(sentence, ofOthers(sentence, mentions), language);
  const inList = (at: number): boolean => joined.some(({ from, to }) => at > from && at < to);
  const pieces: Piece[] = [];
  let from = 0;
  const end = (to: number): void => {
    const inside = joined.filter((group) => group.from >= from && group.from < to);
    const cut = byActor(sentence, from, to, inside, language, and);
    const last = pieces.at(-1);
    // “ten states, including the Netherlands”: what the ten did, it did.
    const [first] = inside;
    if (
      last?.speaker === 'other' &&
      first?.own === true &&
      INCLUDING[language].test(sentence.slice(from, first.from))
    )
      pieces[pieces.length - 1] = { ...last, speaker: 'own' };
    pieces.push(...cut);
    from = to;
  };
  for (const match of sentence.matchAll(breaks)) {
    if (match.index < from || inList(match.index)) continue;
    end(match.index + match[0].length);
  }
  end(sentence.length);
  return pieces;
}

function byActor(
  sentence: string,
  from: number,
  to: number,
  groups: readonly Group[],
  language: LetterLanguage,
  and: RegExp,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let [start, speaker]: [number, Speaker] = [from, null];
  let view: Speaker = null;
  const goesOn = SHAPES[language].goesOn.test(sentence.slice(from, to));
  const passive = language !== 'de' || PASSIVE.test(sentence.slice(from, to));
  for (const group of groups) {
    const role = roleOf(sentence, from, group, language, passive);
    if (goesOn && role === 'subject' && !/^\S+ \S+ $/.test(sentence.slice(from, group.from))) continue;
    if (role === 'including' && group.own) speaker = 'own';
    else if (role === 'agent' && speaker === null) {
      speaker = group.own ? 'own' : 'other';
    } else if (role === 'view' && group.own) view = 'own';
    else if (role === 'reported') speaker ??= 'other';
    else if (role === 'subject' && speaker === null) speaker = group.own ? 'own' : 'other';
    else if (role === 'subject' && and.test(sentence.slice(start, group.from))) {
      const cut = sentence.slice(start, group.from).replace(and, '').length + start;
      pieces.push({ text: sentence.slice(start, cut), speaker });
      [start, speaker] = [cut, group.own ? 'own' : 'other'];
    }
  }
  return [...pieces, { text: sentence.slice(start, to), speaker: speaker ?? view }];
}

/** “with Ireland's agreement” */
const OWN_AGREEMENT = /^[’']s? (?:[a-z]+ )?(?:agreement|support|backing|approval)/;

/** “Aus deutscher Sicht”, “op Nederlandse steun”: the mention itself is a view. */
const VIEW_ITSELF = /(?:zijde|steun|instemming|perspective|Sicht|Seite|Wortmeldung|part)$/;

/** “Vanuit Nederland bezien”, “mit der Bundesregierung nicht zu machen”. */
const SEEN_FROM: Readonly<Record<LetterLanguage, RegExp>> = {
  nl: /(?:^|\s)vanuit (?:het )?\S+(?: \S+)? (?:be|ge)zien/i, en: /(?:^|\s)as far as .{1,20} (?:is|are) concerned/i,
  de: /(?:^|\s)mit (?:der |dem )?\S+ nicht zu/i, fr: /(?:^|\s)de l[’']avis (?:de |du )/i,
}; // prettier-ignore

type Role = 'subject' | 'agent' | 'view' | 'reported' | 'including' | 'none';

function roleOf(
  sentence: string,
  start: number,
  { from, to, own }: Group,
  language: LetterLanguage,
  passive: boolean,
): Role {
  const before = sentence.slice(Math.max(start, from - 48), from);
  const name = sentence.slice(from, to);
  if (language === 'en' && OWN_AGREEMENT.test(sentence.slice(to, to + 40))) return 'including';
  if (INCLUDING[language].test(before)) return 'including';
  if (!own && REPORTED[language].test(before)) return 'reported';
  if (VIEWPOINT[language].test(before)) return 'view';
  if (own && (ITS_STAND[language].test(sentence.slice(start, from)) || VIEW_ITSELF.test(name))) return 'view';
  if (own && SEEN_FROM[language].test(sentence.slice(Math.max(start, from - 24), to + 12))) return 'view';
  if (passive && AGENT[language].test(before)) return 'agent';
  if (AGENT[language].test(before) || PREPOSITION[language].test(before)) return 'none';
  if (language === 'de' && OBLIQUE.test(before) && FEMININE.test(name)) return 'none';
  return 'subject';
}

type Group = Mention;

/** Mentions that are joined, “Germany and the Netherlands”, speak as one. */
function groupsOf(
  sentence: string,
  mentions: readonly Mention[],
  language: LetterLanguage,
): readonly Group[] {
  const groups: Group[] = [];
  for (const mention of mentions) {
    const last = groups.at(-1);
    const between = last === undefined ? '' : sentence.slice(last.to, mention.from);
    const isPronoun = A_PRONOUN.test(sentence.slice(mention.from, mention.to));
    if (
      last !== undefined &&
      !isPronoun &&
      JOINT[language].test(between) &&
      !isAside(sentence, last, between)
    ) {
      groups[groups.length - 1] = { from: last.from, to: mention.to, own: last.own || mention.own };
    } else groups.push(mention);
  }
  return groups;
}

/** One that speaks for itself is in no list of names. */
const A_PRONOUN = /^(?:we|i|wij|ik|wir|nous|je)$/i;

/** “Along with eight other Member States, Ireland …”: what stands before the comma only compares. */
const COMPARES =
  /^(?:Along with|Together with|Like|Unlike|As with|Samen met|Net als|Evenals|Gemeinsam mit|Zusammen mit|Ebenso wie|Wie|Avec|Comme|À l[’']instar d[eu])\s/;

/** “In Luxembourg, Ireland supported …” is no list. */
function isAside(sentence: string, { from, to }: Mention, between: string): boolean {
  if (
    !between.startsWith(',') ||
    /[a-z]{2,} (?:en|of|and|or|und|et|ou) |^,? (?:en|of|als|and|or|und|sowie|oder|et|ou)\s/.test(between)
  )
    return false;
  return (
    COMPARES.test(sentence) ||
    !/^\p{Lu}/u.test(sentence.slice(from, to)) ||
    /(?:^|\s)(?:in|In|at|At|te|Te|à|À|en|En|the|im|Im|der|de|la|le|het|du|au|Au)\s$/.test(
      sentence.slice(Math.max(0, from - 5), from),
    )
  );
}

/** “The minister of Finance of Germany” is no minister of ours. */
function ofOthers(sentence: string, mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) => {
    const next = mentions[at + 1];
    if (!mention.own || next === undefined || next.own || next.from - mention.to > 60) return mention;
    return OF.test(sentence.slice(mention.to, next.from)) ? { ...mention, own: false } : mention;
  });
}

const OF =
  /^(?: (?:van|of|for|von|für|de|du|voor))(?: (?:en|and|et|und|the|l[’'][a-zé]+|de|des|la|justice|affaires|étrangères|intérieures|finances|[A-ZÀ-Ý][^\s.,;]*)){0,5}(?: (?:van|of|von|de|du|la|der|des|the)){0,2} $/;
