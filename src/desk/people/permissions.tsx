import { foldedText } from '#kernel';
import { useDeferredValue, useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Permission } from '../../server/session/contract.ts';
import { usePermissions } from './use-permissions.ts';
import './words.ts';

/** Every action of the house under the ground on which one may do it, or under who may instead. */
export function Permissions(): ReactNode {
  const { t } = useTranslation('people');
  const all = usePermissions();
  const [find, setFind] = useState('');
  const [only, setOnly] = useState(false);
  const wanted = useDeferredValue(foldedText(find));
  const id = useId();
  const shown = (all ?? []).filter(
    ({ action, summary, allowed }) =>
      (!only || allowed) && (wanted === '' || foldedText(`${action} ${summary}`).includes(wanted)),
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
        {all === undefined ? t('loading') : t('may.count', { n: shown.length, all: all.length })}
      </output>
      {byGround(shown).map(([because, actions], index) => (
        <div key={because} className="may">
          <h3 id={`${id}-${index}`} className="may__ground">
            <Answer allowed={actions[0]?.allowed === true} /> {because}
          </h3>
          <ul className="may__actions" aria-labelledby={`${id}-${index}`}>
            {actions.map(({ action, summary }) => (
              <li key={action}>
                {summary} <span className="hint">{action}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Answer({ allowed }: { readonly allowed: boolean }): ReactNode {
  const { t } = useTranslation('people');
  return (
    <span className="may__answer">
      <span aria-hidden="true">{allowed ? '✓' : '✕'}</span> {t(allowed ? 'may.yes' : 'may.no')}
    </span>
  );
}

/** What one may do comes first; a ground says by itself whether it allows or not. */
function byGround(actions: readonly Permission[]): [string, readonly Permission[]][] {
  const groups = Object.entries(Object.groupBy(actions, ({ because }) => because));
  return groups
    .map(([because, group]): [string, readonly Permission[]] => [because, group ?? []])
    .toSorted(([, one], [, other]) => Number(other[0]?.allowed) - Number(one[0]?.allowed));
}
