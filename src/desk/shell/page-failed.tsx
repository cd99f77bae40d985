import { useQueryClient } from '@tanstack/react-query';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { HEALTH, useConnection } from './use-connection.ts';

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

/**
 * There is nothing on such a page to lose, so it is asked again by itself once the server answers. The server may
 * have been away for so short a time that nobody noticed: it is asked at once. Where it was there all along, the
 * desk was renewed or something is wrong with it: a new try is made, and not again and again.
 */
function useReloadWhenBack(wanted: boolean): void {
  const queries = useQueryClient();
  const { connection, lastAnswer } = useConnection();
  const failedAt = useRef(Number.POSITIVE_INFINITY);
  const away = useRef(false);
  useEffect(() => {
    if (!wanted) return;
    failedAt.current = Date.now();
    void queries.invalidateQueries({ queryKey: HEALTH });
  }, [queries, wanted]);
  useEffect(() => {
    if (connection !== 'up') away.current = true;
    else if (lastAnswer > failedAt.current && (away.current || firstTryAt(location.href))) location.reload();
  }, [connection, lastAnswer]);
}

const TRIED = 'page-failed';
const A_WHILE = 60_000;

/** Whether a page was not yet tried again by itself a moment ago; from now on it was. */
function firstTryAt(address: string): boolean {
  const [tried, at] = (sessionStorage.getItem(TRIED) ?? '').split(' ');
  if (tried === address && Date.now() - Number(at) < A_WHILE) return false;
  sessionStorage.setItem(TRIED, `${address} ${Date.now()}`);
  return true;
}
