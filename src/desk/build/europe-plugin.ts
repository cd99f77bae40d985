/** Vite plugin: `virtual:europe` holds the map of Europe as ready paths, so that no atlas ships. */
import type { Plugin } from 'vite';
import { drawEurope } from './europe.ts';

const NAME = 'virtual:europe';

export function europe(): Plugin {
  return {
    name: 'acquis-europe',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) => (id === `\0${NAME}` ? `export default ${JSON.stringify(drawEurope())};` : undefined),
  };
}
