create table sign_in_request (
    id uuid not null primary key,
    person_id uuid not null,
    asked_at datetime(6) not null,
    outcome varchar(12),
    settled_at datetime(6),
    settled_by uuid,
    reason varchar(500) not null,
    open_key uuid as (if(outcome is null, person_id, null)) virtual,
    constraint sign_in_request_person foreign key (person_id) references person (id),
    constraint sign_in_request_by foreign key (settled_by) references person (id),
    constraint sign_in_request_once unique (open_key),
    constraint sign_in_request_outcome check (outcome in ('LINK_MADE', 'DISMISSED', 'SIGNED_IN')),
    constraint sign_in_request_settled check ((outcome is null) = (settled_at is null)),
    constraint sign_in_request_reason check (outcome <> 'DISMISSED' or reason <> ''),
    index sign_in_request_by_outcome (outcome, asked_at, id),
    index sign_in_request_by_settling (settled_at)
);
