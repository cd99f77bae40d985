import { expect, it } from 'vitest';
import { trail } from './trail.ts';

const titles = (path: string[], language: 'en' | 'nl' = 'en'): string[] =>
  trail(path, language, language).map(({ title }) => title);

it('names the meeting by its day, and a dossier by its name', () => {
  expect(titles(['agenda', 'jha-2025-12-08'])).toEqual(['Council', 'Agenda', 'JHA, 8 Dec 2025']);
  expect(titles(['dossiers', 'insolvency-law'], 'nl')).toEqual(['Raad', 'Dossiers', 'insolvency-law']);
});

it('shows as it is what is no meeting, and nothing for a page that is not there', () => {
  expect(titles(['agenda', 'jha-2025-99-99'])).toEqual(['Council', 'Agenda', 'jha-2025-99-99']);
  expect(titles(['agenda', '<script>'])).toEqual(['Council', 'Agenda', '<script>']);
  expect(titles(['nothing', 'x'])).toEqual(['Council']);
});
