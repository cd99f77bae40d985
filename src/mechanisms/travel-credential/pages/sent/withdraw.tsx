import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../../../desk/people/use-submit.ts';
import { Wrong } from '../../../../desk/people/wrong.tsx';
import { GDPR_7_3 } from '../../journey/law.ts';
import type { KeptSubmission } from '../device/wallet.ts';
import { withdraw } from '../shared/ask-status.ts';
import { Cite } from '../shared/cite.tsx';
import { Confirm } from './confirm.tsx';
import { statusKey } from './use-status.ts';
import { SENT } from './words.ts';

interface Props {
  readonly kept: KeptSubmission;
  readonly onDone: () => void;
}

/** Takes the consent back: all of it is erased at once. */
export function Withdraw({ kept, onDone }: Props): ReactNode {
  const { t } = useTranslation(SENT);
  const queries = useQueryClient();
  const { busy, wrong, run } = useSubmit();
  return (
    <Confirm
      label={t('withdraw')}
      what={t('withdraw.what')}
      doIt={t(busy ? 'withdraw.busy' : 'withdraw.do')}
      busy={busy}
      onConfirm={() =>
        void run(async () => {
          queries.setQueryData(statusKey(kept.submission), await withdraw(kept));
          onDone();
        })
      }
    >
      <p className="hint">
        <Cite provision={GDPR_7_3} />
      </p>
      <Wrong sentence={wrong} />
    </Confirm>
  );
}
