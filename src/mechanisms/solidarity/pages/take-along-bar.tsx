import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../../../desk/take-along/copy-button.tsx';
import { download } from '../../../desk/take-along/download.ts';
import type { StateRow } from './figure.ts';
import { cycleApiCall, cycleCommand, cycleCsv } from './take-along.ts';

interface Props {
  readonly year: number;
  readonly pool: number | undefined;
  readonly rows: readonly StateRow[];
}

/** Everything on the page can be taken along. */
export function TakeAlong({ year, pool, rows }: Props): ReactNode {
  const { t } = useTranslation('solidarity');
  const command = cycleCommand(year, pool);
  const call = cycleApiCall(location.origin, year, pool);
  const name = `solidarity-${year}${pool === undefined ? '' : `-pool-${pool}`}.csv`;
  return (
    <section className="take no-print" aria-labelledby="take-heading">
      <h2 id="take-heading">{t('take.title')}</h2>
      <p className="take__row">
        <button
          type="button"
          className="button"
          onClick={() => download(name, 'text/csv;charset=utf-8', cycleCsv(rows))}
        >
          {t('take.csv')}
        </button>
        <CopyButton text={() => location.href}>{t('take.link')}</CopyButton>
        <button type="button" className="button" onClick={() => print()}>
          {t('take.print')}
        </button>
      </p>
      <dl className="take__codes">
        <Code title={t('take.command')} text={command} />
        <Code title={t('take.api')} text={call} />
      </dl>
    </section>
  );
}

function Code({ title, text }: { readonly title: string; readonly text: string }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="take__code">
      <dt>{title}</dt>
      <dd>
        <code>{text}</code>
        <CopyButton className="button button--quiet" text={() => text}>
          {t('copy')}
          <span className="hidden-words"> {title}</span>
        </CopyButton>
      </dd>
    </div>
  );
}
