-- Scenarios that an office keeps for itself: working papers, not facts, so they may be removed. No person is named.
create table scenario (
  -- The stream of the register whose record they vary.
  stream text not null check (stream <> ''),
  -- A role, with its state where it acts for one.
  office text not null check (office <> ''),
  name text not null check (name <> ''),
  content text not null,
  kept_at timestamptz(3) not null,
  primary key (stream, office, name)
);
