import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseChange } from './ask-case.ts';

/** Each answer that is not the one given, tried alone, and what it would make of a question. */
export function WouldChange({ changes }: { readonly changes: readonly CaseChange[] }): ReactNode {
  const { t } = useTranslation('asylum.case');
  const id = useId();
  const titles = [...new Set(changes.map(({ title }) => title))];
  return (
    <section className="would-change" aria-labelledby={id}>
      <h3 id={id}>{t('change.title')}</h3>
      {changes.length === 0 ? (
        <p className="hint">{t('change.none')}</p>
      ) : (
        titles.map((title) => (
          <details key={title} open>
            <summary>{title}</summary>
            <ul>
              {changes
                .filter((change) => change.title === title)
                .map(({ path, fact, to, text, unknown }) => (
                  <li key={`${path} ${to}`}>
                    {t(unknown ? 'change.if' : 'change.were', { fact, to })} <span aria-hidden="true">→</span>{' '}
                    <strong>{text}</strong>
                  </li>
                ))}
            </ul>
          </details>
        ))
      )}
    </section>
  );
}
