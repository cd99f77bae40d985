import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NAME } from '../../about.ts';
import { useLocale } from '../../../../desk/languages/index.ts';
import type { KeptSubmission } from '../device/wallet.ts';
import { timeAt } from '../shared/time-at.ts';
import type { Receipt, Sending } from './receipt.ts';
import { SEND } from './words.ts';

interface Props {
  readonly sending: Sending;
  readonly onAnother: () => void;
}

/** What came of it: on its way, not known, or received. */
export function ReceiptStep({ sending, onAnother }: Props): ReactNode {
  const { t } = useTranslation(SEND);
  if (sending.kind !== 'received') {
    return (
      <div className="form__told">
        <output>
          <strong>{t(sending.kind === 'unknown' ? 'unknown' : 'sending')}</strong>{' '}
          {sending.kind === 'unknown' && t('unknown.what')}
        </output>
        <progress aria-label={t('sending')} />
        {sending.kind === 'unknown' && (
          <p>
            <Link to={`/${NAME}/sent`}>{t('unknown.leave')}</Link>
          </p>
        )}
      </div>
    );
  }
  const { kept, receipt, late } = sending;
  return (
    <>
      <Received kept={kept} receipt={receipt} late={late} />
      <p className="form__do">
        <Link className="button button--main" to={`/${NAME}/sent`}>
          {t('receipt.see')}
        </Link>
        <button type="button" className="button" onClick={onAnother}>
          {t('receipt.another')}
        </button>
      </p>
    </>
  );
}

interface ReceivedProps {
  readonly kept: KeptSubmission;
  readonly receipt: Receipt;
  readonly late: boolean;
}

function Received({ kept, receipt, late }: ReceivedProps): ReactNode {
  const { t } = useTranslation(SEND);
  const locale = useLocale();
  const time = timeAt(kept.state, locale);
  return (
    <div className="form__told send__receipt">
      <output>
        <strong>
          {t(receipt.delivered ? 'receipt.delivered' : 'receipt.received', { point: kept.name })}
        </strong>
        {late && <> {t('receipt.late')}</>}
      </output>
      <dl className="pairs send__pairs">
        <div className="pairs__line">
          <dt>{t('receipt.name')}</dt>
          <dd>
            <code>{kept.submission}</code>
          </dd>
        </div>
        <div className="pairs__line">
          <dt>{t('receipt.at')}</dt>
          <dd>{time(receipt.receivedAt)}</dd>
        </div>
        <div className="pairs__line">
          <dt>{t('receipt.erase')}</dt>
          <dd>{time(receipt.eraseBy)}</dd>
        </div>
      </dl>
      <p>{t('receipt.router')}</p>
      <p>{t('receipt.bring')}</p>
    </div>
  );
}
