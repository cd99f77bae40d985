import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NAME } from '../../about.ts';
import '../../../../desk/form/form.css';
import { PageHead } from '../../../../desk/shell/page-head.tsx';
import { DeviceGate } from '../device/device-gate.tsx';
import type { KeptSubmission } from '../device/wallet.ts';
import { useAuthorities } from '../shared/ask-journey.ts';
import { TravellerLinks } from '../shared/traveller-links.tsx';
import './sent.css';
import { Submission, type Done } from './submission.tsx';
import { Waiting } from './waiting.tsx';
import { SENT } from './words.ts';

/** All that was sent from this device, with what became of it. */
export function SentPage(): ReactNode {
  const { t } = useTranslation(SENT);
  return (
    <div className="page__main sent">
      <PageHead title={t('title')}>
        <p className="head__lead">{t('lead')}</p>
      </PageHead>
      <DeviceGate>{({ submissions }) => <Listed submissions={submissions} />}</DeviceGate>
      <TravellerLinks here="sent" />
    </div>
  );
}

function Listed({ submissions }: { readonly submissions: readonly KeptSubmission[] }): ReactNode {
  const { t } = useTranslation(SENT);
  const { data } = useAuthorities();
  const [done, setDone] = useState<{ readonly what: Done; readonly count: number } | null>(null);
  const said = useRef<HTMLOutputElement>(null);
  useEffect(() => {
    // What had the focus is no more.
    if (done !== null) said.current?.focus();
  }, [done]);
  const onDone = (what: Done): void => setDone((last) => ({ what, count: (last?.count ?? 0) + 1 }));
  const waiting = submissions.filter(({ sealed }) => sealed !== null);
  const sent = submissions.filter(({ sealed }) => sealed === null);
  return (
    <>
      <output className="sent__done" tabIndex={-1} ref={said}>
        {done !== null && t(`done.${done.what}`)}
      </output>
      {submissions.length === 0 && (
        <section>
          <h2>{t('none.title')}</h2>
          <p>{t('none')}</p>
          <p>
            <Link className="button button--main" to={`/${NAME}/send`}>
              {t('none.send')}
            </Link>
          </p>
        </section>
      )}
      {waiting.length > 0 && (
        <section className="sent__group" aria-labelledby="sent-waiting">
          <h2 id="sent-waiting">{t('waiting')}</h2>
          <p>{t('waiting.what')}</p>
          {waiting.map((kept) => (
            <Waiting key={kept.submission} kept={kept} onDone={onDone} />
          ))}
        </section>
      )}
      {sent.length > 0 && (
        <section className="sent__group" aria-labelledby="sent-sent">
          <h2 id="sent-sent">{t('sent')}</h2>
          {sent.map((kept) => (
            <Submission key={kept.submission} kept={kept} clock={data?.clock ?? null} onDone={onDone} />
          ))}
        </section>
      )}
    </>
  );
}
