import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../../desk/languages/index.ts';
import { draftKey, type AgendaEdit } from '../../confirm/agenda-edit.ts';
import { documentName } from '../../confirm/plan.ts';
import type { AddedDocuments } from '../../confirm/plan-types.ts';
import { isoInWords } from './iso-words.ts';
import type { Kept } from './kept-letter.ts';
import { LineButton } from './line-button.tsx';
import type { Dossiers } from './use-dossiers.ts';
import { IMPORT } from './words.ts';

interface Props {
  readonly kept: Kept;
  readonly dossiers: Dossiers;
  readonly documents: readonly AddedDocuments[];
  readonly disabled: boolean;
  readonly onEdit: (change: (agenda: AgendaEdit) => AgendaEdit) => void;
}

/** What of the letter can go into the dossiers of its points, to be taken off or added one by one. */
export function Offers(props: Props): ReactNode {
  const { t } = useTranslation(IMPORT);
  const terms = termsOffered(props);
  if (props.documents.length === 0 && terms.length === 0) return null;
  return (
    <section aria-labelledby="import-offers" className="no-print">
      <h2 id="import-offers">{t('offers')}</h2>
      <p className="hint">{t('offers.lead')}</p>
      <Documents {...props} />
      <Terms {...props} terms={terms} />
    </section>
  );
}

function Documents({ kept, dossiers, documents, disabled, onEdit }: Props): ReactNode {
  const { t } = useTranslation(IMPORT);
  const { withoutDocuments } = kept.agenda;
  const toggle = (name: string, on: boolean): void =>
    onEdit((agenda) => ({
      ...agenda,
      withoutDocuments: on
        ? agenda.withoutDocuments.filter((one) => one !== name)
        : [...agenda.withoutDocuments, name],
    }));
  return documents.map(({ dossier, documents: lacking }) => (
    <fieldset key={dossier} className="form__group">
      <legend>{t('offers.documents', { title: dossiers.titleOf(dossier) })}</legend>
      <ul className="import__offered">
        {lacking.map(({ id, kind }) => {
          const name = documentName(dossier, id);
          return (
            <li key={id}>
              <label className="check">
                <input
                  type="checkbox"
                  checked={!withoutDocuments.includes(name)}
                  disabled={disabled}
                  onChange={({ currentTarget }) => toggle(name, currentTarget.checked)}
                />
                {id} <span className="hint">{t(`reference.${kind}`)}</span>
              </label>
            </li>
          );
        })}
      </ul>
    </fieldset>
  ));
}

type Offered = AgendaEdit['terms'][number] & { readonly dossier: string };

/** A day goes into the dossier of its point: where that has none, there is no place for it. */
function termsOffered({ kept, dossiers }: Pick<Props, 'kept' | 'dossiers'>): readonly Offered[] {
  return kept.agenda.terms.flatMap((term) => {
    const point = kept.agenda.points.find(({ place, kept: stays }) => stays && place === term.place);
    const dossier = point === undefined ? null : dossiers.of(point).name;
    return dossier === null ? [] : [{ ...term, dossier }];
  });
}

function Terms({
  kept,
  dossiers,
  terms,
  disabled,
  onEdit,
}: Props & { readonly terms: readonly Offered[] }): ReactNode {
  const { t } = useTranslation(IMPORT);
  const locale = useLocale();
  const { items, letter } = kept.letter;
  if (terms.length === 0) return null;
  const toggle = (id: string, on: boolean): void =>
    onEdit((agenda) => ({
      ...agenda,
      terms: agenda.terms.map((term) => (term.id === id ? { ...term, kept: on } : term)),
    }));
  return (
    <fieldset className="form__group">
      <legend>{t('offers.terms')}</legend>
      <p className="hint">{t('offers.terms.lead')}</p>
      <ul className="import__offered">
        {terms.map(({ id, what, on, about, line, place, dossier, kept: stays }) => {
          const item = items[place];
          return (
            <li key={id}>
              <label className="check">
                <input
                  type="checkbox"
                  checked={stays}
                  disabled={disabled}
                  onChange={({ currentTarget }) => toggle(id, currentTarget.checked)}
                />
                <span>
                  {t(`term.${what}`)}: <strong>{isoInWords(on, locale)}</strong>{' '}
                  <span className="hint">
                    {item === undefined ? '' : `${t('at.point', { name: draftKey(item, place) })}, `}
                    {dossiers.titleOf(dossier)}
                  </span>
                </span>
              </label>{' '}
              <LineButton line={line} />
              <span className="import__said" lang={letter.language}>
                {about}
              </span>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
