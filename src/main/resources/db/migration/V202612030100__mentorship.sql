create table mentoring_profile (
    id uuid not null primary key,
    programme_id uuid not null,
    person_id uuid not null,
    side varchar(6) not null,
    state varchar(7) not null,
    languages text not null,
    zone varchar(40) not null,
    days text not null,
    from_time varchar(5) not null,
    until_time varchar(5) not null,
    contexts text not null,
    goals text not null,
    grade integer not null,
    places integer not null,
    interpreter bit not null,
    avoided blob,
    ranking text not null,
    superior_id uuid,
    words varchar(1000) not null,
    vetted_until date,
    trained_until date,
    code_signed_at datetime(6),
    reliability integer not null,
    changed_at datetime(6) not null,
    version integer not null,
    live_person uuid as (if(state = 'CLOSED', null, person_id)) virtual,
    constraint mentoring_profile_in foreign key (programme_id) references programme (id),
    constraint mentoring_profile_of foreign key (person_id) references person (id),
    constraint mentoring_profile_under foreign key (superior_id) references person (id),
    constraint mentoring_profile_once unique (programme_id, side, live_person),
    constraint mentoring_profile_range check (grade between 1 and 9 and places between 0 and 20
        and reliability between 0 and 1000)
);

create index mentoring_profile_of_person on mentoring_profile (person_id, state);
create index mentoring_profile_in_state on mentoring_profile (programme_id, state, side);

create table mentoring_skill (
    profile_id uuid not null,
    module_code varchar(20) not null,
    level integer not null,
    wanted integer not null,
    verified_level integer,
    verified_by uuid,
    verified_on date,
    primary key (profile_id, module_code),
    constraint mentoring_skill_of foreign key (profile_id) references mentoring_profile (id),
    constraint mentoring_skill_by foreign key (verified_by) references person (id),
    constraint mentoring_skill_range check (level between 0 and 5 and wanted between 0 and 5)
);

create table mentoring_conflict (
    id uuid not null primary key,
    person_id uuid not null,
    kind varchar(6) not null,
    about varchar(64) not null,
    declared_at datetime(6) not null,
    ended_at datetime(6),
    constraint mentoring_conflict_of foreign key (person_id) references person (id)
);

create index mentoring_conflict_open on mentoring_conflict (person_id, ended_at);

create table mentoring_rule (
    id uuid not null primary key,
    programme_id uuid not null,
    kind varchar(5) not null,
    one varchar(36) not null,
    other varchar(36) not null,
    reason varchar(500) not null,
    written_at datetime(6) not null,
    constraint mentoring_rule_in foreign key (programme_id) references programme (id),
    constraint mentoring_rule_once unique (programme_id, kind, one, other)
);

create table mentoring_cycle (
    id uuid not null primary key,
    programme_id uuid not null,
    name varchar(120) not null,
    purpose varchar(1000) not null,
    starts_on date not null,
    ends_on date not null,
    aim varchar(13) not null,
    answer_days integer not null,
    arrangements bit not null,
    weights text not null,
    state varchar(6) not null,
    runs integer not null,
    opened_at datetime(6) not null,
    version integer not null,
    constraint mentoring_cycle_in foreign key (programme_id) references programme (id),
    constraint mentoring_cycle_range check (ends_on > starts_on and answer_days between 1 and 60)
);

create table match_mark (
    cycle_id uuid not null,
    mentee_id uuid not null,
    mentor_id uuid not null,
    kind varchar(4) not null,
    primary key (cycle_id, mentee_id, mentor_id),
    constraint match_mark_in foreign key (cycle_id) references mentoring_cycle (id),
    constraint match_mark_mentee foreign key (mentee_id) references mentoring_profile (id),
    constraint match_mark_mentor foreign key (mentor_id) references mentoring_profile (id)
);

create table match_run (
    id uuid not null primary key,
    cycle_id uuid not null,
    number integer not null,
    at datetime(6) not null,
    seed bigint not null,
    inputs_hash varchar(64) not null,
    people integer not null,
    mentors integer not null,
    places integer not null,
    matched integer not null,
    average integer not null,
    lowest integer not null,
    approved_at datetime(6),
    constraint match_run_in foreign key (cycle_id) references mentoring_cycle (id),
    constraint match_run_once unique (cycle_id, number)
);

create table match_line (
    id uuid not null primary key,
    run_id uuid not null,
    mentee_id uuid not null,
    mentor_id uuid,
    score integer,
    points text not null,
    next_best text not null,
    locked bit not null,
    barriers text not null,
    fitting integer not null,
    constraint match_line_in foreign key (run_id) references match_run (id),
    constraint match_line_mentee foreign key (mentee_id) references mentoring_profile (id),
    constraint match_line_mentor foreign key (mentor_id) references mentoring_profile (id),
    constraint match_line_once unique (run_id, mentee_id)
);

create table mentorship (
    id uuid not null primary key,
    programme_id uuid not null,
    cycle_id uuid not null,
    mentor_id uuid not null,
    mentee_id uuid not null,
    state varchar(11) not null,
    score integer not null,
    next_best text not null,
    offered_at datetime(6) not null,
    answer_until datetime(6) not null,
    mentor_accepted_at datetime(6),
    mentee_accepted_at datetime(6),
    reminded_at datetime(6),
    review_due date,
    starts_on date not null,
    ends_on date not null,
    ended_at datetime(6),
    reason varchar(500) not null,
    for_cause bit not null,
    former_id uuid,
    agreement text not null,
    mentor_agreed_at datetime(6),
    mentee_agreed_at datetime(6),
    version integer not null,
    live_mentee uuid as (if(state in ('PROPOSED', 'ACTIVE', 'PAUSED'), mentee_id, null)) virtual,
    constraint mentorship_in foreign key (programme_id) references programme (id),
    constraint mentorship_of foreign key (cycle_id) references mentoring_cycle (id),
    constraint mentorship_mentor foreign key (mentor_id) references mentoring_profile (id),
    constraint mentorship_mentee foreign key (mentee_id) references mentoring_profile (id),
    constraint mentorship_after foreign key (former_id) references mentorship (id),
    constraint mentorship_one_live unique (live_mentee)
);

create index mentorship_of_mentor on mentorship (mentor_id, state);
create index mentorship_of_mentee on mentorship (mentee_id, state);
create index mentorship_to_review on mentorship (review_due);
create index mentorship_to_answer on mentorship (state, answer_until);

create table mentorship_goal (
    id uuid not null primary key,
    mentorship_id uuid not null,
    module_code varchar(20) not null,
    outcome_key varchar(40) not null,
    words varchar(300) not null,
    baseline varchar(300) not null,
    target varchar(300) not null,
    measure varchar(300) not null,
    evidence varchar(300) not null,
    due date not null,
    state varchar(7) not null,
    attainment integer,
    constraint mentorship_goal_of foreign key (mentorship_id) references mentorship (id),
    constraint mentorship_goal_scale check (attainment between -2 and 2)
);

create index mentorship_goal_in on mentorship_goal (mentorship_id, state);

create table mentorship_meeting (
    id uuid not null primary key,
    mentorship_id uuid not null,
    begins_at datetime(6) not null,
    minutes integer not null,
    mode varchar(9) not null,
    state varchar(9) not null,
    confidence_before integer,
    confidence_after integer,
    reminded_at datetime(6),
    version integer not null,
    constraint mentorship_meeting_of foreign key (mentorship_id) references mentorship (id),
    constraint mentorship_meeting_range check (minutes between 10 and 480)
);

create index mentorship_meeting_in on mentorship_meeting (mentorship_id, begins_at);
create index mentorship_meeting_due on mentorship_meeting (state, reminded_at, begins_at);

create table meeting_note (
    id uuid not null primary key,
    meeting_id uuid not null,
    side varchar(6) not null,
    visibility varchar(6) not null,
    cell blob not null,
    written_at datetime(6) not null,
    constraint meeting_note_of foreign key (meeting_id) references mentorship_meeting (id),
    constraint meeting_note_once unique (meeting_id, side)
);

create table mentorship_action (
    id uuid not null primary key,
    mentorship_id uuid not null,
    side varchar(6) not null,
    words varchar(300) not null,
    due date not null,
    done_at datetime(6),
    constraint mentorship_action_of foreign key (mentorship_id) references mentorship (id)
);

create index mentorship_action_in on mentorship_action (mentorship_id, due);

create table mentorship_review (
    id uuid not null primary key,
    mentorship_id uuid not null,
    point varchar(6) not null,
    side varchar(6) not null,
    marks text not null,
    cell blob not null,
    at datetime(6) not null,
    constraint mentorship_review_of foreign key (mentorship_id) references mentorship (id),
    constraint mentorship_review_once unique (mentorship_id, point, side)
);
