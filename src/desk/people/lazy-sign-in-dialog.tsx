/** The dialog to sign in, loaded when somebody must: most readers never do. */
import { lazy, Suspense, type ComponentProps, type ReactNode } from 'react';
import type { SignInDialog as Dialog } from './sign-in-dialog.tsx';

const Loaded = lazy(() =>
  import('./sign-in-dialog.tsx').then(({ SignInDialog: component }) => ({ default: component })),
);

export function SignInDialog(props: ComponentProps<typeof Dialog>): ReactNode {
  return (
    <Suspense fallback={null}>
      <Loaded {...props} />
    </Suspense>
  );
}
