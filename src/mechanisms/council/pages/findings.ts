/** What the command palette finds of the council: the questions one comes with. */
import type { Finding } from '../../../desk/find/finding.ts';

const detail = { en: 'Council', nl: 'Raad' };

export const findings: readonly Finding[] = [
  {
    kind: 'action',
    title: { en: 'Count a vote', nl: 'Een stemming tellen' },
    detail,
    also: ['qmv', 'qualified majority', 'gekwalificeerde meerderheid'],
    to: '/council/vote',
  },
  {
    kind: 'action',
    title: { en: 'Find a blocking minority', nl: 'Een blokkerende minderheid zoeken' },
    detail,
    also: ['coalitions', 'coalities'],
    to: '/council/vote?coalitions=blocking',
  },
];
