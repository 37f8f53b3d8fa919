create table budget (
    programme_id uuid not null primary key,
    currency char(3) not null,
    opened_by uuid,
    opened_at datetime(6) not null,
    version integer not null,
    constraint budget_of foreign key (programme_id) references programme (id)
);

create table budget_line (
    id uuid not null primary key,
    programme_id uuid not null,
    parent_id uuid,
    code varchar(12) not null,
    name varchar(120) not null,
    purpose varchar(10) not null,
    priority integer not null,
    criticality integer not null,
    version integer not null,
    constraint budget_line_code unique (programme_id, code),
    constraint budget_line_of foreign key (programme_id) references budget (programme_id),
    constraint budget_line_under foreign key (parent_id) references budget_line (id),
    constraint budget_line_purpose check (
        purpose in ('TRAINING', 'EQUIPMENT', 'JOINT_OPS', 'STAFF', 'OVERSIGHT', 'M_AND_E', 'OTHER')),
    constraint budget_line_priority check (priority between 1 and 99),
    constraint budget_line_criticality check (criticality between 1 and 5)
);

create table budget_version (
    id uuid not null primary key,
    programme_id uuid not null,
    number integer not null,
    state varchar(10) not null,
    reason varchar(500) not null,
    made_by uuid,
    made_at datetime(6) not null,
    submitted_by uuid,
    submitted_at datetime(6),
    approved_by uuid,
    approved_at datetime(6),
    sha256 char(64),
    version integer not null,
    approved_programme uuid as (if(state = 'APPROVED', programme_id, null)) virtual,
    constraint budget_version_number unique (programme_id, number),
    constraint budget_version_approved unique (approved_programme),
    constraint budget_version_of foreign key (programme_id) references budget (programme_id),
    constraint budget_version_state check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'SUPERSEDED')),
    constraint budget_version_two check (approved_by is null or approved_by <> submitted_by),
    constraint budget_version_bound check ((state = 'DRAFT') = (sha256 is null))
);

create table budget_amount (
    version_id uuid not null,
    line_id uuid not null,
    month date not null,
    minor bigint not null,
    primary key (version_id, line_id, month),
    constraint budget_amount_in foreign key (version_id) references budget_version (id),
    constraint budget_amount_of foreign key (line_id) references budget_line (id),
    constraint budget_amount_month check (dayofmonth(month) = 1),
    constraint budget_amount_sign check (minor >= 0)
);

create table budget_transfer (
    id uuid not null primary key,
    version_id uuid not null,
    from_line_id uuid not null,
    to_line_id uuid not null,
    month date not null,
    minor bigint not null,
    agreement_id uuid not null,
    document varchar(120) not null,
    reason varchar(500) not null,
    state varchar(8) not null,
    asked_by uuid,
    asked_at datetime(6) not null,
    decided_by uuid,
    decided_at datetime(6),
    sha256 char(64) not null,
    version integer not null,
    constraint budget_transfer_in foreign key (version_id) references budget_version (id),
    constraint budget_transfer_from foreign key (from_line_id) references budget_line (id),
    constraint budget_transfer_to foreign key (to_line_id) references budget_line (id),
    constraint budget_transfer_moves check (from_line_id <> to_line_id and minor > 0),
    constraint budget_transfer_state check (state in ('ASKED', 'APPROVED', 'REFUSED')),
    constraint budget_transfer_two check (decided_by is null or decided_by <> asked_by)
);
