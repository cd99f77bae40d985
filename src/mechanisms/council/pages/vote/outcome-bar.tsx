import { fraction } from '#kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatsIn } from '../../../../desk/figures/formats.ts';
import { useLocale } from '../../../../desk/languages/index.ts';
import type { Counted } from './use-vote.ts';

/**
 * The outcome on one line, which stays in sight on a narrow screen while states are tapped. It repeats what the part on
 * the outcome says aloud, and is for the eye alone.
 */
export function OutcomeBar({ counted }: { readonly counted: Counted | null }): ReactNode {
  const { t } = useTranslation('council.vote');
  const formats = formatsIn(useLocale());
  if (counted === null) return null;
  const { outcome, threshold, tally, vote } = counted;
  const { members, population } = tally;
  const share = formats.percent(fraction(BigInt(population.sure), BigInt(population.total)));
  return (
    <div className={`vote__bar vote__bar--${outcome.answer} no-print`} aria-hidden="true">
      <strong>{t(`outcome.${outcome.answer}`)}</strong>
      <span>
        {t('short.members', {
          sure: formats.whole(members.sure),
          all: formats.whole(vote.voters.states.length),
          needed: formats.whole(threshold.members),
        })}
      </span>
      {threshold.population !== null && (
        <span>{t('short.people', { sure: `${share} %`, needed: '65 %' })}</span>
      )}
    </div>
  );
}
