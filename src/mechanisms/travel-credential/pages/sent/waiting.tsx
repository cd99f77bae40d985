import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiRefusal } from '../../../../desk/api.ts';
import { useLocale } from '../../../../desk/languages/index.ts';
import type { KeptSubmission } from '../device/wallet.ts';
import { Refused } from '../shared/refused.tsx';
import { timeAt } from '../shared/time-at.ts';
import { Confirm } from './confirm.tsx';
import type { Done } from './submission.tsx';
import { discard, sendAgain, type Try } from './try-again.ts';
import { SENT } from './words.ts';

interface Props {
  readonly kept: KeptSubmission;
  readonly onDone: (what: Done) => void;
}

/** A submission of which it is not known whether it arrived: sent again as it is, or thrown away. */
export function Waiting({ kept, onDone }: Props): ReactNode {
  const { t } = useTranslation(SENT);
  const heading = useId();
  const time = timeAt(kept.state, useLocale());
  const [busy, setBusy] = useState(false);
  const [came, setCame] = useState<Try | null>(null);
  const attempt = async (work: () => Promise<Try>): Promise<void> => {
    setBusy(true);
    setCame(null);
    const result = await work();
    setBusy(false);
    setCame(result);
    if (result === 'sent' || result === 'kept') onDone('arrived');
    if (result === 'discarded') onDone('forgotten');
  };
  return (
    <article className="sent__one" aria-labelledby={heading}>
      <h3 id={heading}>{t(`to.${kept.direction}`, { point: kept.name, time: time(kept.declared) })}</h3>
      <p>{t('waiting.sealed', { time: time(kept.consentAt) })}</p>
      {came instanceof ApiRefusal && (
        <Refused title={t('refused')} refusal={came}>
          <p>{t('refused.what')}</p>
        </Refused>
      )}
      <output>{(came === 'silence' || came === 'locked') && t(`try.${came}`)}</output>
      <p className="row no-print">
        <button
          type="button"
          className="button button--main"
          aria-disabled={busy}
          onClick={() => {
            if (!busy) void attempt(() => sendAgain(kept));
          }}
        >
          {t(busy ? 'again.busy' : 'again')}
        </button>
      </p>
      <Confirm
        label={t('discard')}
        what={t(came === 'silence' ? 'discard.silence' : 'discard.what')}
        doIt={t('discard.do')}
        busy={busy}
        onConfirm={() => void attempt(() => discard(kept, came === 'silence'))}
      />
    </article>
  );
}
