/** The words of a case file's document. */
import type { Answer, Language } from '#kernel';
import type { OfficialDecision } from './content.ts';

interface DocumentWords {
  readonly title: string;
  readonly fileName: string;
  readonly dateline: (state: string, day: string) => string;
  readonly facts: string;
  readonly fact: string;
  readonly stated: string;
  readonly questions: string;
  readonly open: (possible: readonly string[]) => string;
  readonly missing: string;
  readonly held: Readonly<Record<Answer, string>>;
  readonly decision: string;
  readonly undecided: string;
  readonly decided: (procedure: string, day: string, by: string) => string;
  readonly responsible: (state: string) => string;
  readonly procedures: Readonly<Record<OfficialDecision['procedure'], string>>;
  readonly footer: string;
}

export const DOCUMENT_WORDS: Readonly<Record<Language, DocumentWords>> = {
  en: {
    title: 'Application for international protection: record of the case',
    fileName: 'case-file',
    dateline: (state, day) => `${state}, as of ${day}`,
    facts: 'Facts as stated',
    fact: 'Fact',
    stated: 'Stated',
    questions: 'What the law says of them',
    open: (possible) => `Not yet known. Possible: ${possible.join('; ')}.`,
    missing: 'To settle it, this must be known:',
    held: { yes: 'Yes', no: 'No', 'not-yet-known': 'Not yet known' },
    decision: 'Decision of the official',
    undecided: 'No decision has been recorded.',
    decided: (procedure, day, by) => `On ${day} it was decided by ${by} that the application goes on in ${procedure}.`,
    responsible: (state) => `Held responsible: ${state}.`,
    procedures: {
      admissibility: 'an examination of its admissibility',
      border: 'the border procedure',
      accelerated: 'the accelerated procedure',
      regular: 'the regular procedure',
      transfer: 'a transfer to the responsible state',
    },
    footer: 'Personal data. Keep it with the file and no longer. Advice to an official: the decision and its reasons are the official’s own.',
  },
  nl: {
    title: 'Verzoek om internationale bescherming: vastlegging van de zaak',
    fileName: 'zaakdossier',
    dateline: (state, day) => `${state}, naar de stand van ${day}`,
    facts: 'Feiten zoals opgegeven',
    fact: 'Feit',
    stated: 'Opgegeven',
    questions: 'Wat de wet ervan zegt',
    open: (possible) => `Nog niet bekend. Mogelijk: ${possible.join('; ')}.`,
    missing: 'Om het vast te stellen moet dit bekend zijn:',
    held: { yes: 'Ja', no: 'Nee', 'not-yet-known': 'Nog niet bekend' },
    decision: 'Beslissing van de ambtenaar',
    undecided: 'Er is geen beslissing vastgelegd.',
    decided: (procedure, day, by) => `Op ${day} is door ${by} beslist dat het verzoek verdergaat in ${procedure}.`,
    responsible: (state) => `Verantwoordelijk gehouden: ${state}.`,
    procedures: {
      admissibility: 'een onderzoek naar de ontvankelijkheid',
      border: 'de asielgrensprocedure',
      accelerated: 'de versnelde behandelingsprocedure',
      regular: 'de gewone procedure',
      transfer: 'een overdracht aan de verantwoordelijke lidstaat',
    },
    footer: 'Persoonsgegevens. Bewaar het bij het dossier en niet langer. Advies aan een ambtenaar: de beslissing en de redenen zijn van de ambtenaar zelf.',
  },
}; // prettier-ignore
