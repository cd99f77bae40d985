import type { StateCode } from '#kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FaceComparison } from '../../face/face-comparison.tsx';
import { TroubleNotice } from '../trouble-notice.tsx';
import { Checklist, type Ticks } from './checklist.tsx';
import { DecisionForm } from './decision-form.tsx';
import { LevelNotice } from './level-notice.tsx';
import type { Opened, SubmissionName } from './opened.ts';
import type { SubmissionRecord } from './record.ts';
import { useCompared, type Compared } from './use-compared.ts';
import { SUBMISSION } from './words.ts';

interface Props {
  readonly name: SubmissionName;
  readonly state: StateCode;
  readonly record: SubmissionRecord;
  readonly opened: Opened;
  readonly checklist: Ticks;
}

/** Large, for who stands: the person, the faces, what is left to check, the decision. */
export function BoothView({ name, state, record, opened, checklist }: Props): ReactNode {
  const { t } = useTranslation(SUBMISSION);
  const compared = useCompared(name);
  const { portrait, holder, document, advance } = opened;
  return (
    <div className="booth">
      <p className="booth__name">
        {holder === null ? t('holder.none') : `${holder.surname}, ${holder.givenNames}`}
        {holder !== null && <code>{holder.documentNumber}</code>}
      </p>
      <LevelNotice level={document.level} />
      <p className="booth__advance">{t(`advance.${advance.answer}`)}</p>
      {portrait === null ? (
        <p className="wrong">{t('portrait.none')}</p>
      ) : (
        <section aria-label={t('faces')}>
          <FaceComparison chip={portrait} at="use" onCompared={compared.record} />
          <ComparedNotice compared={compared} />
        </section>
      )}
      <div className="booth__rest">
        <Checklist {...checklist} />
        <DecisionForm name={name} state={state} record={record} />
      </div>
    </div>
  );
}

/** That the comparison is on record with its ground, or that it is not. */
function ComparedNotice({
  compared: { basis, busy, trouble, record },
}: {
  readonly compared: Compared;
}): ReactNode {
  const { t } = useTranslation(SUBMISSION);
  return (
    <div className="booth__compared">
      <output>
        {busy && t('compared.recording')}
        {basis !== null && (
          <span className="done">
            {t('compared.recorded', { citation: basis.citation })} <span className="hint">{basis.text}</span>
          </span>
        )}
      </output>
      {trouble !== null && (
        <>
          <p className="wrong" role="alert">
            {t('compared.failed')}
          </p>
          <TroubleNotice trouble={trouble} />
          <p>
            <button type="button" className="button" onClick={record}>
              {t('compared.again')}
            </button>
          </p>
        </>
      )}
    </div>
  );
}
