import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceEntry } from '../../../../desk/form/choice-entry.tsx';
import { TextEntry } from '../../../../desk/form/text-entry.tsx';
import { useLanguage } from '../../../../desk/languages/index.ts';
import { KIND_WORDS } from '../../dossier/procedure-words.ts';
import type { ProcedureKind } from '../../dossier/procedures.ts';
import type { NamedDocument } from '../../record/dossier-of-point.ts';
import type { Opening } from '../../confirm/agenda-edit.ts';
import { IMPORT } from './words.ts';

interface Props {
  /** The id of the point that it is opened for. */
  readonly point: string;
  readonly opening: Opening;
  /** The documents that come along. */
  readonly documents: readonly NamedDocument[];
  readonly errorOf: (name: string) => string | undefined;
  readonly disabled: boolean;
  readonly onChange: (opening: Opening) => void;
}

const KINDS = Object.keys(KIND_WORDS) as ProcedureKind[];

/** The fields of a dossier that is opened with the agenda. */
export function OpeningEntries(props: Props): ReactNode {
  const { point, opening, documents, errorOf, disabled, onChange } = props;
  const { t } = useTranslation(IMPORT);
  const language = useLanguage();
  const shared = (field: keyof Opening) => ({
    name: `${point}.opens.${field}`,
    label: t(`opening.${field}`),
    error: errorOf(`${point}.opens.${field}`),
    required: true,
    disabled,
  });
  return (
    <fieldset className="form__group form__wide">
      <legend>{t('opening')}</legend>
      <div className="form__fields">
        <div className="form__wide">
          <TextEntry
            {...shared('title')}
            value={opening.title}
            onChange={(title) => onChange({ ...opening, title })}
          />
        </div>
        <TextEntry
          {...shared('name')}
          value={opening.name}
          help={t('opening.name.help')}
          onChange={(name) => onChange({ ...opening, name })}
        />
        <ChoiceEntry
          {...shared('kind')}
          value={opening.kind}
          options={KINDS.map((value) => ({ value, text: KIND_WORDS[value][language] }))}
          onChange={(value) =>
            onChange({ ...opening, kind: KINDS.find((one) => one === value) ?? opening.kind })
          }
        />
        <p className="form__wide hint">
          {documents.length === 0
            ? t('opening.noDocuments')
            : t('opening.documents', { documents: documents.map(({ id }) => id).join('; ') })}
        </p>
      </div>
    </fieldset>
  );
}
