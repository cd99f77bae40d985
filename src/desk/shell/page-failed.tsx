import type { ErrorComponentProps } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useConnection } from './use-connection.ts';

/** A page that could not be loaded or drawn: what happened, what is kept, and the two ways on. */
export function PageFailed({ error, reset }: ErrorComponentProps): ReactNode {
  const { t } = useTranslation();
  const message = error instanceof Error ? error.message : String(error);
  // The browsers say this of a part of the desk that did not come: the server is away, or was renewed since.
  const notLoaded = /dynamically imported module|importing a module script|preload css/i.test(message);
  useReloadWhenBack(notLoaded);
  return (
    <div className="notice" role="alert">
      <h1>{t(notLoaded ? 'failed.load' : 'failed.draw')}</h1>
      <p>{t(notLoaded ? 'failed.loadHow' : 'failed.drawHow')}</p>
      {!notLoaded && <p className="hint">{message}</p>}
      <p className="row">
        <button type="button" className="button" onClick={notLoaded ? () => location.reload() : reset}>
          {t('failed.again')}
        </button>
        <a className="button button--quiet" href="/">
          {t('goHome')}
        </a>
      </p>
    </div>
  );
}

/** Where the server was away, the page is asked again once it answers: there is nothing on it to lose. */
function useReloadWhenBack(wanted: boolean): void {
  const { connection } = useConnection();
  const before = useRef(connection);
  useEffect(() => {
    if (wanted && before.current !== 'up' && connection === 'up') location.reload();
    before.current = connection;
  }, [connection, wanted]);
}
