import { fraction, stateName, type MemberState } from '#kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatsIn } from '../../../../desk/figures/formats.ts';
import { useLocale } from '../../../../desk/languages/index.ts';
import { Swatch } from '../../../../desk/theme/swatch.tsx';
import { total } from '../../rules/majority.ts';
import { TONE_OF } from './tone-of.ts';
import type { Counted } from './use-vote.ts';

/** Who is not in favour now, and each single state with which they would block. */
export function OneStateAway({ counted }: { readonly counted: Counted | null }): ReactNode {
  const { t } = useTranslation('council.vote');
  const locale = useLocale();
  const formats = formatsIn(locale);
  if (counted === null) return null;
  const { minority, vote } = counted;
  const { now, blocks, completedBy } = minority;
  const { populations, states } = vote.voters;
  const people = BigInt(total(states, populations));
  const share = (of: readonly MemberState[]): string =>
    `${formats.percent(fraction(BigInt(total(of, populations)), people))} %`;
  const said = {
    names: new Intl.ListFormat(locale).format(now.map((state) => stateName(state, locale))),
    members: t('away.members', { count: now.length }),
    share: share(now),
  };
  return (
    <section aria-labelledby="vote-away">
      <h2 id="vote-away">{t('away.title')}</h2>
      <p>{t(sentence(minority), said)}</p>
      {!blocks && completedBy.length > 0 && (
        <table className="plain-table vote__away" aria-labelledby="vote-away">
          <thead>
            <tr>
              <th scope="col">{t('away.with')}</th>
              <th scope="col">{t('away.now')}</th>
              <th scope="col" className="plain-table__number">
                {t('coalitions.members')}
              </th>
              <th scope="col" className="plain-table__number">
                {t('share')}
              </th>
            </tr>
          </thead>
          <tbody>
            {completedBy.map((state) => {
              const ballot = vote.ballots[state] ?? 'unknown';
              return (
                <tr key={state}>
                  <th scope="row">{stateName(state, locale)}</th>
                  <td>
                    <Swatch tone={TONE_OF[ballot]} /> {t(`stand.${ballot}`)}
                  </td>
                  <td className="plain-table__number">{formats.whole(now.length + 1)}</td>
                  <td className="plain-table__number">{share([...now, state]).replace(' %', '')}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}

function sentence({ now, blocks, completedBy }: Counted['minority']) {
  if (blocks) return 'away.blocks';
  if (completedBy.length > 0) return now.length === 0 ? 'away.nobody' : 'away.lead';
  return now.length === 0 ? 'away.none.nobody' : 'away.none';
}
