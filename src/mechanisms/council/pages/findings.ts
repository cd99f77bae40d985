/** What the command palette finds of the council: what one comes to do, the agendas, and every dossier. */
import type { Words } from '#kernel';
import * as z from 'zod';
import { callApi } from '../../../desk/api.ts';
import type { Finding } from '../../../desk/find/finding.ts';
import { CONFIGURATION_WORDS } from '../words/agenda-words.ts';
import { meetingHeadSchema } from '../outputs/meeting-schema.ts';
import { meetingDays } from './shared/meeting-days.ts';

const COUNCIL: Words = { en: 'Council', nl: 'Raad' };

const ACTIONS: readonly Finding[] = [
  {
    kind: 'action',
    title: { en: 'Count a vote', nl: 'Een stemming tellen' },
    detail: COUNCIL,
    also: ['qmv', 'qualified majority', 'gekwalificeerde meerderheid'],
    to: '/council/vote',
  },
  {
    kind: 'action',
    title: { en: 'Find a blocking minority', nl: 'Een blokkerende minderheid zoeken' },
    detail: COUNCIL,
    also: ['coalitions', 'coalities'],
    to: '/council/vote?coalitions=blocking',
  },
  {
    kind: 'action',
    title: { en: 'Import an annotated agenda', nl: 'Een geannoteerde agenda inlezen' },
    detail: COUNCIL,
    also: ['letter', 'brief', 'pdf', 'word'],
    to: '/council/import',
  },
  {
    kind: 'action',
    title: { en: 'See what the next Council decides', nl: 'Zien wat de volgende Raad besluit' },
    detail: COUNCIL,
    also: ['decisions', 'besluiten'],
    to: '/council/agenda?show=decisions',
  },
  {
    kind: 'action',
    title: { en: 'See what is due in dossiers', nl: 'Zien wat in dossiers te doen is' },
    detail: COUNCIL,
    also: ['overdue', 'te laat', 'deadlines', 'termijnen', 'bnc-fiche'],
    to: '/council/due',
  },
];

/** What there is to do stays to be found where the server does not answer. */
export async function findings(): Promise<readonly Finding[]> {
  const [meetings, dossiers] = await Promise.allSettled([agendas(), openDossiers()]);
  return [...ACTIONS, ...foundIn(meetings), ...foundIn(dossiers)];
}

function foundIn(result: PromiseSettledResult<readonly Finding[]>): readonly Finding[] {
  return result.status === 'fulfilled' ? result.value : [];
}

const meetingsSchema = z.object({ meetings: z.array(meetingHeadSchema) });

async function agendas(): Promise<readonly Finding[]> {
  const { meetings } = await callApi('/api/council/meetings', meetingsSchema);
  return meetings.map(({ name, configuration, from, to }): Finding => {
    const title = CONFIGURATION_WORDS[configuration];
    return {
      kind: 'page',
      title: {
        en: `${title.en}, ${meetingDays({ from, to }, 'en')}`,
        nl: `${title.nl}, ${meetingDays({ from, to }, 'nl')}`,
      },
      detail: { en: 'Agenda of the Council', nl: 'Agenda van de Raad' },
      also: [name, configuration, ...(configuration === 'JHA' ? ['JBZ'] : [])],
      to: `/council/agenda/${name}`,
    };
  });
}

const headsSchema = z.object({
  dossiers: z.array(z.object({ name: z.string(), kindText: z.string() })),
});
const openedSchema = z.object({
  events: z.array(
    z.object({
      stream: z.string(),
      data: z.object({
        title: z.object({ en: z.string().optional(), nl: z.string().optional() }),
        references: z.array(z.object({ id: z.string() })).default([]),
      }),
    }),
  ),
});

const STREAM = 'council/dossier/';
const MOST = 500;

/**
 * By title in both languages and by every number. The list of dossiers has neither; what opened each has both, and
 * one question brings them all. The list says which are still there.
 */
async function openDossiers(): Promise<readonly Finding[]> {
  const [english, dutch, { events }] = await Promise.all([
    callApi('/api/council/dossiers?language=en', headsSchema),
    callApi('/api/council/dossiers?language=nl', headsSchema),
    callApi(`/api/register/recent?type=DossierOpened&limit=${MOST}`, openedSchema),
  ]);
  // The newest first: the first of a stream is the one that holds.
  const opened = new Map(events.toReversed().map(({ stream, data }) => [stream, data]));
  const inDutch = new Map(dutch.dossiers.map(({ name, kindText }) => [name, kindText]));
  return english.dossiers.map(({ name, kindText }): Finding => {
    const { title = {}, references = [] } = opened.get(`${STREAM}${name}`) ?? {};
    return {
      kind: 'dossier',
      title: { en: title.en ?? title.nl ?? name, nl: title.nl ?? title.en ?? name },
      detail: { en: kindText, nl: inDutch.get(name) ?? kindText },
      also: [name, ...references.flatMap(({ id }) => [id, ...id.split(' ')])],
      to: `/council/dossiers/${name}`,
    };
  });
}
