-- The lines about one person are found by an index: a merge moves them.
alter table enrolment_list_line add index enrolment_list_line_person (person_id);
