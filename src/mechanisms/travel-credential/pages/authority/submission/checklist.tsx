import type { ExplainedReason } from '#kernel';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Citation } from './citation.tsx';
import { SUBMISSION } from './words.ts';

export interface Ticks {
  /** What is left for the booth. */
  readonly reasons: readonly ExplainedReason[];
  readonly ticked: ReadonlySet<string>;
  readonly onTicked: (ticked: ReadonlySet<string>) => void;
}

/** What nobody can check before: to be ticked off at the booth. Ticks are a memory aid of this page and go with it. */
export function Checklist({ reasons, ticked, onTicked }: Ticks): ReactNode {
  const { t } = useTranslation(SUBMISSION);
  const heading = useId();
  const toggle = (code: string, on: boolean): void => {
    const next = new Set(ticked);
    if (on) next.add(code);
    else next.delete(code);
    onTicked(next);
  };
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{t('booth')}</h2>
      <p className="hint">{t('booth.kept')}</p>
      <ul className="submission__checks">
        {reasons.map(({ code, text, citation, url }) => (
          <li key={code}>
            <label className="submission__check">
              <input
                type="checkbox"
                checked={ticked.has(code)}
                onChange={(event) => toggle(code, event.currentTarget.checked)}
              />
              <span>{text}</span>
            </label>
            <Citation citation={citation} url={url} />
          </li>
        ))}
      </ul>
      <output className="hint">
        {t('booth.left', { count: reasons.filter(({ code }) => !ticked.has(code)).length })}
      </output>
    </section>
  );
}
