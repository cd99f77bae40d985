/** The desk's addresses: its own pages and those that each mechanism brings, with the shell around them. */
import { createRootRoute, createRouter, type AnyRouter } from '@tanstack/react-router';
import { deskPages } from './mechanisms.ts';
import { pageRoute } from './route.ts';
import { NotFound } from './shell/not-found.tsx';
import { PageFailed } from './shell/page-failed.tsx';
import { Shell } from './shell/shell.tsx';

export function createDeskRouter(): AnyRouter {
  const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });
  const own = [
    pageRoute(root, '/', () => import('./home/home-page.tsx').then(({ HomePage }) => HomePage)),
    pageRoute(root, '/register', () =>
      import('./register/register-page.tsx').then(({ RegisterPage }) => RegisterPage),
    ),
    pageRoute(root, '/law', () => import('./law/law-page.tsx').then(({ LawPage }) => LawPage)),
    pageRoute(root, '/sign-in', () =>
      import('./people/sign-in-page.tsx').then(({ SignInPage }) => SignInPage),
    ),
    pageRoute(root, '/welcome', () =>
      import('./people/welcome-page.tsx').then(({ WelcomePage }) => WelcomePage),
    ),
    pageRoute(root, '/account', () =>
      import('./people/account-page.tsx').then(({ AccountPage }) => AccountPage),
    ),
    pageRoute(root, '/people', () => import('./people/people-page.tsx').then(({ PeoplePage }) => PeoplePage)),
  ];
  return createRouter({
    routeTree: root.addChildren([...own, ...deskPages.flatMap(({ routes }) => routes(root))]),
    scrollRestoration: true,
    defaultPreload: 'intent',
    defaultErrorComponent: PageFailed,
  });
}
