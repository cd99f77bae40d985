import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { beginWallet, changeWallet, WalletLocked } from '../device/device.ts';
import { UnlockForm } from '../device/unlock-form.tsx';
import { useDevice } from '../device/use-device.ts';
import { DEVICE } from '../device/words.ts';
import type { KeptCredential, Wallet } from '../device/wallet.ts';
import { takeAlong } from './credential-file.ts';
import { HolderFacts } from './holder-facts.tsx';
import { PassphraseForm } from './passphrase-form.tsx';
import type { Making } from './use-making.ts';
import { CREDENTIAL } from './words.ts';

interface Props {
  readonly making: Making;
  readonly der: string;
  readonly at: string;
  readonly onKept: () => void;
}

type Keeping = 'no' | 'busy' | 'locked' | 'failed';

/** The credential is made: it is kept on the device, under a passphrase, in the place of an older one where that is agreed. */
export function KeepPart({ making: { document, compared }, der, at, onKept }: Props): ReactNode {
  const { t } = useTranslation(CREDENTIAL);
  const device = useDevice();
  const [keeping, setKeeping] = useState<Keeping>('no');
  if (document === null) return null;
  const credential: KeptCredential = {
    der,
    madeAt: at,
    demonstration: document.demonstration,
    comparedAt: compared?.at ?? null,
  };
  const put = async (begin: () => Promise<unknown>): Promise<void> => {
    setKeeping('busy');
    try {
      await begin();
      await changeWallet((wallet) => ({ ...wallet, credential }));
      onKept();
    } catch (error) {
      setKeeping(error instanceof WalletLocked ? 'locked' : 'failed');
    }
  };
  return (
    <>
      <output className="done">{t('made.yes')}</output>
      <HolderFacts fields={document.fields} portrait={document.portrait} />
      {keeping === 'locked' && (
        <p className="wrong" role="alert">
          {t('keep.locked')}
        </p>
      )}
      {keeping === 'failed' && (
        <p className="wrong" role="alert">
          {t('keep.failed')}
        </p>
      )}
      {device.kind === 'absent' && (
        <section className="keep" aria-labelledby="keep">
          <h3 id="keep">{t('keep.title')}</h3>
          <p>{t('keep.what')}</p>
          <PassphraseForm
            action={t(keeping === 'busy' ? 'keep.busy' : 'keep.do')}
            busy={keeping === 'busy'}
            onGiven={(passphrase) => void put(() => beginWallet(passphrase))}
          />
        </section>
      )}
      {device.kind === 'locked' && (
        <>
          <p>{t('keep.unlock')}</p>
          <UnlockForm />
        </>
      )}
      {device.kind === 'open' && (
        <Put
          wallet={device.wallet}
          busy={keeping === 'busy'}
          onPut={() => void put(() => Promise.resolve())}
        />
      )}
      {device.kind === 'unavailable' && <Unavailable der={der} />}
    </>
  );
}

interface PutProps {
  readonly wallet: Wallet;
  readonly busy: boolean;
  readonly onPut: () => void;
}

/** The wallet is open: one press, and a question first where another credential is in it. */
function Put({ wallet, busy, onPut }: PutProps): ReactNode {
  const { t } = useTranslation(CREDENTIAL);
  const replaces = wallet.credential !== null;
  return (
    <section className="keep" aria-labelledby="keep">
      <h3 id="keep">{t(replaces ? 'keep.replace' : 'keep.title')}</h3>
      <p>{t(replaces ? 'keep.replaces' : 'keep.open')}</p>
      <p>
        <button type="button" className="button button--main" aria-disabled={busy} onClick={onPut}>
          {t(replaces ? 'keep.replaceDo' : 'keep.do')}
        </button>
      </p>
    </section>
  );
}

/** The browser keeps nothing: the file can still be taken along. */
function Unavailable({ der }: { readonly der: string }): ReactNode {
  const { t } = useTranslation(CREDENTIAL);
  const { t: onDevice } = useTranslation(DEVICE);
  return (
    <>
      <p className="wrong">{onDevice('unavailable')}</p>
      <p>
        <button type="button" className="button" onClick={() => takeAlong(der)}>
          {t('kept.file')}
        </button>
      </p>
    </>
  );
}
