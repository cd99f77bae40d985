import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '../../../../../desk/form/error-summary.tsx';
import { TextEntry } from '../../../../../desk/form/text-entry.tsx';
import { labelOf, type Entry } from './entry.ts';
import { faultsInWords } from './faults.ts';
import { PositionFields } from './position-fields.tsx';
import { SavedNotice } from './saved-notice.tsx';
import { StepFields } from './step-fields.tsx';
import { TermsFields } from './terms-fields.tsx';
import { Told } from './told.tsx';
import { useDossierRecord } from './use-dossier-events.ts';
import { useRecordForm, type FormOptions, type RecordFormState } from './use-record-form.ts';
import { RECORD } from './words.ts';

interface Props extends Omit<FormOptions, 'record'> {
  readonly onClose: () => void;
}

/** A form, once it is known what is on record. */
export function RecordForm({ what, dossier, onClose }: Props): ReactNode {
  const { t } = useTranslation(RECORD);
  const { data, failureCount } = useDossierRecord(dossier.name);
  if (data === undefined) return <output className="hint">{t(failureCount > 0 ? 'gone' : 'loading')}</output>;
  return <Form what={what} dossier={dossier} record={data} onClose={onClose} />;
}

/** Its fields or, once it is recorded, that it is; from there back to the fields, for another. */
function Form({ onClose, ...options }: Props & FormOptions): ReactNode {
  const form = useRecordForm(options);
  const [another, setAnother] = useState(false);
  if (form.saving.kind === 'saved') {
    return (
      <SavedNotice
        what={options.what}
        name={options.dossier.name}
        sentence={form.sentence}
        saved={form.saving}
        onAnother={() => {
          setAnother(true);
          form.again();
        }}
        onClose={onClose}
      />
    );
  }
  return <Open {...options} form={form} takesFocus={another} onClose={onClose} />;
}

interface OpenProps extends FormOptions {
  readonly form: RecordFormState;
  readonly takesFocus: boolean;
  readonly onClose: () => void;
}

function Open({ what, dossier, record, form, takesFocus, onClose }: OpenProps): ReactNode {
  const { t } = useTranslation(RECORD);
  const { draft, values, locked, tries } = form;
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (takesFocus) box.current?.querySelector<HTMLElement>('select, input')?.focus();
  }, [takesFocus]);
  const errors = faultsInWords({ ...form, what, t });
  const entry: Entry = (name) => ({
    name,
    label: labelOf(name, t),
    value: values[name] ?? '',
    onChange: (value) => draft.set(name, value),
    error: errors.find((error) => error.name === name)?.text,
    disabled: locked,
  });
  return (
    <form
      className="long-form record__form"
      aria-label={t(`do.${what}`)}
      noValidate
      ref={box}
      onSubmit={(event) => {
        event.preventDefault();
        if (!locked) form.submit();
      }}
    >
      <ErrorSummary title={t('fault.title')} errors={errors} attempt={tries} />
      <div className="form__fields">
        {what === 'step' && <StepFields dossier={dossier} values={values} entry={entry} />}
        {what === 'position' && <PositionFields entry={entry} />}
        {what === 'terms' && (
          <TermsFields
            values={values}
            entry={entry}
            had={record.terms !== null}
            readings={dossier.kind === 'ordinary-legislative'}
          />
        )}
      </div>
      <fieldset className="form__group">
        <legend>{t('source')}</legend>
        <div className="form__fields">
          <TextEntry {...entry('source.title')} required help={t('source.help')} />
          <TextEntry {...entry('source.url')} keys="url" help={t('url.help')} />
          <TextEntry {...entry('source.date')} type="date" />
        </div>
      </fieldset>
      <Told form={form} atField={errors.length > 0} />
      <p className="form__do">
        <button type="submit" className="button button--main" aria-disabled={locked}>
          {t('save')}
        </button>
        <button type="button" className="button button--quiet" onClick={onClose}>
          {t('close')}
        </button>
        {draft.touched && !locked && (
          <button
            type="button"
            className="button button--quiet"
            onClick={() => {
              draft.drop(record.version);
              form.again();
              box.current?.querySelector<HTMLElement>('select, input')?.focus();
            }}
          >
            {t('drop')}
          </button>
        )}
      </p>
    </form>
  );
}
