/** The store's only door: the register, the vault and access tokens, on PGlite or PostgreSQL. */
export { Access, type AccessToken } from './access.ts';
export { readLock, type LockHolder } from './lock.ts';
export { openStore, storeLocation, type Store, type StoreLocation } from './open.ts';
export { Register, type AppendOptions, type ReadAllOptions, type StreamSummary } from './register.ts';
export { ERASURES_STREAM, Vault, type PutOptions, type VaultItem } from './vault.ts';
export { type BrokenEvent, type Verification, type VerifyOptions } from './verify.ts';
