import type { ComponentProps, ReactNode } from 'react';
import { DraftView } from './draft-view.tsx';
import { ImportTakeAlong } from './import-take-along.tsx';

/** Everything that is shown of a letter once there is one. */
export function HeldLetter(props: ComponentProps<typeof DraftView>): ReactNode {
  return (
    <>
      <DraftView {...props} />
      <ImportTakeAlong kept={props.kept} />
    </>
  );
}
