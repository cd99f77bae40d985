/** The list of every page is the router's: a page that is missing in it would be tested by nothing. */
import { expect, it } from 'vitest';
import { deskPages } from '../../src/desk/mechanisms.ts';
import { createDeskRouter } from '../../src/desk/router.tsx';
import { EVERY_PAGE, pathname } from './every-page.ts';

const addresses = EVERY_PAGE.map(({ path }) => pathname(path));

for (const pattern of Object.keys(createDeskRouter().routesByPath as Record<string, unknown>)) {
  it(`the address ${pattern} of the router is in the list of every page`, () => {
    const parts = pattern.split('/').map((part) => (part.startsWith('$') ? '[^/]+' : part));
    expect(addresses).toContainEqual(expect.stringMatching(new RegExp(`^${parts.join('/')}/?$`)));
  });
}

it('every link of every mechanism is in the list', () => {
  const links = deskPages.flatMap((pages) => pages.links.map(({ to }) => to));
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((to) => !addresses.includes(to))).toEqual([]);
});

it('no two pages of the list have one name', () => {
  const names = EVERY_PAGE.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});
