import type { ReactNode } from 'react';

interface Props {
  readonly pairs: readonly (readonly [term: string, value: ReactNode])[];
}

/** What is known, term by term. */
export function Pairs({ pairs }: Props): ReactNode {
  return (
    <dl className="pairs">
      {pairs.map(([term, value]) => (
        <div key={term} className="pairs__line">
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
