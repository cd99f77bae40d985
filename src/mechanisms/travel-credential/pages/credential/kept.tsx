import { Link } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '#kernel';
import { localeOf } from '../../../../desk/figures/formats.ts';
import { todayInBrussels } from '../../../../desk/figures/today.ts';
import { useLocale } from '../../../../desk/languages/index.ts';
import { NAME } from '../../about.ts';
import { decodeDtc, type DtcContent } from '../../credential/dtc/content-info.ts';
import { holderIn, portraitIn } from '../../credential/holder.ts';
import { parseMoment, timeOf } from '../../journey/moment.ts';
import { bytesOfBase64 } from '../../trust/base64.ts';
import { lockDevice } from '../device/device.ts';
import type { KeptCredential, Wallet } from '../device/wallet.ts';
import { dayIn } from './chip-document.ts';
import { takeAlong } from './credential-file.ts';
import { HolderFacts, Pair } from './holder-facts.tsx';
import { ChangePassphrase, ThrowAway } from './kept-care.tsx';
import { CREDENTIAL } from './words.ts';

interface Props {
  readonly wallet: Wallet;
  readonly credential: KeptCredential;
  readonly onAnew: () => void;
}

/** The credential that this device keeps: whose it is, how long it serves, and what can be done with it. */
export function Kept({ wallet, credential, onAnew }: Props): ReactNode {
  const { t } = useTranslation(CREDENTIAL);
  const locale = useLocale();
  const { der, madeAt, demonstration, comparedAt } = credential;
  const content = useMemo(() => contentOf(der), [der]);
  const at = timeOf(parseMoment(madeAt));
  const fields = content === null ? null : holderIn(content, at.getTime());
  const until = fields === null ? null : dayIn(fields.expiryDate);
  const moment = (text: string): string =>
    new Intl.DateTimeFormat(localeOf(locale), { dateStyle: 'medium', timeStyle: 'short' }).format(
      timeOf(parseMoment(text)),
    );
  return (
    <section className="making kept" aria-labelledby="kept">
      <h2 id="kept">{t('kept')}</h2>
      {demonstration && <p className="badge badge--on">{t('demonstration')}</p>}
      <HolderFacts fields={fields} portrait={content === null ? null : portraitIn(content)}>
        <Pair name={t('kept.level')} value={t('kept.level.trusted')} />
        <Pair name={t('kept.madeAt')} value={moment(madeAt)} />
        <Pair
          name={t('kept.comparedAt')}
          value={comparedAt === null ? t('kept.never') : moment(comparedAt)}
        />
      </HolderFacts>
      {until !== null && until < todayInBrussels() && <output className="wrong">{t('kept.expired')}</output>}
      <p className="making__note">{t('carry')}</p>
      <p>
        <Link className="button button--main making__next" to={`/${NAME}/send`}>
          {t('kept.send')}
        </Link>
      </p>
      <p className="row">
        <button type="button" className="button" onClick={lockDevice}>
          {t('kept.lock')}
        </button>
        <button type="button" className="button" onClick={() => takeAlong(der)}>
          {t('kept.file')}
        </button>
      </p>
      <p className="hint">{t('kept.fileHint')}</p>
      <ChangePassphrase />
      <ThrowAway wallet={wallet} />
      <p>
        <button type="button" className="button button--quiet" onClick={onAnew}>
          {t('kept.anew')}
        </button>
      </p>
    </section>
  );
}

/** Null where the bytes are no credential, as after a change of its form. */
function contentOf(der: string): DtcContent | null {
  try {
    return decodeDtc(bytesOfBase64(der, 'credential'));
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
