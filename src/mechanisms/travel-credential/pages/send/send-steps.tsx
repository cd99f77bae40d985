import { Link } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NAME } from '../../about.ts';
import { useAddress } from '../../../../desk/address.ts';
import type { KeptCredential } from '../device/wallet.ts';
import { useAuthorities } from '../shared/ask-journey.ts';
import { ConsentStep } from './consent-step.tsx';
import { DeclareStep } from './declare-step.tsx';
import { journeyOf, type Draft } from './draft.ts';
import { JourneyStep } from './journey-step.tsx';
import type { Sending } from './receipt.ts';
import { ReceiptStep } from './receipt-step.tsx';
import { parseSend, STEPS, type Step } from './search.ts';
import type { ToSend } from './use-sending.ts';
import { SEND } from './words.ts';

interface Props {
  readonly draft: Draft;
  readonly onChange: (change: Partial<Draft>) => void;
  readonly credential: KeptCredential;
  /** How many submissions on the device are not known to have arrived. */
  readonly waiting: number;
  readonly sending: Sending;
  readonly onSend: (what: ToSend) => void;
  readonly onAnother: () => void;
}

/** One step at a time: the journey, what is declared, consent, and what came of sending. */
export function SendSteps(props: Props): ReactNode {
  const { draft, onChange, credential, waiting, sending, onSend, onAnother } = props;
  const { t } = useTranslation(SEND);
  const { search, change } = useAddress(parseSend);
  const { data } = useAuthorities();
  const journey = journeyOf(draft, data?.authorities ?? []);
  const step = stepShown(search.step ?? 'journey', journey !== null, sending);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current !== step) heading.current?.focus();
    shown.current = step;
  }, [step]);
  const go = (next: Step): void => change({ step: next === 'journey' ? undefined : next }, { push: true });
  return (
    <>
      <ol className="send__steps" aria-label={t('steps')}>
        {STEPS.map((one) => (
          <li key={one} className="send__step" aria-current={one === step ? 'step' : undefined}>
            {t(`step.${one}`)}
          </li>
        ))}
      </ol>
      {step === 'journey' && waiting > 0 && (
        <p className="form__told form__told--warn">
          <span>
            {t('waiting', { count: waiting })} <Link to={`/${NAME}/sent`}>{t('waiting.see')}</Link>
          </span>
        </p>
      )}
      <section className="send__work" aria-labelledby="send-step">
        <h2 id="send-step" tabIndex={-1} ref={heading}>
          {t(`step.${step}.title`)}
        </h2>
        {step === 'journey' && <JourneyStep draft={draft} onChange={onChange} onNext={() => go('declare')} />}
        {step === 'declare' && journey !== null && (
          <DeclareStep
            draft={draft}
            onChange={onChange}
            journey={journey}
            credential={credential}
            onBack={() => go('journey')}
            onNext={() => go('consent')}
          />
        )}
        {step === 'consent' && journey !== null && (
          <ConsentStep
            draft={draft}
            journey={journey}
            credential={credential}
            clock={data?.clock ?? null}
            sending={sending}
            onBack={() => go('declare')}
            onSend={(what) => {
              onSend(what);
              go('receipt');
            }}
          />
        )}
        {step === 'receipt' && (
          <ReceiptStep
            sending={sending}
            onAnother={() => {
              onAnother();
              go('journey');
            }}
          />
        )}
      </section>
    </>
  );
}

/** What was sent is shown whatever the address says; no step is shown before those that it needs. */
function stepShown(asked: Step, complete: boolean, { kind }: Sending): Step {
  if (kind === 'sending' || kind === 'unknown' || kind === 'received') return 'receipt';
  if (asked === 'receipt') return complete ? 'consent' : 'journey';
  return complete ? asked : 'journey';
}
