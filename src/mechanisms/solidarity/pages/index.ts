/** The pages of the solidarity mechanism, for the desk. Each is loaded when it is first opened. */
import type { DeskPages } from '../../../desk/pages.ts';
import { pageRoute } from '../../../desk/route.ts';
import { DESCRIPTION, NAME, TITLE } from '../about.ts';
import { trail } from './trail.ts';

export const solidarityPages: DeskPages = {
  name: NAME,
  title: TITLE,
  description: DESCRIPTION,
  links: [
    { title: { en: 'Cycle 2026', nl: 'Cyclus 2026' }, to: '/solidarity/2026' },
    { title: { en: 'What if', nl: 'Wat als' }, to: '/solidarity/2026/what-if' },
    { title: { en: 'Pledging round', nl: 'Toezeggingsronde' }, to: '/solidarity/2026/round' },
  ],
  trail,
  home: () => import('./home/running-cycles.tsx').then(({ RunningCycles }) => RunningCycles),
  due: (days, language, signal) =>
    import('./home/due-lines.ts').then(({ dueLines }) => dueLines(days, language, signal)),
  tell: () => import('./shared/tell.ts').then(({ tell }) => tell),
  find: () => import('./find/findings.ts').then(({ findings }) => findings()),
  law: () => import('../law-lines.ts').then(({ lawLines }) => lawLines),
  routes: (root) => [
    pageRoute(root, '/solidarity/$year', () =>
      import('./cycle/cycle-page.tsx').then(({ CyclePage }) => CyclePage),
    ),
    pageRoute(root, '/solidarity/$year/state/$state', () =>
      import('./state/state-page.tsx').then(({ StatePage }) => StatePage),
    ),
    pageRoute(root, '/solidarity/$year/what-if', () =>
      import('./workbench/workbench-page.tsx').then(({ WorkbenchPage }) => WorkbenchPage),
    ),
    pageRoute(root, '/solidarity/$year/round', () =>
      import('./round/round-page.tsx').then(({ RoundPage }) => RoundPage),
    ),
  ],
};
