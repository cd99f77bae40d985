import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatsIn } from '../../../../desk/figures/formats.ts';
import { useLocale } from '../../../../desk/languages/index.ts';
import { actorInWords } from '../../../../desk/register/actor-words.ts';
import '../../../../desk/table/labelled.css';
import type { Happened } from './queries.ts';
import { TRUST_WORDS } from './words.ts';

interface Props {
  readonly history: readonly Happened[];
  /** Of one certificate: that it is about that one goes without saying. */
  readonly ofOne?: boolean;
}

/** What happened to trust: when, who, what, and which version it made. */
export function HistoryTable({ history, ofOne = false }: Props): ReactNode {
  const { t } = useTranslation(TRUST_WORDS);
  const locale = useLocale();
  const { moment } = formatsIn(locale);
  return (
    <table className="plain-table plain-table--wide labelled trust__history" aria-label={t('view.history')}>
      <thead>
        <tr>
          <th scope="col">{t('head.what')}</th>
          <th scope="col">{t('head.when')}</th>
          <th scope="col">{t('head.who')}</th>
          <th scope="col">{t('head.version')}</th>
        </tr>
      </thead>
      <tbody>
        {history.map(({ version, recordedAt, actor, text, fingerprint }) => (
          <tr key={version}>
            <th scope="row">
              {text}
              {!ofOne && fingerprint !== null && (
                <>
                  {' '}
                  <Link
                    to="/travel-credential/trust/$fingerprint"
                    params={{ fingerprint }}
                    className="trust__fingerprint"
                  >
                    {fingerprint.slice(0, SHOWN_DIGITS)}
                  </Link>
                </>
              )}
            </th>
            <td className="trust__day" data-label={t('head.when')}>
              {moment(recordedAt)}
            </td>
            <td data-label={t('head.who')}>
              {actor === JOB ? t('who.job') : actorInWords(actor.replace(':', ' '), t, locale)}
            </td>
            <td data-label={t('head.version')}>
              <Link to="/travel-credential/trust" search={{ version }}>
                {version}
              </Link>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What is recorded by itself, each day. */
const JOB = 'trust';
const SHOWN_DIGITS = 12;
