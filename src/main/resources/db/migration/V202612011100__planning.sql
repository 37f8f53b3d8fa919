create table planned_activity (
    id uuid not null primary key,
    programme_id uuid not null,
    name varchar(120) not null,
    starts_on date not null,
    ends_on date not null,
    deadline date not null,
    criticality integer not null,
    state varchar(9) not null,
    reason varchar(500) not null,
    work_kind varchar(8),
    cohort_id uuid,
    work_code varchar(60),
    version integer not null,
    constraint planned_activity_of foreign key (programme_id) references budget (programme_id),
    constraint planned_activity_for foreign key (cohort_id) references cohort (id),
    constraint planned_activity_window check (starts_on <= ends_on and deadline <= starts_on),
    constraint planned_activity_criticality check (criticality between 1 and 5),
    constraint planned_activity_state check (state in ('PLANNED', 'DECIDED', 'DONE', 'CANCELLED')),
    constraint planned_activity_reason check ((state = 'CANCELLED') = (reason <> '')),
    constraint planned_activity_work check (
        (coalesce(work_kind, '') = 'COHORT') = (cohort_id is not null)
        and (coalesce(work_kind, '') in ('TRACK', 'EXERCISE', 'RENEWALS')) = (work_code is not null))
);

create index planned_activity_by_decision on planned_activity (programme_id, deadline);

create table planned_cost (
    activity_id uuid not null,
    line_id uuid not null,
    month date not null,
    minor bigint not null,
    primary key (activity_id, line_id, month),
    constraint planned_cost_of foreign key (activity_id) references planned_activity (id),
    constraint planned_cost_on foreign key (line_id) references budget_line (id),
    constraint planned_cost_month check (dayofmonth(month) = 1),
    constraint planned_cost_sign check (minor > 0)
);

create table planned_asset (
    id uuid not null primary key,
    programme_id uuid not null,
    line_id uuid not null,
    name varchar(120) not null,
    custodian varchar(120) not null,
    bought_on date not null,
    cost_minor bigint not null,
    yearly_minor bigint not null,
    hand_over_on date not null,
    payer varchar(120) not null,
    covered_minor bigint not null,
    disposed_on date,
    reason varchar(500) not null,
    version integer not null,
    constraint planned_asset_of foreign key (programme_id) references budget (programme_id),
    constraint planned_asset_on foreign key (line_id) references budget_line (id),
    constraint planned_asset_days check (bought_on <= hand_over_on),
    constraint planned_asset_costs check (cost_minor >= 0 and covered_minor between 0 and yearly_minor),
    constraint planned_asset_payer check (covered_minor = 0 or payer <> ''),
    constraint planned_asset_reason check ((disposed_on is not null) = (reason <> ''))
);

create table exit_item (
    id uuid not null primary key,
    programme_id uuid not null,
    line_id uuid not null,
    from_month date not null,
    payer varchar(120) not null,
    document varchar(200) not null,
    status varchar(9) not null,
    reason varchar(500) not null,
    version integer not null,
    standing_line uuid as (if(status = 'WITHDRAWN', null, line_id)) virtual,
    constraint exit_item_standing unique (standing_line, from_month),
    constraint exit_item_of foreign key (programme_id) references budget (programme_id),
    constraint exit_item_on foreign key (line_id) references budget_line (id),
    constraint exit_item_month check (dayofmonth(from_month) = 1),
    constraint exit_item_status check (status in ('PROPOSED', 'AGREED', 'SIGNED', 'WITHDRAWN')),
    constraint exit_item_document check (status <> 'SIGNED' or document <> ''),
    constraint exit_item_reason check ((status = 'WITHDRAWN') = (reason <> ''))
);

create table line_work (
    id uuid not null primary key,
    programme_id uuid not null,
    line_id uuid not null,
    work_kind varchar(8) not null,
    cohort_id uuid,
    work_code varchar(60),
    constraint line_work_of foreign key (programme_id) references budget (programme_id),
    constraint line_work_on foreign key (line_id) references budget_line (id),
    constraint line_work_for foreign key (cohort_id) references cohort (id),
    constraint line_work_cohort unique (line_id, cohort_id),
    constraint line_work_code unique (line_id, work_kind, work_code),
    constraint line_work_work check (
        (work_kind = 'COHORT') = (cohort_id is not null)
        and (work_kind in ('TRACK', 'EXERCISE', 'RENEWALS')) = (work_code is not null))
);
