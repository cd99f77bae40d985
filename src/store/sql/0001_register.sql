-- The register: events that are appended and never changed.

create table event (
  position bigint generated always as identity primary key,
  stream text not null check (stream <> ''),
  version integer not null check (version > 0),
  type text not null check (type <> ''),
  data jsonb not null,
  actor text not null check (actor <> ''),
  recorded_at timestamptz(3) not null,
  previous_hash text not null,
  hash text not null,
  unique (stream, version)
);

-- The end of each stream: what a stale writer is compared with, and what shows that a tail was cut off.
create table stream_head (
  stream text primary key,
  version integer not null,
  hash text not null
);

-- A retry with the same key finds what the first try wrote.
create table append_key (
  key text primary key,
  digest text not null,
  stream text not null,
  first_version integer not null,
  last_version integer not null
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'The register is append-only: % on % is refused.', tg_op, tg_table_name
    using errcode = 'restrict_violation';
end;
$$;

create trigger event_is_append_only
  before update or delete on event for each row execute function refuse_change();
create trigger event_is_never_emptied
  before truncate on event for each statement execute function refuse_change();
