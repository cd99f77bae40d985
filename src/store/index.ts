/** The store's only door: the register, the vault, access tokens and people, on PGlite or PostgreSQL. */
export { Access, type AccessToken } from './access.ts';
export { nameKey, type Account, type AccountChange, type Rights } from './accounts.ts';
export { type Invitation } from './invitations.ts';
export { Files, type FileOptions, type Kept } from './files.ts';
export { readLock, type LockHolder } from './lock.ts';
export { openStore, storeLocation, type Store, type StoreLocation } from './open.ts';
export { Mailbox, type Envelope, type Proof } from './mailbox.ts';
export { type Departure } from './departures.ts';
export { type People } from './people.ts';
export {
  Register,
  type AppendOptions,
  type ChainedEvent,
  type ReadAllOptions,
  type RecentOptions,
  type StreamSummary,
} from './register.ts';
export { type KeptScenario, type Scenarios } from './scenarios.ts';
export { type SessionSummary, type SignedIn } from './sessions.ts';
export { ERASURES_STREAM, Vault, type ErasureReason, type PutOptions, type VaultItem } from './vault.ts';
export { type LoggedView, type View as PersonalView } from './views.ts';
export { type BrokenEvent, type Verification, type VerifyOptions } from './verify.ts';
