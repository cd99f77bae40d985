import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyButton } from './copy-button.tsx';

interface Code {
  readonly title: string;
  readonly text: string;
}

/** What to type elsewhere for the same figures, each ready to copy. */
export function Codes({
  title,
  codes,
}: {
  readonly title: string;
  readonly codes: readonly Code[];
}): ReactNode {
  const { t } = useTranslation();
  if (codes.length === 0) return null;
  return (
    <div className="take__group">
      <h3>{title}</h3>
      <dl className="take__codes">
        {codes.map(({ title: name, text }) => (
          <div key={name} className="take__code">
            <dt>{name}</dt>
            <dd>
              <code>{text}</code>
              <CopyButton className="button button--quiet" text={() => text}>
                {t('copy')}
                <span className="hidden-words"> {name}</span>
              </CopyButton>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
