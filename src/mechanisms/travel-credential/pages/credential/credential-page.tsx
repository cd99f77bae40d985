import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../../../../desk/address.ts';
import { InstallNotice } from '../../../../desk/install/install-notice.tsx';
import { PageHead } from '../../../../desk/shell/page-head.tsx';
import { DEFAULT_VERSION } from '../../journey/versions.ts';
import { DeviceGate } from '../device/device-gate.tsx';
import './credential.css';
import { parseCredential, type Step } from './search.ts';
import { useMaking, type Making } from './use-making.ts';
import { WhatStep } from './what-step.tsx';
import { CREDENTIAL } from './words.ts';

// Each comes when it is first shown: the first thing that a traveller sees is what a credential is.
const DocumentStep = lazy(() =>
  import('./document-step.tsx').then((part) => ({ default: part.DocumentStep })),
);
const FaceStep = lazy(() => import('./face-step.tsx').then((part) => ({ default: part.FaceStep })));
const MadeStep = lazy(() => import('./made-step.tsx').then((part) => ({ default: part.MadeStep })));
const Kept = lazy(() => import('./kept.tsx').then((part) => ({ default: part.Kept })));

/** A traveller’s own credential: made in four steps, kept on the device, and shown from there. */
export function CredentialPage(): ReactNode {
  const { t } = useTranslation(CREDENTIAL);
  const { search, change } = useAddress(parseCredential);
  const making = useMaking();
  const [moved, setMoved] = useState(false);
  const law = search.law ?? DEFAULT_VERSION;
  const shown = search.step === undefined ? undefined : reachable(search.step, making);
  const { forget } = making;
  useEffect(() => {
    // Once it is kept, or left, nothing of it stays behind.
    if (search.step === undefined) forget();
  }, [search.step, forget]);
  const go = (step: Step | undefined, push = true): void => {
    setMoved(true);
    change({ step }, { push });
  };
  const what = (
    <WhatStep
      law={law}
      focus={moved}
      onLaw={(chosen) => change({ law: chosen })}
      onNext={() => go('document')}
    />
  );
  return (
    <div className="page__main credential">
      <PageHead title={t('title')}>
        <p className="head__lead">{t('lead')}</p>
      </PageHead>
      <Suspense fallback={<p aria-live="polite">{t('loading')}</p>}>
        {shown === undefined && (
          <DeviceGate absent={what}>
            {(wallet) =>
              wallet.credential === null ? (
                what
              ) : (
                <Kept wallet={wallet} credential={wallet.credential} onAnew={() => go('what')} />
              )
            }
          </DeviceGate>
        )}
        {shown === 'what' && what}
        {shown === 'document' && (
          <DocumentStep
            law={law}
            focus={moved}
            making={making}
            lost={search.step !== 'document' || !moved}
            onNext={() => go('face')}
          />
        )}
        {shown === 'face' && (
          <FaceStep
            focus={moved}
            making={making}
            onNext={() => {
              making.make();
              go('made');
            }}
          />
        )}
        {shown === 'made' && (
          <MadeStep
            focus={moved}
            making={making}
            onKept={() => go(undefined, false)}
            onOther={() => go('document')}
          />
        )}
      </Suspense>
      {shown === undefined && <InstallNotice />}
    </div>
  );
}

/** What was chosen lives as long as the page: who opens it in the middle begins where that is missing. */
function reachable(asked: Step, { document, compared }: Making): Step {
  if (asked === 'what' || document === null) return asked === 'what' ? 'what' : 'document';
  return asked === 'made' && compared?.answer !== 'yes' ? 'face' : asked;
}
