import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatsIn } from '../figures/formats.ts';
import { useLocale } from '../languages/index.ts';
import { actorInWords } from './actor-words.ts';
import type { ToldEvent } from './event-teller.ts';
import type { RegisterEvent } from './events.ts';

interface Props {
  readonly event: RegisterEvent;
  readonly told: ToldEvent;
  /** Whether what is kept of it is shown at once: the address names this event. */
  readonly open: boolean;
}

/** One event: what it says in words, when, by whom, and exactly what is kept of it. */
export function EventLine({ event, told, open }: Props): ReactNode {
  const { t } = useTranslation('register');
  const locale = useLocale();
  const { stream, version, position, hash, data, type } = event;
  return (
    <tr>
      <th scope="row">
        {told.text}
        <details className="events__kept" open={open}>
          <summary>
            {t('details')}
            <span className="hidden-words"> {told.text}</span>
          </summary>
          <dl>
            <dt>{t('type')}</dt>
            <dd>{type}</dd>
            <dt>{t('position')}</dt>
            <dd>{position}</dd>
            <dt>{t('hash')}</dt>
            <dd className="events__hash">{hash}</dd>
            <dt>{t('kept')}</dt>
            <dd>
              {/* A long content scrolls in its own box, which the keyboard must reach. */}
              {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
              <pre tabIndex={0}>
                <code>{JSON.stringify(data, null, 2)}</code>
              </pre>
            </dd>
          </dl>
          <p className="row">
            <Link to="/register" search={{ stream, version }}>
              {t('open')}
            </Link>
            {told.to !== undefined && <Link to={told.to}>{t('page')}</Link>}
          </p>
        </details>
      </th>
      <td>{formatsIn(locale).moment(event.recordedAt)}</td>
      <td>{actorInWords(event.actor, t, locale)}</td>
      <td className="events__where">
        {stream} · {version}
      </td>
    </tr>
  );
}
