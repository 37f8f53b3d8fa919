create table search_text (
    id uuid not null primary key,
    module_version_id uuid not null,
    language char(2) not null,
    kind varchar(6) not null,
    lesson_key varchar(60),
    block_key varchar(60),
    variant varchar(10),
    position integer not null,
    title varchar(400) not null,
    text mediumtext not null,
    words mediumtext not null,
    constraint search_text_of foreign key (module_version_id) references module_version (id),
    constraint search_text_language check (language in ('EN', 'FR', 'AR')),
    constraint search_text_kind check (kind in ('MODULE', 'LESSON', 'BLOCK', 'WORD')),
    constraint search_text_variant check (variant in ('COASTAL', 'LANDLOCKED')),
    index search_text_place (module_version_id, language, lesson_key, block_key),
    fulltext index search_text_words (words)
);
