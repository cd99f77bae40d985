import { fraction, MEMBER_STATES, parseDay, stateName, type MemberState } from '#kernel';
import { useId, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatsIn } from '../../../../desk/figures/formats.ts';
import { useLocale } from '../../../../desk/languages/index.ts';
import type { Area } from '../../../../desk/map/europe-map.tsx';
import { LazyMap } from '../../../../desk/map/lazy-map.tsx';
import { PageHead } from '../../../../desk/shell/page-head.tsx';
import { Swatch } from '../../../../desk/theme/swatch.tsx';
import { POPULATIONS } from '../../reference/populations.ts';
import { MAJORITIES, total, type Majority } from '../../rules/majority.ts';
import { BALLOTS, type Ballot } from '../../rules/vote.ts';
import { STANDS } from './ballots.ts';
import { Coalitions } from './coalitions.tsx';
import { OneStateAway } from './one-state-away.tsx';
import { OutcomeBar } from './outcome-bar.tsx';
import { Outcome } from './outcome.tsx';
import { Recorded } from './recorded.tsx';
import { StateTable } from './state-table.tsx';
import { TONE_OF } from './tone-of.ts';
import { useVote } from './use-vote.ts';
import { usePower } from './use-power.ts';
import './vote.css';
import { VoteTakeAlong } from './vote-take-along.tsx';
import './words.ts';

/** The calculator of votes: the states on map and list, what comes of it, and the coalitions there are. */
export function VotePage(): ReactNode {
  const { t } = useTranslation('council.vote');
  const locale = useLocale();
  const formats = formatsIn(locale);
  const address = useVote();
  const { stands, counted, majority, rest, table, year } = address;
  const [selected, setSelected] = useState<MemberState | null>(null);
  const power = usePower(counted, year);
  const id = useId();
  const shares = useMemo(() => {
    const voting = counted?.vote.voters.states ?? [];
    const people = total(voting, table.populations);
    return (state: MemberState) =>
      voting.includes(state) ? fraction(BigInt(table.populations[state]), BigInt(people)) : null;
  }, [counted, table]);
  const areas = MEMBER_STATES.map((code): Area => {
    const title = stateName(code, locale);
    const share = shares(code);
    const figure = share === null ? null : formats.percent(share);
    return {
      code,
      tone: TONE_OF[stands[code]],
      title,
      name: t(figure === null ? 'figureName.out' : 'figureName', {
        name: title,
        share: `${figure ?? ''} %`,
        stand: t(`stand.${stands[code]}`),
      }),
      figure,
    };
  });
  const tap = (code: string): void => {
    const state = MEMBER_STATES.find((one) => one === code);
    if (state === undefined) return;
    setSelected(state);
    address.tap(state);
  };
  return (
    <div className="page__main">
      <PageHead title={t('title')}>
        <p className="head__lead">{t('lead')}</p>
      </PageHead>
      <div className="filters vote__choices no-print">
        <div>
          <label className="label" htmlFor={`${id}-majority`}>
            {t('majority')}
          </label>
          <select
            id={`${id}-majority`}
            className="field"
            value={majority}
            onChange={({ target }) => address.setMajority(target.value as Majority)}
          >
            {MAJORITIES.map((one) => (
              <option key={one} value={one}>
                {t(`majority.${one}`)}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label className="label" htmlFor={`${id}-rest`}>
            {t('rest')}
          </label>
          <select
            id={`${id}-rest`}
            className="field"
            value={rest}
            onChange={({ target }) => address.setRest(target.value as Ballot)}
          >
            {BALLOTS.map((ballot) => (
              <option key={ballot} value={ballot}>
                {t(`stand.${ballot}`)}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label className="label" htmlFor={`${id}-year`}>
            {t('year')}
          </label>
          <select
            id={`${id}-year`}
            className="field"
            value={year}
            onChange={({ target }) => address.setYear(Number(target.value))}
          >
            {POPULATIONS.map((one) => (
              <option key={one.id} value={one.year}>
                {t('year.hint', { year: one.year, on: formats.shortDay(parseDay(one.populationOn)) })}
              </option>
            ))}
          </select>
        </div>
        <button type="button" className="button" onClick={address.clear}>
          {t('clear')}
        </button>
      </div>
      <div className="vote__play">
        <OutcomeBar counted={counted} />
        <div className="vote">
          <div className="vote__map">
            <ul className="legend vote__legend" aria-label={t('legend')}>
              {STANDS.map((stand) => (
                <li key={stand}>
                  <Swatch tone={TONE_OF[stand]} /> {t(`stand.${stand}`)}
                </li>
              ))}
            </ul>
            <LazyMap
              label={t('map')}
              smallLabel={t('small')}
              areas={areas}
              selected={selected}
              onSelect={tap}
              onDrawn={() => undefined}
            />
          </div>
          <Outcome counted={counted} />
        </div>
        <OneStateAway counted={counted} />
        <StateTable address={address} shares={shares} power={power} />
      </div>
      <Coalitions address={address} />
      <Recorded address={address} />
      <p className="hint">
        {t('source', {
          title: table.source.title,
          standing: t(`source.${table.source.standing}`),
          day: formats.day(parseDay(table.populationOn)),
        })}
      </p>
      <VoteTakeAlong address={address} shares={shares} power={power} />
    </div>
  );
}
