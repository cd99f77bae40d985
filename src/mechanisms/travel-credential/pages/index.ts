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
  tell: () => import('./shared/tell.ts').then(({ tell }) => tell),
  find: () => import('./findings.ts').then(({ findings }) => findings),
  law: () => import('../law-lines.ts').then(({ lawLines }) => lawLines),
  routes: (root) => [
    pageRoute(root, `/${NAME}/credential`, () =>
      import('./credential/credential-page.tsx').then(({ CredentialPage }) => CredentialPage),
    ),
    pageRoute(root, `/${NAME}/inbox`, () =>
      import('./authority/inbox/inbox-page.tsx').then(({ InboxPage }) => InboxPage),
    ),
    pageRoute(root, `/${NAME}/inbox/$submission`, () =>
      import('./authority/submission/submission-page.tsx').then(({ SubmissionPage }) => SubmissionPage),
    ),
    pageRoute(root, `/${NAME}/erased`, () =>
      import('./authority/erased/erased-page.tsx').then(({ ErasedPage }) => ErasedPage),
    ),
    pageRoute(root, `/${NAME}/trust`, () =>
      import('./trust/trust-page.tsx').then(({ TrustPage }) => TrustPage),
    ),
    pageRoute(root, `/${NAME}/trust/import`, () =>
      import('./trust/import/import-page.tsx').then(({ ImportPage }) => ImportPage),
    ),
    pageRoute(root, `/${NAME}/trust/$fingerprint`, () =>
      import('./trust/certificate/certificate-page.tsx').then(({ CertificatePage }) => CertificatePage),
    ),
    pageRoute(root, `/${NAME}/face`, () => import('./face/face-page.tsx').then(({ FacePage }) => FacePage)),
  ],
};
