import { stateName, type MemberState } from '#kernel';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../../desk/languages/index.ts';
import type { Voters } from '../../rules/majority.ts';
import { byPopulation } from '../../rules/minimal-coalitions.ts';

interface Props {
  readonly label: string;
  readonly voters: Voters;
  readonly chosen: readonly MemberState[];
  readonly onChange: (states: readonly MemberState[]) => void;
  /** Several at once, such as all who are against. */
  readonly all?: { readonly label: string; readonly states: readonly MemberState[] };
}

/** Some of those who vote: added one by one from a list, and taken out by their name. */
export function StatePicker({ label, voters, chosen, onChange, all }: Props): ReactNode {
  const { t } = useTranslation('council.vote');
  const locale = useLocale();
  const id = useId();
  const left = byPopulation(voters).filter((state) => !chosen.includes(state));
  const missing = all?.states.some((state) => !chosen.includes(state)) ?? false;
  return (
    <div className="vote__picker">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <div className="row">
        <select
          id={id}
          className="field"
          value=""
          onChange={({ target }) => onChange([...chosen, target.value as MemberState])}
        >
          <option value="">{t('coalitions.add')}</option>
          {left.map((state) => (
            <option key={state} value={state}>
              {stateName(state, locale)}
            </option>
          ))}
        </select>
        {all !== undefined && missing && (
          <button
            type="button"
            className="button"
            onClick={() => onChange([...new Set([...chosen, ...all.states])])}
          >
            {all.label}
          </button>
        )}
        {chosen.map((state) => {
          const name = stateName(state, locale);
          return (
            <button
              key={state}
              type="button"
              className="button vote__chosen"
              aria-label={t('coalitions.out', { name, list: label })}
              onClick={() => onChange(chosen.filter((one) => one !== state))}
            >
              {name} <span aria-hidden="true">×</span>
            </button>
          );
        })}
      </div>
    </div>
  );
}
