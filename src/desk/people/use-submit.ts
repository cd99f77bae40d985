/** A form that is sent: busy while it is, and what went wrong as a sentence. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiRefusal } from '../api.ts';
import './words.ts';

export interface Submit {
  readonly busy: boolean;
  /** What went wrong the last time, in words; null when nothing did. */
  readonly wrong: string | null;
  readonly setWrong: (sentence: string | null) => void;
  /** Runs the work; true when it was done. */
  readonly run: (work: () => Promise<void>) => Promise<boolean>;
}

export function useSubmit(): Submit {
  const { t } = useTranslation('people');
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const run = async (work: () => Promise<void>): Promise<boolean> => {
    setBusy(true);
    setWrong(null);
    try {
      await work();
      return true;
    } catch (error) {
      setWrong(error instanceof ApiRefusal ? sentenceOf(error) : t('noAnswer'));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, wrong, setWrong, run };
}

function sentenceOf({ message, remedy }: ApiRefusal): string {
  return remedy === undefined ? message : `${message} ${remedy}`;
}
