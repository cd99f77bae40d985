/**
 * The words with which a report says what came of a point. Who acted stands in the pattern: that a Presidency told of
 * an agreement elsewhere is no agreement of the Council. In the order in which they are tried.
 */
import type { LetterLanguage, Result } from '../letter/codes.ts';

type Patterns = Readonly<Record<LetterLanguage, RegExp>>;

const words = (nl: string, en: string, de: string, fr: string): Patterns => ({
  nl: new RegExp(nl, 'iu'),
  en: new RegExp(en, 'iu'),
  de: new RegExp(de, 'iu'),
  fr: new RegExp(fr, 'iu'),
});

/** Words between, within one clause. */
const GAP = '[^.;:]{0,120}?';

/** Who decides or speaks for the whole of it, at the beginning or after its verb. */
const NL_COUNCIL =
  '(?<!in )(?<!aan )(?<!van )(?:de raad|de ministers|(?<!\\p{L} )ministers|de lidstaten|de bewindslieden)';
const EN_COUNCIL = '(?<!in )(?<!to )(?<!of )(?:the council|(?:the )?ministers|the member states|delegations)';
const DE_COUNCIL = '(?:der rat|die minister(?:innen und minister)?|die mitgliedstaaten)';
const FR_COUNCIL = '(?:le conseil|les ministres|les états membres)';

const NL_TEXT =
  '^(?:(?:over|op) [^,.;]{2,120} )?(?:de|het|een|deze|alle)(?: \\p{L}+){0,2} (?:algemene oriëntatie|oriëntatie|conclusies|raadsconclusies|akkoord|aanbeveling|besluit|uitvoeringsbesluit|resolutie|verklaring|richtlijn|verordening|mandaat)';
const EN_TEXT =
  '^the(?: [\\p{L}-]+){0,3} (?:general approach|conclusions|agreement|recommendation|decision|resolution|directive|regulation|mandate|declaration)';

/** By what they say, the surest first. */
export const RESULT_WORDS: readonly (readonly [Result, Patterns])[] = [
  [
    'not-dealt-with',
    words(
      `van de agenda (?:gehaald|afgevoerd|genomen|verdwenen)|\\b(?:agendapunt|punt|onderwerp)\\b${GAP}(?:niet (?:aan de orde|besproken|behandeld))|niet aan de orde (?:gekomen|gesteld)|kwam(?:en)? niet aan de orde`,
      `(?:removed|withdrawn|taken|dropped|struck) (?:from|off) the agenda|\\b(?:item|point)\\b${GAP}(?:not (?:taken|discussed|dealt with|reached)|was (?:withdrawn|dropped))`,
      `von der tagesordnung (?:genommen|abgesetzt|gestrichen)|\\bpunkt\\b${GAP}nicht (?:behandelt|beraten|aufgerufen)`,
      `retiré de l['’]ordre du jour|\\bpoint\\b${GAP}pas été (?:abordé|examiné|traité)`,
    ),
  ],
  [
    'postponed',
    words(
      `\\b(?:agendapunt|punt|onderwerp|bespreking|behandeling|besluitvorming|stemming|vaststelling|aanneming)\\b${GAP}(?:uitgesteld|aangehouden|verdaagd|doorgeschoven|verschoven|verplaatst naar)`,
      `\\b(?:item|point|discussion|decision|vote|adoption)\\b${GAP}(?:postponed|deferred|adjourned|put off|moved to (?:a|the) (?:later|next))`,
      `\\b(?:punkt|beratung|entscheidung|beschlussfassung|abstimmung|annahme)\\b${GAP}(?:vertagt|verschoben|zurückgestellt)`,
      `\\b(?:point|discussion|décision|vote|adoption)\\b${GAP}(?:reporté|ajourné|différé)`,
    ),
  ],
  [
    'not-reached',
    words(
      `\\bgeen (?:algemene oriëntatie|(?:politiek )?akkoord|overeenstemming|raadsconclusies|conclusies)\\b${GAP}(?:bereikt|vastgesteld|aangenomen|bereiken)|${NL_COUNCIL} (?:bereikte|bereikten|kwam|kwamen) (?:nog )?(?:geen|niet tot)|(?:bereikte|bereikten) de (?:raad|ministers|lidstaten) (?:nog )?geen|\\b(?:oriëntatie|akkoord|conclusies|besluit)\\b${GAP}niet (?:bereikt|aangenomen|vastgesteld|goedgekeurd)`,
      `\\b(?:no (?:general approach|(?:political )?agreement|conclusions)|neither agreement)\\b${GAP}(?:reached|found|adopted|possible)|${EN_COUNCIL} (?:did not|could not|failed to|was unable to|were unable to) (?:reach|agree|adopt|approve)|\\b(?:approach|agreement|conclusions|decision)\\b (?:was|were|could) not (?:be )?(?:reached|adopted|approved|endorsed)`,
      `\\bkeine (?:allgemeine ausrichtung|(?:politische )?einigung)\\b|\\b(?:ausrichtung|einigung|schlussfolgerungen)\\b${GAP}nicht (?:erzielt|angenommen|erreicht)`,
      `(?:n['’]a|n['’]ont) pas (?:pu )?(?:être )?(?:dégag|adopt|approuv|abouti|parven)|aucun accord`,
    ),
  ],
  [
    'reached',
    words(
      [
        `${NL_COUNCIL} (?:heeft |hebben |kon |konden )?${GAP}(?:bereikt(?:e|en)?\\b|aangenomen|vastgesteld|goedgekeurd|ingestemd met|stelden?\\b${GAP}\\bvast|nam(?:en)?\\b${GAP}\\baan\\b|keurden?\\b${GAP}\\bgoed\\b|stemden?\\b(?: \\p{L}+){0,2} in met|hechtten?\\b${GAP}goedkeuring)`,
        `\\b(?:bereikten?|stelden?|nam(?:en)?|keurden?|hechtten?|stemden?) (?:de raad|de ministers|de lidstaten)\\b${GAP}(?:oriëntatie|akkoord|overeenstemming|vast|aan|goed|goedkeuring|in met)\\b`,
        `${NL_TEXT}${GAP}\\b(?:werd(?:en)?|is|zijn|kon(?:den)? worden)\\b${GAP}(?:bereikt|aangenomen|vastgesteld|goedgekeurd|aanvaard)`,
        '^(?:de|het)(?: \\p{L}+)? (?:algemene oriëntatie|(?:politiek )?akkoord) kwam er\\b',
      ].join('|'),
      [
        `${EN_COUNCIL} (?:has |have |also |then |formally |unanimously |therefore ){0,2}(?:reached|adopted|approved|endorsed|agreed (?:on|to|a|its|the)|agreed upon)\\b`,
        `${EN_TEXT}${GAP}\\b(?:was|were|has been|have been)\\b(?: \\p{L}+){0,2} (?:reached|adopted|approved|endorsed|agreed)`,
      ].join('|'),
      `${DE_COUNCIL} (?:hat |haben )?${GAP}(?:erzielte[n]?|erreichte[n]?|nahm(?:en)?\\b${GAP}\\ban\\b|billigte[n]?|verabschiedete[n]?|angenommen|gebilligt|erzielt)|^(?:die|der|das) (?:allgemeine ausrichtung|schlussfolgerungen|einigung|beschluss)${GAP}wurden?${GAP}(?:angenommen|gebilligt|erzielt|verabschiedet)`,
      `${FR_COUNCIL} (?:a |ont )?${GAP}(?:adopté|approuvé|dégagé|arrêté|marqué son accord|parvenus? à)|^(?:les conclusions|l['’]orientation générale|la décision|l['’]accord)${GAP}(?:a été|ont été)${GAP}(?:adopté|approuvé|dégagé|arrêté)`,
    ),
  ],
  [
    'discussed',
    words(
      `${NL_COUNCIL} (?:heeft |hebben )?${GAP}(?:wisselden? ${GAP}van gedachten|gedachten gewisseld|debatteerden?|gedebatteerd|bespraken?\\b|besproken|sprak(?:en)?\\b|gesproken over|discussieerden?|van gedachten gewisseld|voerden? ${GAP}(?:debat|gesprek|discussie)|hield(?:en)? ${GAP}(?:debat|gedachtewisseling))|\\b(?:wisselden?|spraken?|debatteerden?|voerden?|hield(?:en)?) (?:de raad|de ministers|de lidstaten)\\b|maakten de ministers de balans|\\b(?:vond|volgde) een (?:korte |uitvoerige |levendige )?(?:gedachtewisseling|discussie|debat)`,
      `${EN_COUNCIL} (?:has |have |then |also )?(?:debated|discussed|exchanged views|held an? (?:[\\p{L}-]+ )?(?:debate|discussion|exchange)|had an? (?:[\\p{L}-]+ )?(?:debate|discussion|exchange)|took stock)|\\b(?:an exchange of views|a (?:policy )?debate|a discussion) (?:took place|followed|was held)`,
      `${DE_COUNCIL} (?:führte[n]? ${GAP}(?:aussprache|gedankenaustausch|debatte|diskussion)|tauschte[n]?|erörterte[n]?|diskutierte[n]?|berieten?|sprachen?)\\b`,
      `${FR_COUNCIL} (?:a |ont )?(?:procédé à (?:un échange|un débat)|tenu un (?:débat|échange)|débattu|examiné|échangé)`,
    ),
  ],
  [
    'noted',
    words(
      `${NL_COUNCIL} (?:heeft |hebben )?${GAP}(?:nam(?:en)?\\b|hoorden?\\b|genomen|gehoord|werd(?:en)? ${GAP}(?:bijgepraat|geïnformeerd))${GAP}\\b(?:kennis|nota|aan|bijgepraat|geïnformeerd)|\\b(?:nam(?:en)?|werd(?:en)?|hoorden?) (?:de raad|de ministers|de lidstaten)\\b${GAP}(?:kennis|nota|geïnformeerd|bijgepraat|aan)\\b|(?:informeerde|praatte) de (?:raad|ministers|lidstaten)`,
      `${EN_COUNCIL} (?:has |have |also )?(?:took note|taken note|noted|was informed|were informed|was briefed|were briefed|heard)\\b|(?:informed|briefed|updated) (?:the council|ministers|delegations)\\b`,
      `${DE_COUNCIL} (?:nahm(?:en)? ${GAP}(?:kenntnis|zur kenntnis)|wurden? ${GAP}(?:unterrichtet|informiert))|(?:unterrichtete|informierte) (?:den rat|die minister)`,
      `${FR_COUNCIL} (?:a |ont )?(?:pris (?:acte|note|connaissance)|été informé)|(?:a informé|informe) (?:le conseil|les ministres)`,
    ),
  ],
];

/** What is still to come, or was said of an earlier or another meeting, is no outcome. */
export const NOT_YET: Patterns = words(
  '\\b(?:zal|zullen|zou|zouden|naar verwachting|verwacht|beoogt|is voornemens|hoopt)\\b|\\b(?:eerdere?|vorige) (?:raad|jbz-raad)\\b',
  '\\b(?:will|would|is expected|are expected|intends|hopes|should)\\b|\\b(?:previous|earlier|last) (?:council|meeting)\\b',
  '\\b(?:wird|werden soll|soll|sollen|voraussichtlich|beabsichtigt)\\b',
  '\\b(?:devrait|devraient|sera|seront|envisage|prévoit)\\b',
);
