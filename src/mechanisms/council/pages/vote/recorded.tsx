import { stateName, type MemberState } from '#kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage, useLocale } from '../../../../desk/languages/index.ts';
import { RECORDED_VOTES, type RecordedVote } from '../../cases/recorded-votes.ts';
import { ShortDay } from '../../../../desk/figures/short-day.tsx';
import type { VoteAddress } from './use-vote.ts';

/** Votes that were taken: who voted how, what came of it and who says so, each to be loaded and changed. */
export function Recorded({ address }: { readonly address: VoteAddress }): ReactNode {
  const { t } = useTranslation('council.vote');
  return (
    <section aria-labelledby="vote-recorded">
      <h2 id="vote-recorded">{t('recorded.title')}</h2>
      <p className="hint">{t('recorded.lead')}</p>
      <ul className="vote__recorded">
        {RECORDED_VOTES.map((recorded) => (
          <OnRecord key={recorded.name} recorded={recorded} load={address.load} />
        ))}
      </ul>
    </section>
  );
}

interface OnRecordProps {
  readonly recorded: RecordedVote;
  readonly load: VoteAddress['load'];
}

function OnRecord({ recorded, load }: OnRecordProps): ReactNode {
  const { t } = useTranslation('council.vote');
  const locale = useLocale();
  const title = recorded.title[useLanguage()];
  const named = (states: readonly string[]): string =>
    new Intl.ListFormat(locale).format(states.map((state) => stateName(state as MemberState, locale)));
  const of = (ballot: string): readonly string[] =>
    Object.entries(recorded.ballots).flatMap(([state, cast]) => (cast === ballot ? [state] : []));
  return (
    <li>
      <p>
        <strong>{title}</strong> <ShortDay day={recorded.day} />{' '}
        <span className="badge">{t(`outcome.${recorded.adopted}`)}</span>
      </p>
      <p className="hint">
        {(['no', 'abstain', 'absent'] as const)
          .flatMap((ballot) => {
            const states = of(ballot);
            return states.length === 0 ? [] : [`${t(`recorded.${ballot}`, { names: named(states) })}.`];
          })
          .join(' ')}{' '}
        {t('recorded.rest')} {t('recorded.in', { names: named(recorded.without) })}. {recorded.source}.
      </p>
      <button
        type="button"
        className="button"
        aria-label={t('recorded.loadOf', { title })}
        onClick={() => load(recorded)}
      >
        {t('recorded.load')}
      </button>
    </li>
  );
}
