/** The pages of the solidarity mechanism, for the desk's router. */
import { createRoute, type AnyRoute } from '@tanstack/react-router';
import { CyclePage } from './cycle-page.tsx';
import { parseSearch } from './search.ts';

export function solidarityRoute(root: AnyRoute): AnyRoute {
  return createRoute({
    getParentRoute: () => root,
    path: '/solidarity/$year',
    validateSearch: parseSearch,
    component: CyclePage,
  });
}
