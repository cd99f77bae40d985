import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceEntry } from '../../../../desk/form/choice-entry.tsx';
import { TextEntry } from '../../../../desk/form/text-entry.tsx';
import { useLanguage } from '../../../../desk/languages/index.ts';
import { DECISION_TYPES, POSITIONS } from '../../letter/codes.ts';
import { POSITION_WORDS, TYPE_WORDS } from '../../words/agenda-words.ts';
import type { PointEdit } from '../../confirm/agenda-edit.ts';
import { DossierEntry } from './dossier-entry.tsx';
import type { PointProps } from './point.tsx';
import { IMPORT } from './words.ts';

type Text = 'part' | 'partTitle' | 'number' | 'letter' | 'title';

/** The fields of one point. */
export function PointEntries({ name, point, dossiers, errorOf, disabled, onChange }: PointProps): ReactNode {
  const { t } = useTranslation(IMPORT);
  const language = useLanguage();
  const shared = (field: keyof PointEdit) => ({
    name: `${point.id}.${field}`,
    label: t(`point.${field}`),
    error: errorOf(`${point.id}.${field}`),
    disabled,
  });
  const text = (field: Text): ReactNode => (
    <TextEntry
      {...shared(field)}
      value={point[field]}
      required={field === 'title'}
      long={field === 'title'}
      keys={field === 'number' ? 'numeric' : 'text'}
      onChange={(value) => onChange({ [field]: value })}
    />
  );
  return (
    <fieldset className="form__group import__entries">
      <legend>{t('point', { name })}</legend>
      <div className="form__fields">
        <div className="form__wide">{text('title')}</div>
        {text('part')}
        {text('partTitle')}
        {text('number')}
        {text('letter')}
        <ChoiceEntry
          {...shared('type')}
          value={point.type}
          empty={t('point.noType')}
          options={DECISION_TYPES.map((value) => ({ value, text: TYPE_WORDS[value][language] }))}
          onChange={(value) => onChange({ type: DECISION_TYPES.find((one) => one === value) ?? '' })}
        />
        <ChoiceEntry
          {...shared('position')}
          value={point.position}
          empty={t('point.noPosition')}
          options={POSITIONS.map((value) => ({ value, text: POSITION_WORDS[value][language] }))}
          onChange={(value) => onChange({ position: POSITIONS.find((one) => one === value) ?? '' })}
        />
        <DossierEntry
          subject={point}
          dossiers={dossiers}
          errorOf={errorOf}
          disabled={disabled}
          onChange={onChange}
        />
      </div>
    </fieldset>
  );
}
