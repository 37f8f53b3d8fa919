create table message (
    id uuid not null primary key,
    written_by uuid not null,
    subject varchar(160) not null,
    body varchar(4000) not null,
    written_at datetime(6) not null,
    constraint message_written_by foreign key (written_by) references person (id)
);

create table notice (
    id uuid not null primary key,
    person_id uuid not null,
    kind varchar(24) not null,
    subject_id uuid not null,
    facts text not null,
    created_at datetime(6) not null,
    read_at datetime(6),
    constraint notice_person foreign key (person_id) references person (id),
    constraint notice_once unique (kind, subject_id, person_id),
    index notice_by_person (person_id, id),
    index notice_unread (person_id, read_at)
);

create table mail (
    id uuid not null primary key,
    person_id uuid not null,
    kind varchar(24) not null,
    subject_id uuid not null,
    facts text not null,
    created_at datetime(6) not null,
    good_until datetime(6),
    state varchar(8) not null,
    tries int not null,
    due_at datetime(6) not null,
    settled_at datetime(6),
    trouble varchar(16),
    constraint mail_person foreign key (person_id) references person (id),
    constraint mail_once unique (kind, subject_id, person_id),
    constraint mail_state check (state in ('WAITING', 'SENT', 'DROPPED', 'GIVEN_UP')),
    constraint mail_settled check ((state = 'WAITING') = (settled_at is null)),
    index mail_due (state, due_at, id),
    index mail_by_settling (state, settled_at)
);
