/** The lines of the list: each dossier with the next day that is due in it, found and ordered. */
import { foldedText } from '#kernel';
import type { Due } from '../../outputs/due-schema.ts';
import type { DossierHead } from '../shared/queries.ts';
import type { Sort } from './search.ts';

export interface DossierLine extends DossierHead {
  readonly due: Pick<Due, 'by' | 'text' | 'status'> | null;
}

/** What is due comes in the order of its days. */
export function linesOf(dossiers: readonly DossierHead[], due: readonly Due[]): readonly DossierLine[] {
  return dossiers.map((head) => ({ ...head, due: due.find(({ dossier }) => dossier === head.name) ?? null }));
}

/** Every word that was typed must be there. */
export function found(lines: readonly DossierLine[], typed: string): readonly DossierLine[] {
  const words = foldedText(typed).split(/\s+/);
  return lines.filter(({ name, title, kindText, stageText }) => {
    const text = foldedText([name, title, kindText, stageText].join(' '));
    return words.every((word) => text.includes(word));
  });
}

/** By the words of the reader's language; what has no day comes last. */
export function ordered(lines: readonly DossierLine[], sort: Sort, locale: string): readonly DossierLine[] {
  const byTitle = (one: DossierLine, other: DossierLine): number =>
    one.title.localeCompare(other.title, locale);
  const by: Readonly<Record<Sort, (one: DossierLine, other: DossierLine) => number>> = {
    title: byTitle,
    procedure: (one, other) => one.kindText.localeCompare(other.kindText, locale),
    stage: (one, other) => one.stageText.localeCompare(other.stageText, locale),
    since: (one, other) => (other.last ?? '').localeCompare(one.last ?? ''),
    due: (one, other) => (one.due?.by ?? '9999').localeCompare(other.due?.by ?? '9999'),
  };
  return lines.toSorted((one, other) => by[sort](one, other) || byTitle(one, other));
}
