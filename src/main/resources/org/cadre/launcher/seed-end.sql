analyze table person, agency, enrolment, module_start, lesson_progress, check_answer, attempt, completion, question, block,
    role_assignment, notice, mail, audit_entry;

drop function seed_id;
drop function seed_person_id;
