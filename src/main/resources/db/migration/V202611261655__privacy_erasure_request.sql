-- Who asks that what is kept about them be erased, and what became of it.

create table erasure_request (
    id uuid not null primary key,
    person_id uuid not null,
    asked_at datetime(6) not null,
    outcome varchar(12),
    settled_at datetime(6),
    settled_by uuid,
    reason varchar(500) not null,
    open_key uuid as (if(outcome is null, person_id, null)) virtual,
    constraint erasure_request_person foreign key (person_id) references person (id),
    constraint erasure_request_by foreign key (settled_by) references person (id),
    constraint erasure_request_once unique (open_key),
    constraint erasure_request_outcome check (outcome in ('CARRIED_OUT', 'REFUSED', 'TAKEN_BACK')),
    constraint erasure_request_settled check ((outcome is null) = (settled_at is null)),
    constraint erasure_request_reason check (outcome = 'TAKEN_BACK' or outcome is null or reason <> ''),
    index erasure_request_by_outcome (outcome, asked_at, id),
    index erasure_request_by_settling (settled_at)
);
