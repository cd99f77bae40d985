-- People: accounts, invitations, sessions, and the logs of sign-ins and of who looked at what. Secrets are digests.

-- An account signs in with a password here, or at an organisation under a subject of its issuer.
create table account (
  id uuid primary key,
  name text not null check (name <> ''),
  name_key text not null check (name_key <> ''),
  role text not null,
  state text,
  password text,
  issuer text,
  subject text,
  made_at timestamptz(3) not null,
  ended_at timestamptz(3),
  unique (issuer, subject),
  check ((issuer is null) = (subject is null)),
  check ((password is null) <> (issuer is null))
);

-- Names of an organisation are its own affair: two of its people may have one name.
create unique index account_local_name on account (name_key) where password is not null;

-- A link that makes an account; with an account already named, one that gives it another password.
create table invitation (
  id uuid primary key,
  digest text not null unique,
  role text not null,
  state text,
  name text,
  account uuid references account (id) on delete cascade,
  first boolean not null,
  made_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  used_at timestamptz(3)
);

create table session (
  id uuid primary key,
  digest text not null unique,
  account uuid not null references account (id) on delete cascade,
  agent text not null,
  made_at timestamptz(3) not null,
  seen_at timestamptz(3) not null,
  expires_at timestamptz(3) not null
);

create index session_account on session (account);

-- Attempts that were not right, by a digest of what was tried: names typed wrongly may be passwords.
create table guess (
  key text primary key,
  count integer not null,
  counted_at timestamptz(3) not null,
  blocked_until timestamptz(3) not null
);

-- Somebody sent to sign in at the organisation, until they are back.
create table departure (
  digest text primary key,
  state text not null,
  nonce text not null,
  verifier text not null,
  destination text not null,
  expires_at timestamptz(3) not null
);

create table sign_in (
  position bigint generated always as identity primary key,
  at timestamptz(3) not null,
  what text not null check (what <> ''),
  account uuid,
  session uuid,
  detail text
);

create index sign_in_at on sign_in (at);
create index sign_in_account on sign_in (account);

create table personal_view (
  position bigint generated always as identity primary key,
  at timestamptz(3) not null,
  means text not null,
  who text,
  role text not null,
  state text,
  action text not null,
  purpose text not null check (purpose <> ''),
  subject text
);

create index personal_view_at on personal_view (at);
create index personal_view_who on personal_view (who);
