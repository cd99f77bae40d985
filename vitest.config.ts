import { defineConfig } from 'vitest/config';

/** Unit tests run side by side; what starts servers, browsers or kills processes runs one file at a time. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'test/*.test.ts'],
          testTimeout: 30_000,
          // Processes, not threads: V8 now and then aborts where one thread frees WebAssembly while others compile it.
          pool: 'forks',
          isolate: false,
        },
      },
      {
        test: {
          name: 'whole',
          include: ['test/{store,server,cli,desk}/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A machine that does other work as well answers late, not wrong.
          expect: { poll: { timeout: 20_000 } },
          fileParallelism: false,
        },
      },
    ],
  },
});
