-- When a person was erased: the record stays, because others name it, and nothing is known of it.

alter table person
    add column erased_at datetime(6) after last_seen_at,
    add constraint person_erased check (erased_at is null or state = 'DEACTIVATED');
