/** Who is spoken of in a letter: its own government, other governments, the institutions. */
import type { LetterLanguage } from './codes.ts';
import { MEMBER_STATES, stateName, type MemberState } from '#kernel';

/** The adjectives of the states, by their stems, in the order of MEMBER_STATES' codes. */
const ADJECTIVES: Readonly<Record<LetterLanguage, Readonly<Record<MemberState, string>>>> = {
  nl: {
    AT: 'Oostenrijkse?', BE: 'Belgische?', BG: 'Bulgaarse?', HR: 'Kroatische?', CY: 'Cypriotische?', CZ: 'Tsjechische?', DK: 'Deense?', EE: 'Estse?', FI: 'Finse?',
    FR: 'Franse?', DE: 'Duitse?', GR: 'Griekse?', HU: 'Hongaarse?', IE: 'Ierse?', IT: 'Italiaanse?', LV: 'Letse?', LT: 'Litouwse?', LU: 'Luxemburgse?', MT: 'Maltese',
    NL: 'Nederlandse?', PL: 'Poolse?', PT: 'Portugese?', RO: 'Roemeense?', SK: 'Slowaakse?', SI: 'Sloveense?', ES: 'Spaanse?', SE: 'Zweedse?',
  },
  en: {
    AT: 'Austrian', BE: 'Belgian', BG: 'Bulgarian', HR: 'Croatian', CY: 'Cypriot', CZ: 'Czech', DK: 'Danish', EE: 'Estonian', FI: 'Finnish',
    FR: 'French', DE: 'German', GR: 'Greek', HU: 'Hungarian', IE: 'Irish', IT: 'Italian', LV: 'Latvian', LT: 'Lithuanian', LU: 'Luxembourg(?:ish)?', MT: 'Maltese',
    NL: 'Dutch', PL: 'Polish', PT: 'Portuguese', RO: 'Romanian', SK: 'Slovak', SI: 'Slovenian?', ES: 'Spanish', SE: 'Swedish',
  },
  de: {
    AT: '[Öö]sterreichisch', BE: '[Bb]elgisch', BG: '[Bb]ulgarisch', HR: '[Kk]roatisch', CY: '[Zz]yprisch', CZ: '[Tt]schechisch', DK: '[Dd]änisch', EE: '[Ee]stnisch', FI: '[Ff]innisch',
    FR: '[Ff]ranzösisch', DE: '[Dd]eutsch', GR: '[Gg]riechisch', HU: '[Uu]ngarisch', IE: '[Ii]risch', IT: '[Ii]talienisch', LV: '[Ll]ettisch', LT: '[Ll]itauisch', LU: '[Ll]uxemburgisch', MT: '[Mm]altesisch',
    NL: '[Nn]iederländisch', PL: '[Pp]olnisch', PT: '[Pp]ortugiesisch', RO: '[Rr]umänisch', SK: '[Ss]lowakisch', SI: '[Ss]lowenisch', ES: '[Ss]panisch', SE: '[Ss]chwedisch',
  },
  fr: {
    AT: 'autrichien', BE: 'belge', BG: 'bulgare', HR: 'croate', CY: 'chypriote', CZ: 'tchèque', DK: 'danois', EE: 'estonien', FI: 'finlandais',
    FR: 'français', DE: 'allemand', GR: 'grec', HU: 'hongrois', IE: 'irlandais', IT: 'italien', LV: 'letton', LT: 'lituanien', LU: 'luxembourgeois', MT: 'maltais',
    NL: 'néerlandais', PL: 'polonais', PT: 'portugais', RO: 'roumain', SK: 'slovaque', SI: 'slovène', ES: 'espagnol', SE: 'suédois',
  },
}; // prettier-ignore

/** What stands behind an adjective for a government. A letter's own government needs none. */
const BODIES: Readonly<Record<LetterLanguage, string>> = {
  nl: 'regering|kabinet|bewindspersoon|bewindslieden|minister|staatssecretaris|delegatie|inzet|inbreng|standpunt|positie|grondhouding|opstelling|zijde|steun|instemming|voorzitterschap',
  en: 'Government|Minister|Secretary|Ministry|delegation|position|perspective|view|side|Presidency',
  de: 'Bundesregierung|Regierung|Bundesminister(?:in)?|Minister(?:in)?|Delegation|Position|Haltung|Seite|Sicht|Wortmeldung|Vorsitz',
  fr: 'gouvernement|autorités|ministre|délégation|position|partie|présidence',
};

/** The own government where no state is named. */
const OWN: Readonly<Record<LetterLanguage, string>> = {
  nl: '[Kk]abinet|[Rr]egering|[Bb]ewindspersoon|[Bb]ewindslieden|[Mm]inister|[Ss]taatssecretaris|[Oo]ns land|[Ww]ij|[Ii]k|[Ww]e',
  en: 'Government|[Mm]inister|Home Secretary|Secretary of State|Lord Chancellor|T[áa]naiste|[Ww]e|I(?= [a-z])',
  de: "Bundesregierung|Bundes[a-z]*minister(?:in|ium)?|Staatssekretär(?:in)?|StS(?:[’']in)?|B(?:MI|MF|MJ)|[Ww]ir|Ho\\.",
  fr: "[Nn]otre (?:pays|part)|[Gg]ouvernement|[Mm]inistre|[Gg]arde des sceaux|[Ss]ecrétaire d[’']État|[Nn]ous|[Jj]e(?= )",
};

/** Others that may be spoken of, besides states. */
const OTHERS: Readonly<Record<LetterLanguage, string>> = {
  nl: '(?:Europese )?[Cc]ommissie|[Vv]oorzitterschap|(?:[A-Z]{2,6}-)?Raad|(?:Europees )?[Pp]arlement|(?:EU-)?[Ll]idsta(?:at|ten)|[Dd]elegaties?|[Mm]inisters|[Ll]anden|Kamer|Hof|Oekraïne|Rusland|Turkije|Zwitserland|Noorwegen|IJsland|Moldavië|Georgië|Servië|VS|Frontex|Europol|Eurojust',
  en: 'UK|United Kingdom|British|(?:European )?Commission(?:er)?|Presidency|Council|Parliament|[Mm]ember [Ss]tates?|[Dd]elegations?|[Mm]inisters|[Cc]ountries|Committee|House|Court|Ukraine|Russia|Türkiye|Turkey|Switzerland|Norway|Iceland|Moldova|Georgia|Serbia|Frontex|Europol|Eurojust|[Oo]thers',
  de: 'Kommission|Vorsitz(?:es)?|Präsidentschaft|(?:[A-Z]{2,6}-)?Rat(?:e?s)?|Parlaments?|Mitgliedss?taat(?:s|en)?|Delegation(?:en)?|Länder|Bundestag|Bundesrat|Gerichtshof|Ukraine|Russland|Türkei|Schweiz|Norwegen|Island|Moldau|Georgien|Serbien|USA|Frontex|Europol|Eurojust',
  fr: 'Commission|[Pp]résidence|Conseil|Parlement|États [Mm]embres|[Dd]élégations?|[Mm]inistres|[Pp]ays|Sénat|Assemblée|Cour|Ukraine|Russie|Turquie|Suisse|Norvège|Islande|Moldavie|Géorgie|Serbie|Frontex|Europol|Eurojust',
};

/** German officials write “DEU”, “FRA” and “NLD”, three letters, as ISO 3166 has them; and “Frankreichs”. */
const CODES: Readonly<Record<MemberState, string>> = {
  AT: 'AUT', BE: 'BEL', BG: 'BGR', HR: 'HRV', CY: 'CYP', CZ: 'CZE', DK: 'DNK', EE: 'EST', FI: 'FIN', FR: 'FRA', DE: 'DEU', GR: 'GRC', HU: 'HUN', IE: 'IRL',
  IT: 'ITA', LV: 'LVA', LT: 'LTU', LU: 'LUX', MT: 'MLT', NL: 'NLD', PL: 'POL', PT: 'PRT', RO: 'ROU', SK: 'SVK', SI: 'SVN', ES: 'ESP', SE: 'SWE',
}; // prettier-ignore

const codesOf = (state: MemberState, language: LetterLanguage): readonly string[] =>
  language === 'de' ? [CODES[state], `${stateName(state, language)}s`] : [];

/** Finds mentions: `mine` and `own` are its own government, `other` is not. Case counts, so that names are told from words. */
export function mentionPattern(language: LetterLanguage, state: MemberState): RegExp {
  const known = patterns.get(`${language}${state}`);
  if (known !== undefined) return known;
  const foreign = MEMBER_STATES.filter((code) => code !== state);
  const names = foreign.flatMap((code) => [stateName(code, language), ...codesOf(code, language)]);
  const body = BODIES[language];
  const adjective = (stems: readonly string[]): string => {
    const stem = `(?:${stems.join('|')})`;
    if (language === 'fr') return `(?:${body})(?: [a-zé]{1,16})?? ${stem}n?e?s?`;
    return `${stem}${language === 'de' ? 'e[nrs]?' : ''} (?:${body})`;
  };
  const others = `${names.join('|')}|${adjective(foreign.map((code) => ADJECTIVES[language][code]))}|${OTHERS[language]}`;
  const own = [stateName(state, language), ...codesOf(state, language), OWN[language]].join('|');
  const pattern = new RegExp(
    String.raw`(?<![A-Za-zÀ-ɏ])(?:(?<mine>${adjective([ADJECTIVES[language][state]])})|(?<other>${others})|(?<own>${own}))(?![A-Za-zÀ-ɏ])`,
    'g',
  );
  patterns.set(`${language}${state}`, pattern);
  return pattern;
}

const patterns = new Map<string, RegExp>();

/** Whether a text names its own government at all: most sentences of a letter do not. */
export function namesItself(text: string, language: LetterLanguage, state: MemberState): boolean {
  const key = `${language}${state}`;
  let quick = quickPatterns.get(key);
  if (quick === undefined) {
    quick = new RegExp(
      `${[stateName(state, language), ...codesOf(state, language)].join('|')}|${ADJECTIVES[language][state]}|(?<![A-Za-zÀ-ɏ])(?:${OWN[language]})(?![A-Za-zÀ-ɏ])`,
    );
    quickPatterns.set(key, quick);
  }
  return quick.test(text);
}

const quickPatterns = new Map<string, RegExp>();
