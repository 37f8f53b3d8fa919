create table exercise_design_version (
    id uuid not null primary key,
    code varchar(60) not null,
    major integer not null,
    minor integer not null,
    patch integer not null,
    state varchar(10) not null,
    kind varchar(10) not null,
    title text not null,
    minutes integer not null,
    teams integer not null,
    draft longtext,
    former longtext,
    checksum char(64) not null,
    derived_from uuid,
    pack_code varchar(255),
    made_by uuid,
    made_at datetime(6) not null,
    edited_by uuid,
    edited_at datetime(6) not null,
    sent_by uuid,
    sent_at datetime(6),
    approved_by uuid,
    approved_at datetime(6),
    retired_by uuid,
    retired_at datetime(6),
    version integer not null,
    open_code varchar(60) as (if(state in ('DRAFT', 'IN_REVIEW'), code, null)) virtual,
    constraint exercise_design_number unique (code, major, minor, patch),
    constraint exercise_design_open unique (open_code),
    constraint exercise_design_origin foreign key (derived_from) references exercise_design_version (id),
    constraint exercise_design_pack foreign key (pack_code) references content_pack (code),
    constraint exercise_design_maker foreign key (made_by) references person (id),
    constraint exercise_design_editor foreign key (edited_by) references person (id),
    constraint exercise_design_sender foreign key (sent_by) references person (id),
    constraint exercise_design_approver foreign key (approved_by) references person (id),
    constraint exercise_design_retirer foreign key (retired_by) references person (id),
    constraint exercise_design_parts check (major >= 0 and minor >= 0 and patch >= 0),
    constraint exercise_design_state check (state in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'RETIRED')),
    constraint exercise_design_kind check (
        kind in ('SEMINAR', 'WORKSHOP', 'TABLETOP', 'GAME', 'DRILL', 'FUNCTIONAL', 'FULL_SCALE')),
    constraint exercise_design_by check (
        (pack_code is null) = (made_by is not null) and (made_by is null) = (edited_by is null)),
    constraint exercise_design_draft check ((draft is null) = (approved_at is not null)),
    constraint exercise_design_former check (former is null or draft is not null),
    constraint exercise_design_review check (state <> 'IN_REVIEW' or sent_by is not null),
    constraint exercise_design_approval check (
        (state not in ('DRAFT', 'IN_REVIEW') or approved_at is null)
        and (state <> 'APPROVED' or approved_at is not null)
        and ((approved_by is not null) = (approved_at is not null and pack_code is null))),
    constraint exercise_design_two check (approved_by is null or approved_by <> edited_by),
    constraint exercise_design_retirement check ((state = 'RETIRED') = (retired_at is not null)),
    index exercise_design_edited (edited_at, id)
);

create table exercise_script (
    design_version_id uuid not null primary key,
    script longtext not null,
    constraint exercise_script_of foreign key (design_version_id) references exercise_design_version (id)
);

create table exercise_exhibit_file (
    id uuid not null primary key,
    design_version_id uuid not null,
    name varchar(120) not null,
    media_type varchar(80) not null,
    size integer not null,
    sha256 char(64) not null,
    content longblob not null,
    added_by uuid,
    added_at datetime(6) not null,
    constraint exercise_exhibit_file_name unique (design_version_id, name),
    constraint exercise_exhibit_file_of foreign key (design_version_id) references exercise_design_version (id),
    constraint exercise_exhibit_file_adder foreign key (added_by) references person (id),
    constraint exercise_exhibit_file_size check (size > 0)
);

create table exercise_review_comment (
    id uuid not null primary key,
    design_version_id uuid not null,
    place varchar(80) not null,
    text text not null,
    written_by uuid not null,
    written_at datetime(6) not null,
    constraint exercise_review_comment_of foreign key (design_version_id) references exercise_design_version (id),
    constraint exercise_review_comment_writer foreign key (written_by) references person (id),
    index exercise_review_comment_at (design_version_id, written_at, id)
);
