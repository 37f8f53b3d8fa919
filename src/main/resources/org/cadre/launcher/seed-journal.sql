-- One month of every journal, ${ago} months ago: what came, and ninety-one requests on the lines in turn, each promised
-- and paid. Twenty of the month that runs are promised and not paid. Entries and postings are made ready in tables of
-- their own: MariaDB 11.4 cannot copy rows from one table into another that has triggers.

set @month = date_add(date_format(utc_date, '%Y-%m-01'), interval -${ago} month);

set @days = if(${ago} = 0, dayofmonth(utc_date), 28);

create or replace temporary table seed_request as
select f.p, n.seq as n, f.id as programme_id, (36 - ${ago}) * 91 + n.seq as number,
    cast(insert(insert(concat('0190', lpad(hex(36 - ${ago}), 4, '0'), lpad(hex(f.p), 4, '0'), lpad(hex(n.seq), 4, '0'),
        '0', left(md5(concat('request', f.p, '-', n.seq)), 15)), 13, 1, '7'), 17, 1, '8') as uuid) as id,
    date_add(@month, interval n.seq mod @days day) as day,
    if(${ago} = 0 and n.seq > 71, 3, if(${ago} > 18, 1, 2) + n.seq mod 2) as a, 1 + (n.seq + 41 * ${ago}) mod 50 as l,
    elt(1 + n.seq mod 3, 'STAFF', 'CONTRACTS', 'TRAVEL') as category, elt(1 + n.seq mod 3, '5010', '5040', '5050') as code,
    if(${ago} = 0 and n.seq > 71, 1000000, 10000 + (n.seq * 7919 + f.p * 104729 + ${ago} * 31) mod 90000) as minor,
    ${ago} > 0 or n.seq <= 71 as paid, concat('INV-', 36 - ${ago}, '-', n.seq) as document
from seed_funded f join seq_1_to_91 n;

insert into ledger_request (id, programme_id, number, kind, day, agreement_id, line_id, country, category, minor,
    currency, base_minor, rate_id, payee, document, purpose, state, asked_by, asked_at, approved_by, approved_at, sha256,
    ended_by, ended_at, reason, version)
select r.id, r.programme_id, r.number, 'PAYMENT', r.day, seed_id(concat('seed-agreement-', r.p, '-', r.a)),
    seed_id(concat('seed-line-', r.p, '-', r.l)), 'XA', r.category, r.minor, 'EUR', r.minor, null, 'Reference supplier',
    r.document, 'Course', if(r.paid, 'POSTED', 'APPROVED'), seed_id('seed-asker'), r.day, seed_id('seed-approver'),
    r.day, sha2(concat_ws('\n', r.id, 'PAYMENT', r.day, seed_id(concat('seed-agreement-', r.p, '-', r.a)),
    seed_id(concat('seed-line-', r.p, '-', r.l)), 'XA', r.category, r.minor, 'EUR', 'Reference supplier', r.document,
    'Course'), 256), if(r.paid, seed_id('seed-officer1'), null), if(r.paid, r.day, null), '', 0
from seed_request r;

insert into encumbrance (request_id, original_minor, liquidated_minor, released_minor, version)
select id, minor, if(paid, minor, 0), 0, 0 from seed_request;

-- entries in their order: 1 allotments, 2 receipts, 3 promises, 4 payments
create or replace temporary table seed_event as
select a.p, 1 as kind, l.seq as n, @month as day, a.a, l.seq as l, cast(10000000 as signed) as minor,
    cast(null as uuid) as request_id, '' as code, '' as category, 'Allotment' as description
from seed_agreement a join seq_1_to_50 l where a.begins = @month
union all select a.p, 2, a.a, @month, a.a, 0, 5000000, null, '', '', 'Reference donor: instalment'
from seed_agreement a where @month between a.begins and a.ends
union all select p, 3, n, day, a, l, minor, id, code, category, concat('Reference supplier, ', document, ': Course')
from seed_request
union all select p, 4, n, day, a, l, minor, id, code, category, concat('Reference supplier, ', document, ': Course')
from seed_request where paid;

create or replace temporary table seed_entry (p int not null, number int not null, kind int not null, n int not null,
    a int, l int, code char(4), category varchar(12), minor bigint, day date, description varchar(400), id uuid,
    request_id uuid, programme_id uuid, last_hash char(64), primary key (p, number));

insert into seed_entry
select e.p, j.last_number + row_number() over (partition by e.p order by e.kind < 3 desc, e.n, e.kind), e.kind, e.n, e.a,
    e.l, e.code, e.category, e.minor, e.day, e.description,
    insert(insert(concat('0190', lpad(hex(36 - ${ago}), 4, '0'), lpad(hex(e.p), 4, '0'), lpad(hex(e.n), 4, '0'), '0',
        left(md5(concat_ws('-', e.kind, e.p, e.n, e.a, e.l)), 15)), 13, 1, '7'), 17, 1, '8'), e.request_id, f.id, j.last_hash
from seed_event e join seed_funded f on f.p = e.p join journal j on j.programme_id = f.id;

create or replace temporary table seed_side (kind int not null, place int not null, code char(4) not null, sign int not null,
    agreed boolean not null, lined boolean not null, spent boolean not null);

insert into seed_side values (1, 1, '9000', 1, true, true, false), (1, 2, '9010', -1, true, true, false),
    (2, 1, '1001', 1, false, false, false), (2, 2, '4000', -1, true, false, false),
    (3, 1, '9110', 1, true, true, false), (3, 2, '9100', -1, true, true, false),
    (4, 1, '', 1, true, true, true), (4, 2, '1001', -1, false, false, false),
    (4, 3, '9110', -1, true, true, false), (4, 4, '9100', 1, true, true, false);

create or replace temporary table seed_posting (p int not null, number int not null, place int not null, entry_id uuid,
    programme_id uuid, account_id uuid, minor bigint, agreement_id uuid, line_id uuid, country char(2),
    category varchar(12), primary key (p, number, place));

insert into seed_posting
select e.p, e.number, s.place, e.id, e.programme_id, seed_id(concat('seed-account-', e.p, '-', if(s.spent, e.code, s.code))),
    s.sign * e.minor, if(s.agreed, seed_id(concat('seed-agreement-', e.p, '-', e.a)), null),
    if(s.lined, seed_id(concat('seed-line-', e.p, '-', e.l)), null), if(s.spent, 'XA', null), if(s.spent, e.category, null)
from seed_entry e join seed_side s on s.kind = e.kind;

create or replace temporary table seed_body (p int not null, number int not null, body text not null,
    primary key (p, number));

insert into seed_body
select e.p, e.number, concat(concat_ws('\n', e.programme_id, e.number, e.day, e.day,
    elt(e.kind, 'ALLOTMENT', 'RECEIPT', 'ENCUMBRANCE', 'PAYMENT'), e.description, ifnull(cast(e.request_id as char(36)), '-'), '-',
    seed_id('seed-officer1'), seed_id('seed-approver'), concat(e.day, 'T09:00:00Z')), '\n', group_concat(concat_ws(' ',
    s.place, s.account_id, s.minor, 'EUR', s.minor, '-', ifnull(cast(s.agreement_id as char(36)), '-'), ifnull(cast(s.line_id as char(36)), '-'),
    ifnull(s.country, '-'), ifnull(s.category, '-')) order by s.place separator '\n'), '\n')
from seed_entry e join seed_posting s on s.p = e.p and s.number = e.number
group by e.p, e.number;

set @p = 0, @hash = '';

create or replace temporary table seed_hashed (p int not null, number int not null, hash_prev char(64), hash char(64),
    primary key (p, number));

insert into seed_hashed
select e.p, e.number, @former := if(@p = e.p, @hash, if((@p := e.p) > 0, e.last_hash, '')),
    @hash := sha2(concat(@former, '\n', b.body), 256)
from seed_entry e force index (primary) straight_join seed_body b on b.p = e.p and b.number = e.number;

create or replace temporary table seed_ledger_entry as
select e.id, e.programme_id, e.number, @month as month, e.day as doc_date, e.day as value_date,
    elt(e.kind, 'ALLOTMENT', 'RECEIPT', 'ENCUMBRANCE', 'PAYMENT') as source, e.description, e.request_id,
    seed_id('seed-officer1') as created_by, seed_id('seed-approver') as approved_by,
    concat(e.day, ' 09:00:00') as created_at, h.hash_prev, h.hash
from seed_entry e join seed_hashed h on h.p = e.p and h.number = e.number order by e.p, e.number;

create or replace temporary table seed_ledger_posting as
select entry_id, place, programme_id, @month as month, account_id, minor, 'EUR' as currency, minor as base_minor,
    agreement_id, line_id, country, category
from seed_posting order by p, number, place;

update journal j join (select programme_id, p, max(number) as number from seed_entry group by programme_id, p) last
    on last.programme_id = j.programme_id
join seed_hashed h on h.p = last.p and h.number = last.number
set j.last_number = h.number, j.last_hash = h.hash, j.last_request = (37 - ${ago}) * 91;

set @cadre_restores = 1;
