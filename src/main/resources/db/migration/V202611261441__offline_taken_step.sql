create table taken_step (
    person_id uuid not null,
    sent_as uuid not null,
    outcome varchar(10) not null,
    taken_at datetime(6) not null,
    primary key (person_id, sent_as),
    constraint taken_step_person foreign key (person_id) references person (id),
    constraint taken_step_outcome check (outcome in ('KEPT', 'BESIDE', 'NEWER'))
);
