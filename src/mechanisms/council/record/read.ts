/** Meetings and dossiers read from the register. */
import type { Store } from '#store';
import { DOSSIERS, MEETINGS, readEvent } from '../events.ts';
import { dossierOf, type Dossier } from './dossier.ts';
import { meetingOf, type Meeting } from './meeting.ts';

export type CouncilRegister = Pick<Store['register'], 'read' | 'streams'>;

async function named(register: CouncilRegister, prefix: string): Promise<readonly string[]> {
  return (await register.streams())
    .filter(({ stream }) => stream.startsWith(prefix))
    .map(({ stream }) => stream.slice(prefix.length));
}

export async function readMeeting(register: CouncilRegister, name: string): Promise<Meeting | null> {
  return meetingOf((await register.read(`${MEETINGS}${name}`)).map(readEvent));
}

/** Those that were not removed, the latest first. */
export async function readMeetings(register: CouncilRegister): Promise<readonly Meeting[]> {
  const names = await named(register, MEETINGS);
  const meetings = await Promise.all(names.map((name) => readMeeting(register, name)));
  return meetings
    .filter((meeting) => meeting !== null)
    .toSorted((one, other) => other.from.localeCompare(one.from));
}

export async function readDossier(register: CouncilRegister, name: string): Promise<Dossier | null> {
  return dossierOf(name, (await register.read(`${DOSSIERS}${name}`)).map(readEvent));
}

/** Those that were not removed, by name. */
export async function readDossiers(register: CouncilRegister): Promise<readonly Dossier[]> {
  const names = await named(register, DOSSIERS);
  const dossiers = await Promise.all(names.map((name) => readDossier(register, name)));
  return dossiers
    .filter((dossier) => dossier !== null)
    .toSorted((one, other) => one.name.localeCompare(other.name));
}
