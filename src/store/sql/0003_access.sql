-- Access tokens: only their digest is kept.

create table access_token (
  id uuid primary key,
  digest text not null unique,
  name text not null,
  role text not null,
  state text,
  issued_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  revoked_at timestamptz(3)
);
