/** The scenario of the address, and changing it: each change is a step back in history. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import {
  PARTS,
  readScenario,
  readScenarioText,
  writeScenario,
  type ReadScenario,
  type Scenario,
  type ScenarioText,
} from './scenario.ts';

export interface WorkbenchAddress extends ReadScenario {
  /** The scenario to compare with in place of the record. */
  readonly against: Scenario | null;
  /** The figure that is asked. */
  readonly why: string | undefined;
  readonly change: (scenario: Scenario) => void;
  readonly setAgainst: (text: string | undefined) => void;
  readonly ask: (why: string | undefined) => void;
}

export function useScenario(): WorkbenchAddress {
  const raw: Record<string, unknown> = useSearch({ strict: false });
  const navigate = useNavigate();
  // The router gives a new object at every navigation; the scenario stays the same while its text does.
  const text = JSON.stringify(PARTS.map((part) => raw[part] ?? null));
  const read = useMemo(
    () =>
      readScenario(
        Object.fromEntries(PARTS.map((part, index) => [part, (JSON.parse(text) as unknown[])[index]])),
      ),
    [text],
  );
  const go = useCallback(
    (next: (old: Record<string, unknown>) => Record<string, unknown>, replace: boolean) => {
      void navigate({ to: '.', search: next, replace, resetScroll: false });
    },
    [navigate],
  );
  const change = useCallback(
    (scenario: Scenario) =>
      go((old) => ({ ...without(old, PARTS), ...plain(writeScenario(scenario)) }), false),
    [go],
  );
  const setAgainst = useCallback(
    (against: string | undefined) =>
      go((old) => ({ ...without(old, ['against']), ...(against === undefined ? {} : { against }) }), false),
    [go],
  );
  const ask = useCallback(
    (why: string | undefined) =>
      go((old) => ({ ...without(old, ['why']), ...(why === undefined ? {} : { why }) }), true),
    [go],
  );
  const aside = raw['against'];
  const against = useMemo(
    () => (typeof aside === 'string' ? readScenarioText(aside).scenario : null),
    [aside],
  );
  const why = typeof raw['why'] === 'string' && /^[A-Za-z.]{1,40}$/.test(raw['why']) ? raw['why'] : undefined;
  return { ...read, against, why, change, setAgainst, ask };
}

/** A number as a number: as text the router would put it between quotes. */
function plain(parts: ScenarioText): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(parts).map(([part, text]) => [part, /^[1-9]\d{0,14}$/.test(text) ? Number(text) : text]),
  );
}

function without(search: Record<string, unknown>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(search).filter(([name]) => !names.includes(name)));
}
