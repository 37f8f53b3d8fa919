alter table module_start
    add scenes_passed integer not null default 0 after last_read_at,
    add constraint module_start_scenes_passed check (scenes_passed >= 0);
