import type { StateCode } from '#kernel';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { minuteOf } from '../../../journey/moment.ts';
import { useLocalTimes } from '../use-local-times.ts';
import type { RecordedStep } from './record.ts';
import type { Proof } from './use-record.ts';
import { SUBMISSION } from './words.ts';

interface Props {
  readonly state: StateCode;
  readonly proof: Proof;
}

/** What the register keeps of it for ever, which names nobody. */
export function ProofPart({ state, proof: { stream, events } }: Props): ReactNode {
  const { t } = useTranslation(SUBMISSION);
  const times = useLocalTimes(state);
  return (
    <section aria-labelledby="proof-heading">
      <h2 id="proof-heading">{t('proof')}</h2>
      <p className="hint">{t('proof.lead')}</p>
      <ol className="submission__proof">
        {events.map((step) => (
          <li key={step.version}>
            <Told step={step} time={times.moment(minuteOf(new Date(step.recordedAt)))} />
          </li>
        ))}
      </ol>
      <p className="no-print">
        <Link to="/register" search={{ stream }}>
          {t('proof.register')}
        </Link>
      </p>
    </section>
  );
}

/** An event that the page does not know keeps its own name. */
function Told({
  step: { type, hash },
  time,
}: {
  readonly step: RecordedStep;
  readonly time: string;
}): ReactNode {
  const { t } = useTranslation(SUBMISSION);
  return (
    <>
      <span>{t(`event.${type}`, { defaultValue: type })}</span> <span className="hint">{time}</span>
      <code className="submission__hash">
        <span className="hidden-words">{t('proof.hash')} </span>
        {hash}
      </code>
    </>
  );
}
