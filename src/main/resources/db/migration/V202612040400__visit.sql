create table visit_rule (
    programme_id uuid not null primary key,
    most_days integer not null,
    constraint visit_rule_in foreign key (programme_id) references programme (id),
    constraint visit_rule_range check (most_days between 1 and 20)
);

create table visit_host (
    id uuid not null primary key,
    programme_id uuid not null,
    agency_id uuid not null,
    counterpart_id uuid not null,
    vetted_until date not null,
    version integer not null,
    constraint visit_host_in foreign key (programme_id) references programme (id),
    constraint visit_host_at foreign key (agency_id) references agency (id),
    constraint visit_host_of foreign key (counterpart_id) references person (id)
);

create index visit_host_by on visit_host (programme_id, counterpart_id);

create table exchange_visit (
    id uuid not null primary key,
    programme_id uuid not null,
    mentorship_id uuid not null,
    host_id uuid not null,
    host_agency_id uuid not null,
    visiting_agency_id uuid not null,
    asked_by uuid not null,
    starts_on date not null,
    ends_on date not null,
    days integer not null,
    privately bit not null,
    objectives text not null,
    state varchar(9) not null,
    asked_at datetime(6) not null,
    remind_on date,
    reason varchar(500) not null,
    report varchar(4000) not null,
    reported_on date,
    cascade_on date,
    cascade_topic varchar(300) not null,
    attendance text not null,
    practice varchar(500) not null,
    practice_changed bit,
    line_id uuid,
    planned_minor bigint not null,
    entries text not null,
    version integer not null,
    constraint exchange_visit_in foreign key (programme_id) references programme (id),
    constraint exchange_visit_of foreign key (mentorship_id) references mentorship (id),
    constraint exchange_visit_at foreign key (host_id) references visit_host (id),
    constraint exchange_visit_hosted foreign key (host_agency_id) references agency (id),
    constraint exchange_visit_from foreign key (visiting_agency_id) references agency (id),
    constraint exchange_visit_asked foreign key (asked_by) references person (id),
    constraint exchange_visit_line foreign key (line_id) references budget_line (id),
    constraint exchange_visit_range check (ends_on >= starts_on and days > 0
        and host_agency_id <> visiting_agency_id and planned_minor >= 0)
);

create index exchange_visit_in_state on exchange_visit (programme_id, state, starts_on);
create index exchange_visit_of_host on exchange_visit (host_id, state);
create index exchange_visit_of_asker on exchange_visit (asked_by, state);
create index exchange_visit_to_remind on exchange_visit (remind_on);

create table visit_visitor (
    id uuid not null primary key,
    visit_id uuid not null,
    person_id uuid not null,
    briefed_at datetime(6),
    emergency blob,
    constraint visit_visitor_in foreign key (visit_id) references exchange_visit (id),
    constraint visit_visitor_of foreign key (person_id) references person (id),
    constraint visit_visitor_once unique (visit_id, person_id)
);

create table visit_item (
    id uuid not null primary key,
    visit_id uuid not null,
    day date not null,
    kind varchar(14) not null,
    words varchar(300) not null,
    constraint visit_item_in foreign key (visit_id) references exchange_visit (id)
);

create index visit_item_of_day on visit_item (visit_id, day);

create table visit_gift (
    id uuid not null primary key,
    visit_id uuid not null,
    what varchar(200) not null,
    minor bigint not null,
    currency varchar(3) not null,
    accepted bit not null,
    noted_at datetime(6) not null,
    constraint visit_gift_in foreign key (visit_id) references exchange_visit (id),
    constraint visit_gift_range check (minor >= 0)
);

create table visit_log (
    id uuid not null primary key,
    visit_id uuid not null,
    person_id uuid not null,
    day date not null,
    said text not null,
    written_at datetime(6) not null,
    constraint visit_log_in foreign key (visit_id) references exchange_visit (id),
    constraint visit_log_of foreign key (person_id) references person (id),
    constraint visit_log_once unique (visit_id, person_id, day)
);
