create table publication_settings (
    programme_id uuid not null primary key,
    organisation varchar(60) not null,
    organisation_type varchar(2) not null,
    organisation_name varchar(160) not null,
    identifier varchar(80) not null,
    description varchar(2000) not null,
    places longtext not null,
    sectors longtext not null,
    flow varchar(4) not null,
    finance varchar(4) not null,
    aid varchar(4) not null,
    tied varchar(4) not null,
    written_by uuid,
    written_at datetime(6) not null,
    version integer not null,
    constraint publication_settings_of foreign key (programme_id) references budget (programme_id)
);

create table publication_reader (
    programme_id uuid not null,
    donor_id uuid not null,
    organisation varchar(60) not null,
    organisation_type varchar(2) not null,
    breakdown varchar(10) not null,
    primary key (programme_id, donor_id),
    constraint publication_reader_in foreign key (programme_id) references budget (programme_id),
    constraint publication_reader_of foreign key (donor_id) references donor (id),
    constraint publication_reader_breakdown check (breakdown in ('DIMENSIONS', 'INDICATORS', 'NONE'))
);

create table publication_exclusion (
    id uuid not null primary key,
    programme_id uuid not null,
    agreement_id uuid,
    line_id uuid,
    reason varchar(300) not null,
    written_by uuid,
    written_at datetime(6) not null,
    constraint publication_exclusion_in foreign key (programme_id) references budget (programme_id),
    constraint publication_exclusion_of foreign key (agreement_id) references agreement (id),
    constraint publication_exclusion_for foreign key (line_id) references budget_line (id),
    constraint publication_exclusion_once unique (programme_id, agreement_id, line_id),
    constraint publication_exclusion_one check ((agreement_id is null) <> (line_id is null))
);

create table publication_release (
    id uuid not null primary key,
    programme_id uuid not null,
    donor_id uuid,
    number integer not null,
    state varchar(9) not null,
    sha256 char(64) not null,
    errors integer not null,
    warnings integer not null,
    left_out longtext not null,
    prepared_by uuid,
    prepared_at datetime(6) not null,
    released_by uuid,
    released_at datetime(6),
    version integer not null,
    constraint publication_release_number unique (programme_id, number),
    constraint publication_release_in foreign key (programme_id) references budget (programme_id),
    constraint publication_release_for foreign key (donor_id) references donor (id),
    constraint publication_release_state check (
        (state in ('PREPARED', 'SET_ASIDE') and released_at is null)
        or (state = 'RELEASED' and released_at is not null and errors = 0)),
    constraint publication_release_two check (released_by is null or released_by <> prepared_by)
);

create table publication_content (
    release_id uuid not null primary key,
    content longblob not null,
    constraint publication_content_of foreign key (release_id) references publication_release (id)
);
