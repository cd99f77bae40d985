import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ReasonTree } from '../../../../desk/panel/reason-tree.tsx';
import type { CaseQuestion, OtherReading } from './ask-case.ts';
import { restsOnStatistics } from './statistics.ts';

interface Props {
  readonly question: CaseQuestion;
  /** Where the other reading of a text would settle it otherwise. */
  readonly readings: readonly OtherReading[];
}

/** A question of the law with its answer, or with what can still come out, and its reasons when they are asked for. */
export function FollowsQuestion({ question, readings }: Props): ReactNode {
  const { t } = useTranslation('asylum.case');
  const { title, outcome, sentence, possible, determination } = question;
  const settled = outcome !== null;
  return (
    <article className={`follows__question${settled ? ' follows__question--settled' : ''}`}>
      <h3>{title}</h3>
      {settled ? (
        <p>
          <span className="answer-sign" aria-hidden="true">
            ●
          </span>{' '}
          <strong>{sentence}</strong> <span className="hint">{t('settled')}</span>
        </p>
      ) : (
        <>
          <p>
            <span className="answer-sign" aria-hidden="true">
              ○
            </span>{' '}
            {t('possible')}
          </p>
          <ul className="follows__possible">
            {possible.map((one) => (
              <li key={one.outcome}>{one.text}</li>
            ))}
          </ul>
        </>
      )}
      {restsOnStatistics(determination.reasons) && <p className="follows__statistic">{t('statistic')}</p>}
      {readings.map(({ name, other, text }) => (
        <p key={`${name} ${other}`} className="hint">
          {t('reading.matters', {
            reading: t(`reading.${name}`),
            other: t(`reading.${name}.${other}`),
            text,
          })}
        </p>
      ))}
      <Reasons title={title} determination={determination} />
    </article>
  );
}

/** Drawn when they are opened: of an open question they are hundreds. */
function Reasons({ title, determination }: Pick<CaseQuestion, 'title' | 'determination'>): ReactNode {
  const { t } = useTranslation('asylum.case');
  const [open, setOpen] = useState(false);
  const { reasons, missing } = determination;
  if (reasons.length === 0 && missing.length === 0) return null;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {t('reasons')}
        <span className="hidden-words"> {title}</span>
      </summary>
      {open && (
        <div className="follows__reasons">
          <ReasonTree reasons={reasons} />
        </div>
      )}
    </details>
  );
}
