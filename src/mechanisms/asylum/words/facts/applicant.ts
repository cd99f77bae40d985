import type { APPLICANT } from '../../facts/applicant.ts';
import type { TopicWords } from './type.ts';

export const applicantWords: TopicWords<typeof APPLICANT> = {
  birthDate: {
    ask: { en: 'When was the applicant born?', nl: 'Wanneer is de verzoeker geboren?' },
    say: { en: 'The date of birth', nl: 'De geboortedatum' },
  },
  minor: {
    ask: { en: 'Is the applicant under 18?', nl: 'Is de verzoeker jonger dan 18?' },
    say: { en: 'The applicant is under 18', nl: 'De verzoeker is jonger dan 18' },
  },
  unaccompanied: {
    ask: { en: 'Is the minor without an adult who is responsible for them?', nl: 'Is de minderjarige zonder een volwassene die verantwoordelijk is?' },
    say: { en: 'The minor is unaccompanied', nl: 'De minderjarige is niet-begeleid' },
  },
  nationality: {
    ask: { en: 'Which nationality has the applicant?', nl: 'Welke nationaliteit heeft de verzoeker?' },
    say: { en: 'The nationality', nl: 'De nationaliteit' },
  },
  stateless: {
    ask: { en: 'Is the applicant stateless?', nl: 'Is de verzoeker staatloos?' },
    say: { en: 'The applicant is stateless', nl: 'De verzoeker is staatloos' },
  },
  formerResidence: {
    ask: { en: 'In which country did the stateless applicant live before?', nl: 'In welk land woonde de staatloze verzoeker vroeger?' },
    say: { en: 'The country of former habitual residence', nl: 'Het land van de vroegere gewone verblijfplaats' },
  },
  withMinorChildren: {
    ask: { en: 'Is the applicant here with minor children?', nl: 'Is de verzoeker hier met minderjarige kinderen?' },
    say: { en: 'The applicant is here with minor children', nl: 'De verzoeker is hier met minderjarige kinderen' },
  },
}; // prettier-ignore
