import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import '../../../../desk/form/form.css';
import { useReadiness } from './ask-journey.ts';
import { CiteLink } from './cite.tsx';
import { JOURNEY_WORDS } from './words.ts';

/** Whether this is a demonstration or in use in earnest, and what is missing for that. */
export function ReadinessNotice(): ReactNode {
  const { t } = useTranslation(JOURNEY_WORDS);
  const { data } = useReadiness();
  if (data === undefined) return null;
  const { mode, answer } = data;
  if (mode === 'demonstration') {
    return (
      <p className="form__told form__told--warn">
        <span>
          <strong>{t('readiness.demonstration')}</strong> {t('readiness.demonstration.what')}
        </span>
      </p>
    );
  }
  return (
    <div className={answer.answer === 'yes' ? 'form__told' : 'form__told form__told--warn'}>
      <strong>{t(answer.answer === 'yes' ? 'readiness.operational' : 'readiness.not-yet')}</strong>
      <ul>
        {answer.reasons.map(({ code, text, citation, url }) => (
          <li key={code}>
            {text}. <CiteLink citation={citation} url={url} />
          </li>
        ))}
      </ul>
    </div>
  );
}
