/** Whether the reader may record something of a dossier, as the server says. */
import { usePermissions } from '../../../../../desk/people/use-permissions.ts';
import type { RecordName } from '../search.ts';

type Permission = NonNullable<ReturnType<typeof usePermissions>>[number];

/** Undefined until the server has said. */
export function useMayRecord(what: RecordName): Permission | undefined {
  return usePermissions()?.find(({ action }) => action === `council.record.${what}`);
}
