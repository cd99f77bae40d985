/** The pages of the asylum mechanism, for the desk. Each is loaded when it is first opened. */
import type { DeskPages } from '../../../desk/pages.ts';
import { pageRoute } from '../../../desk/route.ts';
import { DESCRIPTION, NAME, TITLE } from '../about.ts';
import { addressOf, PAGES } from './links.ts';
import { trail } from './trail.ts';

export const asylumPages: DeskPages = {
  name: NAME,
  title: TITLE,
  description: DESCRIPTION,
  links: PAGES.map((page) => ({ title: page.title, to: addressOf(page) })),
  trail,
  find: () => import('./findings.ts').then(({ findings }) => findings),
  law: () => import('../law-lines.ts').then(({ lawLines }) => lawLines),
  routes: (root) => [
    pageRoute(root, '/asylum', () =>
      import('./overview/overview-page.tsx').then(({ OverviewPage }) => OverviewPage),
    ),
    pageRoute(root, '/asylum/case', () => import('./case/case-page.tsx').then(({ CasePage }) => CasePage)),
    pageRoute(root, '/asylum/countries', () =>
      import('./countries/countries-page.tsx').then(({ CountriesPage }) => CountriesPage),
    ),
    pageRoute(root, '/asylum/countries/$country', () =>
      import('./country/country-page.tsx').then(({ CountryPage }) => CountryPage),
    ),
    pageRoute(root, '/asylum/changes', () =>
      import('./changes/changes-page.tsx').then(({ ChangesPage }) => ChangesPage),
    ),
  ],
};
