-- A file of nominations that waits, a day at most, for who sent it to confirm what was read.
create table nomination_upload (
    id uuid not null primary key,
    call_id uuid not null,
    agency_id uuid not null,
    person_id uuid not null,
    file_name varchar(200) not null,
    content longblob not null,
    made_at datetime(6) not null,
    constraint nomination_upload_call foreign key (call_id) references nomination_call (id),
    constraint nomination_upload_agency foreign key (agency_id) references agency (id),
    constraint nomination_upload_person foreign key (person_id) references person (id),
    index nomination_upload_at (made_at)
);
