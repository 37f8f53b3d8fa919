create table update_task (
    id uuid not null primary key,
    person_id uuid not null,
    held_version_id uuid not null,
    module_version_id uuid not null,
    due_on date not null,
    minutes integer not null,
    given_at datetime(6) not null,
    done_at datetime(6),
    version integer not null,
    constraint update_task_once unique (person_id, module_version_id),
    constraint update_task_person foreign key (person_id) references person (id),
    constraint update_task_held foreign key (held_version_id) references module_version (id),
    constraint update_task_module foreign key (module_version_id) references module_version (id),
    constraint update_task_minutes check (minutes between 20 and 40)
);
