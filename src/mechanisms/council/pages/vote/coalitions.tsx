import type { MemberState } from '#kernel';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { statesIn } from './ballots.ts';
import { CoalitionList } from './coalition-list.tsx';
import { StatePicker } from './state-picker.tsx';
import type { Counted, VoteAddress } from './use-vote.ts';

const KINDS = ['blocking', 'winning'] as const;

/** All minimal coalitions that win or block among those who vote, with and without whom one asks. */
export function Coalitions({ address }: { readonly address: VoteAddress }): ReactNode {
  const { t } = useTranslation('council.vote');
  const id = useId();
  const { counted, majority, search } = address;
  const kind = search.coalitions;
  const qualified = majority === 'qualified' || majority === 'reinforced';
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
          </p>
          {kind !== undefined && (
            <Asked address={address} counted={counted} majority={majority} kind={kind} />
          )}
        </>
      )}
    </section>
  );
}

interface AskedProps {
  readonly address: VoteAddress;
  readonly counted: Counted;
  readonly majority: 'qualified' | 'reinforced';
  readonly kind: (typeof KINDS)[number];
}

function Asked({ address, counted, majority, kind }: AskedProps): ReactNode {
  const { t } = useTranslation('council.vote');
  const { search, ask } = address;
  const { voters } = counted.vote;
  // Who came to take no part since can be in none of them.
  const voting = (text: string | undefined): MemberState[] =>
    statesIn(text).filter((state) => voters.states.includes(state));
  const containing = voting(search.containing);
  const excluding = voting(search.excluding).filter((state) => !containing.includes(state));
  const side = kind === 'winning' ? counted.tally.by.yes : counted.tally.by.no;
  const without = (states: readonly MemberState[], others: readonly MemberState[]): MemberState[] =>
    states.filter((state) => !others.includes(state));
  return (
    <>
      <div className="vote__asked no-print">
        <StatePicker
          label={t('coalitions.containing')}
          voters={voters}
          chosen={containing}
          onChange={(states) => ask({ containing: states, excluding: without(excluding, states) })}
          all={{ label: t(`coalitions.all.${kind}`), states: side }}
        />
        <StatePicker
          label={t('coalitions.excluding')}
          voters={voters}
          chosen={excluding}
          onChange={(states) => ask({ excluding: states, containing: without(containing, states) })}
        />
      </div>
      <CoalitionList
        question={{ kind, majority, voters, containing, excluding }}
        year={address.year}
        from={search.from ?? 0}
        turnTo={address.turnTo}
      />
    </>
  );
}
