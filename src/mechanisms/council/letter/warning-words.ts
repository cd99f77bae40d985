/** The sentences of warnings. */
import type { WarningCode } from './codes.ts';
import type { Language } from '#kernel';
import type { Warning } from './warnings.ts';

type Sentence = (values: Warning['values']) => string;

const SENTENCES: Readonly<Record<WarningCode, Readonly<Record<Language, Sentence>>>> = {
  'meeting-contradiction': {
    en: (v) =>
      `The opening announces a Council of ${days(v['opening'])}, the agenda (line ${v['agendaLine']}) is of ${days(v['agenda'])}.`,
    nl: (v) =>
      `De aanhef kondigt een Raad aan van ${days(v['opening'])}, de agenda (regel ${v['agendaLine']}) is van ${days(v['agenda'])}.`,
  },
  'meeting-unknown': {
    en: () => 'No Council with its days was found: fill in which meeting this is.',
    nl: () => 'Er is geen Raad met zijn dagen gevonden: vul in welke vergadering het is.',
  },
  'date-unknown': {
    en: () => 'The letter has no date that could be read, so days without a year are left out.',
    nl: () => 'De brief heeft geen datum die te lezen is, dus dagen zonder jaar zijn weggelaten.',
  },
  'number-series-assumed': {
    en: (v) => `The letter does not name its series; letters on this Council are in 32 317, so it is taken for ${v['number']}.`,
    nl: (v) => `De brief noemt zijn dossier niet; brieven over deze Raad staan in 32 317, dus is het ${v['number']} geworden.`,
  },
  'no-agenda': {
    en: () => 'No agenda points were found: is this an annotated agenda or a report?',
    nl: () => 'Er zijn geen agendapunten gevonden: is dit een geannoteerde agenda of een verslag?',
  },
  'footnote-missing': {
    en: (v) => `The text calls footnote ${v['number']}, which is not there.`,
    nl: (v) => `De tekst verwijst naar noot ${v['number']}, die er niet is.`,
  },
  'footnote-uncalled': {
    en: (v) => `Nothing in the text calls footnote ${v['number']}.`,
    nl: (v) => `Niets in de tekst verwijst naar noot ${v['number']}.`,
  },
  'points-unnumbered': {
    en: () => 'The points have no numbers; they were found by their types.',
    nl: () => 'De punten hebben geen nummers; ze zijn gevonden aan hun type.',
  },
}; // prettier-ignore

/** The warning in words. */
export function warningInWords({ code, values }: Warning, language: Language): string {
  return SENTENCES[code][language](values);
}

/** “2025-12-08/2025-12-09” as “2025-12-08 – 2025-12-09”. */
function days(iso: string | number | undefined): string {
  return String(iso ?? '').replace('/', ' – ');
}
