create table bank_statement (
    id uuid not null primary key,
    programme_id uuid not null,
    account_id uuid not null,
    number varchar(200) not null,
    bank_account varchar(200) not null,
    month date not null,
    last_day date not null,
    currency char(3) not null,
    opening_minor bigint not null,
    closing_minor bigint not null,
    hash char(64) not null,
    file_name varchar(200) not null,
    line_count integer not null,
    read_by uuid,
    read_at datetime(6) not null,
    constraint bank_statement_once unique (account_id, hash),
    constraint bank_statement_number unique (account_id, bank_account, number),
    constraint bank_statement_in foreign key (programme_id) references journal (programme_id),
    constraint bank_statement_of foreign key (account_id) references ledger_account (id)
);

create index bank_statement_by_programme on bank_statement (programme_id, last_day);

create table bank_line (
    id uuid not null primary key,
    statement_id uuid not null,
    place integer not null,
    booked date not null,
    valued date not null,
    minor bigint not null,
    party varchar(250) not null,
    words varchar(500) not null,
    refs varchar(500) not null,
    constraint bank_line_place unique (statement_id, place),
    constraint bank_line_of foreign key (statement_id) references bank_statement (id)
);

create table bank_match (
    line_id uuid not null,
    number integer not null,
    entry_id uuid,
    matched_by uuid,
    matched_at datetime(6) not null,
    primary key (line_id, number),
    constraint bank_match_of foreign key (line_id) references bank_line (id),
    constraint bank_match_with foreign key (entry_id) references ledger_entry (id)
);
