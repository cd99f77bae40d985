/** The corrected letter and its way into the register. */
import { useQueryClient } from '@tanstack/react-query';
import type { Language } from '#kernel';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as z from 'zod';
import { ApiRefusal, callApi } from '../../../../desk/api.ts';
import { clientOf } from '../../../../desk/client.ts';
import { useSaving, type Saving } from '../../../../desk/form/saving.ts';
import { useLanguage } from '../../../../desk/languages/index.ts';
import { usePermissions } from '../../../../desk/people/use-permissions.ts';
import { documentsOffered, planOf } from '../../confirm/plan.ts';
import type { AddedDocuments, Plan, RecordedMeeting, WrittenBy } from '../../confirm/plan-types.ts';
import { readAgenda, type Fault } from '../../confirm/read-agenda.ts';
import { suggestedMatches } from '../../confirm/report-plan.ts';
import type { record } from '../../procedures/record.ts';
import type { Kept } from './kept-letter.ts';
import type { Dossiers } from './use-dossiers.ts';
import { useRecorded } from './use-recorded.ts';
import { IMPORT } from './words.ts';

export interface Recorded {
  readonly meeting: string;
  readonly stream: string;
  readonly version: number;
}

export interface RecordAgenda {
  readonly saving: Saving<Recorded>;
  /** Undefined until the server has said whether the reader may. */
  readonly permission: { readonly allowed: boolean; readonly because: string } | undefined;
  /** The agenda of the meeting on record; null where there is none, undefined while that is not known. */
  readonly recorded: RecordedMeeting | null | undefined;
  /** Of a report, by the id of a point the recorded one that it is taken to be. */
  readonly matches: ReadonlyMap<string, string>;
  /** What would be written; null while something is wrong or not known. */
  readonly plan: Plan | null;
  /** What dossiers on record lack of the documents that are named. */
  readonly documents: readonly AddedDocuments[];
  /** Everything here is in the register, and nothing was changed since. */
  readonly done: boolean;
  /** What is wrong, in words; empty before the first try. */
  readonly errors: readonly { readonly name: string; readonly text: string }[];
  readonly faultyPoints: readonly string[];
  readonly tries: number;
  readonly locked: boolean;
  readonly submit: () => void;
}

interface Options {
  readonly kept: Kept;
  readonly dossiers: Dossiers;
  readonly onRecorded: () => void;
}

const ACTION = 'council.record.agenda';

export function useRecordAgenda({ kept, dossiers, onRecorded }: Options): RecordAgenda {
  const { t } = useTranslation(IMPORT);
  const language = useLanguage();
  const queries = useQueryClient();
  const { saving, start } = useSaving<Recorded>();
  const [tries, setTries] = useState(0);
  const { agenda, letter, key } = kept;
  const { subjects } = dossiers;
  const read = useMemo(
    () =>
      readAgenda(agenda, {
        ...letter.letter,
        dossierOf: subjects.dossierOf,
        documentsOf: (subject) => subjects.newFor(subject).references,
        isOnRecord: dossiers.isOnRecord,
        isKnown: (name) => dossiers.all.some((one) => one.name === name),
      }),
    [agenda, letter, dossiers, subjects],
  );
  const { configuration, from } = agenda.meeting;
  const meeting = configuration === '' || from === '' ? null : `${configuration.toLowerCase()}-${from}`;
  const recorded = useRecorded(meeting);
  const matches = useMemo(
    () =>
      recorded == null || agenda.as !== 'report'
        ? NO_MATCHES
        : suggestedMatches(agenda.points, recorded, letter.letter.language),
    [agenda.as, agenda.points, recorded, letter],
  );
  const plan = useMemo(
    () =>
      read.data === null || meeting === null || recorded === undefined
        ? null
        : planOf({ edit: agenda, read, letter, meeting, recorded, subjects, language }),
    [agenda, read, letter, meeting, recorded, subjects, language],
  );
  const documents = useMemo(() => {
    const points = agenda.points.filter((point) => point.kept);
    return documentsOffered({ read: { points }, edit: agenda, subjects });
  }, [agenda, subjects]);
  const inWords = ({ key: what, point }: Fault): string =>
    t(what === 'title' ? 'fault.title.of' : `fault.${what}`, {
      point: point === undefined ? '' : t('point', { name: point }),
    });

  const empty = plan !== null && plan.writes.length === 0;
  const submit = (): void => {
    setTries(tries + 1);
    if (plan === null || empty || kept.recorded) return;
    void start({
      send: () => send(plan, { key, language }),
      look: async () => {
        const version = await versionOf(`council/meeting/${plan.meeting}`);
        return (result) => result.version <= version;
      },
    }).then((ended) => {
      if (ended?.kind !== 'saved') return;
      onRecorded();
      void queries.invalidateQueries({
        predicate: ({ queryKey: [first, second] }) =>
          first === 'due' || (first === 'council' && second !== 'import'),
      });
    });
  };
  const faults = read.faults.map((fault) => ({ name: fault.name, text: inWords(fault) }));
  return {
    saving,
    permission: usePermissions()?.find(({ action }) => action === ACTION),
    recorded,
    matches,
    plan,
    documents,
    done: kept.recorded,
    errors: tries === 0 ? [] : empty ? [{ name: 'as', text: t('fault.nothing') }] : faults,
    faultyPoints: read.faults.flatMap(({ name, point }) =>
      point === undefined ? [] : [name.split('.', 1)[0] ?? ''],
    ),
    tries,
    locked: saving.kind === 'saving' || saving.kind === 'unknown',
    submit,
  };
}

const NO_MATCHES: ReadonlyMap<string, string> = new Map();

const recordedSchema = z.object({ stream: z.string(), version: z.number().int() });

/** Throws what `readFailure` understands; any other error means that it is not known what the server did. */
async function send(
  { meeting, writes }: Plan,
  { key, language }: { readonly key: string; readonly language: Language },
): Promise<Recorded> {
  // The page has read the letter by its own rules; the server reads each write by the schema of its event.
  const client = clientOf<typeof record>('council', 'record') as unknown as Readonly<
    Record<WrittenBy, (input: object) => Promise<unknown>>
  >;
  const stream = `council/meeting/${meeting}`;
  let version = 0;
  for (const { by, id, input } of writes) {
    // oxlint-disable-next-line no-await-in-loop -- in their order: an agenda never names a dossier that is not there
    const answer = await client[by]({ ...input, idempotencyKey: `${key} ${id}`, language });
    const written = recordedSchema.parse(answer);
    if (written.stream === stream) version = written.version;
  }
  return { meeting, stream, version };
}

const eventsSchema = z.object({ events: z.array(z.object({ version: z.number().int() })) });

/** The last version of a stream; 0 where it has not begun. */
async function versionOf(stream: string): Promise<number> {
  try {
    const path = `/api/register/events?stream=${encodeURIComponent(stream)}`;
    return (await callApi(path, eventsSchema)).events.at(-1)?.version ?? 0;
  } catch (error) {
    if (error instanceof ApiRefusal && error.status === 404) return 0;
    throw error;
  }
}
