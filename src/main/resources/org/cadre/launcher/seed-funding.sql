-- The money of ${programmes} programmes for measuring: fifty lines each, four agreements, a budget of five years. The
-- journal follows month by month (seed-journal.sql). Ids follow from names, so that rows find each other.

create or replace function seed_id(name varchar(200)) returns uuid deterministic
return insert(insert(md5(name), 13, 1, '4'), 17, 1, '8');

insert into person (id, name, name_key, mail, mail_key, alike, agency_id, language, theme, zone, state, created_at,
    password_hash, version)
select seed_id(concat('seed-', w.who)), concat('Reference ', w.who), concat(w.who, ' reference'),
    concat(w.who, '@reference.example'), concat(w.who, '@reference.example'), b'0', m.agency_id, 'EN', '', 'UTC',
    'ACTIVE', now(6), m.password_hash, 0
from (select concat('officer', seq) as who from seq_1_to_8 union all select 'asker' union all select 'approver'
    union all select 'auditor') w
join person m on m.mail = 'amina.demo@police.example';

insert into donor (id, name, short_name, version)
select seed_id(concat('seed-donor-', seq)), concat('Reference donor ', seq), concat('RD', seq), 0 from seq_1_to_8;

create temporary table seed_funded as
select seq as p, seed_id(concat('seed-funded-', seq)) as id, concat('Funded programme ', lpad(seq, 3, '0')) as name
from seq_1_to_${programmes};

insert into programme (id, name, created_at, version) select id, name, now(6), 0 from seed_funded;

insert into role_assignment (id, person_id, role, scope_kind, scope_id, granted_at)
select uuid(), seed_id(concat('seed-officer', o.seq)), 'FINANCE_OFFICER', 'PROGRAMME', f.id, now(6)
from seed_funded f join seq_1_to_8 o;

insert into role_assignment (id, person_id, role, scope_kind, scope_id, granted_at)
values (uuid(), seed_id('seed-auditor'), 'OVERSIGHT_READER', 'SYSTEM', null, now(6));

insert into budget (programme_id, currency, opened_by, opened_at, version)
select id, 'EUR', seed_id('seed-asker'), now(6), 0 from seed_funded;

insert into budget_line (id, programme_id, parent_id, code, name, purpose, priority, criticality, version)
select seed_id(concat('seed-line-', f.p, '-', l.seq)), f.id, null, concat('L', lpad(l.seq, 2, '0')),
    concat('Line ', l.seq), elt(1 + l.seq mod 7, 'TRAINING', 'EQUIPMENT', 'JOINT_OPS', 'STAFF', 'OVERSIGHT', 'M_AND_E',
    'OTHER'), 1 + l.seq mod 9, 1 + l.seq mod 5, 0
from seed_funded f join seq_1_to_50 l;

insert into budget_version (id, programme_id, number, state, reason, made_by, made_at, submitted_by, submitted_at,
    approved_by, approved_at, sha256, version)
select seed_id(concat('seed-version-', p)), id, 1, 'APPROVED', 'Seeded', seed_id('seed-asker'), now(6),
    seed_id('seed-asker'), now(6), seed_id('seed-approver'), now(6), sha2('seeded', 256), 0
from seed_funded;

insert into budget_amount (version_id, line_id, month, minor)
select seed_id(concat('seed-version-', f.p)), seed_id(concat('seed-line-', f.p, '-', l.seq)),
    date_add(date_format(utc_date, '%Y-%m-01'), interval cast(m.seq as signed) - 36 month), 150000 + 1000 * l.seq
from seed_funded f join seq_1_to_50 l join seq_0_to_60 m;

-- one that has ended, two that run, one that begins to be spent later; in months from now
create temporary table seed_agreement as
select seed_id(concat('seed-agreement-', f.p, '-', a.a)) as id, f.p, a.a, f.id as programme_id,
    date_add(date_format(utc_date, '%Y-%m-01'), interval a.first month) as begins,
    last_day(date_add(utc_date, interval a.last month)) as ends
from seed_funded f join (select 1 as a, -36 as first, -19 as last union all select 2, -36, 6
    union all select 3, -18, 12 union all select 4, -12, 24) a;

insert into agreement (id, programme_id, donor_id, reference, title, currency, signed_minor, signed_on, eligible_from,
    eligible_to, flexibility_percent, indirect_percent, cost_share_percent, written_by, written_at, version)
select id, programme_id, seed_id(concat('seed-donor-', 1 + (p + a) mod 8)), concat('RD-', a),
    concat('Reference agreement ', a), 'EUR', 500000000, begins, begins, ends, 10, 7, 0, seed_id('seed-asker'), now(6), 0
from seed_agreement;

insert into agreement_restriction (agreement_id, kind, value)
select a.id, 'LINE', cast(seed_id(concat('seed-line-', a.p, '-', l.seq)) as char(36)) from seed_agreement a join seq_1_to_50 l where a.a = 3
union all select id, 'COUNTRY', 'XA' from seed_agreement where a > 1
union all select a.id, 'CATEGORY', c.category from seed_agreement a join (select 'STAFF' as category
    union all select 'CONTRACTS' union all select 'TRAVEL') c where a.a = 3;

insert into agreement_instalment (id, agreement_id, due_on, minor, condition_text, state, version)
select uuid(), a.id, date_add(a.begins, interval 6 * i.seq month), 83000000, '',
    if(date_add(a.begins, interval 6 * i.seq month) < utc_date, 'RECEIVED', 'PLANNED'), 0
from seed_agreement a join seq_0_to_5 i;

insert into pledge (id, programme_id, donor_id, currency, minor, pledged_on, expected_on, percent, evidence, state,
    agreement_id, noted_by, noted_at, version)
select uuid(), f.id, seed_id(concat('seed-donor-', 1 + (f.p + n.seq) mod 8)), 'EUR', 20000000, utc_date,
    date_add(utc_date, interval 3 * n.seq month), 30 * n.seq, 'Letter', 'OPEN', null, seed_id('seed-asker'), now(6), 0
from seed_funded f join seq_1_to_2 n;

insert into journal (programme_id, currency, last_number, last_hash, last_request, version)
select id, 'EUR', 0, repeat('0', 64), 0, 0 from seed_funded;

create temporary table seed_account as
select seed_id(concat('seed-account-', f.p, '-', c.code)) as id, f.p, f.id as programme_id, c.code, c.role
from seed_funded f join (select '1001' as code, 'BANK' as role union all select '1500', 'ADVANCE'
    union all select '2000', 'PAYABLE' union all select '2900', 'SUSPENSE' union all select '3000', 'OPENING'
    union all select '4000', 'INCOME' union all select '4100', 'INTEREST' union all select '4900', 'FX_GAIN'
    union all select '5900', 'FX_LOSS' union all select '9000', 'FUNDS' union all select '9010', 'ALLOTTED'
    union all select '9100', 'RESERVE' union all select '9110', 'ENCUMBERED'
    union all select 5010 + 10 * seq, 'EXPENSE' from seq_0_to_6) c;

insert into ledger_account (id, programme_id, code, role, currency)
select id, programme_id, code, role, if(role = 'BANK', 'EUR', null) from seed_account;

insert into ledger_period (programme_id, month, state, version)
select f.id, date_add(date_format(utc_date, '%Y-%m-01'), interval -cast(m.seq as signed) month), if(m.seq > 12, 'CLOSED', 'OPEN'), 0
from seed_funded f join seq_0_to_36 m;
