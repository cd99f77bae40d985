import { explain, fraction, printProvision, stateName } from '#kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatsIn } from '../../../../desk/figures/formats.ts';
import { useLanguage, useLocale } from '../../../../desk/languages/index.ts';
import { ReasonTree } from '../../../../desk/panel/reason-tree.tsx';
import { MESSAGES } from '../../messages/index.ts';
import { Meter } from './meter.tsx';
import type { Counted } from './use-vote.ts';

/** What comes of the vote: adopted or not, how far it is from what is needed, why, and whose vote decides. */
export function Outcome({ counted }: { readonly counted: Counted | null }): ReactNode {
  const { t } = useTranslation('council.vote');
  return (
    <section className="vote__outcome" aria-labelledby="vote-outcome">
      <h2 id="vote-outcome">{t('outcome')}</h2>
      {counted === null ? <p>{t('outcome.few')}</p> : <Result counted={counted} />}
    </section>
  );
}

function Result({ counted }: { readonly counted: Counted }): ReactNode {
  const { t } = useTranslation('council.vote');
  const language = useLanguage();
  const formats = formatsIn(useLocale());
  const { outcome, threshold, tally, vote } = counted;
  const { members, population } = tally;
  const of = (people: number): string => formats.percent(fraction(BigInt(people), BigInt(population.total)));
  const voters = vote.voters.states.length;
  const { reasons } = explain(outcome, { language, messages: MESSAGES[language] });
  return (
    <>
      <output className={`vote__answer vote__answer--${outcome.answer}`}>
        <strong>{t(`outcome.${outcome.answer}`)}</strong>{' '}
        <span className="hint">{printProvision(threshold.provision, { language })}</span>
      </output>
      <Meter
        title={t('members')}
        label={t('bar.members', {
          sure: formats.whole(members.sure),
          all: formats.whole(voters),
          most: formats.whole(members.most),
          needed: formats.whole(threshold.members),
        })}
        figure={formats.whole(members.sure)}
        needed={t('needed', { what: formats.whole(threshold.members) })}
        sure={members.sure / voters}
        most={members.most / voters}
        mark={threshold.members / voters}
      />
      {threshold.population !== null && (
        <Meter
          title={t('people')}
          label={t('bar.people', {
            sure: `${of(population.sure)} %`,
            most: `${of(population.most)} %`,
            needed: '65 %',
          })}
          figure={`${of(population.sure)} %`}
          needed={t('needed', { what: '65 %' })}
          sure={population.sure / population.total}
          most={population.most / population.total}
          mark={threshold.population / population.total}
        />
      )}
      <Deciding counted={counted} />
      <ReasonTree reasons={reasons} />
    </>
  );
}

function Deciding({ counted: { decisive, outcome, tally } }: { readonly counted: Counted }): ReactNode {
  const { t } = useTranslation('council.vote');
  const locale = useLocale();
  const open = outcome.answer === 'not-yet-known';
  const names = new Intl.ListFormat(locale).format(decisive.map((state) => stateName(state, locale)));
  return (
    <p className="vote__decides">
      <span className="hint">{t(open ? 'decides.open' : 'decides.settled')}</span>{' '}
      {decisive.length === 0
        ? t('decides.none')
        : open && decisive.length === tally.by.unknown.length
          ? t('decides.all')
          : names}
    </p>
  );
}
