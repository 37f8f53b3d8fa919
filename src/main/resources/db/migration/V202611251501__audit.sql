create table audit_entry (
    seq bigint not null auto_increment primary key,
    at datetime(6) not null,
    actor_id uuid,
    act varchar(60) not null,
    subject_kind varchar(40) not null,
    subject_id uuid not null,
    reason varchar(500) not null,
    facts text not null,
    index audit_entry_by_subject (subject_id, seq),
    index audit_entry_by_actor (actor_id, seq)
);
