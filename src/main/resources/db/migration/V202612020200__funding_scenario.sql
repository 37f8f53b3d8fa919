create table funding_scenario (
    id uuid not null primary key,
    programme_id uuid not null,
    name varchar(120) not null,
    steps longtext not null,
    deleted_at datetime(6),
    version integer not null,
    standing_name varchar(120) as (if(deleted_at is null, name, null)) virtual,
    constraint funding_scenario_name unique (programme_id, standing_name),
    constraint funding_scenario_of foreign key (programme_id) references budget (programme_id)
);
