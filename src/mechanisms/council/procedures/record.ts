/** Recording agendas and dossiers: what is impossible is refused with its reason, and nothing is written. */
import { explain, Refusal, type Json, type Language, type RecordedEvent } from '#kernel';
import { languageSchema, procedure, yesOrNo, type Context } from '#procedure';
import * as z from 'zod';
import { applyStep } from '../dossier/state.ts';
import {
  DOSSIERS,
  EVENT_SCHEMAS,
  MEETINGS,
  meetingName,
  nameSchema,
  readEvent,
  type EventData,
  type EventType,
} from '../events.ts';
import { MESSAGES } from '../messages/index.ts';
import { commitmentsOf } from '../record/commitments.ts';
import { dossierOf, type Dossier } from '../record/dossier.ts';
import { itemKey, meetingOf, topicKey, type Meeting } from '../record/meeting.ts';
import { standOf } from '../outputs/dossier-output.ts';
import { missing } from '../outputs/missing.ts';
import { parseDay } from '#kernel';

const writeFields = {
  idempotencyKey: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .meta({ description: 'A retry with the same key writes once.' }),
  language: languageSchema,
};

const recordedSchema = z.object({
  stream: z.string(),
  version: z.number().int(),
  type: z.string(),
  actor: z.string(),
  recordedAt: z.string(),
});

interface Write {
  readonly stream: string;
  readonly type: EventType;
  readonly data: unknown | ((events: readonly RecordedEvent[]) => unknown);
  readonly idempotencyKey?: string | undefined;
  /** Told what is there before it is written; throws a Refusal where it may not be. */
  readonly check?: (events: readonly RecordedEvent[]) => void;
}

/** A version that no stream has: what is appended there is given back where its key was used, and never written. */
const NEVER = -1;

function refusalOf(check: () => void): Refusal | null {
  try {
    check();
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

async function write({ stream, type, data, idempotencyKey, check }: Write, context: Context) {
  const { register } = await context.store();
  const events = await register.read(stream);
  const { role, state } = context.caller;
  const append = (expectedVersion: number) =>
    register.append(stream, [{ type, data: (typeof data === 'function' ? data(events) : data) as Json }], {
      expectedVersion,
      actor: state === undefined ? role : `${role}:${state}`,
      ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
    });
  const refused = check === undefined ? null : refusalOf(() => check(events));
  // A retry is refused because of what its first try wrote: the key tells, and gives that back.
  const [recorded] =
    refused === null ? await append(events.length) : await append(NEVER).catch(() => Promise.reject(refused));
  if (recorded === undefined) throw new Error('The register did not give back the event.');
  const { version, actor, recordedAt } = recorded;
  return { stream, version, type, actor, recordedAt };
}

const agenda = procedure({
  action: 'council.record.agenda',
  summary: {
    en: 'Record the agenda of a Council, as confirmed from a letter; a later one replaces it',
    nl: 'De agenda van een Raad vastleggen, zoals bevestigd uit een brief; een latere vervangt haar',
  },
  method: 'POST',
  path: '/council/agendas',
})
  .input(EVENT_SCHEMAS.AgendaSet.omit({ example: true }).extend(writeFields))
  .output(recordedSchema.extend({ meeting: z.string() }))
  .handler(async ({ input, context }) => {
    const { idempotencyKey, language: _, ...data } = input;
    if (parseDay(data.from) > parseDay(data.to)) {
      throw new Refusal('invalid-input', `The meeting ends (${data.to}) before it begins (${data.from}).`, {
        where: 'to',
        remedy: 'Give the first day as from and the last as to.',
      });
    }
    const meeting = meetingName(data.configuration, data.from);
    const recorded = await write(
      {
        stream: `${MEETINGS}${meeting}`,
        type: 'AgendaSet',
        data: { ...data, example: false },
        idempotencyKey,
      },
      context,
    );
    return { ...recorded, meeting };
  });

const dossierName = nameSchema.meta({ description: 'The name of the dossier, as return-regulation.' });

const openDossier = procedure({
  action: 'council.record.dossier',
  summary: {
    en: 'Open a dossier, or set its title, procedure, references and what it changes anew',
    nl: 'Een dossier openen, of titel, procedure, verwijzingen en wat het wijzigt opnieuw vastleggen',
  },
  method: 'POST',
  path: '/council/dossiers/{dossier}',
})
  .input(EVENT_SCHEMAS.DossierOpened.omit({ example: true }).extend({ dossier: dossierName, ...writeFields }))
  .output(recordedSchema)
  .handler(({ input, context }) => {
    const { idempotencyKey, language: _, dossier, ...data } = input;
    return write(
      {
        stream: `${DOSSIERS}${dossier}`,
        type: 'DossierOpened',
        data: { ...data, example: false },
        idempotencyKey,
      },
      context,
    );
  });

const step = procedure({
  action: 'council.record.step',
  summary: {
    en: 'Record a step of a dossier: refused, with the reason, where the procedure does not allow it there',
    nl: 'Een stap van een dossier vastleggen: geweigerd, met de reden, waar de procedure haar daar niet toelaat',
  },
  method: 'POST',
  path: '/council/dossiers/{dossier}/steps',
})
  .input(EVENT_SCHEMAS.StepTaken.extend({ dossier: dossierName, ...writeFields }))
  .output(recordedSchema)
  .handler(({ input, context }) => {
    const { idempotencyKey, language, dossier, ...data } = input;
    const check = (events: readonly RecordedEvent[]): void => {
      const there = existing(dossier, events);
      const on = parseDay(data.on);
      if (on > context.today) {
        throw new Refusal('invalid-input', `The step is of ${data.on}, which is still to come.`, {
          where: 'on',
          remedy: 'Record what happened; what is to come follows from it.',
        });
      }
      refuseImpossible(there, data, language);
    };
    return write(
      { stream: `${DOSSIERS}${dossier}`, type: 'StepTaken', data, idempotencyKey, check },
      context,
    );
  });

const position = procedure({
  action: 'council.record.position',
  summary: {
    en: 'Record the position of a state or an institution on a dossier',
    nl: 'Het standpunt van een staat of instelling over een dossier vastleggen',
  },
  method: 'POST',
  path: '/council/dossiers/{dossier}/positions',
})
  .input(EVENT_SCHEMAS.PositionTaken.extend({ dossier: dossierName, ...writeFields }))
  .output(recordedSchema)
  .handler(({ input, context }) => {
    const { idempotencyKey, language: _, dossier, ...data } = input;
    const check = (events: readonly RecordedEvent[]): void => void existing(dossier, events);
    return write(
      { stream: `${DOSSIERS}${dossier}`, type: 'PositionTaken', data, idempotencyKey, check },
      context,
    );
  });

const terms = procedure({
  action: 'council.record.terms',
  summary: {
    en: 'Record what an act says of its entry into force, application, transposition and reports',
    nl: 'Vastleggen wat een handeling zegt over inwerkingtreding, toepassing, omzetting en verslagen',
  },
  method: 'POST',
  path: '/council/dossiers/{dossier}/terms',
})
  .input(
    EVENT_SCHEMAS.TermsSet.extend({
      dossier: dossierName,
      fill: yesOrNo()
        .default(false)
        .describe('Keep what is recorded and add only what is not; otherwise these terms replace all'),
      ...writeFields,
    }),
  )
  .output(recordedSchema)
  .handler(({ input, context }) => {
    const { idempotencyKey, language: _, dossier, fill, ...data } = input;
    const check = (events: readonly RecordedEvent[]): void => void existing(dossier, events);
    const filled = (events: readonly RecordedEvent[]) => ({
      ...data,
      terms: fill ? filledTerms(termsIn(events), data.terms) : data.terms,
    });
    return write(
      { stream: `${DOSSIERS}${dossier}`, type: 'TermsSet', data: filled, idempotencyKey, check },
      context,
    );
  });

type Terms = EventData<'TermsSet'>['terms'];

/** The terms that hold now. */
function termsIn(events: readonly RecordedEvent[]): Terms {
  return events.map(readEvent).reduce<Terms>((terms, { type, data }) => {
    if (type === 'TermsSet') return data.terms;
    return type === 'DossierRemoved' ? {} : terms;
  }, {});
}

function filledTerms(there: Terms, given: Terms): Terms {
  const known = there.reports ?? [];
  const more = (given.reports ?? []).filter(({ what }) => !known.some((one) => one.what === what));
  const reports = [...known, ...more];
  return { ...given, ...there, ...(reports.length > 0 ? { reports } : {}) };
}

const references = procedure({
  action: 'council.record.references',
  summary: {
    en: 'Add documents to a dossier; those that it has already stay as they are',
    nl: 'Documenten aan een dossier toevoegen; wat het al heeft blijft zoals het is',
  },
  method: 'POST',
  path: '/council/dossiers/{dossier}/references',
})
  .input(EVENT_SCHEMAS.ReferencesAdded.extend({ dossier: dossierName, ...writeFields }))
  .output(recordedSchema)
  .handler(({ input, context }) => {
    const { idempotencyKey, language: _, dossier, ...data } = input;
    const check = (events: readonly RecordedEvent[]): void => void existing(dossier, events);
    return write(
      { stream: `${DOSSIERS}${dossier}`, type: 'ReferencesAdded', data, idempotencyKey, check },
      context,
    );
  });

const removeMeeting = procedure({
  action: 'council.record.removeMeeting',
  summary: {
    en: 'Take a meeting off the desk; the register keeps what was recorded',
    nl: 'Een vergadering van het bureau halen; het register houdt wat was vastgelegd',
  },
  method: 'DELETE',
  path: '/council/agendas/{meeting}',
})
  .input(z.object({ meeting: nameSchema, why: z.string().max(1_000).optional(), ...writeFields }))
  .output(recordedSchema)
  .handler(({ input, context }) => {
    const { idempotencyKey, language: _, meeting, ...data } = input;
    const check = (events: readonly RecordedEvent[]): void => {
      if (events.length === 0 || events.at(-1)?.type === 'MeetingRemoved') throw missing('meeting', meeting);
    };
    return write(
      { stream: `${MEETINGS}${meeting}`, type: 'MeetingRemoved', data, idempotencyKey, check },
      context,
    );
  });

const removeDossier = procedure({
  action: 'council.record.removeDossier',
  summary: {
    en: 'Take a dossier off the desk; the register keeps what was recorded',
    nl: 'Een dossier van het bureau halen; het register houdt wat was vastgelegd',
  },
  method: 'DELETE',
  path: '/council/dossiers/{dossier}',
})
  .input(z.object({ dossier: dossierName, why: z.string().max(1_000).optional(), ...writeFields }))
  .output(recordedSchema)
  .handler(({ input, context }) => {
    const { idempotencyKey, language: _, dossier, ...data } = input;
    const check = (events: readonly RecordedEvent[]): void => void existing(dossier, events);
    return write(
      { stream: `${DOSSIERS}${dossier}`, type: 'DossierRemoved', data, idempotencyKey, check },
      context,
    );
  });

const outcomes = procedure({
  action: 'council.record.outcomes',
  summary: {
    en: 'Record what came of the points of a Council; a later record replaces it',
    nl: 'Vastleggen wat er van de punten van een Raad kwam; een latere vastlegging vervangt haar',
  },
  method: 'POST',
  path: '/council/agendas/{meeting}/outcomes',
})
  .input(EVENT_SCHEMAS.OutcomesSet.extend({ meeting: nameSchema, ...writeFields }))
  .output(recordedSchema)
  .handler(({ input, context }) => {
    const { idempotencyKey, language: _, meeting, ...data } = input;
    const check = (events: readonly RecordedEvent[]): void => {
      const there = existingMeeting(meeting, events);
      const keys = new Set(there.items.map((item, place) => itemKey(item, place)));
      const unknown = data.outcomes.find(({ key }) => !keys.has(key));
      if (unknown !== undefined) throw noPoint(unknown.key, meeting, 'outcomes');
    };
    return write(
      { stream: `${MEETINGS}${meeting}`, type: 'OutcomesSet', data, idempotencyKey, check },
      context,
    );
  });

/** Throws a Refusal where the agenda has no such point. */
function checkPoint(meeting: string, key: string, where: string): (events: readonly RecordedEvent[]) => void {
  return (events) => {
    const { items, topics } = existingMeeting(meeting, events);
    const isTopic = where === 'commitment' && topics.some((_, place) => topicKey(place) === key);
    if (!isTopic && !items.some((item, place) => itemKey(item, place) === key))
      throw noPoint(key, meeting, where);
  };
}

const said = procedure({
  action: 'council.record.said',
  summary: {
    en: 'Record a paragraph of one’s own on a point, for the letter',
    nl: 'Een eigen alinea bij een punt vastleggen, voor de brief',
  },
  method: 'POST',
  path: '/council/agendas/{meeting}/said',
})
  .input(EVENT_SCHEMAS.PointSaid.extend({ meeting: nameSchema, ...writeFields }))
  .output(recordedSchema)
  .handler(({ input, context }) => {
    const { idempotencyKey, language: _, meeting, ...data } = input;
    const check = checkPoint(meeting, data.key, 'key');
    return write(
      { stream: `${MEETINGS}${meeting}`, type: 'PointSaid', data, idempotencyKey, check },
      context,
    );
  });

const commitment = procedure({
  action: 'council.record.commitment',
  summary: {
    en: 'Record what parliament was promised at a point',
    nl: 'Vastleggen wat het parlement bij een punt is toegezegd',
  },
  method: 'POST',
  path: '/council/agendas/{meeting}/commitments',
})
  .input(EVENT_SCHEMAS.CommitmentMade.extend({ meeting: nameSchema, ...writeFields }))
  .output(recordedSchema)
  .handler(({ input, context }) => {
    const { idempotencyKey, language: _, meeting, ...data } = input;
    const check = checkPoint(meeting, data.key, 'key');
    return write(
      { stream: `${MEETINGS}${meeting}`, type: 'CommitmentMade', data, idempotencyKey, check },
      context,
    );
  });

const outcome = procedure({
  action: 'council.record.outcome',
  summary: {
    en: 'Record what came of one point of a Council',
    nl: 'Vastleggen wat er van één punt van een Raad kwam',
  },
  method: 'POST',
  path: '/council/agendas/{meeting}/outcome',
})
  .input(EVENT_SCHEMAS.PointDealtWith.extend({ meeting: nameSchema, ...writeFields }))
  .output(recordedSchema)
  .handler(({ input, context }) => {
    const { idempotencyKey, language: _, meeting, ...data } = input;
    const check = checkPoint(meeting, data.key, 'key');
    return write(
      { stream: `${MEETINGS}${meeting}`, type: 'PointDealtWith', data, idempotencyKey, check },
      context,
    );
  });

const commitmentMet = procedure({
  action: 'council.record.commitmentMet',
  summary: {
    en: 'Record that a commitment to parliament was met',
    nl: 'Vastleggen dat een toezegging aan het parlement is nagekomen',
  },
  method: 'POST',
  path: '/council/agendas/{meeting}/commitments/met',
})
  .input(EVENT_SCHEMAS.CommitmentMet.extend({ meeting: nameSchema, ...writeFields }))
  .output(recordedSchema)
  .handler(({ input, context }) => {
    const { idempotencyKey, language: _, meeting, ...data } = input;
    const check = (events: readonly RecordedEvent[]): void => {
      const all = commitmentsOf(existingMeeting(meeting, events));
      if (all.some(({ key, place }) => key === data.key && place === data.place)) return;
      throw new Refusal('not-found', `Point ${data.key} has no commitment ${data.place}.`, {
        where: 'place',
        remedy: 'Commitments of a point are counted from 0.',
      });
    };
    return write(
      { stream: `${MEETINGS}${meeting}`, type: 'CommitmentMet', data, idempotencyKey, check },
      context,
    );
  });

export const record = {
  agenda,
  said,
  commitment,
  commitmentMet,
  outcome,
  outcomes,
  dossier: openDossier,
  step,
  position,
  references,
  terms,
  removeMeeting,
  removeDossier,
};

function existing(name: string, events: readonly RecordedEvent[]): Dossier {
  const dossier = dossierOf(name, events.map(readEvent));
  if (dossier === null) throw missing('dossier', name);
  return dossier;
}

function existingMeeting(name: string, events: readonly RecordedEvent[]): Meeting {
  const meeting = meetingOf(events.map(readEvent));
  if (meeting === null) throw missing('meeting', name);
  return meeting;
}

function noPoint(key: string, meeting: string, where: string): Refusal {
  return new Refusal('invalid-input', `The agenda of ${meeting} has no point ${key}.`, {
    where,
    remedy: 'Points are named as in the agenda: I.8b.',
  });
}

/** A step is tried where its day puts it: among those before it, and leaving those after it possible. */
function refuseImpossible(
  dossier: Dossier,
  entry: { step: Parameters<typeof applyStep>[1]['step']; on: string },
  language: Language,
): void {
  const on = parseDay(entry.on);
  const before = { ...dossier, history: dossier.history.filter((one) => one.on <= on) };
  const tried = applyStep(standOf(before, on).state, { step: entry.step, on });
  if (tried.answer === 'yes') return;
  const { reasons } = explain(tried, { language, messages: MESSAGES[language] });
  const why = reasons.filter(({ held }) => held !== 'yes').map(({ text }) => text);
  const [provision] = tried.reasons.filter(({ held }) => held !== 'yes').map((one) => one.provision);
  throw new Refusal('barred', `${(why.length > 0 ? why : reasons.map(({ text }) => text)).join('; ')}.`, {
    where: 'step',
    remedy: 'Record first what comes before it, or correct the day.',
    ...(provision === undefined ? {} : { provision }),
  });
}
