import type { StateCode } from '#kernel';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../../../../../desk/address.ts';
import { wasChosen } from '../deliberate.ts';
import { parseSubmission } from '../search.ts';
import { TroubleNotice } from '../trouble-notice.tsx';
import { Countdown } from './countdown.tsx';
import { DecidedNotice } from './decided-notice.tsx';
import { ErasedNotice } from './erased-notice.tsx';
import type { SubmissionName } from './opened.ts';
import { ProofPart } from './proof-part.tsx';
import type { SubmissionRecord } from './record.ts';
import { useIsPast } from './use-clock.ts';
import { useOpened, type Opening } from './use-opened.ts';
import { proofKey, type Proof } from './use-record.ts';
import { SUBMISSION } from './words.ts';

/** Loaded when one is opened, and with the comparison of faces for who stands at the booth. */
const DetailView = lazy(() => import('./detail-view.tsx').then((part) => ({ default: part.DetailView })));
const BoothView = lazy(() => import('./booth-view.tsx').then((part) => ({ default: part.BoothView })));

interface Props {
  readonly name: SubmissionName;
  readonly state: StateCode;
  readonly record: SubmissionRecord;
  readonly proof: Proof;
}

/** Closed, open, or gone. What is open goes from the screen in the minute in which it is erased. */
export function SubmissionView({ name, state, record, proof }: Props): ReactNode {
  const { erased, eraseBy, decision } = record;
  const due = useIsPast(erased === null ? eraseBy : null);
  const gone = erased !== null || due;
  const opening = useOpened(name, gone);
  useAskWhenDue(name.submission, due);
  return (
    <>
      {gone ? (
        <ErasedNotice
          state={state}
          office={record.office}
          at={erased?.at ?? eraseBy}
          ground={erased?.ground ?? null}
        />
      ) : (
        <>
          <div className="submission__head">
            <Countdown state={state} eraseBy={eraseBy} />
            {decision !== null && <DecidedNotice state={state} record={record} />}
          </div>
          <OpenPart {...{ name, state, record, opening }} />
        </>
      )}
      <ProofPart state={state} proof={proof} />
    </>
  );
}

/** In the minute in which it is due the register is asked at once whether it was erased. */
function useAskWhenDue(submission: string, due: boolean): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (due) void queries.invalidateQueries({ queryKey: proofKey(submission) });
  }, [queries, submission, due]);
}

interface OpenProps extends Omit<Props, 'proof'> {
  readonly opening: Opening;
}

function OpenPart({ name, state, record, opening }: OpenProps): ReactNode {
  const { t } = useTranslation(SUBMISSION);
  const { search, change } = useAddress(parseSubmission);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const { opened, open, close } = opening;
  useEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- chosen in the inbox: opened once
    if (wasChosen(name.submission)) void open();
    // Once, when the page is there; what opens later is pressed for.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  const [wasOpen, setWasOpen] = useState(false);
  if (opened !== null && !wasOpen) setWasOpen(true);
  if (opened === null) {
    return <Closed office={record.office} opening={opening} takesFocus={wasOpen} />;
  }
  const booth = search.view === 'booth';
  const checklist = { reasons: opened.booth, ticked, onTicked: setTicked };
  return (
    <>
      <p className="row no-print">
        <button
          type="button"
          className={booth ? 'button' : 'button button--main'}
          onClick={() => change({ view: booth ? undefined : 'booth' }, { push: true })}
        >
          {t(booth ? 'toDetail' : 'toBooth')}
        </button>
        <button type="button" className="button" onClick={close}>
          {t('close')}
        </button>
        <Link
          className="button button--quiet"
          to="/travel-credential/inbox"
          search={{ office: record.office }}
        >
          {t('toInbox')}
        </Link>
      </p>
      <p className="submission__advice">
        <strong>{t('advice')}</strong> {t('advice.logged')}
      </p>
      <Suspense fallback={<output className="hint">{t('loading')}</output>}>
        {booth ? (
          <BoothView {...{ name, state, record, opened, checklist }} />
        ) : (
          <DetailView {...{ state, opened, checklist, opening }} />
        )}
      </Suspense>
    </>
  );
}

interface ClosedProps {
  readonly office: string;
  readonly opening: Opening;
  /** It was open before: what had the focus is gone. */
  readonly takesFocus: boolean;
}

function Closed({ office, opening: { open, busy, trouble }, takesFocus }: ClosedProps): ReactNode {
  const { t } = useTranslation(SUBMISSION);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <section className="submission__closed" aria-labelledby="closed-heading">
      <h2 id="closed-heading" tabIndex={-1} ref={heading}>
        {t('closed.title')}
      </h2>
      <p>{t('closed.logged')}</p>
      <TroubleNotice trouble={trouble} />
      <p className="row">
        <button
          type="button"
          className="button button--main"
          aria-disabled={busy}
          onClick={() => {
            if (!busy) void open();
          }}
        >
          {t(busy ? 'closed.opening' : 'closed.open')}
        </button>
        <Link className="button button--quiet" to="/travel-credential/inbox" search={{ office }}>
          {t('toInbox')}
        </Link>
      </p>
    </section>
  );
}
