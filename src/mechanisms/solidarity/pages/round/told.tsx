import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { SignInDialog } from '../../../../desk/people/lazy-sign-in-dialog.tsx';
import { Meanwhile } from './meanwhile.tsx';
import type { RecordFormState } from './use-record-form.ts';
import { ROUND } from './words.ts';

/** What became of the last try, where it was not recorded: silence, others were first, signed out, or refused. */
export function Told({
  form,
  version,
}: {
  readonly form: RecordFormState;
  readonly version: number;
}): ReactNode {
  const { t } = useTranslation(ROUND);
  const [dismissed, setDismissed] = useState(false);
  const { saving, meanwhile, draft } = form;
  if (saving.kind === 'unknown') {
    return (
      <div className="form__told form__told--warn" role="alert">
        <h3>{t('unknown.title')}</h3>
        <p>{t('unknown.how')}</p>
      </div>
    );
  }
  if (saving.kind === 'saving') return <output className="form__told">{t('saving')}</output>;
  if (meanwhile.length > 0) {
    return (
      <Meanwhile
        seen={draft.seen}
        events={meanwhile}
        yours={form.sentence}
        onApply={() => {
          draft.mark({ seen: version });
          form.again();
          if (form.read.data !== null && form.permission.bars.length === 0) void form.run({ seen: version });
        }}
        onDrop={() => {
          draft.drop(version);
          form.again();
        }}
      />
    );
  }
  if (saving.kind !== 'refused' || saving.failure.kind === 'conflict') return null;
  const { kind, sentence, remedy, citation } = saving.failure;
  if (kind === 'signed-out' || kind === 'not-allowed') {
    return (
      <div className="form__told form__told--warn" role="alert">
        <h3>{t(kind === 'signed-out' ? 'ended.title' : 'role.gone')}</h3>
        {kind === 'not-allowed' && <p>{sentence}</p>}
        <p>{t('ended.how')}</p>
        <p>
          <Button className="button" onPress={() => setDismissed(false)}>
            {t('ended.again')}
          </Button>
        </p>
        {!dismissed && (
          <SignInDialog
            reason={kind === 'signed-out' ? 'ended' : 'needed'}
            onSignedIn={() => void form.run()}
            onCancel={() => setDismissed(true)}
          />
        )}
      </div>
    );
  }
  return (
    <div className="form__told form__told--warn" role="alert">
      <h3>{t('refused.title')}</h3>
      <p>
        {sentence} {remedy} {citation !== undefined && `(${citation})`}
      </p>
      <p>{t('refused.nothing')}</p>
    </div>
  );
}
