create table cohort (
    id uuid not null primary key,
    programme_id uuid not null,
    name varchar(120) not null,
    starts_on date not null,
    ends_on date not null,
    zone varchar(60) not null,
    capacity integer not null,
    state varchar(10) not null,
    created_at datetime(6) not null,
    version integer not null,
    constraint cohort_name unique (programme_id, name),
    constraint cohort_days check (ends_on >= starts_on),
    constraint cohort_capacity check (capacity between 1 and 500),
    constraint cohort_state check (state in ('OPEN', 'CLOSED')),
    index cohort_by_start (starts_on, id)
);

create table cohort_module (
    cohort_id uuid not null,
    module_code varchar(20) not null,
    position integer not null,
    primary key (cohort_id, module_code),
    constraint cohort_module_position unique (cohort_id, position),
    constraint cohort_module_cohort foreign key (cohort_id) references cohort (id)
);

create table enrolment (
    id uuid not null primary key,
    cohort_id uuid not null,
    person_id uuid not null,
    state varchar(10) not null,
    enrolled_at datetime(6) not null,
    enrolled_by uuid,
    withdrawn_at datetime(6),
    withdrawn_by uuid,
    withdrawn_reason varchar(500),
    extra_time_percent integer not null,
    version integer not null,
    live_key varchar(80) as (if(state = 'ENROLLED', concat_ws(':', cohort_id, person_id), null)) virtual,
    constraint enrolment_cohort foreign key (cohort_id) references cohort (id),
    constraint enrolment_person foreign key (person_id) references person (id),
    constraint enrolment_once unique (live_key),
    constraint enrolment_state check (state in ('ENROLLED', 'WITHDRAWN')),
    constraint enrolment_withdrawal check ((state = 'WITHDRAWN') = (withdrawn_at is not null and withdrawn_reason is not null)),
    constraint enrolment_extra_time check (extra_time_percent between 0 and 100),
    index enrolment_by_cohort (cohort_id, state),
    index enrolment_by_person (person_id, state)
);
