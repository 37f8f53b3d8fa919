create table donor (
    id uuid not null primary key,
    name varchar(120) not null,
    short_name varchar(20) not null,
    version integer not null,
    constraint donor_name unique (name)
);

create table agreement (
    id uuid not null primary key,
    programme_id uuid not null,
    donor_id uuid not null,
    reference varchar(40) not null,
    title varchar(200) not null,
    currency char(3) not null,
    signed_minor bigint not null,
    signed_on date not null,
    eligible_from date not null,
    eligible_to date not null,
    flexibility_percent integer not null,
    indirect_percent integer not null,
    cost_share_percent integer not null,
    written_by uuid,
    written_at datetime(6) not null,
    version integer not null,
    constraint agreement_reference unique (programme_id, reference),
    constraint agreement_in foreign key (programme_id) references budget (programme_id),
    constraint agreement_of foreign key (donor_id) references donor (id),
    constraint agreement_window check (eligible_from <= eligible_to),
    constraint agreement_amount check (signed_minor > 0),
    constraint agreement_percents check (
        flexibility_percent between 0 and 100 and indirect_percent between 0 and 25
        and cost_share_percent between 0 and 100)
);

create index agreement_by_end on agreement (programme_id, eligible_to);

create table agreement_restriction (
    agreement_id uuid not null,
    kind varchar(8) not null,
    value varchar(40) not null,
    primary key (agreement_id, kind, value),
    constraint agreement_restriction_of foreign key (agreement_id) references agreement (id),
    constraint agreement_restriction_kind check (kind in ('LINE', 'COUNTRY', 'CATEGORY'))
);

create table agreement_heading (
    agreement_id uuid not null,
    line_id uuid not null,
    code varchar(20) not null,
    name varchar(120) not null,
    primary key (agreement_id, line_id),
    constraint agreement_heading_of foreign key (agreement_id) references agreement (id),
    constraint agreement_heading_for foreign key (line_id) references budget_line (id)
);

create table agreement_instalment (
    id uuid not null primary key,
    agreement_id uuid not null,
    due_on date not null,
    minor bigint not null,
    condition_text varchar(300) not null,
    state varchar(9) not null,
    version integer not null,
    constraint agreement_instalment_of foreign key (agreement_id) references agreement (id),
    constraint agreement_instalment_sign check (minor > 0),
    constraint agreement_instalment_state check (state in ('PLANNED', 'REQUESTED', 'RECEIVED', 'WAIVED'))
);

create table agreement_amendment (
    id uuid not null primary key,
    agreement_id uuid not null,
    kind varchar(9) not null,
    minor bigint not null,
    eligible_to date,
    document varchar(120) not null,
    reason varchar(500) not null,
    state varchar(8) not null,
    asked_by uuid,
    asked_at datetime(6) not null,
    decided_by uuid,
    decided_at datetime(6),
    version integer not null,
    constraint agreement_amendment_of foreign key (agreement_id) references agreement (id),
    constraint agreement_amendment_kind check (
        (kind = 'EXTENSION' and minor = 0 and eligible_to is not null)
        or (kind in ('TOP_UP', 'CUT') and minor > 0 and eligible_to is null)),
    constraint agreement_amendment_state check (state in ('ASKED', 'APPROVED', 'REFUSED')),
    constraint agreement_amendment_two check (decided_by is null or decided_by <> asked_by)
);

create table pledge (
    id uuid not null primary key,
    programme_id uuid not null,
    donor_id uuid not null,
    currency char(3) not null,
    minor bigint not null,
    pledged_on date not null,
    expected_on date not null,
    percent integer not null,
    evidence varchar(300) not null,
    state varchar(6) not null,
    agreement_id uuid,
    noted_by uuid,
    noted_at datetime(6) not null,
    version integer not null,
    constraint pledge_in foreign key (programme_id) references budget (programme_id),
    constraint pledge_of foreign key (donor_id) references donor (id),
    constraint pledge_became foreign key (agreement_id) references agreement (id),
    constraint pledge_amount check (minor > 0 and percent between 0 and 100),
    constraint pledge_state check (state in ('OPEN', 'SIGNED', 'LAPSED')),
    constraint pledge_signed check ((state = 'SIGNED') = (agreement_id is not null))
);

alter table budget_transfer
    add constraint budget_transfer_under foreign key (agreement_id) references agreement (id);
