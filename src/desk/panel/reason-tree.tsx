import type { Answer, ExplainedReason } from '#kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const SIGNS: Readonly<Record<Answer, string>> = { yes: '✓', no: '✕', 'not-yet-known': '?' };

/** What is shown of a reason: as it is explained here, or as the server says it. */
export interface ShownReason extends Pick<ExplainedReason, 'code' | 'held' | 'text' | 'citation' | 'url'> {
  readonly because: readonly ShownReason[];
}

/** Reasons in words, each with its citation, and beneath it the reasons it rests on. */
export function ReasonTree({ reasons }: { readonly reasons: readonly ShownReason[] }): ReactNode {
  return (
    <ul className="reasons">
      {reasons.map((reason, index) => (
        <ReasonItem key={`${reason.code}-${index}`} reason={reason} />
      ))}
    </ul>
  );
}

function ReasonItem({ reason }: { readonly reason: ShownReason }): ReactNode {
  const { t } = useTranslation();
  return (
    <li className={`reason reason--${reason.held}`}>
      <p>
        <span className="reason__sign" aria-hidden="true">
          {SIGNS[reason.held]}
        </span>
        <span className="reason__text">{reason.text}.</span>{' '}
        <span className="reason__held">{t(`held.${reason.held}`)}</span>
      </p>
      <p className="reason__law">
        <a href={reason.url} target="_blank" rel="noreferrer">
          {reason.citation}
          <span aria-hidden="true"> ↗</span>
          <span className="hidden-words"> ({t('opensEurLex')})</span>
        </a>
      </p>
      {reason.because.length > 0 && <ReasonTree reasons={reason.because} />}
    </li>
  );
}
