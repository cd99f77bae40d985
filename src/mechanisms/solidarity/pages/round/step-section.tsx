import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatsIn } from '../../../../desk/figures/formats.ts';
import { useLanguage, useLocale } from '../../../../desk/languages/index.ts';
import { eventInWords } from '../shared/event-words.ts';
import type { StepName, StepStanding } from './steps.ts';
import { ROUND } from './words.ts';

interface Props {
  readonly step: StepName;
  readonly standing: StepStanding;
  readonly children: ReactNode;
}

/** One step of the year: where it stands, by whom, and what can be done. */
export function StepSection({ step, standing, children }: Props): ReactNode {
  const { t } = useTranslation(ROUND);
  const language = useLanguage();
  const locale = useLocale();
  return (
    <li className={`round__step round__step--${standing.kind}`}>
      <section aria-labelledby={`step-${step}`}>
        <h2 id={`step-${step}`}>{t(`step.${step}`)}</h2>
        <p className="round__standing">
          <span className="round__mark" aria-hidden="true" />
          <strong>{t(`is.${standing.kind}`)}</strong>
          {standing.kind === 'done' && (
            <span>
              {t('counted', { count: standing.count })}{' '}
              {t('lastly', {
                what: eventInWords(standing.last, language, locale),
                when: formatsIn(locale).moment(standing.last.recordedAt),
                who: standing.last.actor,
              })}
            </span>
          )}
        </p>
        {children}
      </section>
    </li>
  );
}
