import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceEntry } from '../../../../../desk/form/choice-entry.tsx';
import { TextEntry } from '../../../../../desk/form/text-entry.tsx';
import { UNITS } from './moments.ts';
import type { FieldsProps } from './entry.ts';
import { RECORD } from './words.ts';

interface Props extends FieldsProps {
  /** Its fields begin with this. */
  readonly name: string;
  readonly legend: string;
  readonly help?: string;
  /** Fields that stand before and after those of the moment. */
  readonly before?: ReactNode;
  readonly after?: ReactNode;
}

/** A day that the act names, or a period after something else; nothing more is asked where it says neither. */
export function MomentFields({ name, legend, help, before, after, values, entry }: Props): ReactNode {
  const { t } = useTranslation(RECORD);
  const how = values[`${name}.how`] ?? '';
  const unit = entry(`${name}.unit`);
  return (
    <fieldset className="form__group">
      <legend>{legend}</legend>
      <div className="form__fields">
        {before}
        <ChoiceEntry
          {...entry(`${name}.how`)}
          empty={t('how.none')}
          options={[
            { value: 'on', text: t('how.on') },
            { value: 'after', text: t('how.after') },
          ]}
          help={help}
        />
        {how === 'on' && <TextEntry {...entry(`${name}.on`)} required type="date" />}
        {how === 'after' && (
          <>
            <TextEntry {...entry(`${name}.count`)} required keys="numeric" />
            <ChoiceEntry
              {...unit}
              value={unit.value || 'months'}
              options={UNITS.map((value) => ({ value, text: t(`unit.${value}`) }))}
            />
            {after}
          </>
        )}
      </div>
    </fieldset>
  );
}
