import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NAME } from '../../about.ts';
import './device.css';
import { UnlockForm } from './unlock-form.tsx';
import { useDevice } from './use-device.ts';
import type { Wallet } from './wallet.ts';
import { DEVICE } from './words.ts';

interface Props {
  readonly children: (wallet: Wallet) => ReactNode;
  /** Where the device keeps nothing yet; a way to make a credential unless given. */
  readonly absent?: ReactNode;
}

/** Shows what needs the wallet once it is open, and before that the way to it. */
export function DeviceGate({ children, absent = <Absent /> }: Props): ReactNode {
  const { t } = useTranslation(DEVICE);
  const device = useDevice();
  switch (device.kind) {
    case 'loading':
      return <p aria-live="polite">{t('loading')}</p>;
    case 'unavailable':
      return (
        <p className="wrong" role="alert">
          {t('unavailable')}
        </p>
      );
    case 'absent':
      return absent;
    case 'locked':
      return <UnlockForm />;
    case 'open':
      return children(device.wallet);
  }
}

function Absent(): ReactNode {
  const { t } = useTranslation(DEVICE);
  return (
    <section className="device">
      <h2>{t('absent.title')}</h2>
      <p>{t('absent')}</p>
      <p>
        <Link className="button button--main" to={`/${NAME}/credential`}>
          {t('absent.make')}
        </Link>
      </p>
    </section>
  );
}
