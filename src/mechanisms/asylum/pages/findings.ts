/** What the command palette finds of the asylum mechanism: what one comes to do. */
import type { Words } from '#kernel';
import type { Finding } from '../../../desk/find/finding.ts';

const ASYLUM: Words = { en: 'Asylum procedure', nl: 'Asielprocedure' };

const ACTIONS: readonly Finding[] = [
  {
    kind: 'action',
    title: { en: 'Go through an application for asylum', nl: 'Een asielverzoek doorlopen' },
    detail: ASYLUM,
    also: [
      'questionnaire',
      'vragenlijst',
      'case',
      'zaak',
      'dublin',
      'admissibility',
      'ontvankelijkheid',
      'border procedure',
      'grensprocedure',
    ],
    to: '/asylum/case',
  },
];

export const findings: readonly Finding[] = [...ACTIONS];
