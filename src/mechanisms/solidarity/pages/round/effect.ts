/** What an event would change: the cycle evaluated without it and with it. */
import { cents, isMemberState, type Cents, type MemberState } from '#kernel';
import type { Formats } from '../../../../desk/figures/formats.ts';
import type { CycleEvaluation } from '../../evaluation.ts';
import { readCycleEvent } from '../../events.ts';
import { apply } from '../../record/apply.ts';
import { ACTIONS, type ActionName } from '../../record/actions.ts';
import { cycleFacts } from '../../record/facts.ts';
import type { CycleState } from '../../record/state.ts';
import { evaluateCycle } from '../../rules/index.ts';
import type { CycleRecord } from '../shared/facts-query.ts';

export interface Change {
  readonly what: 'owed' | 'pledged' | 'total' | 'drawn' | 'reconvene';
  readonly before: string;
  readonly after: string;
}

/** The lines that matter for the action; empty where the figures of the key are not there to compute with. */
export function effectOf(
  action: ActionName,
  data: Readonly<Record<string, unknown>>,
  cycle: CycleState,
  record: CycleRecord,
  formats: Formats,
  word: (answer: string) => string,
): readonly Change[] {
  const options = { asOf: record.facts.asOf, key: record.facts.key, parameters: record.facts.parameters };
  const next = apply(cycle, readCycleEvent({ type: ACTIONS[action].event, data }));
  const before = evaluateCycle(cycleFacts(cycle, options));
  const after = evaluateCycle(cycleFacts(next, options));
  const { state } = data;
  const of = typeof state === 'string' && isMemberState(state) ? state : null;
  const from = figures(before, of, formats, word);
  const to = figures(after, of, formats, word);
  return from.flatMap((line, index) => {
    const other = to[index];
    return other === undefined ? [] : [{ what: line.what, before: line.text, after: other.text }];
  });
}

interface Line {
  readonly what: Change['what'];
  readonly text: string;
}

function figures(
  evaluation: CycleEvaluation,
  state: MemberState | null,
  formats: Formats,
  word: (answer: string) => string,
): readonly Line[] {
  const one = evaluation.states.find((row) => row.state === state);
  const million = (value: Cents | null | undefined): string =>
    value == null ? word('not-yet-known') : formats.euro(value);
  const total = evaluation.pledgedTotal.value?.value ?? sumKnown(evaluation);
  return [
    ...(one === undefined
      ? []
      : ([
          { what: 'pledged', text: million(one.pledged.value?.value ?? one.pledgedKnown.value) },
          { what: 'owed', text: million(one.owed.value) },
          { what: 'drawn', text: million(one.drawn.value?.money) },
        ] as const)),
    { what: 'total', text: million(total) },
    { what: 'reconvene', text: word(evaluation.mustReconvene.answer) },
  ];
}

/** Of all pledges what is known. */
function sumKnown({ states }: CycleEvaluation): Cents {
  return cents(states.reduce((sum, { pledgedKnown }) => sum + pledgedKnown.value, 0n));
}
