create table selection (
    id uuid not null primary key,
    call_id uuid not null,
    cohort_id uuid not null,
    programme_id uuid not null,
    seats integer not null,
    state varchar(10) not null,
    easier text not null,
    software varchar(60) not null,
    lowest double,
    bound double,
    mean double,
    types integer not null,
    complete bit not null,
    computed_at datetime(6),
    panels_hash varchar(64) not null,
    events text not null,
    draw_on date,
    committed_by uuid,
    committed_at datetime(6),
    numbers text not null,
    entered_by uuid,
    entered_at datetime(6),
    confirmed_by uuid,
    confirmed_at datetime(6),
    drawn integer,
    version integer not null,
    constraint selection_of unique (call_id),
    constraint selection_of_call foreign key (call_id) references nomination_call (id),
    constraint selection_for foreign key (cohort_id) references cohort (id),
    constraint selection_in foreign key (programme_id) references programme (id),
    constraint selection_committed check ((committed_at is null) = (committed_by is null)),
    constraint selection_by_two check (confirmed_by is null or confirmed_by <> entered_by),
    constraint selection_range check (seats >= 1)
);

create index selection_in_programme on selection (programme_id);

create table selection_rule (
    selection_id uuid not null,
    trait varchar(8) not null,
    feature varchar(20) not null,
    least integer not null,
    most integer not null,
    hard bit not null,
    primary key (selection_id, trait, feature),
    constraint selection_rule_of foreign key (selection_id) references selection (id)
);

create table selection_file (
    selection_id uuid not null primary key,
    panels mediumtext not null,
    quotas text not null,
    report mediumtext not null,
    constraint selection_file_of foreign key (selection_id) references selection (id)
);

create table selection_nominee (
    nomination_id uuid not null primary key,
    selection_id uuid not null,
    pseudonym varchar(12) not null,
    traits text not null,
    panels integer not null,
    place integer,
    constraint selection_nominee_of foreign key (selection_id) references selection (id),
    constraint selection_nominee_is foreign key (nomination_id) references nomination (id),
    constraint selection_nominee_once unique (selection_id, pseudonym)
);

create table selection_due (
    selection_id uuid not null primary key,
    due_at datetime(6) not null,
    claim uuid,
    failures integer not null,
    constraint selection_due_of foreign key (selection_id) references selection (id)
);

create table seat_offer (
    id uuid not null primary key,
    selection_id uuid not null,
    nomination_id uuid not null,
    seat integer not null,
    state varchar(8) not null,
    made_at datetime(6) not null,
    expires_at datetime(6) not null,
    reminded_at datetime(6),
    answered_at datetime(6),
    reason varchar(500) not null,
    enrolment_id uuid,
    live_seat integer as (if(state in ('OPEN', 'ACCEPTED'), seat, null)) virtual,
    constraint seat_offer_of foreign key (selection_id) references selection (id),
    constraint seat_offer_to foreign key (nomination_id) references nomination (id),
    constraint seat_offer_enrolment foreign key (enrolment_id) references enrolment (id),
    constraint seat_offer_once unique (nomination_id),
    constraint seat_offer_one_live unique (selection_id, live_seat)
);

create index seat_offer_expiry on seat_offer (state, expires_at);
