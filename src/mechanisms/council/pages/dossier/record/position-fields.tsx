import { MEMBER_STATES, stateName } from '#kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceEntry } from '../../../../../desk/form/choice-entry.tsx';
import { TextEntry } from '../../../../../desk/form/text-entry.tsx';
import { useLanguage, useLocale } from '../../../../../desk/languages/index.ts';
import { EVENT_SCHEMAS } from '../../../events.ts';
import { POSITION_WORDS } from '../../../words/agenda-words.ts';
import type { FieldsProps } from './entry.ts';
import { RECORD } from './words.ts';

const INSTITUTIONS = ['commission', 'council', 'parliament'] as const;
const POSITIONS = EVENT_SCHEMAS.PositionTaken.shape.position.options;

/** Who stands where, since when, and in their words. */
export function PositionFields({ entry }: Pick<FieldsProps, 'entry'>): ReactNode {
  const { t } = useTranslation(RECORD);
  const { t: page } = useTranslation('council.dossier');
  const language = useLanguage();
  const locale = useLocale();
  const states = MEMBER_STATES.map((value) => ({ value: value as string, text: stateName(value, locale) }));
  states.sort((one, other) => one.text.localeCompare(other.text, locale));
  const institutions = INSTITUTIONS.map((value) => ({ value, text: page(`by.${value}`) }));
  return (
    <>
      <ChoiceEntry {...entry('by')} required empty={t('choose')} options={[...institutions, ...states]} />
      <ChoiceEntry
        {...entry('position')}
        required
        empty={t('choose')}
        options={POSITIONS.map((value) => ({ value, text: POSITION_WORDS[value][language] }))}
      />
      <TextEntry {...entry('on')} required type="date" />
      <div className="form__wide">
        <TextEntry {...entry('said')} long help={t('said.help')} />
      </div>
    </>
  );
}
