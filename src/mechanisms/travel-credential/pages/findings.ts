/** What the command palette finds of the travel credential: what one comes to do. */
import type { Words } from '#kernel';
import type { Finding } from '../../../desk/find/finding.ts';
import { NAME, TITLE } from '../about.ts';

const action = (page: string, title: Words, also: readonly string[]): Finding => ({
  kind: 'action',
  title,
  detail: TITLE,
  also,
  to: `/${NAME}/${page}`,
});

export const findings: readonly Finding[] = [
  action('credential', { en: 'Make a travel credential', nl: 'Een reiscredential maken' }, [
    'dtc', 'passport', 'paspoort', 'wallet', 'chip',
  ]), // prettier-ignore
  action('send', { en: 'Send a credential ahead of a journey', nl: 'Een credential vooruitsturen' }, [
    'submit', 'indienen', 'consent', 'toestemming', 'border', 'grens',
  ]), // prettier-ignore
  action('sent', { en: 'Withdraw what was sent', nl: 'Intrekken wat is verstuurd' }, [
    'withdraw', 'erase', 'wissen', 'status',
  ]), // prettier-ignore
  action('inbox', { en: 'Open the inbox of a border crossing point', nl: 'Het postvak van een doorlaatpost openen' }, [
    'guard', 'grenswachter', 'booth', 'balie',
  ]), // prettier-ignore
  action('trust', { en: 'See whose certificates are trusted', nl: 'Zien wiens certificaten vertrouwd worden' }, [
    'csca', 'master list', 'crl', 'icao', 'pkd',
  ]), // prettier-ignore
  action('face', { en: 'Compare a face with a chip', nl: 'Een gezicht met een chip vergelijken' }, [
    'biometrics', 'portrait', 'pasfoto',
  ]), // prettier-ignore
];
