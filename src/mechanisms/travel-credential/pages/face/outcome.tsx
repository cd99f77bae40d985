import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { explain, type Messages } from '#kernel';
import { useLanguage } from '../../../../desk/languages/index.ts';
import '../../../../desk/panel/panel.css';
import { ReasonTree } from '../../../../desk/panel/reason-tree.tsx';
import type { FaceComparison } from '../../face/compare.ts';
import { faceEn } from '../../face/messages.en.ts';
import { faceNl } from '../../face/messages.nl.ts';
import type { FaceParameters } from '../../face/parameters.ts';
import { adviceOf } from './advice.ts';
import { Scale } from './scale.tsx';
import { FACE } from './words.ts';

interface Props {
  readonly comparison: FaceComparison;
  readonly parameters: FaceParameters;
  /** The reasons wait until they are asked for. */
  readonly brief: boolean;
}

const WORDS: Readonly<Record<'en' | 'nl', Messages>> = { en: faceEn, nl: faceNl };

/** The answer, how near it was, what would help, and every reason with its law. */
export function Outcome({ comparison, parameters, brief }: Props): ReactNode {
  const { t } = useTranslation(FACE);
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { answer, distance, reasons } = comparison;
  const told = explain(reasons, { language, messages: WORDS[language] });
  const advice = adviceOf(reasons);
  return (
    <section className="face__outcome" aria-labelledby="face-outcome">
      <h2 id="face-outcome" tabIndex={-1} ref={heading}>
        {t('result')}: <span className={`face__answer face__answer--${answer}`}>{t(`answer.${answer}`)}</span>
      </h2>
      {distance !== null && <Scale distance={distance} parameters={parameters} />}
      <p>
        <strong>{t('demonstrator')}.</strong>
      </p>
      {advice.length > 0 && (
        <section aria-label={t('advice')}>
          <h3>{t('advice')}</h3>
          <ul className="face__advice">
            {advice.map((one) => (
              <li key={one}>{t(`advice.${one}`)}</li>
            ))}
          </ul>
        </section>
      )}
      {brief ? (
        <details className="face__reasons">
          <summary>{t('reasons')}</summary>
          <ReasonTree reasons={told.reasons} />
        </details>
      ) : (
        <section aria-label={t('reasons')}>
          <h3>{t('reasons')}</h3>
          <ReasonTree reasons={told.reasons} />
        </section>
      )}
    </section>
  );
}
