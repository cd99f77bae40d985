import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TextEntry } from '../../../../desk/form/text-entry.tsx';
import { changePassphrase, throwAway } from '../device/device.ts';
import type { Wallet } from '../device/wallet.ts';
import { PassphraseForm } from './passphrase-form.tsx';
import { CREDENTIAL } from './words.ts';

type Changing = 'no' | 'busy' | 'wrong' | 'changed' | 'failed';

/** Another passphrase, by who knows the one it has now. */
export function ChangePassphrase(): ReactNode {
  const { t } = useTranslation(CREDENTIAL);
  const [now, setNow] = useState('');
  const [changing, setChanging] = useState<Changing>('no');
  const [round, setRound] = useState(0);
  const change = async (next: string): Promise<void> => {
    setChanging('busy');
    try {
      const changed = await changePassphrase(now, next);
      setChanging(changed ? 'changed' : 'wrong');
      if (!changed) return;
      setNow('');
      setRound((before) => before + 1);
    } catch {
      setChanging('failed');
    }
  };
  return (
    <details className="making__more">
      <summary>{t('change')}</summary>
      <PassphraseForm
        key={round}
        action={t(changing === 'busy' ? 'keep.busy' : 'change.do')}
        busy={changing === 'busy'}
        onGiven={(next) => void change(next)}
        before={
          <TextEntry
            label={t('change.now')}
            type="password"
            autoComplete="current-password"
            value={now}
            onChange={setNow}
            required
            error={changing === 'wrong' ? t('change.wrong') : undefined}
          />
        }
      />
      <output>{changing === 'changed' && t('change.done')}</output>
      {changing === 'failed' && (
        <p className="wrong" role="alert">
          {t('keep.failed')}
        </p>
      )}
    </details>
  );
}

/** All of the wallet thrown away, after a question that says what goes with it. */
export function ThrowAway({ wallet }: { readonly wallet: Wallet }): ReactNode {
  const { t } = useTranslation(CREDENTIAL);
  const [asked, setAsked] = useState(false);
  const [failed, setFailed] = useState(false);
  const there = wallet.submissions.filter(({ erasedAt }) => erasedAt === null).length;
  return (
    <details
      className="making__more"
      open={asked}
      onToggle={({ currentTarget }) => setAsked(currentTarget.open)}
    >
      <summary>{t('throwAway')}</summary>
      <p>{t('throwAway.what')}</p>
      {there > 0 && <p className="wrong">{t('throwAway.sent', { count: there })}</p>}
      {failed && (
        <p className="wrong" role="alert">
          {t('keep.failed')}
        </p>
      )}
      <p className="row">
        <button
          type="button"
          className="button"
          onClick={() => {
            setFailed(false);
            throwAway().catch(() => setFailed(true));
          }}
        >
          {t('throwAway.do')}
        </button>
        <button type="button" className="button" onClick={() => setAsked(false)}>
          {t('throwAway.keep')}
        </button>
      </p>
    </details>
  );
}
