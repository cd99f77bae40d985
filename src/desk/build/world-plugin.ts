/** Vite plugin: `virtual:world` holds the map of the world as ready paths, so that no atlas ships. */
import type { Plugin } from 'vite';
import { drawWorld } from './world.ts';

const NAME = 'virtual:world';

export function world(): Plugin {
  return {
    name: 'acquis-world',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) => (id === `\0${NAME}` ? `export default ${JSON.stringify(drawWorld())};` : undefined),
  };
}
