import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { signInsSchema } from '../../server/session/contract.ts';
import { LogTable } from './log-table.tsx';
import { useLog, type LogPurpose } from './use-log.ts';
import { usePermissions } from './use-permissions.ts';

/** The log of sign-ins and of changes of accounts: one's own, or for an administrator everyone's. */
export function SignIns({ purpose }: { readonly purpose: LogPurpose }): ReactNode {
  const { t } = useTranslation('people');
  const { pages, more, nameOf } = useLog('/api/access/sign-ins', purpose, signInsSchema);
  const actions = usePermissions();
  const inWords = (detail: string | null): string =>
    actions?.find(({ action }) => action === detail)?.summary ?? detail ?? '';
  return (
    <LogTable
      title={t(purpose === 'own-views' ? 'signIns.own' : 'signIns.title')}
      lead={t('signIns.lead')}
      heads={[t('log.who'), t('log.what')]}
      lines={pages
        ?.flatMap(({ entries }) => entries)
        .map(({ position, at, what, account, detail }) => ({
          position,
          at,
          cells: [
            nameOf(account) ?? t('signIns.unknown'),
            <>
              {t(`signIns.${what}`, { defaultValue: what })} <span className="hint">{inWords(detail)}</span>
            </>,
          ],
        }))}
      more={more}
    />
  );
}
