import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { viewsSchema } from '../../server/session/contract.ts';
import { LogTable } from './log-table.tsx';
import { useLog, type LogPurpose } from './use-log.ts';
import { usePermissions } from './use-permissions.ts';

/** The log of looks at personal data: one's own, or for an administrator everyone's. */
export function Views({ purpose }: { readonly purpose: LogPurpose }): ReactNode {
  const { t } = useTranslation('people');
  const { pages, more, nameOf } = useLog('/api/access/views', purpose, viewsSchema);
  const actions = usePermissions();
  return (
    <LogTable
      title={t(purpose === 'own-views' ? 'views.own' : 'views.title')}
      lead={t('views.lead')}
      heads={[t('log.who'), t('log.what'), t('views.purpose')]}
      lines={pages
        ?.flatMap(({ views }) => views)
        .map(({ position, at, who, role, state, action, purpose: why, subject }) => ({
          position,
          at,
          cells: [
            <>
              {nameOf(who)}{' '}
              <span className="hint">
                {t(`role.${role}`)} {state}
              </span>
            </>,
            <>
              {actions?.find((one) => one.action === action)?.summary ?? action}{' '}
              <span className="hint">{nameOf(subject)}</span>
            </>,
            t(`purpose.${why}`, { defaultValue: why }),
          ],
        }))}
      more={more}
    />
  );
}
