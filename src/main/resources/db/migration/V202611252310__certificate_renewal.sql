create table retake (
    id uuid not null primary key,
    person_id uuid not null,
    module_version_id uuid not null,
    opened_at datetime(6) not null,
    constraint retake_person foreign key (person_id) references person (id),
    constraint retake_module foreign key (module_version_id) references module_version (id),
    index retake_latest (person_id, module_version_id, opened_at)
);

alter table award
    drop constraint award_once,
    drop column first_key,
    add column renews uuid after supersedes,
    add column first_key varchar(80) as (if(supersedes is null and renews is null, concat_ws(':', person_id, module_version_id), null)) virtual after recorded_at,
    add constraint award_once unique (first_key),
    add constraint award_renewed_once unique (renews),
    add constraint award_renews foreign key (renews) references award (id);

create table award_end (
    award_id uuid not null primary key,
    tell_on date not null,
    constraint award_end_of foreign key (award_id) references award (id),
    index award_end_next (tell_on, award_id)
);

insert into award_end (award_id, tell_on)
select id, date_sub(valid_until, interval 60 day) from award where valid_until >= utc_date();
