alter table agency add column kind varchar(12) not null default 'OTHER';

create table nomination_call (
    id uuid not null primary key,
    cohort_id uuid not null,
    programme_id uuid not null,
    purpose text not null,
    deadline datetime(6) not null,
    deadline_at datetime(6) not null,
    decided_on date not null,
    offer_days integer not null,
    vetted bit not null,
    modules text not null,
    functions text not null,
    language varchar(8),
    fluency varchar(2),
    state varchar(9) not null,
    copied_from uuid,
    opened_at datetime(6),
    reminded_at datetime(6),
    version integer not null,
    live_cohort uuid as (if(state = 'CANCELLED', null, cohort_id)) virtual,
    constraint nomination_call_of foreign key (cohort_id) references cohort (id),
    constraint nomination_call_in foreign key (programme_id) references programme (id),
    constraint nomination_call_copy foreign key (copied_from) references nomination_call (id),
    constraint nomination_call_one_live unique (live_cohort),
    constraint nomination_call_state check (state in ('DRAFT', 'OPEN', 'CLOSED', 'CANCELLED')),
    constraint nomination_call_language check ((language is null) = (fluency is null))
);

create index nomination_call_deadline on nomination_call (state, deadline_at);

create table nomination_call_agency (
    call_id uuid not null,
    agency_id uuid not null,
    slots integer not null,
    most integer not null,
    primary key (call_id, agency_id),
    constraint nomination_call_agency_of foreign key (call_id) references nomination_call (id),
    constraint nomination_call_agency_is foreign key (agency_id) references agency (id),
    constraint nomination_call_agency_range check (slots >= 1 and most >= slots)
);

create table nomination (
    id uuid not null primary key,
    call_id uuid not null,
    agency_id uuid not null,
    person_id uuid not null,
    number integer not null,
    state varchar(16) not null,
    post varchar(18) not null,
    level varchar(7) not null,
    station varchar(10) not null,
    reason text not null,
    languages text not null,
    manager_id uuid,
    vetting varchar(8) not null,
    vetted_until date,
    band varchar(6),
    steps integer not null,
    made_at datetime(6) not null,
    version integer not null,
    live_person uuid as (if(state = 'WITHDRAWN', null, person_id)) virtual,
    constraint nomination_of foreign key (call_id) references nomination_call (id),
    constraint nomination_by foreign key (agency_id) references agency (id),
    constraint nomination_for foreign key (person_id) references person (id),
    constraint nomination_released_by foreign key (manager_id) references person (id),
    constraint nomination_once unique (call_id, live_person),
    constraint nomination_number unique (call_id, number)
);

create index nomination_of_person on nomination (person_id, state);
create index nomination_of_manager on nomination (manager_id, state);
create index nomination_in_call on nomination (call_id, state, agency_id);

create table nomination_step (
    id uuid not null primary key,
    nomination_id uuid not null,
    number integer not null,
    state varchar(16) not null,
    done_by uuid,
    at datetime(6) not null,
    words varchar(500) not null,
    constraint nomination_step_of foreign key (nomination_id) references nomination (id),
    constraint nomination_step_once unique (nomination_id, number)
);

create table committee_view (
    id uuid not null primary key,
    nomination_id uuid not null,
    member_id uuid not null,
    band varchar(6),
    conflict bit not null,
    words varchar(500) not null,
    at datetime(6) not null,
    constraint committee_view_of foreign key (nomination_id) references nomination (id),
    constraint committee_view_by foreign key (member_id) references person (id),
    constraint committee_view_once unique (nomination_id, member_id)
);

create table appeal (
    id uuid not null primary key,
    nomination_id uuid not null,
    against varchar(16) not null,
    words varchar(2000) not null,
    made_at datetime(6) not null,
    upheld bit,
    answer varchar(2000) not null,
    answered_by uuid,
    answered_at datetime(6),
    constraint appeal_of foreign key (nomination_id) references nomination (id),
    constraint appeal_answered_by foreign key (answered_by) references person (id),
    constraint appeal_once unique (nomination_id, against)
);
