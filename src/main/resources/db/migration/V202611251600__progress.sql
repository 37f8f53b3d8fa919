create table module_start (
    id uuid not null primary key,
    person_id uuid not null,
    cohort_id uuid not null,
    module_code varchar(20) not null,
    module_version_id uuid not null,
    shore varchar(10),
    begun_at datetime(6) not null,
    last_lesson_key varchar(80),
    last_read_at datetime(6),
    version integer not null,
    constraint module_start_once unique (person_id, cohort_id, module_code),
    constraint module_start_person foreign key (person_id) references person (id),
    constraint module_start_cohort foreign key (cohort_id) references cohort (id),
    constraint module_start_module foreign key (module_version_id) references module_version (id),
    constraint module_start_shore check (shore in ('COASTAL', 'LANDLOCKED')),
    index module_start_by_cohort (cohort_id, module_code)
);

create table lesson_progress (
    id uuid not null primary key,
    person_id uuid not null,
    module_version_id uuid not null,
    lesson_key varchar(80) not null,
    opened_at datetime(6) not null,
    anchor varchar(80),
    done_at datetime(6),
    constraint lesson_progress_once unique (person_id, module_version_id, lesson_key),
    constraint lesson_progress_person foreign key (person_id) references person (id),
    constraint lesson_progress_module foreign key (module_version_id) references module_version (id)
);

create table completion (
    id uuid not null primary key,
    person_id uuid not null,
    module_version_id uuid not null,
    cohort_id uuid not null,
    percent integer not null,
    completed_at datetime(6) not null,
    constraint completion_once unique (person_id, module_version_id),
    constraint completion_person foreign key (person_id) references person (id),
    constraint completion_module foreign key (module_version_id) references module_version (id),
    constraint completion_cohort foreign key (cohort_id) references cohort (id),
    constraint completion_percent check (percent between 0 and 100)
);
