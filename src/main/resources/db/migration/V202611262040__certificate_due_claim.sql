alter table certificate_due
    add column claim uuid,
    add column trouble varchar(10),
    add constraint certificate_due_trouble check (trouble in ('TEXT', 'OTHER'));
