/** All that is written of a letter that a person confirmed, in the order in which it is written, and what it changes. */
import type { Position } from '../letter/codes.ts';
import type { NamedDocument } from '../record/dossier-of-point.ts';
import type { AgendaData, SourceData } from './agenda-data.ts';
import type { AgendaEdit } from './agenda-edit.ts';
import { mergeAgenda, type Change } from './merge.ts';
import type { AddedDocuments, Plan, PlanFacts, RecordedMeeting, Write, WrittenBy } from './plan-types.ts';
import type { Subject } from './read-agenda.ts';
import { reportPlan } from './report-plan.ts';

export function planOf(facts: PlanFacts): Plan {
  const { edit, read, meeting, recorded } = facts;
  const { data } = read;
  const dossiers = [...opened(facts), ...documentWrites(facts), ...termWrites(facts)];
  const own =
    edit.as === 'report' ? reportPlan(facts) : agendaPlan(data, recorded, edit.keep, facts.language);
  const writes = [...dossiers, ...own.writes];
  const promised = [...data.items, ...data.topics].flatMap(({ commitments }) => commitments);
  return {
    meeting,
    writes,
    changes: own.changes,
    counts: {
      points: data.items.length,
      outcomes: own.outcomes,
      commitments: promised.length,
      dated: promised.filter(({ due }) => due !== null).length,
      dossiers: read.opens.length,
      documents: documentsAdded(facts).reduce((sum, { documents }) => sum + documents.length, 0),
      terms: termsKept(facts).length,
    },
  };
}

interface OwnPlan {
  readonly writes: readonly Write[];
  readonly changes: readonly Change[];
  readonly outcomes: number;
}

function agendaPlan(
  data: AgendaData,
  recorded: RecordedMeeting | null,
  keep: boolean,
  language: 'en' | 'nl',
): OwnPlan {
  const merged = recorded === null ? { data, changes: [] } : mergeAgenda(recorded, data, { keep, language });
  return {
    writes: [{ by: 'agenda', id: 'agenda', input: merged.data }],
    changes: merged.changes,
    outcomes: 0,
  };
}

/** What a dossier can be told of a government's position. */
const TOLD: readonly Position[] = ['support', 'conditional', 'oppose'];

/** New dossiers, each with the position that the letter takes on its point. */
function opened({ edit, read, letter }: PlanFacts): readonly Write[] {
  const on = letter.letter.date ?? read.data.from;
  return read.opens.flatMap((dossier) => {
    const point = read.points.find(({ opens }) => opens?.name === dossier.dossier);
    const position = point?.position ?? '';
    const known = position !== '' && TOLD.includes(position);
    const write = (by: WrittenBy, input: object): Write => ({ by, id: `${by} ${dossier.dossier}`, input });
    return [
      write('dossier', dossier),
      ...(known
        ? [
            write('position', {
              dossier: dossier.dossier,
              by: edit.meeting.state,
              position,
              on,
              source: dossier.source,
            }),
          ]
        : []),
    ];
  });
}

/** What a dossier on record lacks of the documents that its points name; offered, and on unless taken off. */
export function documentsOffered({
  read,
  subjects,
  edit,
}: Pick<PlanFacts, 'subjects' | 'edit'> & {
  readonly read: Pick<PlanFacts['read'], 'points'>;
}): readonly AddedDocuments[] {
  const byDossier = new Map<string, NamedDocument[]>();
  for (const subject of [...read.points, ...edit.topics] satisfies readonly Subject[]) {
    const name = subject.opens === null ? subjects.dossierOf(subject) : null;
    if (name === null) continue;
    const there = byDossier.get(name) ?? [];
    const lacking = subjects.lackingOf(subject, name);
    byDossier.set(name, [...there, ...lacking.filter(({ id }) => !there.some((one) => one.id === id))]);
  }
  return [...byDossier]
    .map(([dossier, documents]) => ({ dossier, documents }))
    .filter(({ documents }) => documents.length > 0);
}

/** By which a document that is not to be added is known. */
export function documentName(dossier: string, id: string): string {
  return `${dossier} ${id}`;
}

function documentsAdded(facts: PlanFacts): readonly AddedDocuments[] {
  return documentsOffered(facts)
    .map(({ dossier, documents }) => ({
      dossier,
      documents: documents.filter(
        ({ id }) => !facts.edit.withoutDocuments.includes(documentName(dossier, id)),
      ),
    }))
    .filter(({ documents }) => documents.length > 0);
}

function documentWrites(facts: PlanFacts): readonly Write[] {
  return documentsAdded(facts).map(({ dossier, documents }) => ({
    by: 'references',
    id: `references ${dossier}`,
    input: { dossier, references: documents, source: facts.read.data.source },
  }));
}

interface KeptTerm {
  readonly dossier: string;
  readonly term: AgendaEdit['terms'][number];
}

/** Those of a point that is recorded and has a dossier. */
function termsKept({ edit, read, subjects }: PlanFacts): readonly KeptTerm[] {
  return edit.terms.flatMap((term) => {
    const point = read.points.find(({ place }) => place === term.place);
    const dossier = point === undefined ? null : subjects.dossierOf(point);
    return term.kept && dossier !== null ? [{ dossier, term }] : [];
  });
}

function termWrites(facts: PlanFacts): readonly Write[] {
  const kept = termsKept(facts);
  return [...new Set(kept.map(({ dossier }) => dossier))].map((dossier) => ({
    by: 'terms',
    id: `terms ${dossier}`,
    input: {
      dossier,
      terms: termsData(kept.filter((one) => one.dossier === dossier).map(({ term }) => term)),
      // What the act itself is known to say is not put aside for what a letter says of it.
      fill: true,
      ...sinceOf(facts.read.data.source),
      source: facts.read.data.source,
    },
  }));
}

function sinceOf({ date }: SourceData): { readonly since?: string } {
  return date === undefined ? {} : { since: date };
}

function termsData(terms: AgendaEdit['terms']): object {
  const reports = terms.flatMap(({ what, on }) =>
    what === 'report' || what === 'evaluation' ? [{ what, moment: { on } }] : [],
  );
  const days = terms
    .filter(({ what }) => what !== 'report' && what !== 'evaluation')
    .map(({ what, on }) => [what, { on }] as const);
  return { ...Object.fromEntries(days), ...(reports.length > 0 ? { reports } : {}) };
}
