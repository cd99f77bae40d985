import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatsIn } from '../../../../../desk/figures/formats.ts';
import { useLocale } from '../../../../../desk/languages/index.ts';
import type { CycleFacts } from '../../../facts.ts';
import { useVintages } from '../../shared/vintages-query.ts';
import { PARTS } from '../scenario.ts';
import type { SweepOrder } from './messages.ts';
import { MOST_LINES } from './pasted.ts';
import { FIELDS, readRanges, START, type RangeName } from './ranges.ts';
import { SweepResults } from './sweep-results.tsx';
import { useSweep } from './use-sweep.ts';

/** From so many characters on a paste is kept beside the field. */
const LONG_PASTE = 20_000;

/** Thousands of scenarios over the facts of the page, in a worker: ranges, progress, a stop, and how outcomes spread. */
export function Sweep({ facts }: { readonly facts: CycleFacts }): ReactNode {
  const { t } = useTranslation('solidarity.workbench');
  const formats = formatsIn(useLocale());
  const vintages = useVintages().data ?? [];
  const [fields, setFields] = useState<Readonly<Record<RangeName, string>>>(START);
  const [pasted, setPasted] = useState('');
  const [held, setHeld] = useState<string | null>(null);
  const given = held ?? pasted;
  const { state, run, stop } = useSweep();
  const id = useId();
  const ranges = readRanges(fields);
  const order: SweepOrder | null = ranges === null ? null : { kind: 'random', facts, ...ranges };
  const running = state.phase === 'running';
  const stale =
    state.phase === 'done' &&
    (state.order.facts !== facts || (state.order.kind === 'random' && !sameRanges(state.order, order)));
  return (
    <section aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{t('sweep.title')}</h2>
      <p className="hint">{t('sweep.lead')}</p>
      <form
        className="sweep__form no-print"
        onSubmit={(event) => {
          event.preventDefault();
          if (order !== null) run(order);
        }}
      >
        {FIELDS.map(({ name, least, most }) => (
          <div key={name}>
            <label className="label" htmlFor={`${id}-${name}`}>
              {t(`sweep.${name}`)}
            </label>
            <input
              id={`${id}-${name}`}
              className="field"
              type="number"
              min={least}
              max={most}
              step={1}
              required
              value={fields[name]}
              onChange={({ target }) => setFields((old) => ({ ...old, [name]: target.value }))}
            />
          </div>
        ))}
        <p className="row">
          <button type="submit" className="button button--main" disabled={running || order === null}>
            {t('sweep.run')}
          </button>
          <button type="button" className="button" disabled={!running} onClick={stop}>
            {t('sweep.stop')}
          </button>
        </p>
      </form>
      <details className="group no-print">
        <summary>{t('sweep.paste')}</summary>
        <label htmlFor={`${id}-pasted`}>{t('sweep.pasted')}</label>
        <p id={`${id}-hint`} className="hint">
          {t('sweep.pasteHint')}
        </p>
        {held !== null && (
          <p className="row">
            <output>
              {t('sweep.held', { n: formats.whole(held.split('\n').length), first: held.slice(0, 60) })}
            </output>
            <button type="button" className="button" onClick={() => setHeld(null)}>
              {t('sweep.drop')}
            </button>
          </p>
        )}
        <textarea
          id={`${id}-pasted`}
          className="field sweep__paste"
          rows={6}
          spellCheck={false}
          aria-describedby={`${id}-hint`}
          value={pasted}
          onPaste={(event) => {
            const text = event.clipboardData.getData('text/plain');
            if (text.length < LONG_PASTE) return;
            // A field lays out every line of a long paste and freezes the page; the worker reads it as well from here.
            event.preventDefault();
            setHeld(text);
          }}
          onChange={({ target }) => setPasted(target.value)}
        />
        <button
          type="button"
          className="button"
          disabled={running || given.trim() === ''}
          onClick={() => run({ kind: 'listed', facts, vintages, text: given })}
        >
          {t('sweep.runPasted')}
        </button>
      </details>
      <output className="sweep__said">
        {state.phase === 'refused' &&
          (state.reason === 'too-many'
            ? t('sweep.tooMany', { n: formats.whole(MOST_LINES), lines: formats.whole(state.lines) })
            : t('sweep.noHeader', { columns: PARTS.join(', ') }))}
        {state.phase === 'failed' && t('sweep.failed', { what: state.what })}
        {state.phase === 'done' &&
          (state.result.stopped
            ? t('sweep.stopped', { n: formats.whole(state.result.rows.length) })
            : t('sweep.done', {
                n: formats.whole(state.result.rows.length),
                seconds: state.result.seconds.toFixed(1),
              }))}{' '}
        {stale && t('sweep.stale')}
      </output>
      {state.phase === 'running' && <SweepProgress {...state} />}
      {state.phase === 'done' && state.result.badLines.length > 0 && (
        <div className="wrong">
          <p>{t('sweep.bad', { n: formats.whole(state.result.badLines.length) })}</p>
          <ul>
            {state.result.badLines.slice(0, 20).map(({ line, what }) => (
              <li key={line}>{t('sweep.badLine', { line, what })}</li>
            ))}
          </ul>
        </div>
      )}
      {state.phase === 'done' && state.result.rows.length > 0 && (
        <div className={stale ? 'sweep__results sweep__results--stale' : 'sweep__results'}>
          <SweepResults result={state.result} />
        </div>
      )}
    </section>
  );
}

interface ProgressProps {
  readonly done: number;
  readonly total: number;
  readonly seconds: number;
}

function SweepProgress({ done, total, seconds }: ProgressProps): ReactNode {
  const { t } = useTranslation('solidarity.workbench');
  const formats = formatsIn(useLocale());
  const rate = seconds > 0 ? done / seconds : 0;
  return (
    <div className="sweep__progress">
      <progress max={Math.max(1, total)} value={done} aria-label={t('sweep.progressLabel')} />
      <p className="hint">
        {t('sweep.progress', {
          done: formats.whole(done),
          total: formats.whole(total),
          rate: formats.whole(Math.round(rate)),
          left: rate > 0 ? formats.whole(Math.ceil((total - done) / rate)) : '…',
        })}
      </p>
    </div>
  );
}

function sameRanges(a: SweepOrder, b: SweepOrder | null): boolean {
  if (a.kind !== 'random' || b?.kind !== 'random') return false;
  return a.seed === b.seed && a.count === b.count && JSON.stringify(a.space) === JSON.stringify(b.space);
}
