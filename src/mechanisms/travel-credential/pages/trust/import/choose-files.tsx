import { useId, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MOST_MEGABYTES } from './chosen-file.ts';
import { TRUST_WORDS } from '../words.ts';

interface Props {
  readonly busy: boolean;
  readonly onChosen: (files: readonly File[]) => void;
}

const KINDS = '.cer,.crt,.der,.pem,.ml,.mls,.crl,.dl,.ldif,.p7b,.p7c,.bin';

/** Files dropped or chosen, as many as one likes. */
export function ChooseFiles({ busy, onChosen }: Props): ReactNode {
  const { t } = useTranslation(TRUST_WORDS);
  const id = useId();
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null): void => {
    if (files !== null && files.length > 0 && !busy) onChosen([...files]);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- dropping is one more way; the field is the other
    <div
      className={`trust__drop no-print${over ? ' trust__drop--over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <p className="trust__drop-words">{t('drop')}</p>
      <input
        ref={input}
        id={id}
        type="file"
        multiple
        className="hidden-words"
        accept={KINDS}
        disabled={busy}
        aria-describedby={`${id}-kinds`}
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          // The same file may be chosen again, once it is put right.
          currentTarget.value = '';
        }}
      />
      <label htmlFor={id} className="button button--main">
        {t('choose')}
      </label>
      <p className="hint" id={`${id}-kinds`}>
        {t('choose.kinds', { n: MOST_MEGABYTES })}
      </p>
    </div>
  );
}
