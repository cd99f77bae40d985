import { fraction, MEMBER_STATES, stateName, type Fraction, type MemberState } from '#kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatsIn } from '../../../../desk/figures/formats.ts';
import { useLocale } from '../../../../desk/languages/index.ts';
import { Swatch } from '../../../../desk/theme/swatch.tsx';
import { byPopulation } from '../../rules/minimal-coalitions.ts';
import { STANDS, type Stand } from './ballots.ts';
import { TONE_OF } from './tone-of.ts';
import type { Powers } from './use-power.ts';
import type { VoteAddress } from './use-vote.ts';

export interface StatesShown {
  readonly address: VoteAddress;
  /** Of the people of all who vote; null for who takes no part. */
  readonly shares: (state: MemberState) => Fraction | null;
  readonly power: Powers | null;
}

/** All states, the most populous first. */
export function orderOf({ table }: VoteAddress): readonly MemberState[] {
  return byPopulation({ states: MEMBER_STATES, populations: table.populations });
}

/** Every state with its vote to choose, its people, what its vote weighs, and whether it decides. */
export function StateTable({ address, shares, power }: StatesShown): ReactNode {
  const { t } = useTranslation('council.vote');
  const locale = useLocale();
  const formats = formatsIn(locale);
  const deciding = new Set(address.counted?.decisive);
  return (
    <section aria-labelledby="vote-states">
      <h2 id="vote-states">{t('states')}</h2>
      <p className="hint">{t('weight.hint')}</p>
      <table className="plain-table vote__states" aria-labelledby="vote-states">
        <thead>
          <tr>
            <th scope="col">{t('state')}</th>
            <th scope="col">{t('ballot')}</th>
            <th scope="col" className="plain-table__number">
              {t('share')}
            </th>
            <th scope="col" className="plain-table__number">
              {t('weight')}
            </th>
          </tr>
        </thead>
        <tbody>
          {orderOf(address).map((state) => {
            const name = stateName(state, locale);
            const share = shares(state);
            const weight = power?.[state];
            const stand = address.stands[state];
            return (
              <tr key={state}>
                <th scope="row">
                  <Swatch tone={TONE_OF[stand]} /> {name}{' '}
                  {deciding.has(state) && <span className="badge">{t('decides')}</span>}
                </th>
                <td>
                  <select
                    className="field"
                    aria-label={t('ballotOf', { name })}
                    value={stand}
                    onChange={({ target }) => address.set(state, target.value as Stand)}
                  >
                    {STANDS.map((one) => (
                      <option key={one} value={one}>
                        {t(`stand.${one}`)}
                      </option>
                    ))}
                  </select>
                </td>
                <td className="plain-table__number">{share === null ? '–' : formats.percent(share)}</td>
                <td className="plain-table__number">
                  {weight === undefined ? '–' : formats.percent(partOf(weight.shapleyShubik))}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** A part of one as a fraction, to a millionth: more than is shown. */
export function partOf(part: number): Fraction {
  return fraction(BigInt(Math.round(part * 1_000_000)), 1_000_000n);
}
