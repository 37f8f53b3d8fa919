-- A role of the whole system has no scope id, and the longest key needs 115 characters.
alter table role_assignment
    drop index role_assignment_once,
    drop column held_key,
    add column held_key varchar(120) as (if(ended_at is null, concat_ws(':', person_id, role, scope_kind, scope_id), null)) virtual,
    add constraint role_assignment_once unique (held_key);
