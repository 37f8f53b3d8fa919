-- How many people of a cohort have completed so many of its modules, from the first on; while a change waits it is not what holds.
create table pace_count (
    id uuid not null,
    cohort_id uuid not null,
    modules int not null,
    people int not null,
    primary key (id),
    unique key pace_count_of_cohort (cohort_id, modules)
);

-- Without a foreign key: it would let who completes a module wait for who enrols.
create table pace_change (
    id uuid not null,
    cohort_id uuid not null,
    primary key (id),
    key pace_change_of_cohort (cohort_id)
);

insert into pace_change (id, cohort_id) select uuid(), id from cohort;
