-- The rows about one person are found by an index: a merge counts them.
alter table people_import_row add index people_import_row_person (person_id);
