/** What the house itself offers, declared as mechanisms are. */
import type { Mechanism } from '#procedure';
import { accessProcedures } from './access.ts';
import { registerProcedures } from './register.ts';
import { vaultProcedures } from './vault.ts';

const policy = new URL('./policy.cedar', import.meta.url);

export const systemMechanisms: readonly Mechanism[] = [
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
    name: 'access',
    title: { en: 'Access', nl: 'Toegang' },
    description: {
      en: 'Access tokens, which give their holder a role.',
      nl: 'Toegangssleutels, die hun houder een rol geven.',
    },
    procedures: accessProcedures,
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
