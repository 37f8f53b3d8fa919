-- An account that was merged into another of the same human leads there.
alter table person
    add merged_into uuid null after erased_at,
    add merged_at datetime(6) null after merged_into,
    add index person_merged_into (merged_into),
    add constraint person_merged_into foreign key (merged_into) references person (id),
    add constraint person_merged check ((merged_into is null) = (merged_at is null)),
    add constraint person_merged_closed check (merged_into is null or state = 'DEACTIVATED');
