import { lazy, Suspense, type ComponentType, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../address.ts';
import { formatsIn } from '../figures/formats.ts';
import { todayInBrussels } from '../figures/today.ts';
import { useLanguage, useLocale } from '../languages/index.ts';
import { deskPages } from '../mechanisms.ts';
import { useMe } from '../people/me.ts';
import { PageHead } from '../shell/page-head.tsx';
import { TakeAlong } from '../take-along/take-along.tsx';
import { Due } from './due.tsx';
import './home.css';
import { NextCouncil } from './next-council.tsx';
import { Recent } from './recent.tsx';
import { parseHome, SPANS } from './search.ts';
import './words.ts';

interface Part {
  readonly name: string;
  readonly Part: ComponentType;
}

/** Loaded once: a component made anew at each drawing would be loaded anew. */
function partsOf(which: 'home' | 'beside'): readonly Part[] {
  return deskPages.flatMap(({ name, [which]: load }) =>
    load === undefined ? [] : [{ name, Part: lazy(() => load().then((part) => ({ default: part }))) }],
  );
}

/** The mechanisms that know what is due: each has a command and a path of this name. */
const WITH_DUE = deskPages.flatMap(({ name, due }) => (due === undefined ? [] : [name]));

const RUNNING = partsOf('home');
const BESIDE = partsOf('beside');

/** The work of today: what is due, what runs, what was recorded, and the next Council. */
export function HomePage(): ReactNode {
  const { t } = useTranslation('home');
  const locale = useLocale();
  const me = useMe();
  const { search, change } = useAddress(parseHome);
  const days = search.days ?? SPANS[0];
  const today = todayInBrussels();
  return (
    <div className="page__main home">
      <PageHead title={t('title')} above={formatsIn(locale).day(today)}>
        {me?.firstAccount === true && (
          <p className="home__first">
            <strong>{t('first.title')}.</strong> {t('first.how')}
          </p>
        )}
      </PageHead>
      <div className="home__columns">
        <div className="home__work">
          <section aria-labelledby="running-heading">
            <h2 id="running-heading">{t('running.title')}</h2>
            <Suspense fallback={<div className="home__wait" />}>
              {RUNNING.map(({ name, Part }) => (
                <Part key={name} />
              ))}
            </Suspense>
          </section>
          <Due days={days} onDays={(next) => change({ days: next }, { push: true })} />
        </div>
        <div className="home__beside">
          {BESIDE.length === 0 && <NextCouncil />}
          <Suspense fallback={<div className="home__wait" />}>
            {BESIDE.map(({ name, Part }) => (
              <Part key={name} />
            ))}
          </Suspense>
          <Recent />
        </div>
      </div>
      <DeskTakeAlong days={days} />
    </div>
  );
}

function DeskTakeAlong({ days }: { readonly days: number }): ReactNode {
  const language = useLanguage();
  return (
    <TakeAlong
      command={WITH_DUE.map((name) => `npm run -s acquis -- ${name} due --days ${days}`).join('\n')}
      api={WITH_DUE.map(
        (name) => `curl '${location.origin}/api/${name}/due?days=${days}&language=${language}'`,
      ).join('\n')}
    />
  );
}
