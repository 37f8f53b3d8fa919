create table exercise_run (
    id uuid not null primary key,
    design_version_id uuid not null,
    cohort_id uuid not null,
    programme_id uuid not null,
    title varchar(200) not null,
    zone varchar(40) not null,
    planned_for datetime(6) not null,
    state varchar(10) not null,
    forked_from uuid,
    planned_by uuid,
    planned_at datetime(6) not null,
    closed_at datetime(6),
    entries integer not null,
    chain char(64) not null,
    version integer not null,
    constraint exercise_run_design foreign key (design_version_id) references exercise_design_version (id),
    constraint exercise_run_cohort foreign key (cohort_id) references cohort (id),
    constraint exercise_run_programme foreign key (programme_id) references programme (id),
    constraint exercise_run_fork foreign key (forked_from) references exercise_run (id),
    constraint exercise_run_planner foreign key (planned_by) references person (id),
    constraint exercise_run_state check (state in ('PLANNED', 'READY', 'RUNNING', 'PAUSED', 'ENDED', 'CLOSED', 'CANCELLED')),
    constraint exercise_run_entries check (entries >= 0)
);

create index exercise_run_by_state on exercise_run (state, planned_for, id);
create index exercise_run_of_programme on exercise_run (programme_id, planned_for, id);

create table run_team (
    id uuid not null primary key,
    run_id uuid not null,
    team_key varchar(40) not null,
    position integer not null,
    name varchar(120) not null,
    language char(2) not null,
    zone varchar(40) not null,
    version integer not null,
    constraint run_team_of foreign key (run_id) references exercise_run (id),
    constraint run_team_once unique (run_id, team_key)
);

create table run_seat (
    id uuid not null primary key,
    run_id uuid not null,
    run_team_id uuid not null,
    role_key varchar(40) not null,
    person_id uuid,
    taken_at datetime(6) not null,
    left_at datetime(6),
    extra_percent integer not null,
    version integer not null,
    seated uuid as (if(left_at is null, person_id, null)) virtual,
    constraint run_seat_of foreign key (run_team_id) references run_team (id),
    constraint run_seat_run foreign key (run_id) references exercise_run (id),
    constraint run_seat_person foreign key (person_id) references person (id),
    constraint run_seat_one_each unique (run_id, seated),
    constraint run_seat_extra check (extra_percent between 0 and 200)
);

create index run_seat_of_person on run_seat (person_id, run_id);

create table run_staff (
    id uuid not null primary key,
    run_id uuid not null,
    person_id uuid not null,
    duty varchar(20) not null,
    constraint run_staff_run foreign key (run_id) references exercise_run (id),
    constraint run_staff_person foreign key (person_id) references person (id),
    constraint run_staff_once unique (run_id, person_id, duty)
);

create index run_staff_of_person on run_staff (person_id, run_id);

create table run_entry (
    run_id uuid not null,
    number integer not null,
    at datetime(6) not null,
    clock_offset bigint not null,
    kind varchar(24) not null,
    run_team_id uuid,
    seat_id uuid,
    subject varchar(80) not null,
    actor_id uuid,
    facts mediumtext not null,
    hash char(64) not null,
    once varchar(200),
    primary key (run_id, number),
    constraint run_entry_of foreign key (run_id) references exercise_run (id),
    constraint run_entry_team foreign key (run_team_id) references run_team (id),
    constraint run_entry_seat foreign key (seat_id) references run_seat (id),
    constraint run_entry_once unique (run_id, once),
    constraint run_entry_facts check (json_valid(facts)),
    constraint run_entry_number check (number > 0)
);
