-- The vault: personal data, encrypted with a key of its subject, with an expiry. Erasing the key erases the data.

create table vault_subject (
  subject text primary key,
  wrapped_key bytea not null
);

create table vault_item (
  reference uuid primary key,
  subject text not null references vault_subject (subject) on delete cascade,
  purpose text not null check (purpose <> ''),
  nonce bytea not null,
  ciphertext bytea not null,
  expires_at timestamptz(3) not null
);

create index vault_item_expiry on vault_item (expires_at);
create index vault_item_subject on vault_item (subject);
