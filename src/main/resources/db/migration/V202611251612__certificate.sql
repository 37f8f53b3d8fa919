create table award (
    id uuid not null primary key,
    person_id uuid not null,
    module_version_id uuid not null,
    cohort_id uuid not null,
    programme_id uuid not null,
    holder varchar(160) not null,
    programme_name varchar(160) not null,
    module_code varchar(20) not null,
    module_version varchar(40) not null,
    title varchar(400) not null,
    outcomes text not null,
    responsible varchar(400) not null,
    hours integer not null,
    percent integer not null,
    language char(2) not null,
    awarded_at datetime(6) not null,
    valid_until date,
    code char(26) not null,
    number char(13) not null,
    supersedes uuid,
    recorded_at datetime(6) not null,
    first_key varchar(80) as (if(supersedes is null, concat_ws(':', person_id, module_version_id), null)) virtual,
    constraint award_code unique (code),
    constraint award_number unique (number),
    constraint award_once unique (first_key),
    constraint award_superseded_once unique (supersedes),
    constraint award_person foreign key (person_id) references person (id),
    constraint award_module_version foreign key (module_version_id) references module_version (id),
    constraint award_cohort foreign key (cohort_id) references cohort (id),
    constraint award_supersedes foreign key (supersedes) references award (id),
    constraint award_hours check (hours > 0),
    constraint award_percent check (percent between 0 and 100),
    constraint award_language check (language in ('EN', 'FR', 'AR')),
    index award_by_person (person_id, awarded_at),
    index award_by_holder (holder, id)
);

create table certificate_due (
    award_id uuid not null primary key,
    due_at datetime(6) not null,
    failures integer not null,
    constraint certificate_due_award foreign key (award_id) references award (id),
    index certificate_due_by_time (due_at, award_id)
);

create table certificate (
    award_id uuid not null primary key,
    pdf longblob not null,
    sha256 char(64) not null,
    key_fingerprint char(64) not null,
    issued_at datetime(6) not null,
    constraint certificate_award foreign key (award_id) references award (id)
);

create table revocation (
    id uuid not null primary key,
    award_id uuid not null,
    state varchar(10) not null,
    reason varchar(500) not null,
    requested_by uuid not null,
    requested_at datetime(6) not null,
    decided_by uuid,
    decided_at datetime(6),
    decline_reason varchar(500),
    version integer not null,
    live_key uuid as (if(state = 'DECLINED', null, award_id)) virtual,
    constraint revocation_once unique (live_key),
    constraint revocation_award foreign key (award_id) references award (id),
    constraint revocation_requester foreign key (requested_by) references person (id),
    constraint revocation_decider foreign key (decided_by) references person (id),
    constraint revocation_state check (state in ('REQUESTED', 'CONFIRMED', 'DECLINED')),
    constraint revocation_decision check ((state = 'REQUESTED') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
    constraint revocation_two_people check (state <> 'CONFIRMED' or decided_by <> requested_by),
    constraint revocation_decline check ((state = 'DECLINED') = (decline_reason is not null)),
    index revocation_by_state (state, requested_at),
    index revocation_by_award (award_id)
);
