// Finds a PostgreSQL server that the tests may make databases in.
import { spawnSync } from 'node:child_process';

/** A URL to a server's maintenance database: DATABASE_URL_TEST, or a local server that lets us in; or null. */
export function findPostgres() {
  if (process.env.DATABASE_URL_TEST) return process.env.DATABASE_URL_TEST;
  const user = process.getuid?.() === 0 ? 'postgres' : (process.env.USER ?? 'postgres');
  const url = `postgres://${user}@127.0.0.1:5432/postgres`;
  const probe = `require('net').connect(5432,'127.0.0.1').on('connect',()=>process.exit(0)).on('error',()=>process.exit(1)).setTimeout(1000,()=>process.exit(1))`;
  return spawnSync(process.execPath, ['-e', probe]).status === 0 ? url : null;
}
