/** Points and topics of a letter with the documents that they name and the dossiers that they may be about. */
import type { Language } from '#kernel';
import {
  dossierOfPoint,
  lackingIn,
  newDossierFor,
  type Known,
  type NamedDocument,
  type NewDossier,
  type Suggestion,
} from '../record/dossier-of-point.ts';
import type { ReadLetter } from './imported-schema.ts';
import type { Subject } from './read-agenda.ts';

export interface Subjects {
  readonly documentsOf: (subject: Subject) => readonly NamedDocument[];
  readonly suggestionOf: (subject: Subject) => Suggestion | null;
  /** What a new dossier for it would be. */
  readonly newFor: (subject: Subject) => NewDossier;
  /** The dossier that was chosen, or suggested where nobody chose. */
  readonly dossierOf: (subject: Subject) => string | null;
  /** The documents that it names and the dossier does not have. */
  readonly lackingOf: (subject: Subject, dossier: string) => readonly NamedDocument[];
}

/** `dossiers` with their titles in the language of the letter, in which they are compared. */
export function subjectsOf(letter: ReadLetter, dossiers: readonly Known[]): Subjects {
  const documentsOf = (subject: Subject): readonly NamedDocument[] => {
    if ('result' in subject)
      return subject.place === null ? [] : letter.references.filter(({ item }) => item === subject.place);
    return subject.place === null ? [] : documentsOfTopic(letter, subject.place);
  };
  // Every letter that is typed in a title asks again for all points.
  const known = new Map<string, Suggestion | null>();
  const suggestionOf = (subject: Subject): Suggestion | null => {
    const { id, title } = subject;
    const key = `${id} ${title}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = dossierOfPoint({ title, references: documentsOf(subject) }, dossiers);
    known.set(key, found);
    return found;
  };
  return {
    documentsOf,
    suggestionOf,
    newFor: (subject) =>
      newDossierFor({
        title: subject.title,
        type: 'result' in subject && subject.type !== '' ? subject.type : null,
        references: documentsOf(subject),
      }),
    dossierOf: (subject) => {
      if (subject.opens !== null) return subject.opens.name;
      if (subject.dossier !== null) return subject.dossier === '' ? null : subject.dossier;
      return suggestionOf(subject)?.name ?? null;
    },
    lackingOf: (subject, dossier) => {
      const found = dossiers.find(({ name }) => name === dossier);
      return found === undefined ? [] : lackingIn(found, documentsOf(subject));
    },
  };
}

/** Those from its heading to the next, in the covering letter. */
function documentsOfTopic({ references, topics }: ReadLetter, place: number): readonly NamedDocument[] {
  const from = topics[place]?.line ?? Infinity;
  const to = topics[place + 1]?.line ?? Infinity;
  return references.filter(({ item, line }) => item === null && line >= from && line < to);
}

/** The language in which titles of a letter are compared. */
export function comparedIn({ letter }: Pick<ReadLetter, 'letter'>): Language {
  return letter.language === 'nl' ? 'nl' : 'en';
}
