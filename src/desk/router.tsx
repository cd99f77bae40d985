/** The desk's addresses: each mechanism brings its pages, the shell goes around them. */
import { createRootRoute, createRoute, createRouter, redirect, type AnyRouter } from '@tanstack/react-router';
import { solidarityRoute } from '../mechanisms/solidarity/pages/index.ts';
import { NotFound } from './shell/not-found.tsx';
import { Shell } from './shell/shell.tsx';

export function createDeskRouter(): AnyRouter {
  const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });
  const home = createRoute({
    getParentRoute: () => root,
    path: '/',
    beforeLoad: ({ search }) => {
      throw redirect({ to: '/solidarity/$year', params: { year: '2026' }, search, replace: true });
    },
  });
  return createRouter({
    routeTree: root.addChildren([home, solidarityRoute(root)]),
    scrollRestoration: true,
    defaultPreload: false,
  });
}
