import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatsIn } from '../../../../desk/figures/formats.ts';
import { useLocale } from '../../../../desk/languages/index.ts';
import { ApiRefusal } from '../../../../desk/api.ts';
import type { KeptSubmission } from '../device/wallet.ts';
import type { ServerClock } from '../shared/server-clock.ts';
import { timeAt } from '../shared/time-at.ts';
import { Countdown } from './countdown.tsx';
import { Forget } from './forget.tsx';
import { Proof } from './proof.tsx';
import { Timeline } from './timeline.tsx';
import { useStatus } from './use-status.ts';
import { Withdraw } from './withdraw.tsx';
import { SENT } from './words.ts';

/** What was done with one, to be told where the focus goes. */
export type Done = 'arrived' | 'withdrawn' | 'forgotten';

interface Props {
  readonly kept: KeptSubmission;
  readonly clock: ServerClock | null;
  readonly onDone: (what: Done) => void;
}

/** One submission: where it went, what became of it, and what can be done with it. */
export function Submission({ kept, clock, onDone }: Props): ReactNode {
  const { t } = useTranslation(SENT);
  const heading = useId();
  const time = timeAt(kept.state, useLocale());
  const { data, error } = useStatus(kept);
  const unknown = error instanceof ApiRefusal && error.kind === 'not-found';
  const erasedAt = data?.erasedAt ?? kept.erasedAt;
  return (
    <article className="sent__one" aria-labelledby={heading}>
      <h3 id={heading}>{t(`to.${kept.direction}`, { point: kept.name, time: time(kept.declared) })}</h3>
      {unknown ? (
        <p className="form__told form__told--warn">{t('unknown')}</p>
      ) : (
        <>
          <LastKnown kept={kept} />
          <Timeline kept={kept} status={data ?? null} />
          {erasedAt === null ? (
            data !== undefined && <Countdown eraseBy={data.eraseBy} clock={clock} />
          ) : (
            <p>
              <strong>{t('erased.at', { time: time(erasedAt) })}</strong> {t('erased.left')}
            </p>
          )}
        </>
      )}
      {erasedAt === null && !unknown && <Withdraw kept={kept} onDone={() => onDone('withdrawn')} />}
      {(erasedAt !== null || unknown) && (
        <Forget submission={kept.submission} onDone={() => onDone('forgotten')} />
      )}
      <Proof submission={kept.submission} />
    </article>
  );
}

/** Where the server is away: of when this is. */
function LastKnown({ kept }: { readonly kept: KeptSubmission }): ReactNode {
  const { t } = useTranslation(SENT);
  const formats = formatsIn(useLocale());
  const { failureCount, dataUpdatedAt, data } = useStatus(kept);
  const away = failureCount > 0 && kept.erasedAt === null;
  return (
    <output className="hint">
      {away &&
        (data === undefined
          ? t('away.device')
          : t('away.last', { time: formats.moment(new Date(dataUpdatedAt).toISOString()) }))}
    </output>
  );
}
