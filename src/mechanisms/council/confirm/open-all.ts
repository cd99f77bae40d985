/** A dossier for each point that has none: what would be opened for it, each with a name of its own. */
import type { AgendaEdit, Opening, PointEdit } from './agenda-edit.ts';
import type { Subjects } from './subjects.ts';

/** Whether a dossier would be opened for it: it is dealt with, and neither has nor opens one. */
export function lacksDossier(point: PointEdit, subjects: Pick<Subjects, 'dossierOf'>): boolean {
  return point.kept && point.type !== '' && point.title.trim() !== '' && subjects.dossierOf(point) === null;
}

export function withAllOpened(
  agenda: AgendaEdit,
  subjects: Pick<Subjects, 'dossierOf' | 'newFor'>,
  isTaken: (name: string) => boolean,
): AgendaEdit {
  const given = new Set(
    [...agenda.points, ...agenda.topics].flatMap(({ opens }) => (opens === null ? [] : [opens.name])),
  );
  const points = agenda.points.map((point) => {
    if (!lacksDossier(point, subjects)) return point;
    const { name: proposed, kind } = subjects.newFor(point);
    const name = freeName(proposed === '' ? 'dossier' : proposed, (one) => given.has(one) || isTaken(one));
    given.add(name);
    const opens: Opening = { name, title: point.title, kind };
    return { ...point, dossier: null, opens };
  });
  return { ...agenda, points };
}

/** `state-of-play-2` where the name is taken. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  if (!isTaken(name)) return name;
  for (let count = 2; ; count += 1) {
    const next = `${name}-${count}`;
    if (!isTaken(next)) return next;
  }
}
