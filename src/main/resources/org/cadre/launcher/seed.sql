-- A big programme for measuring: people, modules and what they did, as rows. Written in place of the
-- product, so it runs on a data folder of its own and never beside real people. ${people}, ${agencies},
-- ${modules}, ${cohorts}, ${cohort} and ${lastBegun} are numbers; ids follow from names, so that rows find each other.

create or replace function seed_id(name varchar(200)) returns uuid deterministic
return insert(insert(md5(name), 13, 1, '4'), 17, 1, '8');

-- people come one after the other, and their ids are in the order of time, as those of the product are
create or replace function seed_person_id(number int) returns uuid deterministic
return insert(insert(concat('0190', lpad(hex(number), 8, '0'), left(md5(number), 20)), 13, 1, '7'), 17, 1, '8');

create temporary table seed_module as
select m.seq as number, f.id as original, seed_id(concat('seed-module-', m.seq)) as id,
       concat('FOR-', 100 + m.seq) as code
from seq_1_to_${modules} m join module_version f on f.code = 'FOR-2' and f.state = 'PUBLISHED';

insert into module_version (id, pack_code, track_code, code, major, minor, patch, state, level, title, summary, hours,
    certificate_months, responsible, reviewed_on, review_due, change_note, content_hash, published_at, version)
select s.id, f.pack_code, f.track_code, s.code, 1, 0, 0, 'PUBLISHED', f.level,
    json_object('en', concat('Reference module ', s.number)), f.summary, f.hours,
    f.certificate_months, f.responsible, f.reviewed_on, f.review_due, f.change_note, f.content_hash, now(6), 0
from seed_module s join module_version f on f.id = s.original;

insert into outcome (module_version_id, outcome_key, position, bloom, text)
select s.id, f.outcome_key, f.position, f.bloom, f.text from seed_module s join outcome f on f.module_version_id = s.original;

insert into source (id, module_version_id, source_key, position, authority, title, edition, locator, retrieved, valid_until,
    licence, short_name)
select seed_id(concat(f.id, s.number)), s.id, f.source_key, f.position, f.authority, f.title, f.edition, f.locator,
    f.retrieved, f.valid_until, f.licence, f.short_name
from seed_module s join source f on f.module_version_id = s.original;

insert into glossary_word (id, module_version_id, language, position, term, meaning)
select seed_id(concat(f.id, s.number)), s.id, f.language, f.position, f.term, f.meaning
from seed_module s join glossary_word f on f.module_version_id = s.original;

-- eight lessons: the five there are, and three of them again without their knowledge checks
create temporary table seed_lesson as
select s.number, s.id as module_version_id, f.id as original, c.seq as copy, f.position + 5 * c.seq as position,
    if(c.seq = 0, f.lesson_key, concat(f.lesson_key, '-again')) as lesson_key,
    seed_id(concat(f.id, s.number, '-', c.seq)) as id
from seed_module s join lesson_text f on f.module_version_id = s.original and f.language = 'EN'
join seq_0_to_1 c where f.position + 5 * c.seq <= 8;

insert into lesson_text (id, module_version_id, language, lesson_key, position, title, minutes, kilobytes)
select l.id, l.module_version_id, f.language, l.lesson_key, l.position, f.title, f.minutes, f.kilobytes
from seed_lesson l join lesson_text f on f.id = l.original;

insert into block (id, lesson_text_id, block_key, position, variant, kind, callout, heading, subtitle, body, origin, question_key)
select seed_id(concat(f.id, l.id)), l.id, if(l.copy = 0, f.block_key, concat(f.block_key, '-again')), f.position, f.variant, f.kind, f.callout, f.heading, f.subtitle,
    f.body, f.origin, f.question_key
from seed_lesson l join block f on f.lesson_text_id = l.original where l.copy = 0 or f.kind <> 'CHECK';

insert into block_source (block_id, source_id)
select seed_id(concat(f.block_id, l.id)), seed_id(concat(f.source_id, l.number))
from seed_lesson l join block b on b.lesson_text_id = l.original join block_source f on f.block_id = b.id
where l.copy = 0 or b.kind <> 'CHECK';

insert into block_word (block_id, glossary_word_id)
select seed_id(concat(f.block_id, l.id)), seed_id(concat(f.glossary_word_id, l.number))
from seed_lesson l join block b on b.lesson_text_id = l.original join block_word f on f.block_id = b.id
where l.copy = 0 or b.kind <> 'CHECK';

-- 160 questions in each module: those of FOR-2, and some of the final quiz once more
insert into question (id, module_version_id, language, question_key, item_use, outcome, difficulty, pair, lesson, definition)
select seed_id(concat(f.id, s.number)), s.id, f.language, f.question_key, f.item_use, f.outcome, f.difficulty, f.pair,
    f.lesson, f.definition
from seed_module s join question f on f.module_version_id = s.original and f.language = 'EN';

insert into question (id, module_version_id, language, question_key, item_use, outcome, difficulty, pair, lesson, definition)
select seed_id(concat(f.id, s.number, '-b')), s.id, f.language, concat(f.question_key, '-b'), f.item_use, f.outcome,
    f.difficulty, if(f.pair = '', '', concat(f.pair, '-b')), f.lesson, f.definition
from seed_module s join (
    select q.*, row_number() over (order by q.question_key) as place from question q
    join module_version m on m.id = q.module_version_id and m.code = 'FOR-2' and m.state = 'PUBLISHED'
    where q.language = 'EN' and q.item_use <> 'CHECK') f on f.place <= 160 - (
    select count(*) from question q where q.module_version_id = s.original and q.language = 'EN');

insert into blueprint (module_version_id, kind, module_code, module_title, draws, questions, minutes, pass_mark, attempts,
    cool_down_hours)
select s.id, f.kind, s.code, json_object('en', concat('Reference module ', s.number)), f.draws, f.questions, f.minutes,
    f.pass_mark, 100000, 0
from seed_module s join blueprint f on f.module_version_id = s.original;

-- people, three hundred of them with the password of the demonstration; one in two hundred shares a name
insert into agency (id, name, country_code, created_at, version)
select seed_id(concat('seed-agency-', seq)), concat('Reference agency ', lpad(seq, 3, '0')),
    elt(1 + seq mod 5, 'AV', 'BM', 'CS', 'DR', 'ET'), now(6), 0
from seq_1_to_${agencies};

insert into person (id, name, name_key, mail, mail_key, alike, agency_id, language, theme, zone, state, created_at, last_seen_at, password_hash, version)
select seed_person_id(seq), concat('Person ', named), concat(named, ' person'),
    concat('person', seq, '@reference.example'), concat('person', seq, '@reference.example'), shared,
    seed_id(concat('seed-agency-', 1 + seq mod ${agencies})), 'EN', '', 'UTC',
    case when seq <= 300 then 'ACTIVE' when seq mod 50 = 7 then 'INVITED' when seq mod 50 = 9 then 'DEACTIVATED' else 'ACTIVE' end,
    date_sub(now(6), interval 40 + seq mod 700 day), if(seq > 300 and seq mod 50 = 7, null, date_sub(now(6), interval seq * 37 mod 86400 minute)),
    if(seq <= 300, (select d.password_hash from person d where d.mail = 'amina.demo@police.example'), null), 0
from (select seq, seq mod 400 in (398, 399) as shared, lpad(seq - (seq mod 400 = 399), 6, '0') as named from seq_1_to_${people}) numbered;

insert into programme (id, name, created_at, version) values (seed_id('seed-programme'), 'Reference programme', now(6), 0);

insert into role_assignment (id, person_id, role, scope_kind, scope_id, granted_at)
select uuid(), p.id, 'PROGRAMME_MANAGER', 'PROGRAMME', seed_id('seed-programme'), now(6)
from person p where p.mail = 'ines.example@programme.example';

-- cohorts, each with every module, one begun each fortnight and the first one the latest
insert into cohort (id, programme_id, name, starts_on, ends_on, zone, capacity, state, created_at, version)
select seed_id(concat('seed-cohort-', seq)), seed_id('seed-programme'), concat('Reference cohort ', seq),
    date_sub(current_date, interval 46 + 14 * seq day), date_sub(current_date, interval 14 * cast(seq as signed) - 134 day), 'UTC', 5 * ${cohort} / 4,
    if(seq <= 9, 'OPEN', 'CLOSED'), now(6), 0
from seq_1_to_${cohorts};

insert into cohort_module (cohort_id, module_code, position)
select seed_id(concat('seed-cohort-', c.seq)), s.code, s.number - 1 from seq_1_to_${cohorts} c join seed_module s;

create temporary table seed_person as
select seq as number, seed_person_id(seq) as id,
    seed_id(concat('seed-cohort-', 1 + floor((seq - 1) / ${cohort}))) as cohort_id, seq mod 4 = 0 as completed
from seq_1_to_${people};

insert into enrolment (id, cohort_id, person_id, state, enrolled_at, extra_time_percent, version)
select uuid(), cohort_id, id, 'ENROLLED', now(6), 0, 0 from seed_person order by id;

update cohort c set taken = (select count(*) from seed_person p where p.cohort_id = c.id) where name like 'Reference cohort %';

insert into pace_change (id, cohort_id) select uuid(), id from cohort;

insert into role_assignment (id, person_id, role, scope_kind, scope_id, granted_at)
select uuid(), id, 'TRAINEE', 'COHORT', cohort_id, now(6) from seed_person order by id;

-- who has begun what: one in four has completed a module, which stands for three that are half done
create temporary table seed_begun as
select p.id as person_id, p.cohort_id, s.id as module_version_id, s.code, b.seq = 0 and p.completed as completed
from seed_person p join seq_0_to_${lastBegun} b
join seed_module s on s.number = 1 + (p.number + b.seq) mod ${modules}
where not p.completed or b.seq = 0 or b.seq > 2
order by p.id;

insert into module_start (id, person_id, cohort_id, module_code, module_version_id, begun_at, last_lesson_key, last_read_at, version)
select uuid(), person_id, cohort_id, code, module_version_id, date_sub(now(6), interval 30 day), 'preservation',
    date_sub(now(6), interval 2 day), 0
from seed_begun;

insert into lesson_progress (id, person_id, module_version_id, lesson_key, opened_at, done_at)
select uuid(), b.person_id, b.module_version_id, l.lesson_key, date_sub(now(6), interval 20 day), date_sub(now(6), interval 19 day)
from seed_begun b join seed_lesson l on l.module_version_id = b.module_version_id and l.position <= if(b.completed, 8, 4)
order by b.person_id, b.module_version_id;

create temporary table seed_check as
select q.module_version_id, q.question_key, row_number() over (partition by q.module_version_id order by q.question_key) as place
from question q join seed_module s on s.id = q.module_version_id where q.item_use = 'CHECK';

insert into check_answer (person_id, module_version_id, question_key, response, points, tries, answered_at, first_answered_at, first_right)
select b.person_id, b.module_version_id, c.question_key, '', 1, 1, date_sub(now(6), interval 19 day),
    date_sub(now(6), interval 19 day), b'1'
from seed_begun b join seed_check c on c.module_version_id = b.module_version_id and c.place <= if(b.completed, 20, 5)
order by b.person_id, b.module_version_id, c.question_key;

insert into attempt (id, person_id, module_version_id, kind, number, language, seed, started_at, deadline_at, handed_in_at, points,
    questions, percent, passed, version)
select uuid(), b.person_id, b.module_version_id, k.kind, 1, 'EN', 1, date_sub(now(6), interval 18 day),
    date_sub(now(6), interval 17 day), date_sub(now(6), interval 17 day), k.points, k.questions, k.percent, k.percent >= 70, 0
from seed_begun b join (select 'PRE_TEST' as kind, 10 as questions, 5 as points, 50 as percent
    union all select 'FINAL', 20, 16, 80) k on k.kind = 'PRE_TEST' or b.completed
order by b.person_id;

insert into completion (id, person_id, module_version_id, cohort_id, percent, completed_at)
select uuid(), person_id, module_version_id, cohort_id, 80, date_sub(now(6), interval 17 day) from seed_begun where completed;

-- what the product would have told and recorded about it
insert into notice (id, person_id, kind, subject_id, facts, created_at, read_at)
select uuid(), e.person_id, 'ENROLLED', e.id, json_array(c.name), e.enrolled_at, if(p.number mod 3 = 0, null, e.enrolled_at)
from seed_person p join enrolment e on e.person_id = p.id join cohort c on c.id = e.cohort_id order by p.id;

insert into mail (id, person_id, kind, subject_id, facts, created_at, state, tries, due_at, settled_at)
select uuid(), n.person_id, n.kind, n.subject_id, n.facts, n.created_at, 'SENT', 1, n.created_at, n.created_at
from seed_person p join notice n on n.person_id = p.id order by p.id;

insert into audit_entry (at, actor_id, act, subject_kind, subject_id, reason, facts)
select e.enrolled_at, m.id, 'TraineeEnrolled', 'enrolment', e.id, '', concat('cohort=', e.cohort_id, '\nperson=', e.person_id)
from seed_person p join enrolment e on e.person_id = p.id join person m on m.mail = 'ines.example@programme.example';

insert into audit_entry (at, actor_id, act, subject_kind, subject_id, reason, facts)
select s.begun_at, s.person_id, 'ModuleBegun', 'person', s.person_id, '', concat('module=', s.module_version_id)
from seed_person p join module_start s on s.person_id = p.id;

insert into audit_entry (at, actor_id, act, subject_kind, subject_id, reason, facts)
select l.done_at, l.person_id, 'LessonFinished', 'person', l.person_id, '',
    concat('lesson=', l.lesson_key, '\nmodule=', l.module_version_id)
from seed_person p join lesson_progress l on l.person_id = p.id;

insert into audit_entry (at, actor_id, act, subject_kind, subject_id, reason, facts)
select c.completed_at, c.person_id, 'ModuleCompleted', 'person', c.person_id, '', concat('module=', c.module_version_id)
from seed_person p join completion c on c.person_id = p.id;
