/** The desk's build: one page, its maps drawn beforehand, nothing inlined so that a strict content policy holds. */
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { europe } from './build/europe-plugin.ts';
import { keptFiles } from './build/kept-files-plugin.ts';
import { world } from './build/world-plugin.ts';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    react(),
    europe(),
    world(),
    keptFiles({
      // What a traveller has at hand where there is no network.
      pages: /\/travel-credential\/pages\/(credential|send)\/[\w-]+-page\.tsx$/,
      files: /\/(jpeg2000\.worker-[\w-]+\.js|[\w-]+-latin-wght-normal-[\w-]+\.woff2)$/,
    }),
  ],
  resolve: {
    alias: [
      // Why is said there.
      {
        find: /^\.\.\/zip\/zipToArrayBuffer\.js$/,
        replacement: join(import.meta.dirname, 'take-along/zip.ts'),
      },
    ],
  },
  build: {
    outDir: '../../dist/desk',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: 'es2022',
    // A test holds the first download under 250 KB gzipped; this warning is about bytes before that.
    chunkSizeWarningLimit: 800,
    modulePreload: {
      // A page asks for its own scripts; a list of those of every page would be in each first download. Style must be named.
      resolveDependencies: (_file, pieces, { hostType }) =>
        hostType === 'html' ? pieces : pieces.filter((piece) => piece.endsWith('.css')),
    },
  },
  server: {
    proxy: Object.fromEntries(
      ['/api', '/rpc', '/session'].map((path) => [
        path,
        process.env['ACQUIS_API'] ?? 'http://127.0.0.1:4010',
      ]),
    ),
  },
});
