import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckEntry, ChoiceEntry } from '../../../../../desk/form/choice-entry.tsx';
import { TextEntry } from '../../../../../desk/form/text-entry.tsx';
import { useLanguage } from '../../../../../desk/languages/index.ts';
import { FOLLOW_UP_WORDS } from '../../../dossier/procedure-words.ts';
import { READING_CODES } from '../../../dossier/follow-up/follow-up.ts';
import type { FieldsProps } from './entry.ts';
import { MomentFields } from './moment-fields.tsx';
import { countOf, MANY, MOST_OF_MANY, SINGLE } from './terms-values.ts';
import { RECORD } from './words.ts';

interface Props extends FieldsProps {
  /** Whether terms are on record, which these take the place of. */
  readonly had: boolean;
  /** Only an ordinary legislative procedure has readings. */
  readonly readings: boolean;
}

/** What the act says of its own effect, and what was decided about the periods of its readings. */
export function TermsFields({ had, readings, ...fields }: Props): ReactNode {
  const { t } = useTranslation(RECORD);
  const language = useLanguage();
  const { values, entry } = fields;
  return (
    <div className="form__wide record__terms">
      {had && <p className="hint">{t('terms.replaces')}</p>}
      {SINGLE.map((name) => (
        <MomentFields
          key={name}
          name={name}
          legend={t(`group.${name}`)}
          help={t(`help.${name}`)}
          {...fields}
        />
      ))}
      {MANY.map((what) => (
        <Several key={what} what={what} {...fields} />
      ))}
      {(readings || READING_CODES.some((code) => values[`extended.${code}`] === 'yes')) && (
        <fieldset className="form__group">
          <legend>{t('group.extended')}</legend>
          <div className="form__fields">
            {READING_CODES.map((code) => (
              <CheckEntry key={code} {...entry(`extended.${code}`)} label={FOLLOW_UP_WORDS[code][language]} />
            ))}
          </div>
        </fieldset>
      )}
      <div className="form__fields">
        <TextEntry {...entry('since')} type="date" help={t('since.help')} />
      </div>
    </div>
  );
}

interface SeveralProps extends FieldsProps {
  readonly what: (typeof MANY)[number];
}

/** Parts or reports, as many as the act names. A line whose day is left unsaid is not recorded. */
function Several({ what, values, entry }: SeveralProps): ReactNode {
  const { t } = useTranslation(RECORD);
  const count = countOf(values, what);
  const box = useRef<HTMLDivElement>(null);
  const added = useRef(false);
  const { disabled = false, onChange } = entry(`${what}.count`);
  // The new line takes the focus, since the button that made it may stand below the screen.
  useEffect(() => {
    if (!added.current) return;
    added.current = false;
    box.current?.querySelector<HTMLElement>('fieldset:last-of-type select')?.focus();
  });
  return (
    <div className="record__several" ref={box}>
      {Array.from({ length: count }, (_, at) => `${what}.${at}`).map((name, at) => (
        <MomentFields
          key={name}
          name={name}
          legend={t(`group.${what}`, { n: at + 1 })}
          values={values}
          entry={entry}
          {...(what === 'report' ? reportFields(name, entry, t) : { help: t('help.part') })}
        />
      ))}
      {count < MOST_OF_MANY && (
        <button
          type="button"
          className="button"
          aria-disabled={disabled}
          onClick={() => {
            if (disabled) return;
            added.current = true;
            onChange(String(count + 1));
          }}
        >
          {t(`add.${what}`)}
        </button>
      )}
    </div>
  );
}

/** What a report is, and from what its period is counted. */
function reportFields(
  name: string,
  entry: FieldsProps['entry'],
  t: (key: string) => string,
): { readonly before: ReactNode; readonly after: ReactNode } {
  const what = entry(`${name}.what`);
  return {
    before: (
      <ChoiceEntry
        {...what}
        value={what.value || 'report'}
        options={['report', 'evaluation'].map((value) => ({ value, text: t(`report.${value}`) }))}
      />
    ),
    after: (
      <ChoiceEntry
        {...entry(`${name}.from`)}
        empty={t('from.application')}
        options={[{ value: 'entry-into-force', text: t('from.entry-into-force') }]}
      />
    ),
  };
}
