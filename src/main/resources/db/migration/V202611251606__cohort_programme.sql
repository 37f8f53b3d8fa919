alter table cohort
    add constraint cohort_programme foreign key (programme_id) references programme (id);
