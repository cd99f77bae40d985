import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatsIn } from '../figures/formats.ts';
import { useLocale } from '../languages/index.ts';
import { useConnection, type Connection } from './use-connection.ts';

const SAID_BACK_FOR = 6_000;

/** Says that this machine is offline or the server silent, what that means for the work, and when it is over. */
export function ConnectionNotice(): ReactNode {
  const { t } = useTranslation();
  const formats = formatsIn(useLocale());
  const { connection, lastAnswer } = useConnection();
  const back = useBack(connection);
  const at = lastAnswer === 0 ? '' : formats.moment(new Date(lastAnswer).toISOString());
  return (
    <output className="connection">
      {connection !== 'up' && (
        <span className="connection__notice">
          <strong>{t(`connection.${connection}`)}</strong>{' '}
          {at === '' ? t('connection.never') : t('connection.kept', { at })}
        </span>
      )}
      {back && connection === 'up' && (
        <span className="connection__notice connection__notice--back">{t('connection.back')}</span>
      )}
    </output>
  );
}

/** True for a while after the server came back. */
function useBack(connection: Connection): boolean {
  const [before, setBefore] = useState(connection);
  const [back, setBack] = useState(false);
  if (before !== connection) {
    setBefore(connection);
    setBack(connection === 'up');
  }
  useEffect(() => {
    if (!back) return undefined;
    const timer = setTimeout(() => setBack(false), SAID_BACK_FOR);
    return () => clearTimeout(timer);
  }, [back]);
  return back;
}
