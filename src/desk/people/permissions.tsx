import { plainText } from '#kernel';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import * as z from 'zod';
import { callApi } from '../api.ts';
import './words.ts';

const schema = z.object({
  actions: z.array(
    z.object({
      action: z.string(),
      mechanism: z.string(),
      summary: z.string(),
      allowed: z.boolean(),
      because: z.string(),
    }),
  ),
});

/** Every action of the house, whether one may do it, and on which ground or who may instead. */
export function Permissions(): ReactNode {
  const { t } = useTranslation('people');
  const { data } = useQuery({
    queryKey: ['access', 'may'],
    queryFn: ({ signal }) => callApi('/api/access/may', schema, { signal }),
  });
  const [find, setFind] = useState('');
  const [only, setOnly] = useState(false);
  const wanted = useDeferredValue(plainText(find));
  const id = useId();
  const all = data?.actions ?? [];
  const shown = all.filter(
    ({ action, summary, allowed }) =>
      (!only || allowed) && (wanted === '' || plainText(`${action} ${summary}`).includes(wanted)),
  );
  return (
    <section aria-labelledby={`${id}-heading`}>
      <div className="bar">
        <h2 id={`${id}-heading`}>{t('may.title')}</h2>
        <div className="filters">
          <div>
            <label className="label" htmlFor={`${id}-find`}>
              {t('may.find')}
            </label>
            <input
              id={`${id}-find`}
              type="search"
              className="field"
              value={find}
              onChange={({ target }) => setFind(target.value)}
            />
          </div>
          <label className="check">
            <input type="checkbox" checked={only} onChange={({ target }) => setOnly(target.checked)} />{' '}
            {t('may.only')}
          </label>
        </div>
      </div>
      <output className="hint">
        {data === undefined ? t('loading') : t('may.count', { n: shown.length, all: all.length })}
      </output>
      <table className="plain-table plain-table--wide" aria-labelledby={`${id}-heading`}>
        <thead>
          <tr>
            <th scope="col">{t('may.action')}</th>
            <th scope="col">{t('may.answer')}</th>
            <th scope="col">{t('may.because')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ action, summary, allowed, because }) => (
            <tr key={action}>
              <th scope="row" lang="en">
                {summary} <span className="hint">{action}</span>
              </th>
              <td>
                <span aria-hidden="true">{allowed ? '✓' : '✕'}</span> {t(allowed ? 'may.yes' : 'may.no')}
              </td>
              <td lang="en">{because}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
