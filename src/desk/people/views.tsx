import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import * as z from 'zod';
import { callApi } from '../api.ts';
import { formatsIn } from '../figures/formats.ts';
import { useLocale } from '../languages/index.ts';
import { useMe } from './me.ts';
import { useAccounts } from './use-accounts.ts';

const schema = z.object({
  views: z.array(
    z.object({
      position: z.number(),
      at: z.string(),
      who: z.string().nullable(),
      role: z.string(),
      state: z.string().nullable(),
      action: z.string(),
      purpose: z.string(),
      subject: z.string().nullable(),
    }),
  ),
  next: z.number().nullable(),
});

interface Props {
  readonly title: string;
  /** Why the log itself is looked at: looking at it is kept too. */
  readonly purpose: 'own-views' | 'administration';
}

/** The log of looks at personal data: one's own, or for an administrator everyone's. */
export function Views({ title, purpose }: Props): ReactNode {
  const { t } = useTranslation('people');
  const formats = formatsIn(useLocale());
  const { data, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['access', 'views', purpose],
    queryFn: ({ pageParam, signal }) =>
      callApi(`/api/access/views?limit=20${pageParam === null ? '' : `&before=${pageParam}`}`, schema, {
        purpose,
        signal,
      }),
    initialPageParam: null as number | null,
    getNextPageParam: ({ next }) => next,
    refetchOnWindowFocus: false,
  });
  const me = useMe();
  const accounts = useAccounts(purpose === 'administration').data?.accounts ?? [];
  const nameOf = (id: string | null): string | null =>
    id === me?.account ? (me?.name ?? id) : (accounts.find((account) => account.id === id)?.name ?? id);
  const views = data?.pages.flatMap((page) => page.views) ?? [];
  return (
    <section aria-labelledby={`views-${purpose}`}>
      <h2 id={`views-${purpose}`}>{title}</h2>
      <p className="hint">{t('views.lead')}</p>
      {data === undefined ? (
        <output>{t('loading')}</output>
      ) : views.length === 0 ? (
        <p>{t('views.none')}</p>
      ) : (
        <table className="plain-table plain-table--wide" aria-labelledby={`views-${purpose}`}>
          <thead>
            <tr>
              {(['when', 'who', 'what', 'purpose'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`views.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {views.map(({ position, at, who, role, state, action, purpose: why, subject }) => (
              <tr key={position}>
                <td>{formats.moment(at)}</td>
                <td>
                  {t(`role.${role}`)}
                  {state === null ? '' : ` ${state}`} <span className="hint">{nameOf(who)}</span>
                </td>
                <td>
                  {action} <span className="hint">{subject}</span>
                </td>
                <td>{why}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {hasNextPage && (
        <button type="button" className="button" onClick={() => void fetchNextPage()}>
          {t('views.more')}
        </button>
      )}
    </section>
  );
}
