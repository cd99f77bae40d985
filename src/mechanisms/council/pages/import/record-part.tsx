import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '../../../../desk/form/error-summary.tsx';
import { SignInDialog } from '../../../../desk/people/lazy-sign-in-dialog.tsx';
import { headsOthers, keyOf, type AgendaEdit } from '../../confirm/agenda-edit.ts';
import { Changes } from './changes.tsx';
import { RecordedNotice } from './recorded-notice.tsx';
import { SignInButton } from './sign-in-button.tsx';
import type { RecordAgenda } from './use-record-agenda.ts';
import { IMPORT } from './words.ts';
import { Written } from './written.tsx';

interface Props {
  readonly form: RecordAgenda;
  readonly agenda: AgendaEdit;
  readonly onEdit: (change: (agenda: AgendaEdit) => AgendaEdit) => void;
  /** The letter is made up. */
  readonly example: boolean;
  /** Before a try: the fields that are wrong must be there to be led to. */
  readonly onTry: () => void;
}

/** The one button that writes, who may press it, and what became of it. */
export function RecordPart({ form, agenda, example, onEdit, onTry }: Props): ReactNode {
  const { t } = useTranslation(IMPORT);
  const { permission, recorded, plan, errors, tries, locked, done } = form;
  const may = permission?.allowed === true && !example && !done;
  const report = agenda.as === 'report';
  return (
    <section aria-labelledby="import-record" className="import__record no-print">
      <h2 id="import-record">{t('record')}</h2>
      <p>{t(report ? 'record.lead.report' : 'record.lead')}</p>
      {plan !== null && !done && <Written plan={plan} report={report} />}
      <ErrorSummary title={t('fault.title')} errors={errors} attempt={tries} />
      {recorded != null && !done && (
        <Changes
          count={recorded.items.filter(({ type }) => type !== null).length}
          agenda={agenda}
          changes={plan?.changes ?? []}
          disabled={locked}
          onEdit={onEdit}
        />
      )}
      {!done && <Unmatched form={form} agenda={agenda} />}
      {report && recorded === null && !done && <p>{t('record.both')}</p>}
      <p className="form__do">
        <button
          type="button"
          className="button button--main"
          aria-disabled={!may || locked}
          aria-describedby="import-may"
          onClick={() => {
            if (!may || locked) return;
            onTry();
            form.submit();
          }}
        >
          {t(report ? 'record.do.report' : 'record.do')}
        </button>
      </p>
      <div id="import-may">
        {done && <p>{t('record.done')}</p>}
        {example && <p>{t('record.example')}</p>}
        {!example && permission?.allowed === false && (
          <p>
            {t('record.notYours')} {permission.because}
          </p>
        )}
        {permission === undefined && <p className="hint">{t('record.asking')}</p>}
      </div>
      {!example && permission?.allowed === false && <SignInButton />}
      <Told form={form} report={report} />
    </section>
  );
}

/** The points of a report that are on no recorded agenda: said before it is recorded without them. */
function Unmatched({ form: { matches, recorded }, agenda }: Pick<Props, 'form' | 'agenda'>): ReactNode {
  const { t } = useTranslation(IMPORT);
  if (agenda.as !== 'report' || recorded == null) return null;
  const names = agenda.points.flatMap((point, index) =>
    point.kept && !headsOthers(point) && (point.match ?? matches.get(point.id)) === ''
      ? [keyOf(point, index)]
      : [],
  );
  if (names.length === 0) return null;
  return (
    <p className="import__unmatched">{t('unmatched', { count: names.length, list: names.join(', ') })}</p>
  );
}

/** What became of the last try. */
function Told({
  form: { saving, submit },
  report,
}: {
  readonly form: RecordAgenda;
  readonly report: boolean;
}): ReactNode {
  const { t } = useTranslation(IMPORT);
  const [dismissed, setDismissed] = useState(false);
  if (saving.kind === 'saving') return <output className="form__told">{t('record.saving')}</output>;
  if (saving.kind === 'saved') return <RecordedNotice saved={saving} report={report} />;
  if (saving.kind === 'unknown') {
    return (
      <div className="form__told form__told--warn" role="alert">
        <h3>{t('record.unknown')}</h3>
        <p>{t('record.unknown.how')}</p>
      </div>
    );
  }
  if (saving.kind !== 'refused') return null;
  const { kind, sentence, remedy } = saving.failure;
  const signedOut = kind === 'signed-out' || kind === 'not-allowed';
  return (
    <div className="form__told form__told--warn" role="alert">
      <h3>{t('record.refused')}</h3>
      <p lang="en">
        {sentence} {remedy}
      </p>
      <p>{t('record.nothing')}</p>
      {signedOut && !dismissed && (
        <SignInDialog
          reason={kind === 'signed-out' ? 'ended' : 'needed'}
          onSignedIn={() => {
            setDismissed(true);
            submit();
          }}
          onCancel={() => setDismissed(true)}
        />
      )}
    </div>
  );
}
