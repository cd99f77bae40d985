import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { download } from '../../../../desk/take-along/download.ts';
import { shellWord } from '../../../../desk/take-along/shell-word.ts';
import type { TakenTable } from '../../../../desk/take-along/table.ts';
import { TakeAlong } from '../../../../desk/take-along/take-along.tsx';
import type { Kept } from './kept-letter.ts';
import { IMPORT } from './words.ts';

/** The points as corrected, the whole draft, and the same for programs. */
export function ImportTakeAlong({ kept }: { readonly kept: Kept }): ReactNode {
  const { t } = useTranslation(IMPORT);
  const { agenda, letter, origin } = kept;
  const fileName = `council-letter${agenda.meeting.from === '' ? '' : `-${agenda.meeting.from}`}`;
  const table: TakenTable = {
    title: t('table'),
    fileName,
    columns: [
      { head: 'part', kind: 'text' },
      { head: 'part_title', kind: 'text' },
      { head: 'number', kind: 'whole' },
      { head: 'letter', kind: 'text' },
      { head: 'title', kind: 'text' },
      { head: 'type', kind: 'text' },
      { head: 'position', kind: 'text' },
      { head: 'because', kind: 'text' },
      { head: 'dossier', kind: 'text' },
      { head: 'line', kind: 'whole' },
    ],
    rows: agenda.points
      .filter((point) => point.kept)
      .map((point) => {
        const item = point.place === null ? undefined : letter.items[point.place];
        return [
          point.part,
          point.partTitle,
          point.number === '' ? null : point.number,
          point.letter,
          point.title,
          point.type,
          point.position,
          item?.because?.text ?? '',
          point.dossier ?? '',
          item?.line ?? null,
        ];
      }),
  };
  const file = origin.name === '' ? 'letter.txt' : origin.name;
  const send = `curl ${shellWord(`${location.origin}/api/council/import`)} -H 'content-type: application/json' --data-binary @-`;
  const body = String.raw`(printf '{"document":"'; base64 < ${shellWord(file)} | tr -d '\n'; printf '"}')`;
  return (
    <div className="import__take">
      <TakeAlong
        tables={[table]}
        command={`npm run -s acquis -- council import ${shellWord(file)}`}
        api={`${body} | ${send}`}
      />
      <p className="no-print">
        <button
          type="button"
          className="button"
          onClick={() => download(`${fileName}.json`, 'application/json', JSON.stringify(letter, null, 2))}
        >
          {t('json')}
        </button>
      </p>
    </div>
  );
}
