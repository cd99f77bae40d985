/** The procedures on trust. */
import { showCertificate } from './certificate.ts';
import { trustHistory } from './history.ts';
import { importTrust } from './import.ts';
import { listTrust } from './list.ts';
import { restoreTrust, withdrawTrust } from './withdraw.ts';

export const trustProcedures = {
  import: importTrust,
  list: listTrust,
  certificate: showCertificate,
  withdraw: withdrawTrust,
  restore: restoreTrust,
  history: trustHistory,
};
