import { useState, type ComponentType, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Imported } from '../../confirm/imported-schema.ts';
import { IMPORT } from './words.ts';

type FoundKind = 'references' | 'dates' | 'periods' | 'figures' | 'footnotes';

/** One thing of a kind, with its line. */
export interface RowProps<Kind extends FoundKind> {
  readonly found: Imported[Kind][number];
  readonly letter: Imported;
}

interface Props<Kind extends FoundKind> {
  readonly name: Kind;
  /** In the order to show. */
  readonly found: Imported[Kind];
  readonly letter: Imported;
  readonly row: ComponentType<RowProps<Kind>>;
}

/** More than any letter has; a text of another kind may have thousands. */
const AT_FIRST = 200;

/** One kind of things found, with how many there are; each leads to its line. */
export function FoundSection<Kind extends FoundKind>({
  name,
  found,
  letter,
  row: Row,
}: Props<Kind>): ReactNode {
  const { t } = useTranslation(IMPORT);
  const kind: FoundKind = name;
  const [all, setAll] = useState(false);
  if (found.length === 0) return <p className="hint">{t(`none.${kind}`)}</p>;
  const shown: readonly Imported[Kind][number][] = all ? found : found.slice(0, AT_FIRST);
  return (
    <details className="import__section">
      <summary>{t(`found.${kind}`, { count: found.length })}</summary>
      <ul>
        {shown.map((one, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- the list never changes its order
          <li key={index}>
            <Row found={one} letter={letter} />
          </li>
        ))}
      </ul>
      {found.length > AT_FIRST && !all && (
        <button type="button" className="button" onClick={() => setAll(true)}>
          {t('found.all', { count: found.length })}
        </button>
      )}
    </details>
  );
}
