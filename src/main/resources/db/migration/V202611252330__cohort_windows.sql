alter table cohort_module
    add column opens_on date,
    add column closes_on date,
    add constraint cohort_module_window check (closes_on >= opens_on);
