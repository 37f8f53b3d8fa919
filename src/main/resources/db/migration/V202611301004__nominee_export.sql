-- Taking nominees out of Cadre: who asked with which purpose, and what a second person said.
create table nominee_export (
    id uuid not null primary key,
    call_id uuid not null,
    contents varchar(6) not null,
    form varchar(4) not null,
    purpose varchar(500) not null,
    asked_by uuid not null,
    asked_at datetime(6) not null,
    decided_by uuid,
    decided_at datetime(6),
    approved bit not null,
    reason varchar(500) not null,
    downloads integer not null,
    version integer not null,
    constraint nominee_export_of foreign key (call_id) references nomination_call (id),
    constraint nominee_export_asked_by foreign key (asked_by) references person (id),
    constraint nominee_export_decided_by foreign key (decided_by) references person (id),
    constraint nominee_export_decided check ((decided_by is null) = (decided_at is null)),
    constraint nominee_export_two check (decided_by is null or decided_by <> asked_by),
    constraint nominee_export_approved check (approved = 0 or decided_by is not null),
    index nominee_export_call (call_id, asked_at)
);
