import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FACE } from './words.ts';

interface Props {
  readonly label: string;
  readonly onChosen: (bytes: Uint8Array) => void;
}

const KINDS = '.jpg,.jpeg,.jp2,.j2c,.j2k,.jpf,.png,image/jpeg,image/jp2,image/png';

/** A picture from a file, read in this page. */
export function PictureFile({ label, onChosen }: Props): ReactNode {
  const { t } = useTranslation(FACE);
  const id = useId();
  return (
    <span className="face__file">
      <input
        id={id}
        type="file"
        className="hidden-words"
        accept={KINDS}
        aria-describedby={`${id}-kinds`}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file may be chosen again.
          currentTarget.value = '';
          if (file !== undefined) void file.arrayBuffer().then((bytes) => onChosen(new Uint8Array(bytes)));
        }}
      />
      <label htmlFor={id} className="button">
        {label}
      </label>
      <span className="hint" id={`${id}-kinds`}>
        {t('chip.kinds')}
      </span>
    </span>
  );
}
