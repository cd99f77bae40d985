import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../../../desk/people/use-submit.ts';
import { Wrong } from '../../../../desk/people/wrong.tsx';
import { Confirm } from './confirm.tsx';
import { forget } from './use-status.ts';
import { SENT } from './words.ts';

interface Props {
  readonly submission: string;
  readonly onDone: () => void;
}

/** Takes the line from the device, once nothing is left of it elsewhere. */
export function Forget({ submission, onDone }: Props): ReactNode {
  const { t } = useTranslation(SENT);
  const { busy, wrong, run } = useSubmit();
  return (
    <Confirm
      label={t('forget')}
      what={t('forget.what')}
      doIt={t('forget.do')}
      busy={busy}
      onConfirm={() => void run(() => forget(submission)).then((done) => done && onDone())}
    >
      <Wrong sentence={wrong} />
    </Confirm>
  );
}
