create table question (
    id uuid not null primary key,
    module_version_id uuid not null,
    language char(2) not null,
    question_key varchar(60) not null,
    item_use varchar(5) not null,
    outcome varchar(60) not null,
    difficulty integer not null,
    pair varchar(60) not null,
    lesson varchar(60) not null,
    definition mediumtext not null,
    constraint question_key unique (module_version_id, language, question_key),
    constraint question_of foreign key (module_version_id) references module_version (id),
    constraint question_use check (item_use in ('CHECK', 'PRE', 'FINAL')),
    constraint question_difficulty check (difficulty in (1, 2)),
    constraint question_definition check (json_valid(definition)),
    index question_by_use (module_version_id, item_use, language)
);

create table blueprint (
    module_version_id uuid not null,
    kind varchar(8) not null,
    module_code varchar(20) not null,
    module_title text not null,
    draws varchar(2000) not null,
    questions integer not null,
    minutes integer not null,
    pass_mark integer not null,
    attempts integer not null,
    cool_down_hours integer not null,
    primary key (module_version_id, kind),
    constraint blueprint_of foreign key (module_version_id) references module_version (id),
    constraint blueprint_kind check (kind in ('PRE_TEST', 'FINAL')),
    constraint blueprint_size check (questions > 0 and minutes > 0),
    constraint blueprint_pass_mark check (pass_mark between 0 and 100),
    constraint blueprint_attempts check (attempts > 0 and cool_down_hours >= 0)
);

create table attempt (
    id uuid not null primary key,
    person_id uuid not null,
    module_version_id uuid not null,
    kind varchar(8) not null,
    number integer not null,
    language char(2) not null,
    seed bigint not null,
    started_at datetime(6) not null,
    deadline_at datetime(6) not null,
    handed_in_at datetime(6),
    points decimal(9, 6),
    questions integer not null,
    percent integer,
    passed bit,
    version integer not null,
    open_key varchar(100) as (if(handed_in_at is null, concat_ws(':', person_id, module_version_id, kind), null)) virtual,
    constraint attempt_person foreign key (person_id) references person (id),
    constraint attempt_blueprint foreign key (module_version_id, kind) references blueprint (module_version_id, kind),
    constraint attempt_number unique (person_id, module_version_id, kind, number),
    constraint attempt_open_once unique (open_key),
    constraint attempt_time check (deadline_at > started_at),
    constraint attempt_result check (
        (handed_in_at is null) = (points is null) and (handed_in_at is null) = (percent is null)
        and (handed_in_at is null) = (passed is null)),
    constraint attempt_percent check (percent between 0 and 100),
    index attempt_by_deadline (handed_in_at, deadline_at)
);

create table attempt_question (
    attempt_id uuid not null,
    position integer not null,
    question_id uuid not null,
    option_order varchar(2000) not null,
    target_order varchar(2000) not null,
    flagged bit not null,
    response text not null,
    answered_at datetime(6),
    answer_sequence bigint not null,
    points decimal(7, 6),
    primary key (attempt_id, position),
    constraint attempt_question_once unique (attempt_id, question_id),
    constraint attempt_question_attempt foreign key (attempt_id) references attempt (id),
    constraint attempt_question_question foreign key (question_id) references question (id),
    constraint attempt_question_points check (points between 0 and 1)
);

create table check_answer (
    person_id uuid not null,
    module_version_id uuid not null,
    question_key varchar(60) not null,
    response text not null,
    points decimal(7, 6) not null,
    tries integer not null,
    answered_at datetime(6) not null,
    first_answered_at datetime(6) not null,
    first_right bit not null,
    primary key (person_id, module_version_id, question_key),
    constraint check_answer_person foreign key (person_id) references person (id),
    constraint check_answer_module foreign key (module_version_id) references module_version (id),
    constraint check_answer_points check (points between 0 and 1)
);
