import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../address.ts';
import { useLanguage } from '../languages/index.ts';
import { PageHead } from '../shell/page-head.tsx';
import { shellWord } from '../take-along/shell-word.ts';
import { TakeAlong } from '../take-along/take-along.tsx';
import { EventFilters } from './event-filters.tsx';
import { EventList } from './event-list.tsx';
import { useRegisterEvents } from './events.ts';
import './register.css';
import { parseRegister, type RegisterSearch } from './search.ts';
import { eventTable } from './take-along.ts';
import { useTeller } from './use-teller.ts';
import { Verification } from './verification.tsx';
import './words.ts';

const AT_A_TIME = 50;

/** The register for everyone to read and to check. */
export function RegisterPage(): ReactNode {
  const { t } = useTranslation('register');
  const language = useLanguage();
  const { search, change } = useAddress(parseRegister);
  const events = useRegisterEvents(search, AT_A_TIME);
  const tell = useTeller();
  const shown = events.data?.pages.flatMap((page) => page.events) ?? [];
  return (
    <div className="page__main register">
      <PageHead title={t('title')}>
        <p className="head__lead">{t('lead')}</p>
      </PageHead>
      <Verification />
      <section aria-labelledby="events-heading">
        <div className="bar">
          <h2 id="events-heading">{t('list.title')}</h2>
          <EventFilters search={search} onChange={(next) => change(next, { push: true })} />
        </div>
        <EventList search={search} events={events} shown={shown} tell={tell} />
      </section>
      <TakeAlong
        tables={[eventTable(shown, tell, t('title'), language)]}
        command={commandOf(search)}
        api={`curl ${shellWord(`${location.origin}/api/register/recent${queryOf(search)}`)}`}
      />
    </div>
  );
}

function commandOf({ stream, version, type }: RegisterSearch): string {
  const asked = [
    ...(stream === undefined ? [] : [`--stream ${shellWord(stream)}`]),
    ...(version === undefined ? [] : [`--version ${version}`]),
    ...(type === undefined ? [] : [`--type ${shellWord(type)}`]),
  ];
  return ['npm run -s acquis -- register recent', ...asked].join(' ');
}

function queryOf(search: RegisterSearch): string {
  const asked = new URLSearchParams(
    Object.entries(search).map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();
  return asked === '' ? '' : `?${asked}`;
}
