/** One address of the desk and the page that it shows, which is loaded when it is first opened. */
import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';
import type { ComponentType } from 'react';

/** `load` imports the module of the page: `() => import('./state-page.tsx').then((page) => page.StatePage)`. */
export function pageRoute(root: AnyRoute, path: string, load: () => Promise<ComponentType>): AnyRoute {
  return createRoute({
    getParentRoute: () => root,
    path,
    component: lazyRouteComponent(() => load().then((page) => ({ page })), 'page'),
  });
}
