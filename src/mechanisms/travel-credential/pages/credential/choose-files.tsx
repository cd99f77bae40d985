import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { missingFrom, NO_FILES, sortFiles, together, type ChipFiles, type Sorted } from './chip-files.ts';
import { givenFiles } from './given-files.ts';
import { CREDENTIAL } from './words.ts';

interface Props {
  /** What was chosen so far, by itself; null where nothing was. */
  readonly chosen: ChipFiles | null;
  readonly onChosen: (files: ChipFiles) => void;
}

type Told =
  | { readonly kind: 'nothing' | 'unreadable' }
  | { readonly kind: 'sorted'; readonly sorted: Sorted; readonly folder: string | null };

/** The files of a chip, chosen at once or one after the other, or an archive of them. They stay in this page. */
export function ChooseFiles({ chosen, onChosen }: Props): ReactNode {
  const { t } = useTranslation(CREDENTIAL);
  const id = useId();
  const [told, setTold] = useState<Told>({ kind: 'nothing' });
  const read = async (files: readonly File[]): Promise<void> => {
    try {
      const sorted = sortFiles(await givenFiles(files));
      const [only, ...others] = sorted.chips;
      const whole = only !== undefined && others.length === 0 && sorted.twice.length === 0;
      setTold({ kind: 'sorted', sorted, folder: whole ? only[0] : null });
      if (whole) onChosen(together(chosen ?? NO_FILES, only[1]));
    } catch {
      setTold({ kind: 'unreadable' });
    }
  };
  return (
    <div className="files">
      <p className="files__field">
        <input
          id={id}
          type="file"
          multiple
          className="hidden-words"
          aria-describedby={`${id}-kinds`}
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            // The same file may be chosen again.
            currentTarget.value = '';
            if (files.length > 0) void read(files);
          }}
        />
        <label htmlFor={id} className={chosen === null ? 'button button--main' : 'button'}>
          {t(chosen === null ? 'files.choose' : 'files.more')}
        </label>
      </p>
      <p className="hint" id={`${id}-kinds`}>
        {t('files.kinds')}
      </p>
      <div aria-live="polite">
        {chosen !== null && <Have files={chosen} />}
        {told.kind === 'sorted' && <Found sorted={told.sorted} />}
      </div>
      {told.kind === 'unreadable' && (
        <p className="wrong" role="alert">
          {t('files.unreadable')}
        </p>
      )}
      {told.kind === 'sorted' && told.sorted.chips.size > 1 && (
        <Folders
          folders={[...told.sorted.chips.keys()]}
          chosen={told.folder}
          onChosen={(folder) => {
            setTold({ ...told, folder });
            onChosen(told.sorted.chips.get(folder) ?? NO_FILES);
          }}
        />
      )}
    </div>
  );
}

const NEEDED = ['EF.SOD', 'DG1', 'DG2'] as const;

/** Which of the three that are needed are there. */
function Have({ files }: { readonly files: ChipFiles }): ReactNode {
  const { t } = useTranslation(CREDENTIAL);
  const missing = missingFrom(files);
  const more = [...files.dataGroups.keys()].filter((number) => number > 2).map((number) => `DG${number}`);
  return (
    <ul className="files__have">
      {NEEDED.map((name) => (
        <li key={name} className={missing.includes(name) ? 'files__missing' : undefined}>
          <span aria-hidden="true">{missing.includes(name) ? '○' : '✓'}</span> {t(`files.${name}`)}:{' '}
          <strong>{t(missing.includes(name) ? 'files.missing' : 'files.there')}</strong>
        </li>
      ))}
      {more.length > 0 && (
        <li>
          <span aria-hidden="true">✓</span> {t('files.also', { groups: more.join(', ') })}
        </li>
      )}
    </ul>
  );
}

/** What was left out or not understood of the last choice. */
function Found({ sorted }: { readonly sorted: Sorted }): ReactNode {
  const { t } = useTranslation(CREDENTIAL);
  const { chips, leftOut, strangers, twice } = sorted;
  return (
    <>
      {leftOut.length > 0 && (
        <p className="making__note">{t('files.leftOut', { groups: leftOut.join(', ') })}</p>
      )}
      {twice.length > 0 && <p className="wrong">{t('files.twice', { groups: twice.join(', ') })}</p>}
      {chips.size === 0 && leftOut.length === 0 && (
        <p className="wrong">{t('files.none', { names: strangers.join(', ') })}</p>
      )}
      {chips.size === 1 && strangers.length > 0 && (
        <p className="making__note">{t('files.strangers', { names: strangers.join(', ') })}</p>
      )}
    </>
  );
}

interface FoldersProps {
  readonly folders: readonly string[];
  readonly chosen: string | null;
  readonly onChosen: (folder: string) => void;
}

/** An archive with several documents: one is chosen. */
function Folders({ folders, chosen, onChosen }: FoldersProps): ReactNode {
  const { t } = useTranslation(CREDENTIAL);
  const name = useId();
  return (
    <fieldset className="form__group files__folders">
      <legend>{t('files.which', { count: folders.length })}</legend>
      {folders.map((folder) => (
        <label key={folder} className="check">
          <input type="radio" name={name} checked={folder === chosen} onChange={() => onChosen(folder)} />
          {folder === '' ? t('files.top') : folder.replace(/\/$/, '')}
        </label>
      ))}
    </fieldset>
  );
}
