import { Link } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Saving } from '../../../../../desk/form/saving.ts';
import { DOSSIERS } from '../../../events.ts';
import type { RecordName } from '../search.ts';
import type { Recorded } from './send.ts';
import { RECORD } from './words.ts';

interface Props {
  readonly what: RecordName;
  readonly name: string;
  readonly sentence: string;
  readonly saved: Extract<Saving<Recorded>, { kind: 'saved' }>;
  readonly onAnother: () => void;
  readonly onClose: () => void;
}

/** What was recorded, as which version, and where it can be seen. Takes the focus. */
export function SavedNotice({ what, name, sentence, saved, onAnother, onClose }: Props): ReactNode {
  const { t } = useTranslation(RECORD);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const { version } = saved.result;
  const key = saved.earlier ? 'saved.earlier' : saved.late ? 'saved.late' : 'saved.text';
  return (
    <div className="form__told" role="alert" tabIndex={-1} ref={box}>
      <h3>{t('saved.title')}</h3>
      {sentence !== '' && <p className="record__sentence">{sentence}</p>}
      <p>{t(key, { version })}</p>
      <p className="form__do">
        <Link to="/register" search={{ stream: `${DOSSIERS}${name}`, version }} className="button">
          {t('saved.open')}
        </Link>
        <button type="button" className="button button--quiet" onClick={onAnother}>
          {t(`another.${what}`)}
        </button>
        <button type="button" className="button button--quiet" onClick={onClose}>
          {t('close')}
        </button>
      </p>
    </div>
  );
}
