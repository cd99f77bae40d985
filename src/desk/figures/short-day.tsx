import { parseDay } from '#kernel';
import type { ReactNode } from 'react';
import { formatsIn } from './formats.ts';
import { useLocale } from '../languages/index.ts';

/** A day as `2025-12-08`, written short in the reader's language. */
export function ShortDay({ day }: { readonly day: string }): ReactNode {
  const locale = useLocale();
  return <time dateTime={day}>{formatsIn(locale).shortDay(parseDay(day))}</time>;
}
