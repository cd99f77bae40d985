/** What the house itself offers, declared as mechanisms are. */
import type { Mechanism } from '#procedure';
import { accountProcedures } from './access-accounts.ts';
import { logProcedures } from './access-logs.ts';
import { mayProcedure } from './access-may.ts';
import type { HouseOffer } from './house-offer.ts';
import { ownProcedures } from './access-own.ts';
import { tokenProcedures } from './access-tokens.ts';
import { lawProcedures } from './law.ts';
import { registerProcedures } from './register.ts';
import { vaultProcedures } from './vault.ts';

const policy = new URL('./policy.cedar', import.meta.url);

/** Access tokens, and people with their accounts. */
const accessProcedures = (house: () => HouseOffer) => ({
  may: mayProcedure(house),
  ...accountProcedures,
  ...ownProcedures,
  ...logProcedures,
  ...tokenProcedures,
});

/** The mechanisms of the house itself; some answer about `house` as a whole. */
export const systemMechanisms = (house: () => HouseOffer): readonly Mechanism[] => [
  {
    name: 'register',
    title: { en: 'Register', nl: 'Register' },
    description: {
      en: 'What happened, appended and never changed, for everyone to check.',
      nl: 'Wat er gebeurde, toegevoegd en nooit gewijzigd, door iedereen na te gaan.',
    },
    procedures: registerProcedures,
    policy,
  },
  {
    name: 'law',
    title: { en: 'Law', nl: 'Recht' },
    description: {
      en: 'The provisions that the mechanisms rest on.',
      nl: 'De bepalingen waarop de mechanismen berusten.',
    },
    procedures: lawProcedures(house),
    policy,
  },
  {
    name: 'access',
    title: { en: 'Access', nl: 'Toegang' },
    description: {
      en: 'People and programs, what they may do, and who looked at what.',
      nl: 'Mensen en programma’s, wat zij mogen, en wie wat heeft ingezien.',
    },
    procedures: accessProcedures(house),
    policy,
  },
  {
    name: 'vault',
    title: { en: 'Vault', nl: 'Kluis' },
    description: {
      en: 'Personal data, kept apart and erased on time.',
      nl: 'Persoonsgegevens, apart bewaard en op tijd gewist.',
    },
    procedures: vaultProcedures,
    policy,
  },
];
