/** Light, dark, high contrast, or as the system asks: one attribute on the root element. */
import { keep, kept } from '../kept.ts';

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

export function keptTheme(): Theme {
  const name = kept('theme');
  return THEMES.find((theme) => theme === name) ?? 'system';
}

export function applyTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
}

export function changeTheme(theme: Theme): void {
  keep('theme', theme);
  applyTheme(theme);
}
