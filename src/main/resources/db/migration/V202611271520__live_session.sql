create table room (
    id uuid not null primary key,
    venue varchar(120) not null,
    name varchar(120) not null,
    capacity integer not null,
    step_free boolean not null,
    hearing_loop boolean not null,
    security_class varchar(10) not null,
    in_use boolean not null,
    version integer not null,
    constraint room_name unique (venue, name),
    constraint room_capacity check (capacity between 1 and 5000),
    constraint room_security_class check (security_class in ('OPEN', 'GUARDED', 'SECURED'))
);

-- The local times are what was planned; the instants are what the rules of the zone made of them.
create table live_session (
    id uuid not null primary key,
    cohort_id uuid not null,
    title varchar(200) not null,
    begins datetime(6) not null,
    ends datetime(6) not null,
    zone varchar(60) not null,
    begins_at datetime(6) not null,
    ends_at datetime(6) not null,
    room_id uuid,
    link varchar(500) not null,
    discreet boolean not null,
    small_room_reason varchar(500) not null,
    state varchar(10) not null,
    cancelled_reason varchar(500) not null,
    sequence integer not null,
    planned_by uuid,
    created_at datetime(6) not null,
    version integer not null,
    constraint live_session_cohort foreign key (cohort_id) references cohort (id),
    constraint live_session_room foreign key (room_id) references room (id),
    constraint live_session_state check (state in ('PLANNED', 'CANCELLED')),
    constraint live_session_times check (ends_at > begins_at),
    constraint live_session_place check (room_id is not null or link <> ''),
    index live_session_by_begin (begins_at, id),
    index live_session_by_cohort (cohort_id, begins_at),
    index live_session_by_room (room_id, begins_at)
);

-- An assignment that ended stays, so that calendars hear of its end.
create table live_session_trainer (
    id uuid not null primary key,
    session_id uuid not null,
    person_id uuid not null,
    assigned_at datetime(6) not null,
    ended_at datetime(6),
    live_key varchar(80) as (if(ended_at is null, concat_ws(':', session_id, person_id), null)) virtual,
    constraint live_session_trainer_session foreign key (session_id) references live_session (id),
    constraint live_session_trainer_person foreign key (person_id) references person (id),
    constraint live_session_trainer_once unique (live_key),
    index live_session_trainer_by_person (person_id)
);

-- Only ever added to. The entry with the highest number is the one that stands; two cannot have the same.
create table attendance (
    id uuid not null primary key,
    session_id uuid not null,
    person_id uuid not null,
    on_day date not null,
    half varchar(10) not null,
    number integer not null,
    state varchar(10) not null,
    since datetime(6),
    source varchar(10) not null,
    reason varchar(500) not null,
    recorded_at datetime(6) not null,
    recorded_by uuid,
    supersedes_id uuid,
    constraint attendance_once unique (session_id, person_id, on_day, half, number),
    constraint attendance_superseded_once unique (supersedes_id),
    constraint attendance_session foreign key (session_id) references live_session (id),
    constraint attendance_person foreign key (person_id) references person (id),
    constraint attendance_supersedes foreign key (supersedes_id) references attendance (id),
    constraint attendance_half check (half in ('MORNING', 'AFTERNOON')),
    constraint attendance_number check (number > 0),
    constraint attendance_state check (state in ('PRESENT', 'LATE', 'ABSENT', 'EXCUSED')),
    constraint attendance_since check (since is null or state in ('PRESENT', 'LATE')),
    constraint attendance_source check (source in ('ROLL', 'QR', 'SHEET', 'CSV', 'APOLOGY')),
    index attendance_by_person (person_id, session_id)
);

-- Which codes of a room's screen somebody was counted by.
create table attendance_code_use (
    id uuid not null primary key,
    session_id uuid not null,
    on_day date not null,
    half varchar(10) not null,
    step bigint not null,
    person_id uuid not null,
    used_at datetime(6) not null,
    constraint attendance_code_use_once unique (session_id, on_day, half, step, person_id),
    constraint attendance_code_use_session foreign key (session_id) references live_session (id),
    constraint attendance_code_use_person foreign key (person_id) references person (id)
);

create table attendance_sheet (
    id uuid not null primary key,
    session_id uuid not null,
    file_name varchar(200) not null,
    media_type varchar(40) not null,
    size integer not null,
    sha256 char(64) not null,
    content longblob not null,
    added_by uuid,
    added_at datetime(6) not null,
    constraint attendance_sheet_session foreign key (session_id) references live_session (id)
);

-- A file of attendance that waits, a day at most, for who sent it to confirm what was read.
create table attendance_upload (
    id uuid not null primary key,
    session_id uuid not null,
    person_id uuid not null,
    file_name varchar(200) not null,
    content longblob not null,
    made_at datetime(6) not null,
    constraint attendance_upload_session foreign key (session_id) references live_session (id),
    constraint attendance_upload_person foreign key (person_id) references person (id),
    index attendance_upload_at (made_at)
);

create table cohort_calendar_address (
    id uuid not null primary key,
    person_id uuid not null,
    cohort_id uuid not null,
    secret_hash binary(32) not null,
    made_at datetime(6) not null,
    constraint cohort_calendar_address_once unique (person_id, cohort_id),
    constraint cohort_calendar_address_secret unique (secret_hash),
    constraint cohort_calendar_address_person foreign key (person_id) references person (id),
    constraint cohort_calendar_address_cohort foreign key (cohort_id) references cohort (id)
);
