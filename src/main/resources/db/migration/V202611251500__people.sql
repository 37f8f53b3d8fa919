create table country (
    code char(2) not null primary key,
    name_en varchar(80) not null,
    name_fr varchar(80) not null,
    name_ar varchar(80) not null,
    shore varchar(10) not null,
    constraint country_shore check (shore in ('COASTAL', 'LANDLOCKED'))
);

create table agency (
    id uuid not null primary key,
    name varchar(160) not null,
    country_code char(2) not null,
    created_at datetime(6) not null,
    version integer not null,
    constraint agency_name unique (name),
    constraint agency_country foreign key (country_code) references country (code)
);

create table unit (
    id uuid not null primary key,
    agency_id uuid not null,
    name varchar(160) not null,
    created_at datetime(6) not null,
    version integer not null,
    constraint unit_name unique (agency_id, name),
    constraint unit_agency foreign key (agency_id) references agency (id)
);

create table person (
    id uuid not null primary key,
    name varchar(160) not null,
    mail varchar(254) not null,
    agency_id uuid,
    unit_id uuid,
    language char(2) not null,
    theme varchar(5) not null,
    zone varchar(60) not null,
    state varchar(12) not null,
    created_at datetime(6) not null,
    last_seen_at datetime(6),
    password_hash varchar(200),
    version integer not null,
    constraint person_mail unique (mail),
    constraint person_agency foreign key (agency_id) references agency (id),
    constraint person_unit foreign key (unit_id) references unit (id),
    constraint person_state check (state in ('INVITED', 'ACTIVE', 'DEACTIVATED')),
    index person_by_name (name, id)
);

create table name_correction (
    id uuid not null primary key,
    person_id uuid not null,
    old_name varchar(160) not null,
    new_name varchar(160) not null,
    reason varchar(500) not null,
    corrected_by uuid not null,
    corrected_at datetime(6) not null,
    constraint name_correction_person foreign key (person_id) references person (id),
    constraint name_correction_by foreign key (corrected_by) references person (id)
);

create table role_assignment (
    id uuid not null primary key,
    person_id uuid not null,
    role varchar(30) not null,
    scope_kind varchar(10) not null,
    scope_id uuid,
    granted_at datetime(6) not null,
    granted_by uuid,
    ended_at datetime(6),
    ended_by uuid,
    held_key varchar(90) as (if(ended_at is null, concat_ws(':', person_id, role, scope_kind, ifnull(scope_id, '')), null)) virtual,
    constraint role_assignment_person foreign key (person_id) references person (id),
    constraint role_assignment_once unique (held_key),
    constraint role_assignment_scope check ((scope_kind = 'SYSTEM') = (scope_id is null)),
    index role_assignment_by_scope (scope_kind, scope_id, role)
);

create table sign_in_session (
    token_hash binary(32) not null primary key,
    person_id uuid not null,
    created_at datetime(6) not null,
    last_seen_at datetime(6) not null,
    expires_at datetime(6) not null,
    constraint sign_in_session_person foreign key (person_id) references person (id),
    index sign_in_session_by_expiry (expires_at)
);

create table one_time_link (
    token_hash binary(32) not null primary key,
    person_id uuid not null,
    created_at datetime(6) not null,
    expires_at datetime(6) not null,
    used_at datetime(6),
    constraint one_time_link_person foreign key (person_id) references person (id)
);

create table sign_in_throttle (
    door binary(32) not null primary key,
    failures integer not null,
    failed_at datetime(6) not null,
    closed_until datetime(6) not null,
    index sign_in_throttle_by_time (failed_at)
);
