import { MEMBER_STATES, stateName } from '#kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckEntry, ChoiceEntry } from '../../../../desk/form/choice-entry.tsx';
import { useLocale } from '../../../../desk/languages/index.ts';
import type { Values } from './read-form.ts';
import { ROUND } from './words.ts';

interface Props {
  readonly values: Values;
  readonly onChange: (name: string, value: string) => void;
  readonly error?: string | undefined;
  readonly disabled: boolean;
}

/** The situation of each state that takes part, and whether search and rescue bears on it. */
export function SituationEntries({ values, onChange, error, disabled }: Props): ReactNode {
  const { t } = useTranslation(ROUND);
  const locale = useLocale();
  const options = ['pressure', 'risk', 'significant'].map((value) => ({ value, text: t(`choice.${value}`) }));
  return (
    <fieldset className="form__group form__wide">
      <legend>{t('field.situations')}</legend>
      {error !== undefined && <p className="entry__error">{error}</p>}
      <div className="form__fields">
        {MEMBER_STATES.filter((state) => state !== 'DK').map((state) => {
          const name = stateName(state, locale);
          const category = values[`situation.${state}`] ?? '';
          return (
            <div key={state}>
              <ChoiceEntry
                label={name}
                name={`situation.${state}`}
                value={category}
                onChange={(value) => onChange(`situation.${state}`, value)}
                options={options}
                empty={t('choice.noSituation')}
                disabled={disabled}
              />
              {category !== '' && (
                <CheckEntry
                  label={t('rescue', { state: name })}
                  value={values[`rescue.${state}`] ?? ''}
                  onChange={(value) => onChange(`rescue.${state}`, value)}
                  disabled={disabled}
                />
              )}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
