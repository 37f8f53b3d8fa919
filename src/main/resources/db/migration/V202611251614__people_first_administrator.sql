create table first_administrator_link (
    token_hash binary(32) not null primary key,
    created_at datetime(6) not null
);

alter table country add column version integer not null default 0;

create index name_correction_by_person on name_correction (person_id, corrected_at);

create index sign_in_session_by_person on sign_in_session (person_id, last_seen_at);
