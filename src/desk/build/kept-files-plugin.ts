/**
 * Vite plugin: `kept.json` names the files of the build for the service worker: all of them, so that those of an older
 * build can be dropped, and those that are needed by pages which open without a server.
 */
import type { Plugin, Rollup } from 'vite';

interface Kept {
  /** The modules of pages that open without a server, with all that they load. */
  readonly pages: RegExp;
  /** Further files that such pages need: fonts, workers. */
  readonly files: RegExp;
}

export function keptFiles({ pages, files }: Kept): Plugin {
  return {
    name: 'acquis-kept-files',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const all = Object.keys(bundle).filter((name) => name.startsWith('assets/'));
      const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
      const entries = chunks.filter(({ isEntry }) => isEntry);
      const opened = chunks.filter(({ facadeModuleId }) => pages.test(facadeModuleId ?? ''));
      if (opened.length === 0) this.error('No page opens without a server: their modules were renamed.');
      const needed = new Set(all.filter((name) => files.test(name)));
      for (const chunk of entries) take(chunk, bundle, needed, false);
      for (const chunk of opened) take(chunk, bundle, needed, true);
      const source = JSON.stringify({ needed: paths(needed), all: paths(all) });
      this.emitFile({ type: 'asset', fileName: 'kept.json', source });
    },
  };
}

/** A chunk, its style and what it imports; `late`: also what it loads when first asked. */
function take(
  chunk: Rollup.OutputChunk,
  bundle: Rollup.OutputBundle,
  needed: Set<string>,
  late: boolean,
): void {
  const { fileName, imports, dynamicImports, viteMetadata } = chunk;
  needed.add(fileName);
  for (const style of viteMetadata?.importedCss ?? []) needed.add(style);
  for (const name of [...imports, ...(late ? dynamicImports : [])]) {
    const found = bundle[name];
    if (found?.type === 'chunk' && !needed.has(name)) take(found, bundle, needed, late);
  }
}

function paths(names: Iterable<string>): readonly string[] {
  return [...names].map((name) => `/${name}`).toSorted();
}
