import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { changeTopic, type AgendaEdit } from '../../confirm/agenda-edit.ts';
import { CommitmentEntries } from './commitment-entries.tsx';
import { DossierEntry } from './dossier-entry.tsx';
import type { Kept } from './kept-letter.ts';
import { LineButton } from './line-button.tsx';
import type { Dossiers } from './use-dossiers.ts';
import { IMPORT } from './words.ts';

interface Props {
  readonly kept: Kept;
  readonly dossiers: Dossiers;
  readonly errorOf: (name: string) => string | undefined;
  readonly disabled: boolean;
  readonly onEdit: (change: (agenda: AgendaEdit) => AgendaEdit) => void;
}

/** What the covering letter speaks of outside the agenda: each may be about a dossier, and may promise something. */
export const Topics = memo(function Topics({ kept, dossiers, errorOf, disabled, onEdit }: Props): ReactNode {
  const { t } = useTranslation(IMPORT);
  const { topics } = kept.agenda;
  const { topics: found, letter } = kept.letter;
  if (topics.length === 0) return null;
  return (
    <section aria-labelledby="import-topics">
      <h2 id="import-topics">{t('topics', { count: topics.length })}</h2>
      <p className="hint">{t('topics.lead')}</p>
      <ul className="import__topics">
        {topics.map((topic) => {
          const draft = topic.place === null ? undefined : found[topic.place];
          return (
            <li key={topic.id}>
              <p className="import__title">
                <span lang={letter.language}>{topic.title}</span> <LineButton line={topic.line} />
              </p>
              {draft !== undefined && (draft.within ?? draft.theme) !== null && (
                <p className="hint" lang={letter.language}>
                  {draft.within ?? draft.theme}
                </p>
              )}
              <CommitmentEntries
                id={topic.id}
                commitments={topic.commitments}
                language={letter.language}
                errorOf={errorOf}
                disabled={disabled}
                onChange={(commitments) => onEdit((agenda) => changeTopic(agenda, topic.id, { commitments }))}
              />
              {topic.place !== null && (
                <div className="form__fields">
                  <DossierEntry
                    subject={topic}
                    dossiers={dossiers}
                    errorOf={errorOf}
                    disabled={disabled}
                    onChange={(change) => onEdit((agenda) => changeTopic(agenda, topic.id, change))}
                  />
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
});
