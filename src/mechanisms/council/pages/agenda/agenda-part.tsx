import type { MemberState } from '#kernel';
import { Link } from '@tanstack/react-router';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierHead, Item } from '../shared/queries.ts';
import { RunLink } from '../shared/run-link.tsx';
import { PositionWord } from '../shared/stands.tsx';
import type { Part } from './points.ts';

interface Props {
  readonly part: Part;
  /** Whose positions are shown, with its name; none where no government announced any. */
  readonly state: MemberState | undefined;
  readonly stateTitle: string;
}

/** One part of the agenda: everything about a point is on its line. */
export function AgendaPart({ part: { part, title, items }, state, stateTitle }: Props): ReactNode {
  const { t } = useTranslation('council.agenda');
  const heading = useId();
  const heads = [
    t('point'),
    t('type'),
    ...(state ? [t('position', { state: stateTitle })] : []),
    t('dossier'),
  ];
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>
        {part === null
          ? (title ?? t('part.none'))
          : title === null
            ? t('part.alone', { part })
            : t('part', { part, title })}
      </h2>
      <table className="plain-table plain-table--wide agenda__points" aria-labelledby={heading}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <Line key={item.key} item={item} state={state} stateTitle={stateTitle} columns={heads.length} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface LineProps extends Pick<Props, 'state' | 'stateTitle'> {
  readonly item: Item;
  readonly columns: number;
}

function Line({ item, state, stateTitle, columns }: LineProps): ReactNode {
  const { number, letter, title, type, typeText, announced, dossier } = item;
  const position = state === undefined ? undefined : announced[state];
  const name = (
    <span className={letter === null ? 'agenda__point' : 'agenda__point agenda__point--under'}>
      <span className="agenda__number">
        {number}
        {letter}
      </span>
      <span>{title}</span>
    </span>
  );
  if (type === null && dossier === null) {
    return (
      <tr className="agenda__heads">
        <th scope="row" colSpan={columns}>
          {name}
        </th>
      </tr>
    );
  }
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{typeText}</td>
      {state !== undefined && (
        <td>
          {position !== undefined && (
            <>
              <span className="agenda__whose">{stateTitle}</span> <PositionWord position={position} />
            </>
          )}
        </td>
      )}
      <td>{dossier !== null && <OnDossier dossier={dossier} />}</td>
    </tr>
  );
}

/** The dossier, where it stands, and what runs it. */
function OnDossier({ dossier }: { readonly dossier: DossierHead }): ReactNode {
  return (
    <div className="agenda__dossier">
      <p>
        <Link to="/council/dossiers/$dossier" params={{ dossier: dossier.name }}>
          {dossier.title}
        </Link>
        <span className="hint"> {dossier.stageText}</span>
      </p>
      <RunLink dossier={dossier} />
    </div>
  );
}
