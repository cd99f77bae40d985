import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatsIn } from '../figures/formats.ts';
import { useLocale } from '../languages/index.ts';

interface Props {
  readonly title: string;
  readonly lead: string;
  readonly heads: readonly string[];
  /** Undefined until they are there. */
  readonly lines: readonly LogLine[] | undefined;
  readonly more: (() => void) | null;
}

export interface LogLine {
  readonly position: number;
  readonly at: string;
  /** What stands under each head after the moment. */
  readonly cells: readonly ReactNode[];
}

/** A log, the newest first. */
export function LogTable({ title, lead, heads, lines, more }: Props): ReactNode {
  const { t } = useTranslation('people');
  const formats = formatsIn(useLocale());
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="hint">{lead}</p>
      {lines === undefined ? (
        <output>{t('loading')}</output>
      ) : lines.length === 0 ? (
        <p>{t('log.none')}</p>
      ) : (
        <table className="plain-table plain-table--wide" aria-labelledby={id}>
          <thead>
            <tr>
              {[t('log.when'), ...heads].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ position, at, cells }) => (
              <tr key={position}>
                <td>{formats.moment(at)}</td>
                {cells.map((cell, index) => (
                  <td key={heads[index]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {more !== null && (
        <button type="button" className="button" onClick={more}>
          {t('log.more')}
        </button>
      )}
    </section>
  );
}
