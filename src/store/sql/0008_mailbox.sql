-- Sealed messages to an office. On its way a message is in `message_in_transit`; delivered, it is in the vault. What
-- stands here meanwhile is on the envelope, and all of it goes when the message is erased.

create table message (
  id uuid primary key,
  -- Whose mailbox: a state and a place, as NL/SPL.
  office text not null check (office <> ''),
  -- When the matter is due at the office: what the mailbox is sorted by.
  due_at timestamptz(3) not null,
  received_at timestamptz(3) not null,
  erase_at timestamptz(3) not null,
  -- Of the sealed bytes: the same message is not taken twice while it is there.
  seal_digest text not null unique,
  -- What else is on the envelope.
  envelope jsonb not null,
  -- The item of the vault, once delivered.
  reference uuid
);

create index message_office on message (office, due_at);
create index message_erasure on message (erase_at);

create table message_in_transit (
  id uuid primary key references message (id) on delete cascade,
  sealed text not null
);

-- The latest time that was seen: a clock that is put back does not keep anything longer.
create table latest_time (
  name text primary key,
  at timestamptz(3) not null
);
