import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { changePoint, keyOf, type AgendaEdit, type PointEdit } from '../../confirm/agenda-edit.ts';
import type { Kept } from './kept-letter.ts';
import { lacksDossier, withAllOpened } from '../../confirm/open-all.ts';
import { Point, type ReportOn } from './point.tsx';
import type { Dossiers } from './use-dossiers.ts';
import { IMPORT } from './words.ts';

interface Props {
  readonly kept: Kept;
  readonly dossiers: Dossiers;
  readonly report: ReportOn | null;
  /** The points whose fields are shown. */
  readonly open: ReadonlySet<string>;
  readonly errorOf: (name: string) => string | undefined;
  readonly disabled: boolean;
  readonly onToggle: (id: string, open: boolean) => void;
  readonly onEdit: (change: (agenda: AgendaEdit) => AgendaEdit) => void;
  readonly onAdd: () => void;
}

/** The points in their order under the parts of the agenda. */
export function Points(props: Props): ReactNode {
  const { t } = useTranslation(IMPORT);
  const { kept, dossiers, report, open, errorOf, disabled, onToggle, onEdit, onAdd } = props;
  const { language } = kept.letter.letter;
  const parts = useMemo(() => inParts(kept.agenda.points), [kept.agenda.points]);
  const count = kept.agenda.points.filter((point) => point.kept).length;
  const lacking = kept.agenda.points.filter((point) => lacksDossier(point, dossiers.subjects)).length;
  return (
    <section aria-labelledby="import-points" className="import__points">
      <h2 id="import-points">{t('points', { count })}</h2>
      {language !== 'nl' && language !== 'en' && <p className="hint">{t(`titles.${language}`)}</p>}
      {parts.length === 0 && <p>{t('points.none')}</p>}
      {parts.map(({ id, part, title, points }) => (
        <div key={id}>
          {`${part}${title}` !== '' && (
            <h3 className="import__part" lang={language}>
              {part} {title}
            </h3>
          )}
          <ol>
            {points.map(({ point, index }) => (
              <Point
                key={point.id}
                name={keyOf(point, index)}
                point={point}
                item={point.place === null ? undefined : kept.letter.items[point.place]}
                language={language}
                dossiers={dossiers}
                report={report}
                open={open.has(point.id)}
                errorOf={errorOf}
                disabled={disabled}
                onToggle={(on) => onToggle(point.id, on)}
                onChange={(change) => onEdit((agenda) => changePoint(agenda, point.id, change))}
              />
            ))}
          </ol>
        </div>
      ))}
      <p className="row no-print">
        <button type="button" name="add" className="button" disabled={disabled} onClick={onAdd}>
          {t('points.add')}
        </button>
        {lacking > 0 && (
          <button
            type="button"
            className="button"
            disabled={disabled}
            onClick={() => onEdit((agenda) => withAllOpened(agenda, dossiers.subjects, dossiers.isOnRecord))}
          >
            {t('points.openAll', { count: lacking })}
          </button>
        )}
      </p>
    </section>
  );
}

interface Part {
  readonly id: string;
  readonly part: string;
  readonly title: string;
  readonly points: { readonly point: PointEdit; readonly index: number }[];
}

/** Points that follow each other in one part stand under one heading. */
function inParts(points: readonly PointEdit[]): readonly Part[] {
  const parts: Part[] = [];
  for (const [index, point] of points.entries()) {
    const last = parts.at(-1);
    if (last !== undefined && last.part === point.part && last.title === point.partTitle) {
      last.points.push({ point, index });
    } else {
      parts.push({
        id: point.id,
        part: point.part,
        title: point.partTitle,
        points: [{ point, index }],
      });
    }
  }
  return parts;
}
