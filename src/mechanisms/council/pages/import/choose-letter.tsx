import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DropPlace } from '../../../../desk/form/drop-place.tsx';
import type { MostBytes } from './most-bytes.ts';
import type { ToRead } from './use-reading.ts';
import { IMPORT } from './words.ts';

interface Props {
  readonly busy: boolean;
  readonly most: MostBytes;
  /** Another letter is wanted: the focus goes on here. */
  readonly again: boolean;
  /** Corrections of the letter before would go. */
  readonly replaces: boolean;
  readonly onRead: (what: ToRead) => void;
  readonly onExample: () => void;
  /** Null where there is no letter to keep. */
  readonly onKeep: (() => void) | null;
}

const KINDS = '.txt,.md,.pdf,.docx,.html,.htm,text/plain,application/pdf,text/html';

/** The ways in: a file dropped or chosen, a text pasted, or a letter of ours to try. */
export function ChooseLetter({ busy, most, again, replaces, onRead, onExample, onKeep }: Props): ReactNode {
  const { t } = useTranslation(IMPORT);
  return (
    <section aria-labelledby="import-choose" className="import__choose no-print">
      <h2 id="import-choose" className="hidden-words">
        {t('choose')}
      </h2>
      {replaces && <p>{t('choose.replaces')}</p>}
      <div className="import__ways">
        <LetterPlace busy={busy} most={most} again={again} onRead={onRead} />
        <Paste busy={busy} onRead={onRead} />
      </div>
      <p className="row">
        <button type="button" className="button" onClick={onExample} disabled={busy}>
          {t('example')}
        </button>
        <span className="hint">{t('example.hint')}</span>
      </p>
      {onKeep !== null && (
        <p>
          <button type="button" className="button" onClick={onKeep}>
            {t('choose.keep')}
          </button>
        </p>
      )}
      <p className="import__trust">{t('trust')}</p>
    </section>
  );
}

function LetterPlace({
  busy,
  most,
  again,
  onRead,
}: Pick<Props, 'busy' | 'most' | 'again' | 'onRead'>): ReactNode {
  const { t } = useTranslation(IMPORT);
  return (
    <DropPlace
      words={t('drop')}
      choose={t('file')}
      kinds={t(most.raised ? 'file.kinds.reader' : 'file.kinds', most.words)}
      accept={KINDS}
      busy={busy}
      focused={again}
      onChosen={([file]) => {
        if (file !== undefined) onRead({ origin: { kind: 'file', name: file.name }, content: file });
      }}
    />
  );
}

function Paste({ busy, onRead }: Pick<Props, 'busy' | 'onRead'>): ReactNode {
  const { t } = useTranslation(IMPORT);
  const [text, setText] = useState('');
  const id = useId();
  return (
    <form
      className="import__paste"
      onSubmit={(event) => {
        event.preventDefault();
        onRead({ origin: { kind: 'pasted', name: '' }, content: new Blob([text.trim() === '' ? '' : text]) });
      }}
    >
      <label htmlFor={id} className="entry__label">
        {t('paste')}
      </label>
      <textarea
        id={id}
        className="field"
        rows={5}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <button type="submit" className="button" disabled={busy}>
        {t('paste.read')}
      </button>
    </form>
  );
}
