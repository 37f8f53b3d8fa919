-- A file of a design that waits, a day at most, for its author to confirm what was read.
create table exercise_design_upload (
    id uuid not null primary key,
    person_id uuid not null,
    file_name varchar(200) not null,
    content longblob not null,
    chosen longtext not null,
    made_at datetime(6) not null,
    constraint exercise_design_upload_person foreign key (person_id) references person (id),
    index exercise_design_upload_at (made_at)
);
