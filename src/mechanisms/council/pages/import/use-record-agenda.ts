/** The corrected agenda and its way into the register. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Language } from '#kernel';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as z from 'zod';
import { ApiRefusal, callApi } from '../../../../desk/api.ts';
import { clientOf } from '../../../../desk/client.ts';
import { useSaving, type Saving } from '../../../../desk/form/saving.ts';
import { useLanguage } from '../../../../desk/languages/index.ts';
import { usePermissions } from '../../../../desk/people/use-permissions.ts';
import type { record } from '../../procedures/record.ts';
import type { Kept } from './kept-letter.ts';
import { readAgenda, type AgendaData, type DossierData, type Fault } from './read-agenda.ts';
import type { Dossiers } from './use-dossiers.ts';
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
  /** How many points the agenda has that would be replaced; null where there is none. */
  readonly replaces: number | null;
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
  const { agenda, letter, key, touched } = kept;
  const read = useMemo(
    () =>
      readAgenda(agenda, {
        ...letter.letter,
        dossierOf: (point) => dossiers.of(point).name,
        documentsOf: (point) => dossiers.newFor(point).references,
        isOnRecord: dossiers.isOnRecord,
        isKnown: (name) => dossiers.all.some((one) => one.name === name),
      }),
    [agenda, letter, dossiers],
  );
  const { configuration, from } = agenda.meeting;
  const meeting = `${configuration.toLowerCase()}-${from}`;
  const meetings = useMeetings();
  const saved = saving.kind === 'saved';
  const inWords = ({ key: what, point }: Fault): string =>
    t(what === 'title' ? 'fault.title.of' : `fault.${what}`, {
      point: point === undefined ? '' : t('point', { name: point }),
    });

  const submit = (): void => {
    setTries(tries + 1);
    if (read.data === null) return;
    const { data, opens } = read;
    void start({
      send: () => send(data, opens, { key, language }),
      look: async () => {
        const version = await versionOf(`council/meeting/${meeting}`);
        return (result) => result.version <= version;
      },
    }).then((ended) => {
      if (ended?.kind !== 'saved') return;
      onRecorded();
      void queries.invalidateQueries({
        predicate: ({ queryKey: [first, second] }) => first === 'council' && second !== 'import',
      });
    });
  };
  return {
    saving,
    permission: usePermissions()?.find(({ action }) => action === ACTION),
    replaces: saved && !touched ? null : (meetings?.find(({ name }) => name === meeting)?.points ?? null),
    errors: tries === 0 ? [] : read.faults.map((fault) => ({ name: fault.name, text: inWords(fault) })),
    faultyPoints: read.faults.flatMap(({ name, point }) =>
      point === undefined ? [] : [name.split('.', 1)[0] ?? ''],
    ),
    tries,
    locked: saving.kind === 'saving' || saving.kind === 'unknown',
    submit,
  };
}

const recordedSchema = z.object({ meeting: z.string(), stream: z.string(), version: z.number().int() });

/** Throws what `readFailure` understands; any other error means that it is not known what the server did. */
async function send(
  agenda: AgendaData,
  opens: readonly DossierData[],
  { key, language }: { readonly key: string; readonly language: Language },
): Promise<Recorded> {
  // The page has read the agenda by its own rules; the server reads it by the schema of the event.
  const client = clientOf<typeof record>('council', 'record') as unknown as Readonly<
    Record<'agenda' | 'dossier', (input: object) => Promise<unknown>>
  >;
  // The dossiers first: an agenda never names one that is not there.
  for (const dossier of opens) {
    await client.dossier({ ...dossier, idempotencyKey: `${key} ${dossier.dossier}`, language });
  }
  return recordedSchema.parse(await client.agenda({ ...agenda, idempotencyKey: key, language }));
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

const meetingsSchema = z.object({
  meetings: z.array(z.object({ name: z.string(), points: z.number().int() })),
});

function useMeetings(): z.output<typeof meetingsSchema>['meetings'] | undefined {
  const { data } = useQuery({
    queryKey: ['council', 'meetings', 'points'],
    queryFn: ({ signal }) => callApi('/api/council/meetings', meetingsSchema, { signal }),
    staleTime: 60_000,
  });
  return data?.meetings;
}
