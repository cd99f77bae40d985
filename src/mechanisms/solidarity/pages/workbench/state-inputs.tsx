import { stateName, type MemberState, foldedText } from '#kernel';
import { memo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { localeOf } from '../../../../desk/figures/formats.ts';
import { useLocale } from '../../../../desk/languages/index.ts';
import type { CycleFacts } from '../../facts.ts';
import type { InputProps } from './inputs.tsx';
import type { AssumedPledge, AssumedSituation, Scenario } from './scenario.ts';
import { withDeduction, withFlag, withPledge, withSituation } from './with-state.ts';
import { wholeEuroOf } from './to-change.ts';

/** What each state pledges, is granted and does: a grid of fields, empty where it is as recorded. */
export function StateInputs({ facts, scenario, onChange }: InputProps): ReactNode {
  const { t } = useTranslation('solidarity.workbench');
  const locale = useLocale();
  const [find, setFind] = useState('');
  const states = facts.parameters.participants
    .map((state) => ({ state, name: stateName(state, locale) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, localeOf(locale)))
    .filter(({ state, name }) => foldedText(`${name} ${state}`).includes(foldedText(find)));
  return (
    <details className="group" open>
      <summary>{t('states.title')}</summary>
      <p className="hint">{t('states.hint')}</p>
      <input
        type="search"
        className="field"
        aria-label={t('states.find')}
        placeholder={t('states.find')}
        value={find}
        onChange={({ target }) => setFind(target.value)}
      />
      <div className="states-grid">
        <table>
          <caption className="hidden-words">{t('states.caption')}</caption>
          <thead>
            <tr>
              {(
                [
                  'state',
                  'relocations',
                  'money',
                  'alternative',
                  'deduction',
                  'situation',
                  'not',
                  'short',
                ] as const
              ).map((column) => (
                <th key={column} scope="col">
                  {t(`states.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {states.map(({ state, name }) => (
              <StateLine
                key={state}
                state={state}
                name={name}
                facts={facts}
                scenario={scenario}
                onChange={onChange}
              />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** What a scenario says of a state by yes or no, and its column. */
const FLAGS = [
  ['notDelivering', 'not'],
  ['shortcomings', 'short'],
] as const;

interface LineProps {
  readonly state: MemberState;
  readonly name: string;
  readonly facts: CycleFacts;
  readonly scenario: Scenario;
  readonly onChange: (scenario: Scenario) => void;
}

const StateLine = memo(function StateLine({ state, name, facts, scenario, onChange }: LineProps): ReactNode {
  const { t } = useTranslation('solidarity.workbench');
  const pledge = facts.pledges.findLast((one) => one.state === state);
  const deduction = facts.deductions.findLast((one) => one.state === state);
  const recorded: Readonly<Record<keyof AssumedPledge, number | null>> = {
    relocations: pledge?.relocations ?? null,
    money: pledge?.money == null ? null : wholeEuroOf(pledge.money),
    alternative: pledge?.alternative == null ? null : wholeEuroOf(pledge.alternative),
  };
  const assumed = scenario.pledges?.[state];
  const granted = scenario.deductions?.[state];
  const category = facts.situations.find((one) => one.state === state && one.category !== 'risk')?.category;
  const wasSituation: AssumedSituation =
    category === 'pressure' || category === 'significant' ? category : 'none';
  const situation = scenario.situations?.[state] ?? wasSituation;
  const changed =
    assumed !== undefined ||
    granted !== undefined ||
    scenario.situations?.[state] !== undefined ||
    scenario.notDelivering?.includes(state) === true ||
    scenario.shortcomings?.includes(state) === true;
  const label = (column: string): string => `${t(`states.${column}`)}, ${name}`;
  return (
    <tr className={changed ? 'states-grid__changed' : undefined}>
      <th scope="row">{name}</th>
      {(['relocations', 'money', 'alternative'] as const).map((part) => (
        <td key={part} data-label={t(`states.${part}`)}>
          <AmountField
            label={label(part)}
            value={assumed?.[part]}
            recorded={recorded[part]}
            onCommit={(value) => onChange(withPledge(scenario, state, part, value, recorded))}
          />
        </td>
      ))}
      <td data-label={t('states.deduction')}>
        <AmountField
          label={label('deduction')}
          value={granted}
          recorded={deduction?.status === 'granted' ? deduction.granted : null}
          onCommit={(value) => onChange(withDeduction(scenario, state, value))}
          full={t('states.full')}
        />
      </td>
      <td data-label={t('states.situation')}>
        <select
          className="field"
          aria-label={label('situation')}
          value={situation}
          onChange={({ target }) =>
            onChange(withSituation(scenario, state, target.value as AssumedSituation, wasSituation))
          }
        >
          {(['none', 'pressure', 'significant'] as const).map((one) => (
            <option key={one} value={one}>
              {t(`situation.${one}`)}
            </option>
          ))}
        </select>
      </td>
      {FLAGS.map(([flag, column]) => (
        <td key={flag} className="states-grid__flag" data-label={t(`states.${column}`)}>
          <input
            type="checkbox"
            aria-label={label(column)}
            checked={scenario[flag]?.includes(state) === true}
            onChange={({ target }) => onChange(withFlag(scenario, flag, state, target.checked))}
          />
        </td>
      ))}
    </tr>
  );
});

interface AmountProps {
  readonly label: string;
  readonly value: number | 'full' | undefined;
  /** Stands in grey where the field is empty. */
  readonly recorded: number | 'full' | null;
  readonly onCommit: (value: number | 'full' | undefined) => void;
  /** The word for all of it, where that may be said. */
  readonly full?: string;
}

/** A whole number, taken when the field is left or Enter is pressed; what is none of it stays to be put right. */
function AmountField({ label, value, recorded, onCommit, full }: AmountProps): ReactNode {
  const shown = value === undefined ? '' : value === 'full' ? (full ?? '') : String(value);
  const [text, setText] = useState<string | null>(null);
  const read = (typed: string): number | 'full' | undefined | null => {
    const plain = typed.replaceAll(/[\s.,\u00A0\u202F]/g, '');
    if (plain === '') return undefined;
    if (full !== undefined && plain.toLowerCase() === full.toLowerCase()) return 'full';
    return /^\d{1,13}$/.test(plain) ? Number(plain) : null;
  };
  const wrong = text !== null && read(text) === null;
  const commit = (): void => {
    if (text === null) return;
    const next = read(text);
    if (next === null) return;
    setText(null);
    if (next !== value) onCommit(next);
  };
  return (
    <input
      className="field"
      inputMode="numeric"
      aria-label={label}
      aria-invalid={wrong}
      autoComplete="off"
      placeholder={recorded === null ? '' : recorded === 'full' ? full : String(recorded)}
      value={text ?? shown}
      onChange={({ target }) => setText(target.value)}
      onBlur={commit}
      onKeyDown={({ key }) => {
        if (key === 'Enter') commit();
      }}
    />
  );
}
