import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IMPORT } from './words.ts';

interface Props {
  /** They looked and kept the letter that is there: the focus comes back. */
  readonly returned: boolean;
  readonly onChoose: () => void;
}

/** The way from the letter that is there to another. */
export function AnotherLetter({ returned, onChoose }: Props): ReactNode {
  const { t } = useTranslation(IMPORT);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (returned) button.current?.focus();
  }, [returned]);
  return (
    <p className="row no-print">
      <button type="button" className="button" ref={button} onClick={onChoose}>
        {t('another')}
      </button>
      <span className="hint">{t('trust.held')}</span>
    </p>
  );
}
