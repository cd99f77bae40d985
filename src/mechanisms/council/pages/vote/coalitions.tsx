import { stateName } from '#kernel';
import { useQuery } from '@tanstack/react-query';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatsIn } from '../../../../desk/figures/formats.ts';
import { useLocale } from '../../../../desk/languages/index.ts';
import { total } from '../../rules/majority.ts';
import type { CoalitionQuestion } from '../../rules/minimal-coalitions.ts';
import { askCoalitions } from './ask-votes.ts';
import { partOf } from './state-table.tsx';
import type { VoteAddress } from './use-vote.ts';

const LISTED = 25;
const KINDS = ['blocking', 'winning'] as const;

/** All minimal coalitions that win or block among those who vote, the smallest of them by name. */
export function Coalitions({ address }: { readonly address: VoteAddress }): ReactNode {
  const { t } = useTranslation('council.vote');
  const id = useId();
  const kind = address.search.coalitions;
  const [withThem, setWithThem] = useState(false);
  const { counted, majority } = address;
  const qualified = majority === 'qualified' || majority === 'reinforced';
  const containing =
    counted === null || !withThem ? [] : kind === 'winning' ? counted.tally.by.yes : counted.tally.by.no;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t('coalitions')}</h2>
      <p className="hint">{t(qualified ? 'coalitions.lead' : 'coalitions.only')}</p>
      {qualified && counted !== null && (
        <>
          <p className="row vote__kinds no-print">
            {KINDS.map((one) => (
              <button
                key={one}
                type="button"
                className="button"
                aria-pressed={kind === one}
                onClick={() => address.show(one)}
              >
                {t(`coalitions.${one}`)}
              </button>
            ))}
            {kind !== undefined && (
              <label className="check">
                <input
                  type="checkbox"
                  checked={withThem}
                  onChange={({ target }) => setWithThem(target.checked)}
                />{' '}
                {t(`coalitions.with.${kind}`)}
              </label>
            )}
          </p>
          {kind !== undefined && (
            <Found question={{ kind, majority, voters: counted.vote.voters, containing }} />
          )}
        </>
      )}
    </section>
  );
}

function Found({ question }: { readonly question: CoalitionQuestion }): ReactNode {
  const { t } = useTranslation('council.vote');
  const locale = useLocale();
  const formats = formatsIn(locale);
  const { kind, majority, voters, containing = [] } = question;
  const { data, error } = useQuery({
    queryKey: ['council', 'coalitions', kind, majority, voters.states.join(), containing.join()],
    queryFn: ({ signal }) => askCoalitions({ question, page: { limit: LISTED } }, signal),
    staleTime: Infinity,
    networkMode: 'always',
  });
  if (error) return <p role="alert">{t('coalitions.failed', { why: error.message })}</p>;
  if (data === undefined) return <output>{t('coalitions.counting')}</output>;
  const people = total(voters.states, voters.populations);
  return (
    <>
      <output className="vote__count">
        {data.count === 0 ? t('coalitions.none') : t('coalitions.count', { n: formats.whole(data.count) })}
      </output>
      {data.count > 0 && (
        <div className="vote__coalitions">
          <table className="plain-table">
            <caption className="hidden-words">{t(`coalitions.${kind}`)}</caption>
            <thead>
              <tr>
                <th scope="col">{t('state')}</th>
                <th scope="col" className="plain-table__number">
                  {t('coalitions.members')}
                </th>
                <th scope="col" className="plain-table__number">
                  {t('share')}
                </th>
              </tr>
            </thead>
            <tbody>
              {data.smallest.map((members) => (
                <tr key={members.join()}>
                  <th scope="row">{members.map((state) => stateName(state, locale)).join(', ')}</th>
                  <td className="plain-table__number">{formats.whole(members.length)}</td>
                  <td className="plain-table__number">
                    {formats.percent(partOf(total(members, voters.populations) / people))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <table className="plain-table vote__sizes">
            <caption>{t('coalitions.sizes')}</caption>
            <thead>
              <tr>
                <th scope="col" className="plain-table__number">
                  {t('coalitions.members')}
                </th>
                <th scope="col" className="plain-table__number">
                  {t('coalitions.number')}
                </th>
              </tr>
            </thead>
            <tbody>
              {data.bySize.map(({ size, count }) => (
                <tr key={size}>
                  <td className="plain-table__number">{formats.whole(size)}</td>
                  <td className="plain-table__number">{formats.whole(count)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
