/** The words of installing the desk. */
import { registerWords } from '../languages/index.ts';

export const INSTALL = 'install';

registerWords(INSTALL, {
  en: {
    title: 'At hand without a network',
    why: 'Install this site as an app: it then opens from the home screen, also where the server cannot be reached.',
    install: 'Install',
    apple: 'In Safari: tap Share, then “Add to Home Screen”.',
    other: 'Where the browser can, its menu has “Install” or “Add to home screen”.',
    failed: 'The browser did not install it. Its menu may have “Install”.',
  },
  nl: {
    title: 'Bij de hand zonder netwerk',
    why: 'Installeer deze site als app: zij opent dan vanaf het beginscherm, ook waar de server niet bereikbaar is.',
    install: 'Installeren',
    apple: 'In Safari: tik op Deel, dan op ‘Zet op beginscherm’.',
    other: 'Als de browser het kan, staat in zijn menu ‘Installeren’ of ‘Toevoegen aan startscherm’.',
    failed: 'De browser heeft het niet geïnstalleerd. In zijn menu staat misschien ‘Installeren’.',
  },
});
