import { MEMBER_STATES, stateName } from '#kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckEntry, ChoiceEntry } from '../../../../desk/form/choice-entry.tsx';
import { TextEntry } from '../../../../desk/form/text-entry.tsx';
import { useLanguage, useLocale } from '../../../../desk/languages/index.ts';
import { CONFIGURATIONS, LETTER_KINDS, type LetterKind } from '../../letter/codes.ts';
import { CONFIGURATION_WORDS } from '../../words/agenda-words.ts';
import type { MeetingEdit } from '../../confirm/agenda-edit.ts';
import { LineButton } from './line-button.tsx';
import { IMPORT } from './words.ts';

interface Props {
  /** What the letter is recorded as. */
  readonly as: LetterKind;
  readonly meeting: MeetingEdit;
  /** Where the letter names it; null where it does not. */
  readonly line: number | null;
  readonly errorOf: (name: string) => string | undefined;
  readonly disabled: boolean;
  readonly onAs: (as: LetterKind) => void;
  readonly onChange: (change: Partial<MeetingEdit>) => void;
}

/** Which Council it is, to be put right where the letter was read wrongly. */
export function MeetingEntries(props: Props): ReactNode {
  const { as, meeting, line, errorOf, disabled, onAs, onChange } = props;
  const { t } = useTranslation(IMPORT);
  const language = useLanguage();
  const locale = useLocale();
  const states = MEMBER_STATES.map((value) => ({ value, text: stateName(value, locale) }));
  states.sort((one, other) => one.text.localeCompare(other.text, locale));
  const shared = (name: keyof MeetingEdit) => ({
    name,
    label: t(`meeting.${name}`),
    error: errorOf(name),
    disabled,
  });
  return (
    <section aria-labelledby="import-meeting">
      <h2 id="import-meeting">
        {t('meeting')} {line !== null && <LineButton line={line} />}
      </h2>
      <div className="form__fields import__meeting">
        <div className="form__wide">
          <ChoiceEntry
            name="as"
            label={t('as')}
            help={t(`as.${as}`)}
            error={errorOf('as')}
            disabled={disabled}
            required
            value={as}
            options={LETTER_KINDS.map((value) => ({ value, text: t(`kind.${value}`) }))}
            onChange={(value) => onAs(LETTER_KINDS.find((one) => one === value) ?? as)}
          />
        </div>
        <div className="form__wide">
          <ChoiceEntry
            {...shared('configuration')}
            required
            value={meeting.configuration}
            empty={t('choose.one')}
            options={CONFIGURATIONS.map((value) => ({ value, text: CONFIGURATION_WORDS[value][language] }))}
            onChange={(value) =>
              onChange({ configuration: CONFIGURATIONS.find((one) => one === value) ?? '' })
            }
          />
        </div>
        <TextEntry
          {...shared('from')}
          required
          type="date"
          value={meeting.from}
          onChange={(from) => onChange({ from })}
        />
        <TextEntry
          {...shared('to')}
          required
          type="date"
          value={meeting.to}
          onChange={(to) => onChange({ to })}
        />
        <TextEntry {...shared('place')} value={meeting.place} onChange={(place) => onChange({ place })} />
        <ChoiceEntry
          {...shared('state')}
          required
          help={t('meeting.state.help')}
          value={meeting.state}
          options={states}
          onChange={(value) => {
            const state = MEMBER_STATES.find((one) => one === value);
            if (state !== undefined) onChange({ state });
          }}
        />
        <TextEntry
          {...shared('source')}
          required
          help={t('meeting.source.help')}
          value={meeting.source}
          onChange={(source) => onChange({ source })}
        />
        <CheckEntry
          {...shared('informal')}
          value={meeting.informal ? 'yes' : ''}
          onChange={(value) => onChange({ informal: value === 'yes' })}
        />
      </div>
    </section>
  );
}
