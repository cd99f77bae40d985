import { useMutation } from '@tanstack/react-query';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import * as z from 'zod';
import { callApi } from '../api.ts';
import { formatsIn } from '../figures/formats.ts';
import { useLocale } from '../languages/index.ts';

const verdictSchema = z.object({
  verified: z.boolean(),
  events: z.number(),
  streams: z.number(),
  firstBroken: z
    .object({ stream: z.string(), version: z.number(), position: z.number().nullable(), what: z.string() })
    .nullable(),
});

/** Recomputes every hash when asked, and says what was found and when. */
export function Verification(): ReactNode {
  const { t } = useTranslation('register');
  const formats = formatsIn(useLocale());
  const heading = useId();
  const { mutate, data, isPending, isError } = useMutation({
    mutationFn: async () => ({
      verdict: await callApi('/api/register/verify', verdictSchema),
      at: new Date().toISOString(),
    }),
  });
  return (
    <section className="verification" aria-labelledby={heading}>
      <h2 id={heading}>{t('verify.title')}</h2>
      <p className="hint">{t('verify.never')}</p>
      <button
        type="button"
        className="button"
        aria-disabled={isPending}
        onClick={() => isPending || mutate()}
      >
        {t('verify.do')}
      </button>
      <output>
        {isPending && <span className="hint verification__told">{t('verify.busy')}</span>}
        {isError && <span className="wrong">{t('verify.failed')}</span>}
        {data?.verdict.verified === true && (
          <span className="done">
            <span className="answer-sign" aria-hidden="true">
              ✓{' '}
            </span>
            {t('verify.yes', {
              time: formats.moment(data.at),
              events: formats.whole(data.verdict.events),
              streams: formats.whole(data.verdict.streams),
            })}
          </span>
        )}
        {data?.verdict.verified === false && (
          <span className="wrong verification__told">
            <span>{t('verify.no')}</span>
            {data.verdict.firstBroken !== null && <span>{t('verify.broken', data.verdict.firstBroken)}</span>}
            <span>{t('verify.what')}</span>
          </span>
        )}
      </output>
    </section>
  );
}
