-- What continuity came to when it was last counted, by programme. It follows from other tables and may be emptied.
create table funding_outlook (
    programme_id uuid not null primary key,
    day date not null,
    counted_at datetime(6) not null,
    fingerprint varchar(160) not null,
    currency char(3) not null,
    months longtext not null,
    version integer not null,
    constraint funding_outlook_of foreign key (programme_id) references budget (programme_id)
);
