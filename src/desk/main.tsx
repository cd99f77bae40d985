/** The desk starts: language and appearance first, then the page that the address names. */
import { schemasMakeNoCode } from './strict-policy.ts';
import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './theme/tokens.css';
import './theme/base.css';
import './theme/page.css';
import './theme/parts.css';
import './shell/shell.css';
import './figures/figures.css';
import './map/map.css';
import './table/table.css';
import './panel/panel.css';
import './theme/forced.css';
import './theme/print.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { watchInstalling } from './install/installing.ts';
import { firstLanguage, startLanguages } from './languages/index.ts';
import { createDeskRouter } from './router.tsx';
import { applyTheme, keptTheme } from './theme/theme.ts';
import { openWithoutServer } from './without-server.ts';

if (!schemasMakeNoCode) throw new Error('Zod did not take the setting that the content policy needs.');
applyTheme(keptTheme());
watchInstalling();
await startLanguages(firstLanguage(location.search));

const queries = new QueryClient();
const root = document.getElementById('desk');
if (root === null) throw new Error('The page has no element with the id “desk”.');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={createDeskRouter()} />
    </QueryClientProvider>
  </StrictMode>,
);
openWithoutServer();
