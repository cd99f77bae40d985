import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NAME } from '../../about.ts';
import '../../../../desk/form/form.css';
import { PageHead } from '../../../../desk/shell/page-head.tsx';
import { DeviceGate } from '../device/device-gate.tsx';
import { ReadinessNotice } from '../shared/readiness-notice.tsx';
import { TravellerLinks } from '../shared/traveller-links.tsx';
import { emptyDraft } from './draft.ts';
import './send.css';
import { useSending } from './use-sending.ts';
import { SEND } from './words.ts';

/** Rules, countries and reasons come once the device is open: the way to it is of use without them. */
const SendSteps = lazy(() => import('./send-steps.tsx').then((steps) => ({ default: steps.SendSteps })));

/** Sends the credential on the device ahead of a journey. What is typed stays here, also while the device is locked. */
export function SendPage(): ReactNode {
  const { t } = useTranslation(SEND);
  const [draft, setDraft] = useState(emptyDraft);
  const { sending, start, reset } = useSending();
  return (
    <div className="page__main send">
      <PageHead title={t('title')}>
        <p className="head__lead">{t('lead')}</p>
      </PageHead>
      <ReadinessNotice />
      <DeviceGate>
        {({ credential, submissions }) =>
          credential === null ? (
            <NoCredential />
          ) : (
            <Suspense fallback={<output className="hint">{t('loading')}</output>}>
              <SendSteps
                draft={draft}
                onChange={(next) => setDraft((old) => ({ ...old, ...next }))}
                credential={credential}
                waiting={submissions.filter(({ sealed }) => sealed !== null).length}
                sending={sending}
                onSend={(what) => void start(what)}
                onAnother={() => {
                  setDraft(emptyDraft());
                  reset();
                }}
              />
            </Suspense>
          )
        }
      </DeviceGate>
      <TravellerLinks here="send" />
    </div>
  );
}

function NoCredential(): ReactNode {
  const { t } = useTranslation(SEND);
  return (
    <section>
      <h2>{t('none.title')}</h2>
      <p>{t('none')}</p>
      <p>
        <Link className="button button--main" to={`/${NAME}/credential`}>
          {t('none.make')}
        </Link>
      </p>
    </section>
  );
}
