-- a whole service may go through one module together
alter table cohort drop constraint cohort_capacity, add constraint cohort_capacity check (capacity between 1 and 5000);
