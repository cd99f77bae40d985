/** Whether the reader may change trust in one way or another, as the server says. */
import { usePermissions } from '../../../../desk/people/use-permissions.ts';

type Permission = NonNullable<ReturnType<typeof usePermissions>>[number];

/** Undefined until the server has said. */
export function useMayTrust(what: 'import' | 'withdraw' | 'restore'): Permission | undefined {
  return usePermissions()?.find(({ action }) => action === `travel-credential.trust.${what}`);
}
