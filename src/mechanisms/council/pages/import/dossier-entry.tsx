import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceEntry } from '../../../../desk/form/choice-entry.tsx';
import type { Opening } from '../../confirm/agenda-edit.ts';
import { freeName } from '../../confirm/open-all.ts';
import type { Subject } from '../../confirm/read-agenda.ts';
import type { Suggestion } from '../../record/dossier-of-point.ts';
import { OpeningEntries } from './opening-entries.tsx';
import type { Dossiers } from './use-dossiers.ts';
import { IMPORT } from './words.ts';

/** No name of a dossier. */
const NEW = '+';

interface Props {
  readonly subject: Subject;
  readonly dossiers: Dossiers;
  readonly errorOf: (name: string) => string | undefined;
  readonly disabled: boolean;
  readonly onChange: (change: { readonly dossier: string | null; readonly opens: Opening | null }) => void;
}

/** The dossier that a point or a topic is about: one on record, a new one, or none. */
export function DossierEntry({ subject, dossiers, errorOf, disabled, onChange }: Props): ReactNode {
  const { t } = useTranslation(IMPORT);
  const { name: dossier, suggestion } = dossiers.of(subject);
  const { id, title, opens } = subject;
  const choose = (value: string): void => {
    if (value !== NEW) return onChange({ dossier: value, opens: null });
    const { name, kind } = dossiers.newFor(subject);
    const free = freeName(name, (one) => dossiers.all.some((other) => other.name === one));
    return onChange({ dossier: null, opens: { name: free, title, kind } });
  };
  return (
    <>
      <div className="form__wide">
        <ChoiceEntry
          name={`${id}.dossier`}
          label={t('point.dossier')}
          error={errorOf(`${id}.dossier`)}
          disabled={disabled}
          value={opens === null ? (dossier ?? '') : NEW}
          empty={t('point.noDossier')}
          options={[
            { value: NEW, text: t('point.newDossier') },
            ...dossiers.all
              .filter((one) => one !== opens)
              .map(({ name: value, title: text }) => ({ value, text })),
          ]}
          help={helpOf(suggestion, t)}
          onChange={choose}
        />
      </div>
      {opens !== null && (
        <OpeningEntries
          point={id}
          opening={opens}
          documents={dossiers.newFor(subject).references}
          errorOf={errorOf}
          disabled={disabled}
          onChange={(opening) => onChange({ dossier: null, opens: opening })}
        />
      )}
    </>
  );
}

function helpOf(suggestion: Suggestion | null, t: TFunction<typeof IMPORT>): string | undefined {
  if (suggestion === null) return undefined;
  const { shared } = suggestion;
  return shared.length > 0
    ? t('point.sharing.help', { shared: shared.join(', ') })
    : t('point.suggested.help');
}
