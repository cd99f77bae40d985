import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import '../../../../desk/form/form.css';
import { TextEntry } from '../../../../desk/form/text-entry.tsx';
import { throwAway, unlockDevice } from './device.ts';
import { DEVICE } from './words.ts';

type Trying = 'no' | 'opening' | 'wrong';

/** Asks for the passphrase; where it was forgotten, the wallet can be thrown away. */
export function UnlockForm(): ReactNode {
  const { t } = useTranslation(DEVICE);
  const [passphrase, setPassphrase] = useState('');
  const [trying, setTrying] = useState<Trying>('no');
  const open = async (): Promise<void> => {
    setTrying('opening');
    setTrying((await unlockDevice(passphrase)) ? 'no' : 'wrong');
  };
  return (
    <section className="device">
      <h2>{t('locked.title')}</h2>
      <p>{t('locked')}</p>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (trying !== 'opening') void open();
        }}
      >
        <TextEntry
          label={t('passphrase')}
          type="password"
          autoComplete="current-password"
          value={passphrase}
          onChange={setPassphrase}
          required
          error={trying === 'wrong' ? t('wrong') : undefined}
        />
        <button type="submit" className="button button--main" aria-disabled={trying === 'opening'}>
          {t(trying === 'opening' ? 'opening' : 'open')}
        </button>
      </form>
      <Forgotten />
    </section>
  );
}

function Forgotten(): ReactNode {
  const { t } = useTranslation(DEVICE);
  const [asked, setAsked] = useState(false);
  return (
    <details
      className="device__forgotten"
      open={asked}
      onToggle={({ currentTarget }) => setAsked(currentTarget.open)}
    >
      <summary>{t('forgotten')}</summary>
      <p>{t('forgotten.what')}</p>
      <p className="row">
        <button type="button" className="button" onClick={() => void throwAway()}>
          {t('throwAway')}
        </button>
        <button type="button" className="button" onClick={() => setAsked(false)}>
          {t('keep')}
        </button>
      </p>
    </details>
  );
}
