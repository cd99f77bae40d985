import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../../../../../desk/address.ts';
import '../../../../../desk/form/form.css';
import type { Dossier } from '../../shared/queries.ts';
import { parseDossier, type RecordName } from '../search.ts';
import { MayNot } from './may-not.tsx';
import { useMayRecord } from './use-may-record.ts';
import './record.css';

/** Loaded when a form is opened: who only reads the dossier needs no fields. */
const RecordForm = lazy(() => import('./record-form.tsx').then((part) => ({ default: part.RecordForm })));

interface Props {
  readonly what: RecordName;
  readonly dossier: Dossier;
}

/**
 * The way to a form beside what it changes, and the form when the address names it. A form once open stays, whatever
 * becomes of the role. Whoever may not is told so where the address asks for it, and sees nothing here otherwise.
 */
export function RecordPlace({ what, dossier }: Props): ReactNode {
  const { t } = useTranslation('council.dossier');
  const { search, change } = useAddress(parseDossier);
  const permission = useMayRecord(what);
  const may = permission?.allowed === true;
  const open = search.do === what;
  const [opened, setOpened] = useState(false);
  const stays = open && (opened || may);
  if (opened !== stays) setOpened(stays);
  // The form that recorded the last step stays to say so.
  const some = canBeRecorded(what, dossier);
  const id = `record-${what}`;
  if (stays || (may && some)) {
    return (
      <div className="record no-print">
        <button
          type="button"
          id={id}
          className="button"
          aria-expanded={open}
          onClick={() => change({ do: open ? undefined : what }, { push: true })}
        >
          {t(`record.${what}`)}
        </button>
        {open && (
          <Suspense fallback={<output className="hint">{t('record.loading')}</output>}>
            <RecordForm
              what={what}
              dossier={dossier}
              onClose={() => {
                change({ do: undefined }, { push: true });
                document.getElementById(id)?.focus();
              }}
            />
          </Suspense>
        )}
      </div>
    );
  }
  if (!open || permission === undefined) return null;
  return (
    <div className="form__told form__told--warn record__denied no-print" role="alert">
      <h3>{t('record.denied', { what: t(`record.${what}`) })}</h3>
      <MayNot because={permission.because} />
      <p>{t('record.kept')}</p>
    </div>
  );
}

/** Where no step can come there is none to record, and what never enters into force has no days of its own. */
function canBeRecorded(what: RecordName, { next, awaited, tracks }: Dossier): boolean {
  if (what === 'step') return next.length + awaited.length > 0;
  return what === 'position' || tracks.some(({ marks }) => marks.some(({ mark }) => mark === 'in-force'));
}
