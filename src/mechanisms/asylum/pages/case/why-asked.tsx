import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Why } from './ask-case.ts';

/** The questions that wait for a fact, and the provisions that ask. */
export function WhyAsked({ ask, why }: { readonly ask: string; readonly why: Why }): ReactNode {
  const { t } = useTranslation('asylum.case');
  if (why.length === 0) return null;
  return (
    <details className="why-asked">
      <summary>
        {t('why')}
        <span className="hidden-words"> {ask}</span>
      </summary>
      <ul>
        {byQuestion(why).map(([title, citations]) => (
          <li key={title}>
            {title} <span className="hint">{citations.join('; ')}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The same for several facts that are asked together. */
export function WhyAskedTogether({
  facts,
}: {
  readonly facts: readonly { readonly path: string; readonly ask: string; readonly why: Why }[];
}): ReactNode {
  const { t } = useTranslation('asylum.case');
  if (facts.every(({ why }) => why.length === 0)) return null;
  return (
    <details className="why-asked">
      <summary>{t('why.together')}</summary>
      <dl className="why-asked__facts">
        {facts.map(({ path, ask, why }) => (
          <div key={path}>
            <dt>{ask}</dt>
            {byQuestion(why).map(([title, citations]) => (
              <dd key={title}>
                {title} <span className="hint">{citations.join('; ')}</span>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}

function byQuestion(why: Why): readonly (readonly [string, readonly string[]])[] {
  const titles = [...new Set(why.map(({ title }) => title))];
  return titles.map((title) => [
    title,
    [...new Set(why.filter((one) => one.title === title).map(({ citation }) => citation))],
  ]);
}
