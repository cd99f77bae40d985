/** What came since the page was opened, until somebody says that it was seen. */
import { useState } from 'react';

interface Known {
  readonly of: string;
  readonly names: ReadonlySet<string>;
}

export interface Fresh {
  readonly names: ReadonlySet<string>;
  readonly seen: () => void;
}

/** `of` names the list: of another one, all that is there at first is known. */
export function useFresh(of: string, names: readonly string[] | undefined): Fresh {
  const [known, setKnown] = useState<Known | null>(null);
  const learn = (): void => setKnown({ of, names: new Set(names) });
  if (names !== undefined && known?.of !== of) learn();
  const before = known?.of === of ? known.names : new Set(names);
  return { names: new Set(names?.filter((name) => !before.has(name))), seen: learn };
}
