/** What the desk itself offers to the command palette: its pages, and every provision and act that a rule rests on. */
import { actOf, printProvision } from '#kernel';
import { deskPages } from '../mechanisms.ts';
import type { Finding } from './finding.ts';

const PAGES: readonly Finding[] = [
  { kind: 'page', title: { en: 'Today', nl: 'Vandaag' }, also: ['home', 'start'], to: '/' },
  {
    kind: 'page',
    title: { en: 'Register', nl: 'Register' },
    detail: { en: 'Every event, and whether it is still as recorded', nl: 'Elke gebeurtenis, en of zij nog is zoals vastgelegd' },
    also: ['events', 'verify', 'verifiëren'],
    to: '/register',
  },
  {
    kind: 'page',
    title: { en: 'Law', nl: 'Recht' },
    detail: { en: 'The provisions that the rules rest on', nl: 'De bepalingen waarop de regels rusten' },
    to: '/law',
  },
  {
    kind: 'page',
    title: { en: 'My account', nl: 'Mijn account' },
    detail: { en: 'What I may do, and why not', nl: 'Wat ik mag, en waarom niet' },
    also: ['rights', 'rechten', 'password', 'wachtwoord'],
    to: '/account',
  },
  { kind: 'page', title: { en: 'People', nl: 'Mensen' }, also: ['accounts', 'invite'], to: '/people' },
  { kind: 'page', title: { en: 'Sign in', nl: 'Aanmelden' }, also: ['login'], to: '/sign-in' },
]; // prettier-ignore

/** The pages that the mechanisms name themselves, then the desk's own. */
function pages(): readonly Finding[] {
  const theirs = deskPages.flatMap(({ title, links }) =>
    links.map((link): Finding => ({ kind: 'page', title: link.title, detail: title, to: link.to })),
  );
  const [today, ...others] = PAGES;
  return today === undefined ? theirs : [today, ...theirs, ...others];
}

async function law(): Promise<readonly Finding[]> {
  const lists = await Promise.all(deskPages.map(({ law: load }) => load?.() ?? []));
  const lines = lists.flat();
  const provisions = lines.map((line): Finding => ({
    kind: 'provision',
    title: {
      en: printProvision(line.provision, { language: 'en' }),
      nl: printProvision(line.provision, { language: 'nl' }),
    },
    detail: line.for,
    to: `/law?q=${encodeURIComponent(printProvision(line.provision))}`,
  }));
  const acts = [...new Set(lines.map(({ provision }) => provision.act))].map((code): Finding => {
    const { cited, title, celex } = actOf(code);
    return { kind: 'act', title: cited, detail: title, also: [celex ?? '', code], to: `/law?q=${code}` };
  });
  return [...acts, ...provisions];
}

/** All that can be found, over all mechanisms. A mechanism that fails to answer is left out: the others still help. */
export async function allFindings(): Promise<readonly Finding[]> {
  const theirs = await Promise.allSettled(deskPages.map(({ find }) => find?.() ?? []));
  const found = theirs.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
  return [...pages(), ...found, ...(await law())];
}
