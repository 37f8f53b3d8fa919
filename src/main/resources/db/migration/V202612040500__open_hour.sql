create table open_hour (
    id uuid not null primary key,
    programme_id uuid not null,
    mentor_id uuid not null,
    kind varchar(12) not null,
    state varchar(9) not null,
    begins_at datetime(6) not null,
    ends_at datetime(6) not null,
    slots integer not null,
    minutes integer not null,
    seats integer not null,
    mode varchar(9) not null,
    place varchar(300) not null,
    topic varchar(200) not null,
    reason varchar(500) not null,
    reminded_at datetime(6),
    offered_at datetime(6) not null,
    version integer not null,
    constraint open_hour_in foreign key (programme_id) references programme (id),
    constraint open_hour_of foreign key (mentor_id) references person (id),
    constraint open_hour_range check (slots between 1 and 12 and minutes between 10 and 180
        and seats between 1 and 12 and ends_at > begins_at)
);

create index open_hour_ahead on open_hour (programme_id, ends_at, begins_at);
create index open_hour_of_mentor on open_hour (mentor_id, begins_at);
create index open_hour_to_remind on open_hour (state, reminded_at, begins_at);

create table open_hour_booking (
    id uuid not null primary key,
    open_hour_id uuid not null,
    slot integer not null,
    seat integer not null,
    person_id uuid not null,
    question varchar(500) not null,
    booked_at datetime(6) not null,
    ended_at datetime(6),
    came bit,
    live bit as (if(ended_at is null, 1, null)) virtual,
    constraint open_hour_booking_of foreign key (open_hour_id) references open_hour (id),
    constraint open_hour_booking_by foreign key (person_id) references person (id),
    constraint open_hour_booking_seat unique (open_hour_id, slot, seat, live),
    constraint open_hour_booking_once unique (open_hour_id, person_id, live)
);

create index open_hour_booking_of_person on open_hour_booking (person_id, ended_at);
