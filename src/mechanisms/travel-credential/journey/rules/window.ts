/** When one may submit: not earlier than so many hours before the declared crossing, and not after it. */
import { no, reason, yes, type Determination, type ReasonValue } from '#kernel';
import { DTC_1_1_C } from '../law.ts';
import { addHours, momentValue, type Minute } from '../moment.ts';
import type { LawRules, LawVersion } from '../versions.ts';
import { underLaw } from './under-law.ts';

export interface Window {
  readonly opens: Minute;
  /** The declared crossing itself: the last minute. */
  readonly closes: Minute;
}

export function windowOf(declared: Minute, { windowHours }: LawRules): Window {
  return { opens: addHours(declared, -windowHours.value), closes: declared };
}

/** May it be submitted in this minute? */
export function maySubmit(now: Minute, declared: Minute, version: LawVersion): Determination<Window> {
  return underLaw(version, (rules) => {
    const window = windowOf(declared, rules);
    const { provision, value: hours } = rules.windowHours;
    const values: Record<string, ReasonValue> = {
      now: momentValue(now),
      opens: momentValue(window.opens),
      closes: momentValue(window.closes),
      hours,
    };
    if (now < window.opens) return no([reason('journey.window.too-early', 'no', provision, values)]);
    if (now > window.closes) return no([reason('journey.window.over', 'no', DTC_1_1_C, values)]);
    return yes([reason('journey.window.open', 'yes', provision, values)], window);
  });
}
