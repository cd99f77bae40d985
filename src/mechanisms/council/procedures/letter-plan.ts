/** What would be written of a letter that nobody corrected: the same plan as the page makes. */
import { Refusal, type Language, type MemberState } from '#kernel';
import type { Context } from '#procedure';
import { ADDED, agendaOf, headsOthers, keyOf, openingsOf, type AgendaEdit } from '../confirm/agenda-edit.ts';
import type { ReadLetter } from '../confirm/imported-schema.ts';
import { withAllOpened } from '../confirm/open-all.ts';
import { planOf } from '../confirm/plan.ts';
import type { Plan, RecordedMeeting } from '../confirm/plan-types.ts';
import { readAgenda, type Fault } from '../confirm/read-agenda.ts';
import { suggestedMatches } from '../confirm/report-plan.ts';
import { comparedIn, subjectsOf } from '../confirm/subjects.ts';
import { meetingName } from '../events.ts';
import type { Configuration, LetterKind } from '../letter/codes.ts';
import { readMeeting } from '../record/read.ts';
import { knownDossiers } from './import.ts';
import { recordedMeeting } from './recorded.ts';

export interface LetterChoices {
  readonly replace: boolean;
  readonly add: boolean;
  readonly open: boolean;
  readonly kind?: LetterKind | undefined;
  readonly configuration?: Configuration | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly state?: MemberState | undefined;
  readonly source?: string | undefined;
  readonly language: Language;
}

export interface LetterPlan {
  readonly plan: Plan;
  readonly edit: AgendaEdit;
  /** Points of a report that no point of the recorded agenda is: `I.4 Title`. */
  readonly unmatched: readonly string[];
}

/** Throws a Refusal that says which flag is missing where the letter does not say enough. */
export async function letterPlan(
  letter: ReadLetter,
  choices: LetterChoices,
  context: Context,
): Promise<LetterPlan> {
  const { register } = await context.store();
  const dossiers = await knownDossiers(context, comparedIn(letter));
  const isOnRecord = (name: string): boolean => dossiers.some((one) => one.name === name);
  const subjects = subjectsOf(letter, dossiers);
  const chosen = withChoices(letter, choices);
  const edit = choices.open ? withAllOpened(chosen, subjects, isOnRecord) : chosen;
  const opened = new Set(openingsOf(edit).map(({ name }) => name));
  const about = {
    ...letter.letter,
    dossierOf: subjects.dossierOf,
    documentsOf: (subject: Parameters<typeof subjects.newFor>[0]) => subjects.newFor(subject).references,
    isOnRecord,
    isKnown: (name: string) => isOnRecord(name) || opened.has(name),
  };
  const read = readAgenda(edit, about);
  if (read.data === null) throw refusalOf(read.faults);
  const meeting = meetingName(read.data.configuration, read.data.from);
  const found = await readMeeting(register, meeting);
  const recorded = found === null ? null : recordedMeeting(found);
  const facts = { read, letter, meeting, recorded, subjects, language: choices.language };
  const matched = choices.add ? withAdded(edit, recorded, letter) : edit;
  const again = readAgenda(matched, about);
  if (again.data === null) throw refusalOf(again.faults);
  return {
    edit: matched,
    plan: planOf({ ...facts, edit: matched, read: again }),
    unmatched: unmatchedOf(matched, recorded, letter),
  };
}

function withChoices(letter: ReadLetter, choices: LetterChoices): AgendaEdit {
  const agenda = agendaOf(letter, choices.source ?? letter.letter.number ?? '');
  const from = choices.from ?? agenda.meeting.from;
  return {
    ...agenda,
    as: choices.kind ?? agenda.as,
    keep: !choices.replace,
    meeting: {
      ...agenda.meeting,
      from,
      to: choices.to ?? (choices.from === undefined ? agenda.meeting.to : from),
      configuration: choices.configuration ?? agenda.meeting.configuration,
      state: choices.state ?? agenda.meeting.state,
    },
  };
}

/** With the points that the recorded agenda does not have added to it. */
function withAdded(edit: AgendaEdit, recorded: RecordedMeeting | null, letter: ReadLetter): AgendaEdit {
  if (recorded === null || edit.as !== 'report') return edit;
  const matches = suggestedMatches(edit.points, recorded, letter.letter.language);
  return {
    ...edit,
    points: edit.points.map((point) =>
      matches.get(point.id) === '' && !headsOthers(point) ? { ...point, match: ADDED } : point,
    ),
  };
}

function unmatchedOf(
  edit: AgendaEdit,
  recorded: RecordedMeeting | null,
  letter: ReadLetter,
): readonly string[] {
  if (recorded === null || edit.as !== 'report') return [];
  const matches = suggestedMatches(edit.points, recorded, letter.letter.language);
  return edit.points.flatMap((point, index) =>
    (point.match ?? matches.get(point.id)) === '' && !headsOthers(point)
      ? [`${keyOf(point, index)} ${point.title}`]
      : [],
  );
}

/** What is asked for where the letter does not say it: the sentence and the flag. */
const MISSING: Readonly<Partial<Record<Fault['key'], readonly [sentence: string, remedy: string]>>> = {
  configuration: ['The letter does not say which Council meets.', 'Say it: --configuration JHA.'],
  day: ['The letter does not say when the Council meets.', 'Say it: --from 2026-12-08 --to 2026-12-09.'],
  order: ['The meeting ends before it begins.', 'Say the days: --from 2026-12-08 --to 2026-12-09.'],
  source: [
    'The letter has no number to name as the source.',
    'Say what it is: --source "Letter of 20 November 2026".',
  ],
  none: ['No agenda points were found.', 'Read it on the page of letters, where points are added by hand.'],
};

function refusalOf(faults: readonly Fault[]): Refusal {
  const [first] = faults;
  const [sentence, remedy] = (first === undefined ? undefined : MISSING[first.key]) ?? [
    `The letter cannot be recorded as it was read: ${first?.key ?? ''} of ${first?.point ?? first?.name ?? ''}.`,
    'Put it right on the page of letters.',
  ];
  return new Refusal('invalid-input', sentence, { where: first?.name ?? 'document', remedy });
}
