import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceEntry } from '../../../../desk/form/choice-entry.tsx';
import { TextEntry } from '../../../../desk/form/text-entry.tsx';
import type { Readings } from './case-state.ts';
import type { UseCase } from './use-case.ts';

/** Both readings of each place, the usual one first. */
const READINGS = {
  firstOfJuly2026: ['AMMR', 'DUBLIN3'],
  dependency: ['before-article-26', 'after-article-33'],
  unaccompaniedMinorAtBorder: ['mandatory', 'permitted'],
} as const satisfies Record<keyof Readings, readonly string[]>;

const NAMES = Object.keys(READINGS) as (keyof Readings)[];

/** The day as of which the case is looked at, and how the text is read where it can be read in two ways. */
export function ReadingsForm({ use, asOf }: { readonly use: UseCase; readonly asOf: string }): ReactNode {
  const { t } = useTranslation('asylum.case');
  const [wrong, setWrong] = useState<string>();
  const [day, setDay] = useState(use.state.asOf ?? '');
  const put = async (next: UseCase['state']): Promise<void> => {
    const tried = await use.ask(next);
    if (tried.kind === 'answered') {
      setWrong(undefined);
      use.change(() => next);
    } else setWrong(tried.kind === 'silent' ? t('silent') : tried.refusal.message);
  };
  const { state } = use;
  return (
    <details className="case__readings no-print">
      <summary>{t('readings')}</summary>
      <form
        className="form__fields"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void put({ ...state, asOf: day === '' ? null : day });
        }}
      >
        <div className="case__day">
          <TextEntry
            label={t('asOf')}
            type="date"
            value={day}
            onChange={setDay}
            help={t('asOf.help', { asOf })}
            error={wrong}
          />
          <button type="submit" className="button">
            {t('asOf.use')}
          </button>
        </div>
        {NAMES.map((name) => (
          <ChoiceEntry
            key={name}
            label={t(`reading.${name}`)}
            value={state.readings[name] ?? READINGS[name][0]}
            options={READINGS[name].map((value) => ({ value, text: t(`reading.${name}.${value}`) }))}
            onChange={(value) => void put({ ...state, readings: { ...state.readings, [name]: value } })}
          />
        ))}
      </form>
    </details>
  );
}
