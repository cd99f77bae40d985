import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SignInDialog } from '../../../../../desk/people/lazy-sign-in-dialog.tsx';
import type { RecordFormState } from './use-record-form.ts';
import { RECORD } from './words.ts';

interface Props {
  readonly form: RecordFormState;
  /** What is wrong stands at its field already. */
  readonly atField: boolean;
}

/** What became of the last try, where it was not recorded: silence, signed out, or refused. */
export function Told({ form: { saving, refusal, run }, atField }: Props): ReactNode {
  const { t } = useTranslation(RECORD);
  const [dismissed, setDismissed] = useState(false);
  if (saving.kind === 'saving') return <output className="form__told">{t('saving')}</output>;
  if (saving.kind === 'unknown') {
    return (
      <div className="form__told form__told--warn" role="alert">
        <h3>{t('unknown.title')}</h3>
        <p>{t('unknown.how')}</p>
      </div>
    );
  }
  if (refusal === null || atField) return null;
  const { kind, sentence, remedy, citation } = refusal;
  if (kind === 'signed-out' || kind === 'not-allowed') {
    return (
      <div className="form__told form__told--warn" role="alert">
        <h3>{t(kind === 'signed-out' ? 'ended.title' : 'ended.role')}</h3>
        <p>{t('ended.how')}</p>
        <p>
          <button type="button" className="button" onClick={() => setDismissed(false)}>
            {t('ended.again')}
          </button>
        </p>
        {!dismissed && (
          <SignInDialog
            reason={kind === 'signed-out' ? 'ended' : 'needed'}
            onSignedIn={() => void run()}
            onCancel={() => setDismissed(true)}
          />
        )}
      </div>
    );
  }
  return (
    <div className="form__told form__told--warn" role="alert">
      <h3>{t('refused.title')}</h3>
      <p lang="en">
        {sentence} {remedy} {citation !== undefined && `(${citation})`}
      </p>
      <p>{t('refused.nothing')}</p>
    </div>
  );
}
