import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { localeOf } from '../../../../desk/figures/formats.ts';
import { useLanguage, useLocale } from '../../../../desk/languages/index.ts';
import { GDPR_4_11, GDPR_7_3 } from '../../journey/law.ts';
import { formatMoment } from '../../journey/moment.ts';
import { erasureOf } from '../../journey/rules/erasure.ts';
import { DEFAULT_VERSION, LAW } from '../../journey/versions.ts';
import type { KeptCredential } from '../device/wallet.ts';
import { useReadiness } from '../shared/ask-journey.ts';
import { Cite } from '../shared/cite.tsx';
import { localWords } from '../shared/local-time.ts';
import { Refused } from '../shared/refused.tsx';
import { minuteNow, type ServerClock } from '../shared/server-clock.ts';
import { declaredOf, type Draft, type Journey } from './draft.ts';
import type { Sending } from './receipt.ts';
import type { ToSend } from './use-sending.ts';
import { WhatIsSent } from './what-is-sent.tsx';
import { WhoAnswers } from './who-answers.tsx';
import { SEND } from './words.ts';

interface Props {
  readonly draft: Draft;
  readonly journey: Journey;
  readonly credential: KeptCredential;
  readonly clock: ServerClock | null;
  readonly sending: Sending;
  readonly onBack: () => void;
  readonly onSend: (what: ToSend) => void;
}

/** To whom, for what, what exactly, how long, and how to take it back; then consent, to this submission alone. */
export function ConsentStep(props: Props): ReactNode {
  const { draft, journey, credential, clock, sending, onBack, onSend } = props;
  const { t } = useTranslation(SEND);
  const [given, setGiven] = useState(false);
  const [missed, setMissed] = useState(false);
  const { data: readiness } = useReadiness();
  const barred = readiness !== undefined && readiness.answer.answer !== 'yes';
  const busy = sending.kind === 'sealing';
  const declared = declaredOf(draft);
  return (
    <form
      className="long-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setMissed(!given);
        if (!given) event.currentTarget.querySelector<HTMLElement>('[name=consent]')?.focus();
        if (!given || busy || barred) return;
        // Left as it was given, it would stand for the next submission too.
        setGiven(false);
        onSend({ journey, declared, credential, law: DEFAULT_VERSION, consentAt: minuteNow(clock) });
      }}
    >
      <Terms journey={journey} />
      <WhatIsSent declared={declared} credential={credential} />
      <WhoAnswers />
      {sending.kind === 'refused' && (
        <Refused title={t('refused')} refusal={sending.refusal}>
          <p>{t('refused.kept')}</p>
        </Refused>
      )}
      {sending.kind === 'failed' && (
        <p className="wrong" role="alert">
          {t('failed')}
        </p>
      )}
      {barred && (
        <p className="wrong" role="alert">
          {t('barred')}
        </p>
      )}
      <div className="send__consent">
        <label className="entry--check entry">
          <input
            type="checkbox"
            name="consent"
            checked={given}
            aria-invalid={missed && !given}
            aria-describedby={missed && !given ? 'send-consent-missed' : undefined}
            onChange={(event) => setGiven(event.currentTarget.checked)}
          />
          <span>
            {t('consent.give', { authority: journey.authority.name, office: journey.authority.office })}
          </span>
        </label>
        {missed && !given && (
          <p className="entry__error" id="send-consent-missed" role="alert">
            {t('consent.missed')}
          </p>
        )}
        <p className="hint">
          {t('consent.specific')} <Cite provision={GDPR_4_11} />
        </p>
      </div>
      <p className="form__do">
        <button type="submit" className="button button--main" aria-disabled={busy || barred}>
          {t(busy ? 'sealing' : 'send')}
        </button>
        <button type="button" className="button" onClick={onBack}>
          {t('back')}
        </button>
      </p>
    </form>
  );
}

function Terms({ journey }: { readonly journey: Journey }): ReactNode {
  const { t } = useTranslation(SEND);
  const language = useLanguage();
  const locale = localeOf(useLocale());
  const { authority, state, direction, declared } = journey;
  const law = LAW[DEFAULT_VERSION];
  const erasure = erasureOf({ declared, decided: null, withdrawn: null }, DEFAULT_VERSION);
  const time = localWords(declared, state, locale);
  return (
    <dl className="send__terms">
      <dt>{t('recipient')}</dt>
      <dd>
        <strong>{authority.name}</strong> ({authority.office}). {t('recipient.only')}
      </dd>
      <dt>{t('for')}</dt>
      <dd>
        {t(`for.${direction}`, { time })} {t('for.decides')}
      </dd>
      <dt>{t('until')}</dt>
      <dd>
        {erasure.answer === 'yes' && (
          <time dateTime={formatMoment(erasure.outcome.at)}>
            {t('until.at', { time: localWords(erasure.outcome.at, state, locale) })}
          </time>
        )}{' '}
        {law.rules !== null && t('until.crossing', { hours: law.rules.hoursAfterCrossing.value })}{' '}
        <Cite provision={law.provision} />
      </dd>
      <dt>{t('withdraw')}</dt>
      <dd>
        {t('withdraw.how')} <Cite provision={GDPR_7_3} />
      </dd>
      <dt>{t('law')}</dt>
      <dd>
        {law.title[language]}: <strong>{law.nature[language]}</strong>. {t('law.free')}
      </dd>
    </dl>
  );
}
