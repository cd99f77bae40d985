import type { ReactNode } from 'react';

/** The mark of a field that must be filled in; the field itself says so to assistive technology. */
export function RequiredMark(): ReactNode {
  return (
    <span className="entry__required" aria-hidden="true">
      {' '}
      *
    </span>
  );
}
