/** Recording: read the cycle, ask whether it may happen, append. Nothing is written when it may not. */
import {
  explainReason,
  Refusal,
  type ExpectedVersion,
  type Json,
  type Language,
  type NewEvent,
  type Reason,
  type RecordedEvent,
} from '#kernel';
import {
  cycleStream,
  EVENT_SCHEMAS,
  readCycleEvent,
  type CycleEvent,
  type CycleEventData,
  type CycleEventInput,
} from '../events.ts';
import { RECORD_MESSAGES } from '../messages/parts/record.ts';
import { ACTIONS, barTo, type ActionName } from './actions.ts';
import { foldCycle } from './apply.ts';
import type { CycleState } from './state.ts';

/** The part of the register that recording needs. */
export interface CycleRegister {
  read(stream: string): Promise<RecordedEvent[]>;
  append(
    stream: string,
    events: readonly NewEvent[],
    options: {
      readonly expectedVersion: ExpectedVersion;
      readonly actor: string;
      readonly idempotencyKey?: string;
    },
  ): Promise<RecordedEvent[]>;
}

export type EventOf<Name extends ActionName> = (typeof ACTIONS)[Name]['event'];

export interface RecordOptions {
  readonly register: CycleRegister;
  readonly actor: string;
  /** The version that the caller has seen; without it, what was read just before. */
  readonly expectedVersion?: number | undefined;
  /** A retry with the same key and content writes once and gets the same answer. */
  readonly idempotencyKey?: string | undefined;
  /** The language of a refusal. */
  readonly language?: Language;
}

/** The state of a recorded cycle; that of a year without events is empty. */
export async function readCycle(register: Pick<CycleRegister, 'read'>, year: number): Promise<CycleState> {
  return foldCycle(year, (await register.read(cycleStream(year))).map(readCycleEvent));
}

/**
 * Does one action in a year's cycle and gives the event as recorded. Throws a Refusal: `invalid-input` when the
 * data are not of the form asked for, `barred` when a condition does not hold (with its provision and what would be
 * right), `conflict` on a stale version.
 */
export async function record<Name extends ActionName>(
  name: Name,
  year: number,
  input: CycleEventInput<EventOf<Name>>,
  options: RecordOptions,
): Promise<RecordedEvent> {
  const { register, actor, expectedVersion, idempotencyKey, language = 'en' } = options;
  const { event: type } = ACTIONS[name];
  const data = parse(type, input);
  const stream = cycleStream(year);
  const events = await register.read(stream);
  const write = (expected: ExpectedVersion) =>
    register.append(stream, [{ type, data: data as Json }], {
      expectedVersion: expected,
      actor,
      ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
    });
  const bar = barTo(name, foldCycle(year, events.map(readCycleEvent)), data);
  if (bar) {
    // A retry of what is already written is no second act: its key alone answers, and a new key writes nothing.
    const again = idempotencyKey === undefined ? undefined : events.find(same(type, data, actor));
    if (!again) throw refusal(bar, language);
    // No stream is at version -1, so that only the key can answer.
    const [earlier] = await write(-1).catch((error: unknown) => {
      throw error instanceof Refusal ? refusal(bar, language) : error;
    });
    if (!earlier) throw refusal(bar, language);
    return earlier;
  }
  const [recorded] = await write(expectedVersion ?? events.length);
  if (!recorded) throw new Error(`The register did not give back the event “${type}”.`);
  return recorded;
}

/** Data of an event, parsed at the door. Throws a Refusal of kind `invalid-input` with the first fault. */
function parse<Type extends CycleEvent['type']>(type: Type, input: unknown): CycleEventData<Type> {
  const result = EVENT_SCHEMAS[type].safeParse(input);
  if (result.success) return result.data as CycleEventData<Type>;
  const issue = result.error.issues[0];
  throw new Refusal('invalid-input', issue?.message ?? 'The input is not of the form asked for.', {
    where: issue?.path.map(String).join('.') || type,
  });
}

/** A condition that does not hold, as a refusal. */
export function refusal(bar: Reason, language: Language = 'en'): Refusal {
  const messages = RECORD_MESSAGES[language];
  const { text } = explainReason(bar, { language, messages });
  const remedy = explainReason({ ...bar, code: `${bar.code}.remedy` }, { language, messages }).text;
  return new Refusal('barred', `${text}.`, { provision: bar.provision, remedy: `${remedy}.` });
}

function same(type: string, data: unknown, actor: string): (event: RecordedEvent) => boolean {
  const text = sorted(data);
  return (event) => event.type === type && event.actor === actor && sorted(event.data) === text;
}

/** JSON with sorted keys: the database does not keep their order. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
