import { memo, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Imported } from '../../confirm/imported-schema.ts';
import { marksOf, piecesOf, type Marks } from './marks.ts';
import { IMPORT } from './words.ts';

export interface Target {
  readonly line: number;
  /** What asked for the line, where the focus goes back to. */
  readonly from: HTMLElement;
}

interface Props {
  readonly letter: Imported;
  readonly target: Target | null;
  readonly onBack: () => void;
}

/** So many lines at once: all of any real letter; a text that is longer is leafed through. */
const ON_A_PAGE = 2_000;

/** The text of the letter with its lines numbered; the line that was asked for is shown, marked and has the focus. */
export const LetterText = memo(function LetterText({ letter, target, onBack }: Props): ReactNode {
  const { t } = useTranslation(IMPORT);
  const { text } = letter;
  const marks = useMemo(() => marksOf(letter), [letter]);
  const pane = useRef<HTMLDivElement>(null);
  const [turned, setTurned] = useState<{ readonly to: number; readonly since: Target | null } | null>(null);
  const pages = Math.ceil(text.length / ON_A_PAGE);
  const asked = target === null ? 0 : Math.floor((target.line - 1) / ON_A_PAGE);
  const page = turned !== null && turned.since === target ? turned.to : asked;
  useEffect(() => {
    if (target !== null && pane.current !== null) reveal(pane.current, target);
  }, [target]);
  useEffect(() => {
    const box = pane.current;
    if (target === null || box === null) return undefined;
    const leave = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') onBack();
    };
    box.addEventListener('keydown', leave);
    return () => box.removeEventListener('keydown', leave);
  }, [target, onBack]);
  const turn = (to: number): void => setTurned({ to, since: target });
  return (
    <div className={`import__text no-print${target === null ? '' : ' import__text--asked'}`} ref={pane}>
      <div className="import__text-head">
        <h2 id="import-text">{t('text')}</h2>
        {target !== null && (
          <button type="button" className="button" onClick={onBack}>
            {t('text.back')}
          </button>
        )}
        <p className="hint">{t('text.hint')}</p>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard */}
      <section className="import__text-scroll" tabIndex={0} aria-labelledby="import-text">
        <ol lang={letter.letter.language}>
          {text.slice(page * ON_A_PAGE, (page + 1) * ON_A_PAGE).map((line, index) => {
            const number = page * ON_A_PAGE + index + 1;
            return (
              <Line key={number} number={number} text={line} marks={marks} shown={target?.line === number} />
            );
          })}
        </ol>
      </section>
      {pages > 1 && (
        <p className="row">
          <button type="button" className="button" disabled={page === 0} onClick={() => turn(page - 1)}>
            {t('text.previous')}
          </button>
          {t('text.page', { page: page + 1, pages })}
          <button
            type="button"
            className="button"
            disabled={page + 1 >= pages}
            onClick={() => turn(page + 1)}
          >
            {t('text.next')}
          </button>
        </p>
      )}
    </div>
  );
});

interface LineProps {
  readonly number: number;
  readonly text: string;
  readonly marks: Marks;
  readonly shown: boolean;
}

const Line = memo(function Line({ number, text, marks, shown }: LineProps): ReactNode {
  const taken = marks.get(number);
  return (
    <li
      className={`import__line${taken === undefined ? '' : ' import__line--taken'}`}
      data-line={number}
      tabIndex={-1}
      aria-current={shown ? 'location' : undefined}
    >
      <span className="import__number">{number}</span>
      <span className="import__words">
        {taken === undefined
          ? text
          : piecesOf(text, taken).map((piece) =>
              piece.marked ? <mark key={piece.at}>{piece.text}</mark> : piece.text,
            )}
      </span>
    </li>
  );
});

/** Scrolls the text alone, so that the draft stays where it is; what asked must not be under the text. */
function reveal(pane: HTMLElement, { line, from }: Target): void {
  const found = pane.querySelector<HTMLElement>(`[data-line="${line}"]`);
  const box = found?.closest<HTMLElement>('.import__text-scroll');
  if (found == null || box == null) return;
  found.focus({ preventScroll: true });
  box.scrollTop = found.offsetTop - (box.clientHeight - found.offsetHeight) / 2;
  from.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}
