create table after_action_report (
    id uuid not null primary key,
    run_id uuid not null,
    number integer not null,
    state varchar(8) not null,
    language char(2) not null,
    headline varchar(300) not null,
    summary text not null,
    correction varchar(500) not null,
    signed_by uuid,
    signed_at datetime(6),
    agreed_by uuid,
    agreed_at datetime(6),
    version integer not null,
    open_run uuid as (if(state = 'FINAL', null, run_id)) virtual,
    constraint after_action_report_of foreign key (run_id) references exercise_run (id),
    constraint after_action_report_signer foreign key (signed_by) references person (id),
    constraint after_action_report_second foreign key (agreed_by) references person (id),
    constraint after_action_report_once unique (run_id, number),
    constraint after_action_report_one_open unique (open_run),
    constraint after_action_report_state check (state in ('DRAFT', 'SIGNED', 'FINAL')),
    constraint after_action_report_two check (agreed_by is null or agreed_by <> signed_by)
);

create table report_file (
    report_id uuid not null primary key,
    pdf mediumblob not null,
    constraint report_file_of foreign key (report_id) references after_action_report (id)
);

create table finding (
    id uuid not null primary key,
    run_id uuid not null,
    number integer not null,
    objective varchar(40) not null,
    kind varchar(8) not null,
    severity varchar(8),
    statement varchar(200) not null,
    happened text not null,
    reason text not null,
    meaning text not null,
    cause varchar(12),
    observations text not null,
    written_by uuid not null,
    written_at datetime(6) not null,
    version integer not null,
    constraint finding_of foreign key (run_id) references exercise_run (id),
    constraint finding_writer foreign key (written_by) references person (id),
    constraint finding_once unique (run_id, number),
    constraint finding_kind check (kind in ('STRENGTH', 'AREA')),
    constraint finding_observations check (json_valid(observations))
);

create table corrective_action (
    id uuid not null primary key,
    finding_id uuid not null,
    run_id uuid not null,
    programme_id uuid not null,
    title varchar(200) not null,
    element varchar(12) not null,
    owner_id uuid not null,
    agency varchar(120) not null,
    starts_on date not null,
    due_on date not null,
    means varchar(15) not null,
    how varchar(500) not null,
    state varchar(11) not null,
    steps integer not null,
    done_at datetime(6),
    verified_by uuid,
    verified_at datetime(6),
    retest_run_id uuid,
    retest_passed bit,
    retest_at datetime(6),
    retest_source varchar(300) not null,
    owner_told_at datetime(6),
    escalated_at datetime(6),
    version integer not null,
    is_open bit as (state in ('PROPOSED', 'AGREED', 'IN_PROGRESS', 'BLOCKED', 'REOPENED')) virtual,
    constraint corrective_action_of foreign key (finding_id) references finding (id),
    constraint corrective_action_run foreign key (run_id) references exercise_run (id),
    constraint corrective_action_programme foreign key (programme_id) references programme (id),
    constraint corrective_action_owner foreign key (owner_id) references person (id),
    constraint corrective_action_verifier foreign key (verified_by) references person (id),
    constraint corrective_action_retest foreign key (retest_run_id) references exercise_run (id),
    constraint corrective_action_days check (due_on >= starts_on),
    constraint corrective_action_state check (state in ('PROPOSED', 'AGREED', 'IN_PROGRESS', 'BLOCKED', 'DONE', 'VERIFIED', 'REOPENED', 'CANCELLED'))
);

create index corrective_action_open on corrective_action (programme_id, due_on, id);
create index corrective_action_of_owner on corrective_action (owner_id, due_on, id);
create index corrective_action_late on corrective_action (is_open, due_on, id);

create table action_step (
    id uuid not null primary key,
    action_id uuid not null,
    number integer not null,
    state varchar(11) not null,
    done_by uuid,
    at datetime(6) not null,
    words text not null,
    evidence text not null,
    constraint action_step_of foreign key (action_id) references corrective_action (id),
    constraint action_step_person foreign key (done_by) references person (id),
    constraint action_step_once unique (action_id, number)
);

create table hot_wash_given (
    seat_id uuid not null primary key,
    run_id uuid not null,
    constraint hot_wash_given_seat foreign key (seat_id) references run_seat (id),
    constraint hot_wash_given_run foreign key (run_id) references exercise_run (id)
);

create table hot_wash_entry (
    id uuid not null primary key,
    run_id uuid not null,
    seat_id uuid,
    keep text not null,
    improve text not null,
    scores text not null,
    constraint hot_wash_entry_run foreign key (run_id) references exercise_run (id),
    constraint hot_wash_entry_seat foreign key (seat_id) references run_seat (id),
    constraint hot_wash_entry_scores check (json_valid(scores))
);
