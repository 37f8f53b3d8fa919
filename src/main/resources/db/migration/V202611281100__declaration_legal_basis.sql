-- On what law a programme rests where it asks people to declare something about themselves.
create table legal_basis (
    id uuid not null primary key,
    programme_id uuid not null,
    country_code char(2) not null,
    purpose varchar(10) not null,
    number integer not null,
    article6 varchar(20),
    article9 varchar(27),
    assessment varchar(400) not null,
    recorded_by uuid not null,
    recorded_at datetime(6) not null,
    constraint legal_basis_version unique (programme_id, country_code, purpose, number),
    constraint legal_basis_of foreign key (programme_id) references programme (id),
    constraint legal_basis_in foreign key (country_code) references country (code),
    constraint legal_basis_by foreign key (recorded_by) references person (id),
    constraint legal_basis_sensitive check (article9 is null or article6 is not null)
);
