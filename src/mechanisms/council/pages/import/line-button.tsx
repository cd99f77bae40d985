import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useShowLine } from './lines.ts';
import { IMPORT } from './words.ts';

/** “line 610”: shows it in the text. */
export function LineButton({ line }: { readonly line: number }): ReactNode {
  const { t } = useTranslation(IMPORT);
  const show = useShowLine();
  return (
    <button
      type="button"
      className="import__line-button"
      onClick={({ currentTarget }) => show(line, currentTarget)}
    >
      {t('line', { line })}
    </button>
  );
}
