import { useCallback, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { withPoint, type AgendaEdit } from '../../confirm/agenda-edit.ts';
import { Found } from './found.tsx';
import type { Kept } from './kept-letter.ts';
import { LetterHead } from './letter-head.tsx';
import { LetterText, type Target } from './letter-text.tsx';
import { LineContext, type ShowLine } from './lines.ts';
import { MeetingEntries } from './meeting-entries.tsx';
import { Points } from './points.tsx';
import { Offers } from './offers.tsx';
import { RecordPart } from './record-part.tsx';
import { Topics } from './topics.tsx';
import { useDossiers } from './use-dossiers.ts';
import { useRecordAgenda } from './use-record-agenda.ts';
import { Warnings } from './warnings.tsx';
import { IMPORT } from './words.ts';

interface Props {
  readonly kept: Kept;
  readonly fresh: boolean;
  readonly onEdit: (change: (agenda: AgendaEdit) => AgendaEdit) => void;
  readonly onRecorded: () => void;
}

/** The draft on the left, to be put right and recorded; on the right the text that it came from. */
export function DraftView({ kept, fresh, onEdit, onRecorded }: Props): ReactNode {
  const { t } = useTranslation(IMPORT);
  const { letter } = kept;
  const [target, setTarget] = useState<Target | null>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const show = useCallback<ShowLine>((line, from) => setTarget({ line, from }), []);
  const back = useCallback(() => {
    target?.from.focus();
    setTarget(null);
  }, [target]);
  const dossiers = useDossiers(kept);
  const form = useRecordAgenda({ kept, dossiers, onRecorded });
  const toggle = (id: string, on: boolean): void =>
    setOpen((old) => new Set(on ? [...old, id] : [...old].filter((one) => one !== id)));
  const errorOf = (name: string): string | undefined =>
    form.errors.find((error) => error.name === name)?.text;
  return (
    <LineContext value={show}>
      <div className="import__beside">
        <form
          className="import__draft"
          aria-label={t('draft')}
          noValidate
          // Enter in a field records nothing: that takes the button.
          onSubmit={(event) => event.preventDefault()}
        >
          <LetterHead kept={kept} fresh={fresh} />
          <Warnings letter={letter} />
          <MeetingEntries
            as={kept.agenda.as}
            meeting={kept.agenda.meeting}
            line={letter.meeting.line}
            errorOf={errorOf}
            disabled={form.locked}
            onAs={(as) => onEdit((old) => ({ ...old, as }))}
            onChange={(change) => onEdit((old) => ({ ...old, meeting: { ...old.meeting, ...change } }))}
          />
          <Points
            kept={kept}
            dossiers={dossiers}
            report={
              kept.agenda.as === 'report' ? { recorded: form.recorded ?? null, matches: form.matches } : null
            }
            open={open}
            errorOf={errorOf}
            disabled={form.locked}
            onToggle={toggle}
            onEdit={onEdit}
            onAdd={() => {
              const id = `a${crypto.randomUUID()}`;
              onEdit((old) => withPoint(old, id));
              toggle(id, true);
            }}
          />
          <Topics kept={kept} dossiers={dossiers} errorOf={errorOf} disabled={form.locked} onEdit={onEdit} />
          <Found letter={letter} />
          <Offers
            kept={kept}
            dossiers={dossiers}
            documents={form.documents}
            disabled={form.locked}
            onEdit={onEdit}
          />
          <RecordPart
            form={form}
            agenda={kept.agenda}
            onEdit={onEdit}
            example={kept.origin.kind === 'example'}
            onTry={() => setOpen(new Set([...open, ...form.faultyPoints]))}
          />
        </form>
        <LetterText letter={letter} target={target} onBack={back} />
      </div>
    </LineContext>
  );
}
