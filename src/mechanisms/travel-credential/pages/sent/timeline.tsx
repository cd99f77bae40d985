import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../../desk/languages/index.ts';
import type { KeptSubmission } from '../device/wallet.ts';
import type { Status } from '../shared/ask-status.ts';
import { timeAt } from '../shared/time-at.ts';
import { stepsOf } from './steps.ts';
import { SENT } from './words.ts';

interface Props {
  readonly kept: KeptSubmission;
  /** Null while the server has not said. */
  readonly status: Status | null;
}

/** From consent to erasure, drawn as a line: what happened is filled, what is to come is open. */
export function Timeline({ kept, status }: Props): ReactNode {
  const { t } = useTranslation(SENT);
  const time = timeAt(kept.state, useLocale());
  return (
    <ol className="timeline" aria-label={t('timeline')}>
      {stepsOf(kept, status).map(({ name, at, stands, by }) => (
        <li key={name} className={`timeline__step timeline__step--${stands}`}>
          <span className="timeline__mark" aria-hidden="true" />
          <span>
            <strong>{t(`step.${name}`)}</strong>{' '}
            <span className="timeline__when">
              {at === null ? t(`stands.${stands}`) : by ? t('at.latest', { time: time(at) }) : time(at)}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}
