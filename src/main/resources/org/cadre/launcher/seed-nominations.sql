-- a call for nominations to each cohort with 140 nominees, and eight managers who look at them
insert into role_assignment (id, person_id, role, scope_kind, scope_id, granted_at)
select uuid(), seed_person_id(seq), 'PROGRAMME_MANAGER', 'PROGRAMME', seed_id('seed-programme'), now(6) from seq_1_to_8;

create temporary table seed_call as
select seq as number, seed_id(concat('seed-call-', seq)) as id, seed_id(concat('seed-cohort-', seq)) as cohort_id
from seq_1_to_${cohorts};

insert into nomination_call (id, cohort_id, programme_id, purpose, deadline, deadline_at, decided_on, offer_days, vetted,
    modules, functions, state, opened_at, version)
select id, cohort_id, seed_id('seed-programme'), 'Reference call', date_sub(now(6), interval 20 day),
    date_sub(now(6), interval 20 day), date_add(current_date, interval 10 day), 7, b'1', '[]', '[]', 'CLOSED',
    date_sub(now(6), interval 60 day), 0
from seed_call;

insert into nomination_call_agency (call_id, agency_id, slots, most)
select c.id, seed_id(concat('seed-agency-', a.seq)), 3, 6 from seed_call c join seq_1_to_${agencies} a;

create temporary table seed_nominee as
select c.id as call_id, n.seq as number, seed_id(concat('seed-nomination-', c.number, '-', n.seq)) as id,
    1 + (c.number * ${cohort} + n.seq) mod ${people} as person, n.seq mod 5 as stands
from seed_call c join seq_1_to_140 n;

insert into nomination (id, call_id, agency_id, person_id, number, state, post, level, station, reason, languages, vetting, band,
    steps, made_at, version)
select n.id, n.call_id, p.agency_id, p.id, n.number, elt(1 + n.stands, 'SUBMITTED', 'RELEASED', 'INELIGIBLE', 'CLEARED', 'CLEARED'),
    elt(1 + n.person mod 4, 'INVESTIGATOR', 'FORENSIC_EXAMINER', 'PROSECUTOR', 'JUDGE'),
    elt(1 + n.person mod 3, 'JUNIOR', 'MID', 'SENIOR'), elt(1 + n.person mod 3, 'URBAN', 'PERI_URBAN', 'RURAL'),
    'Works on such cases', '{}', if(n.stands >= 3, 'CLEAR', 'PENDING'), if(n.stands = 4, 'STRONG', null),
    1 + least(n.stands, 3), date_sub(now(6), interval 40 day), 0
from seed_nominee n join person p on p.id = seed_person_id(n.person) order by n.id;

insert into nomination_step (id, nomination_id, number, state, at, words)
select uuid(), n.id, s.seq, elt(s.seq, 'SUBMITTED', 'RELEASED', 'ACCEPTED', 'ELIGIBLE'), date_sub(now(6), interval 40 - s.seq day), ''
from seed_nominee n join seq_1_to_4 s on s.seq <= 1 + least(n.stands, 3) order by n.id;

analyze table nomination_call, nomination_call_agency, nomination, nomination_step;
