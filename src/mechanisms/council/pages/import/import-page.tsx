import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../../../../desk/address.ts';
import '../../../../desk/form/form.css';
import { localeOf } from '../../../../desk/figures/formats.ts';
import { useLanguage, useLocale } from '../../../../desk/languages/index.ts';
import { PageHead } from '../../../../desk/shell/page-head.tsx';
import { AnotherLetter } from './another-letter.tsx';
import { ChooseLetter } from './choose-letter.tsx';
import { EXAMPLE_LETTER } from './example-letter.ts';
import './import.css';
import type { Imported } from '../../confirm/imported-schema.ts';
import { useKeptLetter, type Origin } from './kept-letter.ts';
import { HeldLetter, loadHeldLetter } from './lazy-held-letter.tsx';
import { ReadingNotice } from './reading-notice.tsx';
import { useMostBytes } from './most-bytes.ts';
import { parseImport } from './search.ts';
import { useNoStrayDrops } from '../../../../desk/form/use-no-stray-drops.ts';
import { useReading, type ToRead } from './use-reading.ts';
import { useWarnBeforeLeaving } from './use-warn-before-leaving.ts';
import { IMPORT } from './words.ts';

/** A letter becomes a draft beside the text it came from; corrected and confirmed it is the agenda of a Council. */
export function ImportPage(): ReactNode {
  const { t } = useTranslation(IMPORT);
  const language = useLanguage();
  const { search, change } = useAddress(parseImport);
  const most = useMostBytes(localeOf(useLocale()));
  const { kept, hold, edit, settle } = useKeptLetter();
  const [choosing, setChoosing] = useState(false);
  const [returned, setReturned] = useState(false);
  const [fresh, setFresh] = useState(false);
  const [last, setLast] = useState<ToRead | null>(null);
  const held = useCallback(
    (origin: Origin, letter: Imported) => {
      hold(origin, letter, letter.letter.number ?? nameOf(origin, t));
      setChoosing(false);
      setFresh(true);
    },
    [hold, t],
  );
  const { reading, read, stop } = useReading(language, most.bytes, held);
  useWarnBeforeLeaving(kept?.touched === true);
  useNoStrayDrops();

  const start = useCallback(
    (what: ToRead) => {
      setLast(what);
      loadHeldLetter().catch(() => undefined);
      void read(what);
    },
    [read],
  );
  const startExample = useCallback(
    () => start({ origin: { kind: 'example', name: '' }, content: new Blob([EXAMPLE_LETTER]) }),
    [start],
  );
  const wanted = search.example === 'yes' && kept === null && reading.kind === 'idle';
  useEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- the address asks for a letter that must be fetched
    if (wanted) startExample();
  }, [wanted, startExample]);

  const busy = reading.kind === 'reading';
  const keep = (): void => {
    setChoosing(false);
    setReturned(true);
  };
  return (
    <div className="page__main import">
      <PageHead title={t('title')}>
        <p className="head__lead">{t('lead')}</p>
      </PageHead>
      <div className="import__told">
        <ReadingNotice
          reading={reading}
          most={most}
          onStop={() => {
            change({ example: undefined });
            stop();
          }}
          onAgain={last === null ? null : () => start(last)}
        />
      </div>
      {kept === null || choosing ? (
        <ChooseLetter
          busy={busy}
          most={most}
          again={choosing}
          replaces={kept?.touched === true}
          onKeep={kept === null ? null : keep}
          onRead={(what) => {
            change({ example: undefined });
            start(what);
          }}
          onExample={() => {
            change({ example: 'yes' }, { push: true });
            startExample();
          }}
        />
      ) : (
        <AnotherLetter
          returned={returned}
          onChoose={() => {
            setChoosing(true);
            setReturned(false);
          }}
        />
      )}
      {kept !== null && (
        <HeldLetter key={kept.id} kept={kept} fresh={fresh} onEdit={edit} onRecorded={settle} />
      )}
    </div>
  );
}

/** What to call a letter without a number. */
function nameOf({ kind, name }: Origin, t: (key: string) => string): string {
  if (name !== '') return name;
  return t(kind === 'example' ? 'origin.example' : 'source.pasted');
}
