create table enrolment_list (
    id uuid not null primary key,
    cohort_id uuid not null,
    file_name varchar(200) not null,
    state varchar(10) not null,
    made_at datetime(6) not null,
    made_by uuid not null,
    applied_at datetime(6),
    applied_by uuid,
    undone_at datetime(6),
    undone_by uuid,
    version integer not null,
    constraint enrolment_list_cohort foreign key (cohort_id) references cohort (id),
    constraint enrolment_list_state check (state in ('CHECKED', 'APPLIED', 'UNDONE')),
    constraint enrolment_list_applied check ((state = 'CHECKED') = (applied_at is null)),
    constraint enrolment_list_undone check ((state = 'UNDONE') = (undone_at is not null)),
    index enrolment_list_latest (cohort_id, id)
);

-- A line names a person by id alone, without a foreign key: it is no reason to keep one.
create table enrolment_list_line (
    id uuid not null primary key,
    list_id uuid not null,
    number integer not null,
    mail varchar(254) not null,
    cohorts text not null,
    outcome varchar(10) not null,
    reason varchar(20) not null,
    argument varchar(254) not null,
    person_id uuid,
    enrolment_id uuid,
    undone varchar(10),
    constraint enrolment_list_line_once unique (list_id, number),
    constraint enrolment_list_line_of foreign key (list_id) references enrolment_list (id),
    constraint enrolment_list_line_enrolment foreign key (enrolment_id) references enrolment (id),
    constraint enrolment_list_line_outcome check (outcome in ('NEW', 'INSIDE', 'REFUSED')),
    constraint enrolment_list_line_undone check (undone in ('WITHDRAWN', 'KEPT', 'GONE')),
    index enrolment_list_line_by_outcome (list_id, outcome, number)
);
