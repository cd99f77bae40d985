import type { ReactNode } from 'react';
import { useLanguage } from '../../../../desk/languages/index.ts';
import { shellWord } from '../../../../desk/take-along/shell-word.ts';
import { TakeAlong } from '../../../../desk/take-along/take-along.tsx';
import { TRUST_API } from './queries.ts';

interface Props {
  readonly title: string;
  readonly fileName: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** The rest of the command after `trust`. */
  readonly command: string;
  /** The rest of the address after `trust/`. */
  readonly path: string;
  readonly asked?: Readonly<Record<string, string>>;
}

/** What is shown as a table, and the same question for programs. */
export function TrustTakeAlong({
  title,
  fileName,
  heads,
  rows,
  command,
  path,
  asked = {},
}: Props): ReactNode {
  const language = useLanguage();
  const all: [string, string][] = Object.entries({ ...asked, ...(language === 'en' ? {} : { language }) });
  const flags = all.map(([name, value]) => (value === 'yes' ? `--${name}` : `--${name} ${shellWord(value)}`));
  const search = new URLSearchParams(all).toString();
  const address = `${location.origin}${TRUST_API}/${path}${search === '' ? '' : `?${search}`}`;
  return (
    <TakeAlong
      tables={[
        {
          title,
          fileName,
          columns: heads.map((head, place) => ({
            head,
            kind: typeof rows[0]?.[place] === 'number' ? 'whole' : 'text',
          })),
          rows,
        },
      ]}
      command={['npm run -s acquis -- travel-credential trust', command, ...flags].join(' ')}
      api={`curl ${shellWord(address)}`}
    />
  );
}
