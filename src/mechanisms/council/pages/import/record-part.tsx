import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '../../../../desk/form/error-summary.tsx';
import { SignInDialog } from '../../../../desk/people/lazy-sign-in-dialog.tsx';
import { RecordedNotice } from './recorded-notice.tsx';
import type { RecordAgenda } from './use-record-agenda.ts';
import { IMPORT } from './words.ts';

interface Props {
  readonly form: RecordAgenda;
  /** The letter is made up. */
  readonly example: boolean;
  /** Before a try: the fields that are wrong must be there to be led to. */
  readonly onTry: () => void;
}

/** The one button that writes, who may press it, and what became of it. */
export function RecordPart({ form, example, onTry }: Props): ReactNode {
  const { t } = useTranslation(IMPORT);
  const { permission, replaces, errors, tries, locked } = form;
  const may = permission?.allowed === true && !example;
  return (
    <section aria-labelledby="import-record" className="import__record no-print">
      <h2 id="import-record">{t('record')}</h2>
      <p>{t('record.lead')}</p>
      <ErrorSummary title={t('fault.title')} errors={errors} attempt={tries} />
      {replaces !== null && <p>{t('record.replaces', { count: replaces })}</p>}
      <p className="form__do">
        <button
          type="button"
          className="button button--main"
          aria-disabled={!may || locked}
          aria-describedby="import-may"
          onClick={() => {
            if (!may || locked) return;
            onTry();
            form.submit();
          }}
        >
          {t('record.do')}
        </button>
      </p>
      <div id="import-may">
        {example && <p>{t('record.example')}</p>}
        {!example && permission?.allowed === false && (
          <p>
            {t('record.notYours')} {permission.because}
          </p>
        )}
        {permission === undefined && <p className="hint">{t('record.asking')}</p>}
      </div>
      {!example && permission?.allowed === false && <SignInButton />}
      <Told form={form} />
    </section>
  );
}

function SignInButton(): ReactNode {
  const { t } = useTranslation(IMPORT);
  const [open, setOpen] = useState(false);
  return (
    <p>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        {t('record.signIn')}
      </button>
      {open && (
        <SignInDialog reason="needed" onSignedIn={() => setOpen(false)} onCancel={() => setOpen(false)} />
      )}
    </p>
  );
}

/** What became of the last try. */
function Told({ form: { saving, submit } }: { readonly form: RecordAgenda }): ReactNode {
  const { t } = useTranslation(IMPORT);
  const [dismissed, setDismissed] = useState(false);
  if (saving.kind === 'saving') return <output className="form__told">{t('record.saving')}</output>;
  if (saving.kind === 'saved') return <RecordedNotice saved={saving} />;
  if (saving.kind === 'unknown') {
    return (
      <div className="form__told form__told--warn" role="alert">
        <h3>{t('record.unknown')}</h3>
        <p>{t('record.unknown.how')}</p>
      </div>
    );
  }
  if (saving.kind !== 'refused') return null;
  const { kind, sentence, remedy } = saving.failure;
  const signedOut = kind === 'signed-out' || kind === 'not-allowed';
  return (
    <div className="form__told form__told--warn" role="alert">
      <h3>{t('record.refused')}</h3>
      <p lang="en">
        {sentence} {remedy}
      </p>
      <p>{t('record.nothing')}</p>
      {signedOut && !dismissed && (
        <SignInDialog
          reason={kind === 'signed-out' ? 'ended' : 'needed'}
          onSignedIn={() => {
            setDismissed(true);
            submit();
          }}
          onCancel={() => setDismissed(true)}
        />
      )}
    </div>
  );
}
