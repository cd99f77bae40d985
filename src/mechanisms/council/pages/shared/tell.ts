/** Events of meetings and dossiers in words, with the page that each is about. */
import { isMemberState, parseDay, stateName, type Language, type OfficialLanguage } from '#kernel';
import * as z from 'zod';
import { formatsIn } from '../../../../desk/figures/formats.ts';
import type { EventTeller } from '../../../../desk/register/event-teller.ts';
import { STEP_WORDS } from '../../dossier/procedure-words.ts';
import { CONFIGURATION_WORDS, POSITION_WORDS } from '../../words/agenda-words.ts';
import { meetingDays } from './meeting-days.ts';

const STREAM = /^council\/(meeting|dossier)\/([a-z0-9-]+)$/;

const WORDS = {
  en: {
    AgendaSet: 'Agenda recorded: {what}, {days}',
    CommitmentMade: 'Commitment recorded at point {key} of {name}: {what}',
    CommitmentMet: 'Commitment recorded as met, {day}: point {key} of {name}',
    MeetingRemoved: 'Agenda taken off the desk: {name}',
    DossierOpened: 'Dossier opened: {what}',
    StepTaken: 'Step recorded of {name}, {day}: {what}',
    PositionTaken: 'Position recorded on {name}: {who} {what}',
    TermsSet: 'Recorded of {name}: when the act takes effect by its own terms',
    ReferencesAdded: 'Documents added to {name}',
    DossierRemoved: 'Dossier taken off the desk: {name}',
    commission: 'Commission',
    council: 'Council',
    parliament: 'European Parliament',
  },
  nl: {
    AgendaSet: 'Agenda vastgelegd: {what}, {days}',
    CommitmentMade: 'Toezegging vastgelegd bij punt {key} van {name}: {what}',
    CommitmentMet: 'Toezegging vastgelegd als nagekomen, {day}: punt {key} van {name}',
    MeetingRemoved: 'Agenda van het bureau gehaald: {name}',
    DossierOpened: 'Dossier geopend: {what}',
    StepTaken: 'Stap vastgelegd van {name}, {day}: {what}',
    PositionTaken: 'Standpunt vastgelegd over {name}: {who} {what}',
    TermsSet: 'Vastgelegd van {name}: wanneer de handeling volgens haar slotbepalingen werkt',
    ReferencesAdded: 'Documenten toegevoegd aan {name}',
    DossierRemoved: 'Dossier van het bureau gehaald: {name}',
    commission: 'Commissie',
    council: 'Raad',
    parliament: 'Europees Parlement',
  },
} as const;

type Told = keyof typeof WORDS.en;
const TOLD = [
  'AgendaSet',
  'CommitmentMade',
  'CommitmentMet',
  'MeetingRemoved',
  'DossierOpened',
  'StepTaken',
  'PositionTaken',
  'TermsSet',
  'ReferencesAdded',
  'DossierRemoved',
] as const satisfies readonly Told[];

const dataSchema = z.object({
  configuration: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  title: z.object({ en: z.string().optional(), nl: z.string().optional() }).optional(),
  text: z.object({ en: z.string().optional(), nl: z.string().optional() }).optional(),
  key: z.string().optional(),
  step: z.string().optional(),
  on: z.string().optional(),
  by: z.string().optional(),
  position: z.string().optional(),
});
type Data = z.output<typeof dataSchema>;

export const tell: EventTeller = ({ stream, type, data }, language, locale) => {
  const [, what, name] = STREAM.exec(stream) ?? [];
  if (name === undefined) return undefined;
  const to = what === 'meeting' ? `/council/agenda/${name}` : `/council/dossiers/${name}`;
  const told = TOLD.find((one) => one === type);
  const read = dataSchema.safeParse(data);
  if (told === undefined || !read.success) return { text: type, to };
  const values = valuesOf(name, read.data, language, locale);
  const text = WORDS[language][told].replaceAll(/\{(\w+)\}/g, (_, value: string) => values[value] ?? '');
  return { text, to };
};

function valuesOf(
  name: string,
  data: Data,
  language: Language,
  locale: OfficialLanguage,
): Readonly<Record<string, string>> {
  const { configuration, from, to, title, text, key, step, on, by, position } = data;
  const named =
    wordOf(CONFIGURATION_WORDS, configuration, language) ??
    wordOf(STEP_WORDS, step, language) ??
    wordOf(POSITION_WORDS, position, language) ??
    title?.[language] ??
    title?.en ??
    title?.nl ??
    text?.[language] ??
    text?.en ??
    text?.nl ??
    name;
  return {
    name,
    key: key ?? '',
    what: named,
    days: from === undefined || to === undefined ? '' : meetingDays({ from, to }, locale),
    day: on === undefined ? '' : formatsIn(locale).shortDay(parseDay(on)),
    who: by === undefined ? '' : whoIn(by, language, locale),
  };
}

function wordOf(
  words: Readonly<Record<string, Readonly<Record<Language, string>>>>,
  code: string | undefined,
  language: Language,
): string | undefined {
  return code !== undefined && Object.hasOwn(words, code) ? words[code]?.[language] : undefined;
}

function whoIn(by: string, language: Language, locale: OfficialLanguage): string {
  if (isMemberState(by)) return stateName(by, locale);
  return by === 'commission' || by === 'council' || by === 'parliament' ? WORDS[language][by] : by;
}
