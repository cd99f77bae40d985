import { webAddress } from '#kernel';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import * as z from 'zod';
import { useLanguage, useLocale } from '../../../../desk/languages/index.ts';
import { cycleStream } from '../../events.ts';
import { eventInWords } from '../shared/event-words.ts';
import type { StateShown } from './state-answer.ts';

const eventSchema = z.object({
  version: z.number(),
  type: z.string(),
  data: z.unknown(),
  actor: z.string(),
  recordedAt: z.string(),
});
const answerSchema = z.object({ events: z.array(eventSchema) });
const aboutSchema = z.object({
  state: z.string().optional(),
  beneficiary: z.string().nullish(),
  states: z.array(z.object({ state: z.string() })).optional(),
  source: z.object({ title: z.string(), url: z.string().optional() }).optional(),
});

/** What the register says of this state, the newest first. */
export function RecordedAbout({ shown }: { readonly shown: StateShown }): ReactNode {
  const { item, reading, formats, t } = shown;
  const language = useLanguage();
  const locale = useLocale();
  const stream = cycleStream(reading.facts.year);
  const { data, isError } = useQuery({
    queryKey: ['register', stream],
    queryFn: async ({ signal }) => {
      const response = await fetch(`/api/register/events?stream=${encodeURIComponent(stream)}`, { signal });
      if (!response.ok) throw new Error(`The server answered with status ${response.status}.`);
      return answerSchema.parse(await response.json()).events;
    },
  });
  const events = (data ?? []).filter((event) => isAbout(event.data, item.state)).toReversed();
  return (
    <section aria-labelledby="record-heading">
      <h2 id="record-heading">{t('record.title')}</h2>
      {data === undefined ? (
        <output className="state__note">{isError ? t('record.gone') : t('record.loading')}</output>
      ) : events.length === 0 ? (
        <p className="state__note">{t('record.none')}</p>
      ) : (
        <ol className="recorded">
          {events.map((event) => {
            const source = aboutSchema.safeParse(event.data).data?.source;
            return (
              <li key={event.version}>
                <p className="recorded__what">{eventInWords(event, language, locale)}</p>
                <p className="recorded__who">
                  {formats.moment(event.recordedAt)} · {event.actor} ·{' '}
                  <Link to="/register" search={{ stream, version: event.version }}>
                    {t('record.open')}
                  </Link>
                </p>
                {source !== undefined && (
                  <p className="recorded__source">
                    {t('record.source')}:{' '}
                    {webAddress(source.url) !== null ? (
                      <a href={source.url} target="_blank" rel="noreferrer">
                        {source.title} <span aria-hidden="true">↗</span>
                      </a>
                    ) : (
                      source.title
                    )}
                  </p>
                )}
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}

function isAbout(data: unknown, state: string): boolean {
  const about = aboutSchema.safeParse(data);
  if (!about.success) return false;
  const { state: of, beneficiary, states = [] } = about.data;
  return of === state || beneficiary === state || states.some((one) => one.state === state);
}
