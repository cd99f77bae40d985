/** Making a file takes a moment and may fail: both are said. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { download } from './download.ts';

export interface Making {
  /** What is to be said aloud; empty where there is nothing to say. */
  readonly said: string;
  readonly busy: boolean;
  readonly make: (name: string, type: string, work: () => Promise<string | Blob> | string) => void;
}

export function useMaking(): Making {
  const { t } = useTranslation('take-along');
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const run = async (
    name: string,
    type: string,
    work: () => Promise<string | Blob> | string,
  ): Promise<void> => {
    setBusy(true);
    setSaid(t('making'));
    try {
      download(name, type, await work());
      setSaid(t('made', { name }));
    } catch (error) {
      setSaid(t('failed', { why: error instanceof Error ? error.message : String(error) }));
    } finally {
      setBusy(false);
    }
  };
  return { said, busy, make: (name, type, work) => void run(name, type, work) };
}
