import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatsIn } from '../figures/formats.ts';
import { useLocale } from '../languages/index.ts';
import { SignInDialog } from './lazy-sign-in-dialog.tsx';
import { useMe, useStaySignedIn } from './me.ts';
import './words.ts';

/** So long before its end a session is spoken of. */
const SOON_MS = 5 * 60_000;
const LOOK_MS = 10_000;

/** Says that a session is about to end, with a way to stay, and that it has ended, with a way back in. */
export function SessionNotice(): ReactNode {
  const { t } = useTranslation('people');
  const formats = formatsIn(useLocale());
  const me = useMe();
  const stay = useStaySignedIn();
  const now = useClock(me?.expiresAt != null);
  const [asking, setAsking] = useState(false);
  const [stayed, setStayed] = useState<string | null>(null);
  const ended = useEnded(me?.signedIn);
  const expiresAt = me?.expiresAt ?? null;
  const soon = expiresAt !== null && Date.parse(expiresAt) - now < SOON_MS;
  // Its end did not move although they stayed: the day is over whatever they do.
  const last = soon && stayed === expiresAt;
  return (
    <output className="connection">
      {soon && (
        <span className="connection__notice">
          {t(last ? 'session.last' : 'session.soon', { time: formats.moment(expiresAt) })}{' '}
          {!last && (
            <button
              type="button"
              className="button"
              onClick={() => void stay().then(() => setStayed(expiresAt))}
            >
              {t('session.stay')}
            </button>
          )}
        </span>
      )}
      {ended && (
        <span className="connection__notice">
          {t('session.gone')}{' '}
          <button type="button" className="button" onClick={() => setAsking(true)}>
            {t('session.again')}
          </button>
        </span>
      )}
      {asking && (
        <SignInDialog reason="ended" onSignedIn={() => setAsking(false)} onCancel={() => setAsking(false)} />
      )}
    </output>
  );
}

/** True from when the server no longer knew the session until somebody signs in; not for who signed out. */
function useEnded(signedIn: boolean | undefined): boolean {
  const [before, setBefore] = useState(signedIn);
  const [ended, setEnded] = useState(false);
  if (before !== signedIn) {
    setBefore(signedIn);
    // Signing out forgets who one was first: it is unknown in between.
    setEnded(before === true && signedIn === false);
  }
  return ended;
}

function useClock(running: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!running) return undefined;
    const timer = setInterval(() => setNow(Date.now()), LOOK_MS);
    return () => clearInterval(timer);
  }, [running]);
  return now;
}
