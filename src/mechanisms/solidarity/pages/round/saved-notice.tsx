import { Link } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import type { Saving } from '../../../../desk/form/saving.ts';
import { cycleStream } from '../../events.ts';
import type { Recorded } from './send.ts';
import { ROUND } from './words.ts';

interface Props {
  readonly year: number;
  readonly sentence: string;
  readonly saved: Extract<Saving<Recorded>, { kind: 'saved' }>;
  readonly onAnother: () => void;
}

/** What was recorded, as which version, and where it can be seen. Takes the focus. */
export function SavedNotice({ year, sentence, saved, onAnother }: Props): ReactNode {
  const { t } = useTranslation(ROUND);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const { version } = saved.result;
  const key = saved.earlier ? 'saved.earlier' : saved.late ? 'saved.late' : 'saved.text';
  return (
    <div className="form__told" role="alert" tabIndex={-1} ref={box}>
      <h3>{t('saved.title')}</h3>
      {sentence !== '' && <p className="round__sentence">{sentence}</p>}
      <p>{t(key, { version })}</p>
      <p className="form__do">
        <Link to="/register" search={{ stream: cycleStream(year), version }} className="button">
          {t('saved.open')}
        </Link>
        <Button className="button button--quiet" onPress={onAnother}>
          {t('saved.another')}
        </Button>
      </p>
    </div>
  );
}
