import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CHOICES } from './choices.ts';
import type { InputProps } from './inputs.tsx';

/** Where the text leaves a choice: the choice, its default and why. */
export function ChoiceInputs({ facts, scenario, onChange }: InputProps): ReactNode {
  const { t } = useTranslation('solidarity.workbench');
  const id = useId();
  const set = (name: string, value: string): void => {
    const choices = Object.entries(scenario.choices ?? {}).filter(([other]) => other !== name);
    const isDefault = value === String(facts.parameters[name as keyof typeof facts.parameters]);
    const next = isDefault ? choices : [...choices, [name, value]];
    const { choices: _, ...rest } = scenario;
    onChange(
      next.length === 0
        ? rest
        : { ...rest, choices: Object.fromEntries(next) as typeof scenario.choices & object },
    );
  };
  return (
    <details className="group" open={scenario.choices !== undefined}>
      <summary>{t('choices.title')}</summary>
      {CHOICES.map(({ name, options }) => {
        const standard = String(facts.parameters[name]);
        const value = scenario.choices?.[name] ?? standard;
        return (
          <div key={name} className={value === standard ? 'choice-line' : 'choice-line choice-line--changed'}>
            <label htmlFor={`${id}-${name}`}>{t(`choice.${name}`)}</label>
            <select
              id={`${id}-${name}`}
              className="field"
              aria-describedby={`${id}-${name}-because`}
              value={value}
              onChange={({ target }) => set(name, target.value)}
            >
              {options.map((option) => (
                <option key={option} value={option}>
                  {option === standard
                    ? t('choices.default', { value: t(`option.${option}`) })
                    : t(`option.${option}`)}
                </option>
              ))}
            </select>
            <p id={`${id}-${name}-because`} className="hint">
              {t(`because.${name}`)}
            </p>
          </div>
        );
      })}
    </details>
  );
}
