import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { callApi } from '../../../../../desk/api.ts';
import '../../../../../desk/form/form.css';
import { TextEntry } from '../../../../../desk/form/text-entry.tsx';
import { useLanguage } from '../../../../../desk/languages/index.ts';
import { useSubmit } from '../../../../../desk/people/use-submit.ts';
import { Wrong } from '../../../../../desk/people/wrong.tsx';
import { changeAnswerSchema, type CertificateJson } from '../../../trust/answers.ts';
import { MayNot } from '../may-not.tsx';
import { renewTrust, TRUST_API } from '../queries.ts';
import { useMayTrust } from '../use-may-trust.ts';
import { TRUST_WORDS } from '../words.ts';

interface Props {
  readonly certificate: CertificateJson;
  /** What the last change did, in words. */
  readonly said: string;
  readonly onSaid: (said: string) => void;
}

/** Trust taken away or given back, with a reason and a second look; or who may do so. */
export function ChangeTrust({ certificate, said, onSaid }: Props): ReactNode {
  const { t } = useTranslation(TRUST_WORDS);
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const told = useRef<HTMLOutputElement>(null);
  const change = certificate.trusted ? 'withdraw' : 'restore';
  const may = useMayTrust(change);
  useEffect(() => {
    if (said !== '') told.current?.focus();
  }, [said]);
  return (
    <section className="trust__part no-print" aria-labelledby="change-trust">
      <h2 id="change-trust">{t('change')}</h2>
      <output className={said === '' ? undefined : 'done'} ref={told} tabIndex={-1}>
        {said}
      </output>
      {may?.allowed === false && <MayNot because={may.because} />}
      {may?.allowed === true && (
        <>
          <p>{t(`${change}.means`)}</p>
          {open ? (
            <Form
              key={change}
              change={change}
              fingerprint={certificate.fingerprint}
              onDone={(words) => {
                setOpen(false);
                onSaid(words);
              }}
              onClose={() => {
                setOpen(false);
                // The button is drawn again first.
                setTimeout(() => button.current?.focus());
              }}
            />
          ) : (
            <p>
              <button type="button" className="button" ref={button} onClick={() => setOpen(true)}>
                {t(change)}
              </button>
            </p>
          )}
        </>
      )}
    </section>
  );
}

const ADDRESS = { withdraw: 'withdrawal', restore: 'restoration' } as const;
const LEAST_LETTERS = 3;

interface FormProps {
  readonly change: keyof typeof ADDRESS;
  readonly fingerprint: string;
  readonly onDone: (words: string) => void;
  readonly onClose: () => void;
}

function Form({ change, fingerprint, onDone, onClose }: FormProps): ReactNode {
  const { t } = useTranslation(TRUST_WORDS);
  const language = useLanguage();
  const queries = useQueryClient();
  const { busy, wrong, setWrong, run } = useSubmit();
  const [reason, setReason] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  const save = (): void => {
    if (reason.trim().length < LEAST_LETTERS) return setWrong(t('reason.short'));
    void run(async () => {
      const { changed, version } = await callApi(
        `${TRUST_API}/certificates/${fingerprint}/${ADDRESS[change]}`,
        changeAnswerSchema,
        { method: 'POST', body: { reason: reason.trim(), language } },
      );
      await renewTrust(queries);
      onDone(t(`${change}.done`, { n: changed.length, version }));
    });
  };
  return (
    <form
      ref={form}
      className="form trust__change"
      aria-label={t(change)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) save();
      }}
    >
      <TextEntry
        label={t('reason')}
        help={t('reason.help')}
        value={reason}
        onChange={setReason}
        required
        long
      />
      <p>{t(`${change}.sure`)}</p>
      <p className="row">
        <button type="submit" className="button button--main" aria-disabled={busy}>
          {t(`${change}.do`)}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t('cancel')}
        </button>
      </p>
      <output className="hint">{busy ? t('saving') : ''}</output>
      <Wrong sentence={wrong} />
    </form>
  );
}
