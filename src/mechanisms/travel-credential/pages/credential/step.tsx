import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { STEPS, type Step as StepName } from './search.ts';
import { CREDENTIAL } from './words.ts';

interface Props {
  readonly step: StepName;
  /** Whoever came here from another step hears where they are. */
  readonly focus: boolean;
  readonly children: ReactNode;
}

/** One thing at a time, with how far one is. */
export function Step({ step, focus, children }: Props): ReactNode {
  const { t } = useTranslation(CREDENTIAL);
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!focus) return;
    scrollTo(0, 0);
    heading.current?.focus();
  }, [focus]);
  return (
    <section className="making" aria-labelledby={id}>
      <p className="making__step">{t('step', { number: STEPS.indexOf(step) + 1, of: STEPS.length })}</p>
      <h2 id={id} tabIndex={-1} ref={heading}>
        {t(`step.${step}`)}
      </h2>
      {children}
    </section>
  );
}
