create table calendar_address (
    person_id uuid not null primary key,
    secret_hash binary(32) not null,
    made_at datetime(6) not null,
    constraint calendar_address_secret unique (secret_hash),
    constraint calendar_address_person foreign key (person_id) references person (id)
);
