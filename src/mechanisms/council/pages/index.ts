/** The pages of the council mechanism, for the desk. Each is loaded when it is first opened. */
import type { DeskPages } from '../../../desk/pages.ts';
import { pageRoute } from '../../../desk/route.ts';
import { DESCRIPTION, NAME, TITLE } from '../about.ts';
import { PAGES } from './links.ts';
import { trail } from './trail.ts';

const agendaPage = () => import('./agenda/agenda-page.tsx').then(({ AgendaPage }) => AgendaPage);

export const councilPages: DeskPages = {
  name: NAME,
  title: TITLE,
  description: DESCRIPTION,
  links: PAGES.map(({ path, title }) => ({ title, to: `/council/${path}` })),
  trail,
  beside: () => import('./home/next-council.tsx').then(({ NextCouncil }) => NextCouncil),
  due: (days, language, signal) =>
    import('./home/due-lines.ts').then(({ dueLines }) => dueLines(days, language, signal)),
  tell: () => import('./shared/tell.ts').then(({ tell }) => tell),
  find: () => import('./findings.ts').then(({ findings }) => findings()),
  law: () => import('../law-lines.ts').then(({ lawLines }) => lawLines),
  routes: (root) => [
    pageRoute(root, '/council/agenda', agendaPage),
    pageRoute(root, '/council/agenda/$meeting', agendaPage),
    pageRoute(root, '/council/dossiers', () =>
      import('./dossiers/dossiers-page.tsx').then(({ DossiersPage }) => DossiersPage),
    ),
    pageRoute(root, '/council/dossiers/$dossier', () =>
      import('./dossier/dossier-page.tsx').then(({ DossierPage }) => DossierPage),
    ),
    pageRoute(root, '/council/due', () => import('./due/due-page.tsx').then(({ DuePage }) => DuePage)),
    pageRoute(root, '/council/letter', () =>
      import('./letter/letter-page.tsx').then(({ LetterPage }) => LetterPage),
    ),
    pageRoute(root, '/council/import', () =>
      import('./import/import-page.tsx').then(({ ImportPage }) => ImportPage),
    ),
    pageRoute(root, '/council/vote', () => import('./vote/vote-page.tsx').then(({ VotePage }) => VotePage)),
  ],
};
