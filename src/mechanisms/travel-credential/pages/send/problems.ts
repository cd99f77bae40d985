/** What is still missing before the journey can be sent, by the field that it is about. */
import { daySchema } from '../../journey/message.ts';
import type { SubmissionWindow } from '../shared/ask-journey.ts';
import type { Draft, Planned } from './draft.ts';

export interface Problem {
  /** Of the field. */
  readonly name: string;
  readonly what: 'from' | 'to' | 'day' | 'no-crossing' | 'office' | 'time' | 'window' | 'not-open';
  /** Which leg, from 1, where there are several. */
  readonly leg?: number;
}

export function problemsOf(
  draft: Draft,
  planned: Planned | null,
  window: SubmissionWindow | undefined,
): readonly Problem[] {
  const legs = draft.legs.flatMap((leg, index) => {
    const which = draft.legs.length > 1 ? { leg: index + 1 } : {};
    return [
      ...(leg.from === '' ? [{ name: `from-${leg.id}`, what: 'from' as const, ...which }] : []),
      ...(leg.to === '' ? [{ name: `to-${leg.id}`, what: 'to' as const, ...which }] : []),
      ...(daySchema.safeParse(leg.day).success
        ? []
        : [{ name: `day-${leg.id}`, what: 'day' as const, ...which }]),
    ];
  });
  if (legs.length > 0) return legs;
  if (planned === null) return [{ name: `to-${draft.legs[0]?.id ?? ''}`, what: 'no-crossing' }];
  if (planned.authority === null) return [{ name: 'office', what: 'office' }];
  if (planned.declared === null) return [{ name: 'time', what: 'time' }];
  if (window === undefined) return [{ name: 'time', what: 'window' }];
  return window.answer.answer === 'yes' ? [] : [{ name: 'time', what: 'not-open' }];
}
