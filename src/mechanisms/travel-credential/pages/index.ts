/** The pages of the travel credential, for the desk. Each is loaded when it is first opened. */
import type { DeskPages } from '../../../desk/pages.ts';
import { pageRoute } from '../../../desk/route.ts';
import { DESCRIPTION, NAME, TITLE } from '../about.ts';
import { PAGES } from './links.ts';
import { trail } from './trail.ts';

export const travelCredentialPages: DeskPages = {
  name: NAME,
  title: TITLE,
  description: DESCRIPTION,
  links: PAGES.map(({ path, title }) => ({ title, to: `/${NAME}/${path}` })),
  trail,
  law: () => import('../law-lines.ts').then(({ lawLines }) => lawLines),
  routes: (root) => [
    pageRoute(root, `/${NAME}/send`, () => import('./send/send-page.tsx').then(({ SendPage }) => SendPage)),
    pageRoute(root, `/${NAME}/sent`, () => import('./sent/sent-page.tsx').then(({ SentPage }) => SentPage)),
    pageRoute(root, `/${NAME}/your-data`, () =>
      import('./your-data/your-data-page.tsx').then(({ YourDataPage }) => YourDataPage),
    ),
    pageRoute(root, `/${NAME}/face`, () => import('./face/face-page.tsx').then(({ FacePage }) => FacePage)),
  ],
};
