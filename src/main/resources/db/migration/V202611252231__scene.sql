create table scene (
    module_version_id uuid not null,
    scene_key varchar(60) not null,
    position integer not null,
    module_code varchar(20) not null,
    module_title text not null,
    minutes integer not null,
    steps integer not null,
    best_points integer not null,
    pass_mark integer not null,
    primary key (module_version_id, scene_key),
    constraint scene_position unique (module_version_id, position),
    constraint scene_of foreign key (module_version_id) references module_version (id),
    constraint scene_size check (position > 0 and minutes > 0 and steps > 0 and best_points > 0),
    constraint scene_pass_mark check (pass_mark between 1 and 100)
);

create table scene_text (
    module_version_id uuid not null,
    scene_key varchar(60) not null,
    language char(2) not null,
    title varchar(400) not null,
    definition mediumtext not null,
    primary key (module_version_id, scene_key, language),
    constraint scene_text_of foreign key (module_version_id, scene_key) references scene (module_version_id, scene_key),
    constraint scene_text_definition check (json_valid(definition))
);

create table playthrough (
    id uuid not null primary key,
    person_id uuid not null,
    module_version_id uuid not null,
    scene_key varchar(60) not null,
    number integer not null,
    shore varchar(10),
    begun_at datetime(6) not null,
    ended_at datetime(6),
    points integer,
    percent integer,
    critical_errors integer,
    passed bit,
    debriefed_at datetime(6),
    version integer not null,
    open_key varchar(160) as (if(ended_at is null, concat_ws(':', person_id, module_version_id, scene_key), null)) virtual,
    constraint playthrough_person foreign key (person_id) references person (id),
    constraint playthrough_scene foreign key (module_version_id, scene_key) references scene (module_version_id, scene_key),
    constraint playthrough_number unique (person_id, module_version_id, scene_key, number),
    constraint playthrough_open_once unique (open_key),
    constraint playthrough_shore check (shore in ('COASTAL', 'LANDLOCKED')),
    constraint playthrough_result check (
        (ended_at is null) = (points is null) and (ended_at is null) = (percent is null)
        and (ended_at is null) = (critical_errors is null) and (ended_at is null) = (passed is null)),
    constraint playthrough_percent check (percent between 0 and 100),
    constraint playthrough_critical check (passed = 0 or critical_errors = 0),
    constraint playthrough_debrief check (debriefed_at is null or ended_at is not null)
);

create table playthrough_choice (
    playthrough_id uuid not null,
    step integer not null,
    decision_key varchar(60) not null,
    option_key varchar(30) not null,
    chosen_at datetime(6) not null,
    primary key (playthrough_id, step),
    constraint playthrough_choice_once unique (playthrough_id, decision_key),
    constraint playthrough_choice_of foreign key (playthrough_id) references playthrough (id),
    constraint playthrough_choice_step check (step > 0)
);

create table playthrough_reflection (
    playthrough_id uuid not null,
    question integer not null,
    words text not null,
    written_at datetime(6) not null,
    primary key (playthrough_id, question),
    constraint playthrough_reflection_of foreign key (playthrough_id) references playthrough (id),
    constraint playthrough_reflection_question check (question between 1 and 3)
);
