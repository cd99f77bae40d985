import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceEntry } from '../../../../desk/form/choice-entry.tsx';
import type { ItemField } from './ask-case.ts';
import type { Item } from './entries.ts';
import { TypedEntry } from './typed-entry.tsx';

interface Props {
  readonly name: string;
  readonly fields: readonly ItemField[];
  readonly item: Item;
  readonly onChange: (item: Item) => void;
}

/** What is asked of one item of a list; what is left empty is not known. */
export function ItemFields({ name, fields, item, onChange }: Props): ReactNode {
  const { t } = useTranslation('asylum.case');
  const yesNo = [
    { value: 'yes', text: t('answer.yes') },
    { value: 'no', text: t('answer.no') },
  ];
  return (
    <div className="form__fields">
      {fields.map(({ key, form, say, options }) => {
        const entry = {
          label: say,
          name: `${name}.${key}`,
          value: item[key] ?? '',
          onChange: (text: string) => onChange({ ...item, [key]: text }),
        };
        if (form !== 'yes-no' && form !== 'choice') return <TypedEntry key={key} form={form} {...entry} />;
        return <ChoiceEntry key={key} {...entry} empty={t('answer.?')} options={options ?? yesNo} />;
      })}
    </div>
  );
}
