/** Solidarity's events in words, with the page that each is about. */
import { isMemberState } from '#kernel';
import type { EventTeller } from '../../../../desk/register/event-teller.ts';
import { FIGURES_STREAM } from '../../events.ts';
import { eventInWords } from './event-words.ts';

const CYCLE = /^solidarity\/cycle\/(\d{4})$/;

export const tell: EventTeller = ({ stream, type, data }, language, locale) => {
  const year = CYCLE.exec(stream)?.[1];
  if (year === undefined && stream !== FIGURES_STREAM) return undefined;
  const text = eventInWords({ type, data }, language, locale);
  if (year === undefined) return { text };
  const state = stateOf(data);
  return { text, to: state === null ? `/solidarity/${year}` : `/solidarity/${year}/state/${state}` };
};

function stateOf(data: unknown): string | null {
  if (typeof data !== 'object' || data === null || !('state' in data)) return null;
  return typeof data.state === 'string' && isMemberState(data.state) ? data.state : null;
}
