/** The pages of the council mechanism, for the desk. Each is loaded when it is first opened. */
import type { DeskPages } from '../../../desk/pages.ts';
import { pageRoute } from '../../../desk/route.ts';
import { DESCRIPTION, NAME, TITLE } from '../about.ts';

const VOTE = { en: 'Would it pass?', nl: 'Haalt het een meerderheid?' } as const;

export const councilPages: DeskPages = {
  name: NAME,
  title: TITLE,
  description: DESCRIPTION,
  links: [{ title: VOTE, to: '/council/vote' }],
  trail: ([page], language) => [
    { title: TITLE[language] },
    ...(page === 'vote' ? [{ title: VOTE[language] }] : []),
  ],
  find: () => import('./findings.ts').then(({ findings }) => findings),
  law: () => import('../law-lines.ts').then(({ lawLines }) => lawLines),
  routes: (root) => [
    pageRoute(root, '/council/vote', () => import('./vote/vote-page.tsx').then(({ VotePage }) => VotePage)),
  ],
};
