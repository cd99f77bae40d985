import { parseDay } from '#kernel';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import * as z from 'zod';
import { callApi } from '../../../../desk/api.ts';
import { formatsIn } from '../../../../desk/figures/formats.ts';
import { useLanguage, useLocale } from '../../../../desk/languages/index.ts';
import './running-cycles.css';
import './words.ts';

const cyclesSchema = z.object({
  cycles: z.array(
    z.object({
      year: z.number(),
      stands: z.enum(['begun', 'proposed', 'adopted', 'applies', 'implemented', 'closed']),
      relocations: z.number().nullable(),
      next: z.object({ by: z.string(), text: z.string(), citation: z.string() }).nullable(),
    }),
  ),
});

type RunningCycle = z.output<typeof cyclesSchema>['cycles'][number];

/** The cycles on record, the newest first: where each stands, what comes next, and the way into it. */
export function RunningCycles(): ReactNode {
  const { t } = useTranslation('solidarity.home');
  const language = useLanguage();
  const { data, failureCount } = useQuery({
    queryKey: ['solidarity', 'cycles', language],
    queryFn: ({ signal }) => callApi(`/api/solidarity/cycles?language=${language}`, cyclesSchema, { signal }),
  });
  if (data === undefined) {
    return <output className="hint">{t(failureCount > 0 ? 'gone' : 'loading')}</output>;
  }
  if (data.cycles.length === 0) return <p>{t('none')}</p>;
  return (
    <ul className="running">
      {data.cycles
        .toSorted((one, other) => other.year - one.year)
        .map((cycle) => (
          <RunningLine key={cycle.year} cycle={cycle} />
        ))}
    </ul>
  );
}

function RunningLine({
  cycle: { year, stands, relocations, next },
}: {
  readonly cycle: RunningCycle;
}): ReactNode {
  const { t } = useTranslation('solidarity.home');
  const formats = formatsIn(useLocale());
  const params = { year: String(year) };
  const hidden = <span className="hidden-words"> {year}</span>;
  return (
    <li className="running__cycle">
      <h3>
        <Link to="/solidarity/$year" params={params}>
          {t('cycle', { year })}
        </Link>
      </h3>
      <p>
        <strong>{t(`stands.${stands}`)}</strong> ·{' '}
        {relocations === null ? t('unknown') : t('relocations', { n: formats.whole(relocations) })}
      </p>
      {next !== null && (
        <p className="hint">
          {t('next', { what: next.text })}, {t('by', { day: formats.day(parseDay(next.by)) })} (
          {next.citation})
        </p>
      )}
      <p className="row">
        <Link className="button" to="/solidarity/$year" params={params}>
          {t('open')}
          {hidden}
        </Link>
        <Link className="button button--quiet" to="/solidarity/$year/what-if" params={params}>
          {t('whatIf')}
          {hidden}
        </Link>
        <Link className="button button--quiet" to="/solidarity/$year/round" params={params}>
          {t('round')}
          {hidden}
        </Link>
      </p>
    </li>
  );
}
