create table diversity_classification (
    id uuid not null primary key,
    attribute varchar(10) not null,
    version integer not null,
    codes text not null,
    registered_at datetime(6) not null,
    constraint diversity_classification_once unique (attribute, version)
);

create table statistics_snapshot (
    id uuid not null primary key,
    programme_id uuid not null,
    cohort_id uuid,
    moment varchar(15) not null,
    year integer not null,
    occasion varchar(90) not null,
    people integer not null,
    classifications varchar(500) not null,
    sha256 char(64) not null,
    taken_by uuid,
    taken_at datetime(6) not null,
    constraint statistics_snapshot_once unique (occasion),
    constraint statistics_snapshot_in foreign key (programme_id) references programme (id),
    constraint statistics_snapshot_of foreign key (cohort_id) references cohort (id)
);

create index statistics_snapshot_of_programme on statistics_snapshot (programme_id, taken_at);

create table statistics_sealed (
    snapshot_id uuid not null primary key,
    cells mediumblob not null,
    members mediumblob not null,
    constraint statistics_sealed_of foreign key (snapshot_id) references statistics_snapshot (id)
);

create table statistics_register (
    id tinyint not null primary key,
    last_number integer not null
);

insert into statistics_register (id, last_number) values (1, 0);

create table statistics_release (
    id uuid not null primary key,
    number integer not null,
    snapshot_id uuid not null,
    audience varchar(6) not null,
    method varchar(11) not null,
    shapes varchar(500) not null,
    purpose varchar(500) not null,
    recipient varchar(200) not null,
    expires_on date not null,
    state varchar(9) not null,
    follows uuid,
    asked_by uuid,
    asked_at datetime(6) not null,
    shown mediumtext,
    findings mediumtext,
    ways_out text,
    refusal varchar(15),
    checked_against varchar(1000) not null,
    people_shown integer,
    hidden integer,
    narrowest integer,
    solver varchar(80) not null,
    sha256 char(64),
    audited_at datetime(6),
    published_at datetime(6),
    due_at datetime(6),
    claim uuid,
    failures integer not null,
    version integer not null,
    constraint statistics_release_number unique (number),
    constraint statistics_release_of foreign key (snapshot_id) references statistics_snapshot (id),
    constraint statistics_release_follows foreign key (follows) references statistics_release (id),
    constraint statistics_release_state check (state in ('ASKED', 'CHECKED', 'APPROVED', 'PUBLISHED', 'REFUSED', 'WITHDRAWN')),
    constraint statistics_release_published check ((state = 'PUBLISHED') = (published_at is not null))
);

create index statistics_release_due on statistics_release (due_at);
create index statistics_release_audience on statistics_release (audience, state, published_at);

create table statistics_approval (
    id uuid not null primary key,
    release_id uuid not null,
    approved_by uuid not null,
    oversight bit not null,
    words varchar(500) not null,
    at datetime(6) not null,
    constraint statistics_approval_once unique (release_id, approved_by),
    constraint statistics_approval_of foreign key (release_id) references statistics_release (id)
);

create table reference_population (
    id uuid not null primary key,
    attribute varchar(10) not null,
    version integer not null,
    name varchar(200) not null,
    source varchar(500) not null,
    dated_on date not null,
    shares text not null,
    registered_by uuid,
    registered_at datetime(6) not null,
    constraint reference_population_once unique (attribute, version)
);

create table diversity_target (
    id uuid not null primary key,
    programme_id uuid not null,
    attribute varchar(10) not null,
    code varchar(20) not null,
    least_percent integer not null,
    set_by uuid,
    set_at datetime(6) not null,
    ended_at datetime(6),
    constraint diversity_target_in foreign key (programme_id) references programme (id),
    constraint diversity_target_range check (least_percent between 1 and 100)
);

create index diversity_target_of on diversity_target (programme_id, ended_at);

create table follow_up (
    id uuid not null primary key,
    cohort_id uuid not null,
    person_id uuid not null,
    months integer not null,
    status varchar(13) not null,
    noted_by uuid,
    noted_at datetime(6) not null,
    constraint follow_up_once unique (cohort_id, person_id, months),
    constraint follow_up_in foreign key (cohort_id) references cohort (id),
    constraint follow_up_of foreign key (person_id) references person (id)
);
