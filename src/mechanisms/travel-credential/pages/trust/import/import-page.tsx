import { Link } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import '../../../../../desk/form/form.css';
import { useNoStrayDrops } from '../../../../../desk/form/use-no-stray-drops.ts';
import { PageHead } from '../../../../../desk/shell/page-head.tsx';
import { MayNot } from '../may-not.tsx';
import '../trust.css';
import { useMayTrust } from '../use-may-trust.ts';
import { TRUST_WORDS } from '../words.ts';
import { ChooseFiles } from './choose-files.tsx';
import { toImport } from './chosen-file.ts';
import { FileLine } from './file-line.tsx';
import { useImport, type Import } from './use-import.ts';

/** Trust files: what is in them first, and then their import, with what each brought. */
export function ImportPage(): ReactNode {
  const { t } = useTranslation(TRUST_WORDS);
  const may = useMayTrust('import');
  const work = useImport();
  useNoStrayDrops();
  return (
    <div className="page__main trust">
      <PageHead title={t('import.title')}>
        <p className="head__lead">{t('import.lead')}</p>
      </PageHead>
      {may?.allowed === false && <MayNot because={may.because} />}
      {may?.allowed === true && (
        <section className="trust__part" aria-label={t('choose')}>
          <ChooseFiles busy={work.progress !== null} onChosen={work.add} />
          <p className="hint">{t('import.answer')}</p>
        </section>
      )}
      {may === undefined && <output className="hint">{t('loading')}</output>}
      {work.files.length > 0 && <Chosen work={work} may={may?.allowed === true} />}
      <p className="no-print">
        <Link to="/travel-credential/trust">{t('import.back')}</Link>
      </p>
    </div>
  );
}

function Chosen({ work, may }: { readonly work: Import; readonly may: boolean }): ReactNode {
  const { t } = useTranslation(TRUST_WORDS);
  const { files, progress, ended, stopped, start, stop, clear } = work;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (ended > 0) heading.current?.focus();
  }, [ended]);
  const wanted = toImport(files).length;
  const looking = files.some(({ step }) => step.kind === 'waiting' || step.kind === 'looking');
  const busy = progress !== null;
  const ready = may && wanted > 0 && !looking && !busy;
  const done = files.filter(({ step }) => step.kind === 'done').length;
  return (
    <section className="trust__part" aria-labelledby="trust-files">
      <h2 id="trust-files" tabIndex={-1} ref={heading}>
        {ended > 0 && !busy
          ? t('files.ended', { n: done, of: files.length })
          : t('files', { n: files.length })}
      </h2>
      <output className="trust__count">
        {busy
          ? t('files.importing', { done: progress.done, of: progress.of })
          : looking
            ? t('files.looking')
            : stopped
              ? t('files.stopped')
              : ''}
      </output>
      {busy && (
        <p className="row">
          <progress aria-label={t('files.progress')} value={progress.done} max={progress.of} />
          <button type="button" className="button" onClick={stop}>
            {t('files.stop')}
          </button>
        </p>
      )}
      {ended === 0 && files.length > 1 && <p className="hint">{t('files.rest')}</p>}
      <ul className="trust__files">
        {files.map((one) => (
          <FileLine
            key={one.id}
            chosen={one}
            busy={busy}
            onRemove={() => work.remove(one.id)}
            onAnswer={(answered) => work.answer(one.id, answered)}
          />
        ))}
      </ul>
      <p className="form__do">
        {(wanted > 0 || done === 0) && (
          <button
            type="button"
            className="button button--main"
            aria-disabled={!ready}
            onClick={() => {
              if (ready) void start();
            }}
          >
            {t('files.import', { n: wanted })}
          </button>
        )}
        <button
          type="button"
          className="button"
          aria-disabled={busy}
          onClick={() => {
            if (!busy) clear();
          }}
        >
          {t('files.clear')}
        </button>
        {done > 0 && !busy && (
          <Link className="button" to="/travel-credential/trust">
            {t('files.look')}
          </Link>
        )}
      </p>
      {!busy && !looking && wanted === 0 && done < files.length && <p>{t('files.nothing')}</p>}
    </section>
  );
}
