import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckEntry } from '../../../../desk/form/choice-entry.tsx';
import '../../../../desk/form/form.css';
import { TextEntry } from '../../../../desk/form/text-entry.tsx';
import { LEAST_CHARACTERS, passphraseWrong } from './passphrase.ts';
import { CREDENTIAL } from './words.ts';

interface Props {
  /** What the button says. */
  readonly action: string;
  readonly busy: boolean;
  readonly onGiven: (passphrase: string) => void;
  /** What is asked before the new one. */
  readonly before?: ReactNode;
}

/** A new passphrase: twice, or once where it is shown. */
export function PassphraseForm({ action, busy, onGiven, before }: Props): ReactNode {
  const { t } = useTranslation(CREDENTIAL);
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [shown, setShown] = useState(false);
  const [tried, setTried] = useState(false);
  const wrong = passphraseWrong(passphrase, shown ? null : again);
  const error = tried && wrong !== null ? t(`passphrase.${wrong}`, { least: LEAST_CHARACTERS }) : undefined;
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (wrong === null && !busy) onGiven(passphrase);
      }}
    >
      {before}
      <TextEntry
        label={t('passphrase')}
        type={shown ? 'text' : 'password'}
        autoComplete="new-password"
        value={passphrase}
        onChange={setPassphrase}
        required
        help={t('passphrase.help', { least: LEAST_CHARACTERS })}
        error={wrong === 'differs' ? undefined : error}
      />
      {!shown && (
        <TextEntry
          label={t('passphrase.again')}
          type="password"
          autoComplete="new-password"
          value={again}
          onChange={setAgain}
          required
          error={wrong === 'differs' ? error : undefined}
        />
      )}
      <CheckEntry
        label={t('passphrase.show')}
        value={shown ? 'yes' : ''}
        onChange={(value) => setShown(value === 'yes')}
      />
      <p className="making__note">{t('passphrase.nobody')}</p>
      <p role="alert" className="hidden-words">
        {error}
      </p>
      <button type="submit" className="button button--main" aria-disabled={busy}>
        {action}
      </button>
    </form>
  );
}
