import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceEntry } from '../../../../desk/form/choice-entry.tsx';
import { TextEntry } from '../../../../desk/form/text-entry.tsx';
import { useLanguage } from '../../../../desk/languages/index.ts';
import { DECISION_TYPES, POSITIONS } from '../../letter/codes.ts';
import type { Suggestion } from '../../record/dossier-of-point.ts';
import { POSITION_WORDS, TYPE_WORDS } from '../../words/agenda-words.ts';
import type { PointEdit } from './agenda-edit.ts';
import { OpeningEntries } from './opening-entries.tsx';
import type { PointProps } from './point.tsx';
import { IMPORT } from './words.ts';

/** No name of a dossier. */
const NEW = '+';

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
  const { name: dossier, suggestion } = dossiers.of(point);
  const choose = (value: string): void => {
    if (value !== NEW) return onChange({ dossier: value, opens: null });
    const { name: proposed, kind } = dossiers.newFor(point);
    onChange({ dossier: null, opens: { name: proposed, title: point.title, kind } });
  };
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
        <div className="form__wide">
          <ChoiceEntry
            {...shared('dossier')}
            value={point.opens === null ? (dossier ?? '') : NEW}
            empty={t('point.noDossier')}
            options={[
              { value: NEW, text: t('point.newDossier') },
              ...dossiers.all
                .filter((one) => one !== point.opens)
                .map(({ name: value, title }) => ({ value, text: title })),
            ]}
            help={helpOf(suggestion, t)}
            onChange={choose}
          />
        </div>
        {point.opens !== null && (
          <OpeningEntries
            point={point.id}
            opening={point.opens}
            documents={dossiers.newFor(point).references}
            errorOf={errorOf}
            disabled={disabled}
            onChange={(opens) => onChange({ opens })}
          />
        )}
      </div>
    </fieldset>
  );
}

function helpOf(suggestion: Suggestion | null, t: TFunction<typeof IMPORT>): string | undefined {
  if (suggestion === null) return undefined;
  const { shared } = suggestion;
  return shared.length > 0
    ? t('point.sharing.help', { shared: shared.join(', ') })
    : t('point.suggested.help');
}
