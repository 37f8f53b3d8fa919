create table saved_filter (
    id uuid not null primary key,
    person_id uuid not null,
    page varchar(20) not null,
    name varchar(60) not null,
    query varchar(600) not null,
    created_at datetime(6) not null,
    constraint saved_filter_name unique (person_id, page, name),
    constraint saved_filter_person foreign key (person_id) references person (id)
);
