create table note (
    id uuid not null primary key,
    person_id uuid not null,
    module_version_id uuid not null,
    lesson_key varchar(80) not null,
    block_key varchar(80) not null,
    text text not null,
    sent_as uuid not null,
    written_at datetime(6) not null,
    changed_at datetime(6) not null,
    removed_at datetime(6),
    version integer not null,
    constraint note_once unique (person_id, sent_as),
    constraint note_person foreign key (person_id) references person (id),
    constraint note_module foreign key (module_version_id) references module_version (id),
    constraint note_text check (char_length(text) between 1 and 4000),
    index note_of_lesson (person_id, module_version_id, lesson_key)
);
