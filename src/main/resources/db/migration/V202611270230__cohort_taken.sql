-- How many people are enrolled, kept so that a list of cohorts need not count them.
alter table cohort add taken int not null default 0 after capacity;
update cohort c set taken = (select count(*) from enrolment e where e.cohort_id = c.id and e.state = 'ENROLLED');
