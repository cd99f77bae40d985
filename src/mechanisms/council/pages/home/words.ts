import { registerWords } from '../../../../desk/languages/index.ts';

registerWords('council.home', {
  en: {
    next: 'Next Council',
    last: 'Last Council',
    title: '{{title}} Council',
    informal: 'Informal meeting: {{title}}',
    points: 'Points: {{points}} · decisions: {{decisions}}',
    decisions: 'To be decided',
    'decisions.past': 'On the table',
    agenda: 'The whole agenda',
    none: 'No agenda is on record yet.',
    how: 'Once the annotated agenda of a Council is read in, its points stand here, each with the mechanism behind it.',
    import: 'Read a letter in',
  },
  nl: {
    next: 'Volgende Raad',
    last: 'Laatste Raad',
    title: 'Raad {{title}}',
    informal: 'Informele bijeenkomst: {{title}}',
    points: 'Punten: {{points}} · besluiten: {{decisions}}',
    decisions: 'Te beslissen',
    'decisions.past': 'Lag ter tafel',
    agenda: 'De hele agenda',
    none: 'Er is nog geen agenda vastgelegd.',
    how: 'Zodra de geannoteerde agenda van een Raad is ingelezen, staan de punten hier, elk met het mechanisme erachter.',
    import: 'Een brief inlezen',
  },
}); // prettier-ignore
