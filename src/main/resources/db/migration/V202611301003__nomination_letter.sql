-- The letter by which a line manager releases somebody; it goes when the person is erased.
create table nomination_letter (
    nomination_id uuid not null primary key,
    file_name varchar(200) not null,
    media_type varchar(40) not null,
    sha256 char(64) not null,
    content longblob not null,
    added_at datetime(6) not null,
    constraint nomination_letter_of foreign key (nomination_id) references nomination (id)
);
