import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly text: () => string;
  readonly children: ReactNode;
  readonly className?: string;
}

/** Copies a text and says so, aloud as well; where the browser refuses it says what to do instead. */
export function CopyButton({ text, children, className = 'button' }: Props): ReactNode {
  const { t } = useTranslation();
  const [said, setSaid] = useState<'copied' | 'copyFailed' | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text());
      setSaid('copied');
    } catch {
      setSaid('copyFailed');
    }
    setTimeout(() => setSaid(null), 4000);
  };
  return (
    <span className="copy">
      <button type="button" className={className} onClick={() => void copy()}>
        {children}
      </button>
      <output className="copy__said">{said === null ? '' : t(said)}</output>
    </span>
  );
}
