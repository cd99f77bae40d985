-- The keys of appends are part of the promise that a retry writes once: they are never changed or removed either.

create trigger append_key_is_append_only
  before update or delete on append_key for each row execute function refuse_change();
create trigger append_key_is_never_emptied
  before truncate on append_key for each statement execute function refuse_change();
