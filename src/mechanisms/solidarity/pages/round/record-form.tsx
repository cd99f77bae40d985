import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '../../../../desk/form/error-summary.tsx';
import type { CycleRecord } from '../shared/facts-query.ts';
import { FieldEntry } from './field-entry.tsx';
import { FIELDS, SOURCE_FIELDS, type Field } from './fields.ts';
import type { Fault } from './read-form.ts';
import { SavedNotice } from './saved-notice.tsx';
import { Told } from './told.tsx';
import { useRecordForm, type FormOptions } from './use-record-form.ts';
import { WillBeRecorded } from './will-be-recorded.tsx';
import { ROUND } from './words.ts';

interface Props extends FormOptions {
  readonly facts: CycleRecord | undefined;
  readonly onClose: () => void;
}

/** The form of one action: its fields, what will be recorded and what it changes, one button. */
export function RecordForm({ facts, onClose, ...options }: Props): ReactNode {
  const { t } = useTranslation(ROUND);
  const { action, record, year } = options;
  const form = useRecordForm(options);
  const { draft, read, saving, tries, locked } = form;

  if (saving.kind === 'saved') {
    return <SavedNotice year={year} sentence={form.said} saved={saving} onAnother={form.again} />;
  }
  const inWords = ({ name, key, sentence }: Fault): string =>
    sentence ?? t(`fault.${key ?? 'missing'}`, { field: t(`field.${name}`) });
  const errors = tries === 0 ? [] : read.faults.map((fault) => ({ name: fault.name, text: inWords(fault) }));
  const [bar] = form.permission.bars;
  const barred =
    bar === undefined || !draft.touched
      ? null
      : `${bar.text} (${bar.citation}). ${t('right', { remedy: form.permission.remedy })}`;
  const entry = (field: Field): ReactNode => (
    <FieldEntry
      key={field.name}
      field={field}
      values={form.values}
      onChange={draft.set}
      error={errors.find(({ name }) => name === field.name)?.text}
      disabled={locked}
      ownState={form.ownState}
    />
  );
  return (
    <form
      className="long-form round__form"
      aria-label={t(`do.${action}`)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!locked) form.submit();
      }}
    >
      <ErrorSummary title={t('fault.title')} errors={errors} attempt={tries} />
      <div className="form__fields">{FIELDS[action].map(entry)}</div>
      <fieldset className="form__group">
        <legend>{t('source')}</legend>
        <div className="form__fields">{SOURCE_FIELDS.map(entry)}</div>
      </fieldset>
      <WillBeRecorded
        action={action}
        data={bar === undefined ? read.data : null}
        cycle={record.cycle}
        facts={facts}
      />
      {barred !== null && (
        <p className="form__error" role="alert">
          {barred}
        </p>
      )}
      <Told form={form} version={record.version} />
      <p className="form__do">
        <Button type="submit" className="button button--main" isDisabled={locked}>
          {t('save')}
        </Button>
        <Button className="button button--quiet" onPress={onClose}>
          {t('close')}
        </Button>
        {draft.touched && !locked && (
          <Button className="button button--quiet" onPress={() => draft.drop(record.version)}>
            {t('drop')}
          </Button>
        )}
      </p>
    </form>
  );
}
