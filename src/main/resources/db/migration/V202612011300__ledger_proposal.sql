create table ledger_proposal (
    id uuid not null primary key,
    programme_id uuid not null,
    number integer not null,
    kind varchar(8) not null,
    day date not null,
    account_id uuid not null,
    minor bigint not null,
    currency char(3) not null,
    into_id uuid,
    received_minor bigint,
    received_currency char(3),
    agreement_id uuid,
    line_id uuid,
    country varchar(2) not null,
    document varchar(60) not null,
    purpose varchar(300) not null,
    state varchar(8) not null,
    proposed_by uuid,
    proposed_at datetime(6) not null,
    decided_by uuid,
    decided_at datetime(6),
    reason varchar(500) not null,
    entry_id uuid,
    version integer not null,
    constraint ledger_proposal_number unique (programme_id, number),
    constraint ledger_proposal_in foreign key (programme_id) references journal (programme_id),
    constraint ledger_proposal_at foreign key (account_id) references ledger_account (id),
    constraint ledger_proposal_into foreign key (into_id) references ledger_account (id),
    constraint ledger_proposal_under foreign key (agreement_id) references agreement (id),
    constraint ledger_proposal_for foreign key (line_id) references budget_line (id),
    constraint ledger_proposal_became foreign key (entry_id) references ledger_entry (id),
    constraint ledger_proposal_kind check (kind in ('OPENING', 'EXCHANGE', 'CHARGE', 'INTEREST')),
    constraint ledger_proposal_state check (state in ('PROPOSED', 'POSTED', 'REFUSED')),
    constraint ledger_proposal_exchange check (
        (kind = 'EXCHANGE') = (into_id is not null and received_minor is not null and received_currency is not null)),
    constraint ledger_proposal_agreement check ((kind in ('CHARGE', 'INTEREST')) = (agreement_id is not null)),
    constraint ledger_proposal_line check ((kind = 'CHARGE') = (line_id is not null)),
    constraint ledger_proposal_amount check (minor > 0 or kind = 'OPENING' and minor <> 0),
    constraint ledger_proposal_posted check ((state = 'POSTED') = (entry_id is not null)),
    constraint ledger_proposal_two check (decided_by is null or decided_by <> proposed_by)
);

create index ledger_proposal_waiting on ledger_proposal (programme_id, state, day);

alter table ledger_entry drop constraint ledger_entry_source;
alter table ledger_entry add constraint ledger_entry_source check (
    source in ('OPENING', 'ALLOTMENT', 'TRANSFER', 'ENCUMBRANCE', 'RELEASE', 'PAYMENT', 'RECEIPT', 'EXCHANGE', 'CHARGE',
        'INTEREST', 'REVALUATION', 'REVERSAL'));
alter table ledger_account drop constraint ledger_account_role;
alter table ledger_account add constraint ledger_account_role check (
    role in ('BANK', 'ADVANCE', 'PAYABLE', 'SUSPENSE', 'OPENING', 'INCOME', 'INTEREST', 'EXPENSE', 'FX_GAIN', 'FX_LOSS',
        'FUNDS', 'ALLOTTED', 'RESERVE', 'ENCUMBERED'));
insert into ledger_account (id, programme_id, code, role, currency)
    select uuid(), programme_id, '4100', 'INTEREST', null from journal;
