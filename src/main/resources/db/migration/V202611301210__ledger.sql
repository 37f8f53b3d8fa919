create table journal (
    programme_id uuid not null primary key,
    currency char(3) not null,
    last_number integer not null,
    last_hash char(64) not null,
    last_request integer not null,
    version integer not null,
    constraint journal_of foreign key (programme_id) references budget (programme_id)
);

create table ledger_account (
    id uuid not null primary key,
    programme_id uuid not null,
    code varchar(10) not null,
    role varchar(10) not null,
    currency char(3),
    constraint ledger_account_code unique (programme_id, code),
    constraint ledger_account_of foreign key (programme_id) references journal (programme_id),
    constraint ledger_account_role check (
        role in ('BANK', 'ADVANCE', 'PAYABLE', 'SUSPENSE', 'OPENING', 'INCOME', 'EXPENSE', 'FX_GAIN', 'FX_LOSS',
            'FUNDS', 'ALLOTTED', 'RESERVE', 'ENCUMBERED')),
    constraint ledger_account_bank check (role <> 'BANK' or currency is not null)
);

create table ledger_period (
    programme_id uuid not null,
    month date not null,
    state varchar(11) not null,
    version integer not null,
    primary key (programme_id, month),
    constraint ledger_period_of foreign key (programme_id) references journal (programme_id),
    constraint ledger_period_state check (state in ('OPEN', 'SOFT_CLOSED', 'CLOSED'))
);

create table ledger_period_step (
    id uuid not null primary key,
    programme_id uuid not null,
    month date not null,
    state varchar(11) not null,
    reason varchar(500) not null,
    last_number integer not null,
    last_hash char(64) not null,
    done_by uuid,
    done_at datetime(6) not null,
    constraint ledger_period_step_of foreign key (programme_id, month) references ledger_period (programme_id, month)
);

create table ledger_rate (
    id uuid not null primary key,
    programme_id uuid not null,
    day date not null,
    currency char(3) not null,
    rate decimal(20,10) not null,
    source varchar(120) not null,
    entered_by uuid,
    entered_at datetime(6) not null,
    approved_by uuid,
    approved_at datetime(6),
    version integer not null,
    constraint ledger_rate_once unique (programme_id, currency, day),
    constraint ledger_rate_of foreign key (programme_id) references journal (programme_id),
    constraint ledger_rate_positive check (rate > 0),
    constraint ledger_rate_two check (approved_by is null or approved_by <> entered_by)
);

create table ledger_request (
    id uuid not null primary key,
    programme_id uuid not null,
    number integer not null,
    kind varchar(9) not null,
    day date not null,
    agreement_id uuid not null,
    line_id uuid,
    country char(2),
    category varchar(12),
    minor bigint not null,
    currency char(3) not null,
    base_minor bigint not null,
    rate_id uuid,
    payee varchar(120) not null,
    document varchar(60) not null,
    purpose varchar(300) not null,
    state varchar(9) not null,
    asked_by uuid,
    asked_at datetime(6) not null,
    approved_by uuid,
    approved_at datetime(6),
    sha256 char(64),
    ended_by uuid,
    ended_at datetime(6),
    reason varchar(500) not null,
    version integer not null,
    constraint ledger_request_number unique (programme_id, number),
    constraint ledger_request_in foreign key (programme_id) references journal (programme_id),
    constraint ledger_request_of foreign key (agreement_id) references agreement (id),
    constraint ledger_request_for foreign key (line_id) references budget_line (id),
    constraint ledger_request_at foreign key (rate_id) references ledger_rate (id),
    constraint ledger_request_kind check (kind in ('PAYMENT', 'RECEIPT', 'ALLOTMENT')),
    constraint ledger_request_line check ((kind = 'RECEIPT') = (line_id is null)),
    constraint ledger_request_cost check ((kind = 'PAYMENT') = (category is not null and country is not null)),
    constraint ledger_request_amount check (minor > 0 and base_minor >= 0),
    constraint ledger_request_state check (state in ('ASKED', 'APPROVED', 'POSTED', 'REFUSED', 'RELEASED')),
    constraint ledger_request_bound check (state in ('ASKED', 'REFUSED') or sha256 is not null),
    constraint ledger_request_two check (approved_by is null or approved_by <> asked_by),
    constraint ledger_request_three check (
        ended_by is null or state <> 'POSTED' or (ended_by <> asked_by and ended_by <> approved_by))
);

create index ledger_request_waiting on ledger_request (programme_id, state, day);
create index ledger_request_pending on ledger_request (agreement_id, line_id, state);

create table encumbrance (
    request_id uuid not null primary key,
    original_minor bigint not null,
    liquidated_minor bigint not null,
    released_minor bigint not null,
    version integer not null,
    constraint encumbrance_of foreign key (request_id) references ledger_request (id),
    constraint encumbrance_adds_up check (
        liquidated_minor >= 0 and released_minor >= 0 and liquidated_minor + released_minor <= original_minor)
);

create table ledger_entry (
    id uuid not null primary key,
    programme_id uuid not null,
    number integer not null,
    month date not null,
    doc_date date not null,
    value_date date not null,
    source varchar(11) not null,
    description varchar(400) not null,
    request_id uuid,
    reverses_id uuid,
    created_by uuid,
    approved_by uuid,
    created_at datetime(6) not null,
    hash_prev char(64) not null,
    hash char(64) not null,
    constraint ledger_entry_number unique (programme_id, number),
    constraint ledger_entry_reversed_once unique (reverses_id),
    constraint ledger_entry_in foreign key (programme_id, month) references ledger_period (programme_id, month),
    constraint ledger_entry_of foreign key (request_id) references ledger_request (id),
    constraint ledger_entry_reverses foreign key (reverses_id) references ledger_entry (id),
    constraint ledger_entry_source check (
        source in ('OPENING', 'ALLOTMENT', 'TRANSFER', 'ENCUMBRANCE', 'RELEASE', 'PAYMENT', 'RECEIPT', 'REVALUATION',
            'REVERSAL'))
);

create index ledger_entry_of_request on ledger_entry (request_id, number);
create index ledger_entry_by_month on ledger_entry (programme_id, month, number);

create table ledger_posting (
    entry_id uuid not null,
    place integer not null,
    programme_id uuid not null,
    month date not null,
    account_id uuid not null,
    minor bigint not null,
    currency char(3) not null,
    base_minor bigint not null,
    rate_id uuid,
    agreement_id uuid,
    line_id uuid,
    country char(2),
    category varchar(12),
    primary key (entry_id, place),
    constraint ledger_posting_of foreign key (entry_id) references ledger_entry (id),
    constraint ledger_posting_to foreign key (account_id) references ledger_account (id),
    constraint ledger_posting_at foreign key (rate_id) references ledger_rate (id),
    constraint ledger_posting_under foreign key (agreement_id) references agreement (id),
    constraint ledger_posting_for foreign key (line_id) references budget_line (id)
);

create index ledger_posting_by_account on ledger_posting (account_id, month, currency, minor, base_minor);
create index ledger_posting_by_fund on ledger_posting (agreement_id, line_id, account_id, base_minor, minor);
create index ledger_posting_by_programme
    on ledger_posting (programme_id, month, account_id, line_id, agreement_id, base_minor);

create table bank_balance (
    id uuid not null primary key,
    account_id uuid not null,
    month date not null,
    minor bigint not null,
    document varchar(120) not null,
    stated_by uuid,
    stated_at datetime(6) not null,
    version integer not null,
    constraint bank_balance_once unique (account_id, month),
    constraint bank_balance_of foreign key (account_id) references ledger_account (id)
);

-- What is posted stays. Only a restore of a whole backup empties the tables before it fills them.
create trigger ledger_entry_stays before update on ledger_entry for each row
    signal sqlstate '45000' set message_text = 'ledger entries are never changed';
create trigger ledger_entry_is_kept before delete on ledger_entry for each row begin
    if @cadre_restores is null then
        signal sqlstate '45000' set message_text = 'ledger entries are never removed';
    end if;
end;
create trigger ledger_posting_stays before update on ledger_posting for each row
    signal sqlstate '45000' set message_text = 'ledger postings are never changed';
create trigger ledger_posting_is_kept before delete on ledger_posting for each row begin
    if @cadre_restores is null then
        signal sqlstate '45000' set message_text = 'ledger postings are never removed';
    end if;
end;
