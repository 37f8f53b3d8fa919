create table programme (
    id uuid not null primary key,
    name varchar(160) not null,
    created_at datetime(6) not null,
    version integer not null,
    constraint programme_name unique (name)
);

create table track (
    code varchar(6) not null primary key,
    title text not null,
    pack_code varchar(255) not null,
    position integer not null,
    version integer not null,
    constraint track_pack foreign key (pack_code) references content_pack (code)
);

create table module_version (
    id uuid not null primary key,
    pack_code varchar(255) not null,
    track_code varchar(6) not null,
    code varchar(20) not null,
    major integer not null,
    minor integer not null,
    patch integer not null,
    state varchar(10) not null,
    level varchar(12) not null,
    title text not null,
    summary text not null,
    hours decimal(5, 2) not null,
    certificate_months integer not null,
    responsible varchar(400) not null,
    reviewed_on date not null,
    review_due date not null,
    change_note text not null,
    content_hash char(64) not null,
    published_at datetime(6) not null,
    superseded_at datetime(6),
    withdrawn_at datetime(6),
    version integer not null,
    published_code varchar(20) as (if(state = 'PUBLISHED', code, null)) virtual,
    constraint module_version_number unique (code, major, minor, patch),
    constraint module_version_published unique (published_code),
    constraint module_version_pack foreign key (pack_code) references content_pack (code),
    constraint module_version_track foreign key (track_code) references track (code),
    constraint module_version_parts check (major >= 0 and minor >= 0 and patch >= 0),
    constraint module_version_state check (state in ('PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')),
    constraint module_version_level check (level in ('FOUNDATION', 'PRACTITIONER', 'SPECIALIST')),
    constraint module_version_hours check (hours > 0),
    constraint module_version_months check (certificate_months > 0),
    constraint module_version_review check (review_due > reviewed_on),
    constraint module_version_superseded check (state <> 'SUPERSEDED' or superseded_at is not null),
    constraint module_version_withdrawn check ((state = 'WITHDRAWN') = (withdrawn_at is not null))
);

create table prerequisite (
    module_version_id uuid not null,
    module_code varchar(20) not null,
    position integer not null,
    primary key (module_version_id, module_code),
    constraint prerequisite_position unique (module_version_id, position),
    constraint prerequisite_of foreign key (module_version_id) references module_version (id)
);

create table tag (
    module_version_id uuid not null,
    position integer not null,
    kind varchar(10) not null,
    code varchar(400) not null,
    primary key (module_version_id, position),
    constraint tag_of foreign key (module_version_id) references module_version (id),
    constraint tag_kind check (kind in ('TACTIC', 'LAW', 'STANDARD', 'TOOL'))
);

create table outcome (
    module_version_id uuid not null,
    outcome_key varchar(60) not null,
    position integer not null,
    bloom varchar(12) not null,
    text text not null,
    primary key (module_version_id, outcome_key),
    constraint outcome_position unique (module_version_id, position),
    constraint outcome_of foreign key (module_version_id) references module_version (id),
    constraint outcome_bloom check (
        bloom in ('REMEMBER', 'UNDERSTAND', 'APPLY', 'ANALYSE', 'EVALUATE', 'CREATE'))
);

create table source (
    id uuid not null primary key,
    module_version_id uuid not null,
    source_key varchar(60) not null,
    position integer not null,
    authority varchar(400) not null,
    title varchar(400) not null,
    edition varchar(400) not null,
    locator varchar(400) not null,
    retrieved date not null,
    valid_until date,
    licence varchar(400) not null,
    short_name varchar(400) not null,
    constraint source_key unique (module_version_id, source_key),
    constraint source_position unique (module_version_id, position),
    constraint source_of foreign key (module_version_id) references module_version (id)
);

create table glossary_word (
    id uuid not null primary key,
    module_version_id uuid not null,
    language char(2) not null,
    position integer not null,
    term varchar(400) not null,
    meaning varchar(400) not null,
    constraint glossary_word_position unique (module_version_id, language, position),
    constraint glossary_word_of foreign key (module_version_id) references module_version (id),
    constraint glossary_word_language check (language in ('EN', 'FR', 'AR'))
);

create table lesson_text (
    id uuid not null primary key,
    module_version_id uuid not null,
    language char(2) not null,
    lesson_key varchar(60) not null,
    position integer not null,
    title varchar(400) not null,
    minutes integer not null,
    kilobytes integer not null,
    constraint lesson_text_key unique (module_version_id, language, lesson_key),
    constraint lesson_text_position unique (module_version_id, language, position),
    constraint lesson_text_of foreign key (module_version_id) references module_version (id),
    constraint lesson_text_language check (language in ('EN', 'FR', 'AR')),
    constraint lesson_text_minutes check (minutes > 0)
);

create table block (
    id uuid not null primary key,
    lesson_text_id uuid not null,
    block_key varchar(60) not null,
    position integer not null,
    variant varchar(10),
    kind varchar(10) not null,
    callout varchar(10),
    heading varchar(400) not null,
    subtitle varchar(400) not null,
    body mediumtext not null,
    origin varchar(400) not null,
    question_key varchar(60),
    variant_or_common varchar(10) as (ifnull(variant, '')) virtual,
    constraint block_place unique (lesson_text_id, position, variant_or_common),
    constraint block_key unique (lesson_text_id, block_key, variant_or_common),
    constraint block_of foreign key (lesson_text_id) references lesson_text (id),
    constraint block_variant check (variant in ('COASTAL', 'LANDLOCKED')),
    constraint block_kind check (kind in ('TEXT', 'CALLOUT', 'FIGURE', 'CHECK', 'CARD')),
    constraint block_callout check (
        (kind = 'CALLOUT') = (callout is not null) and callout in ('DO_NOT', 'LEGAL', 'ALONE')),
    constraint block_question check ((kind = 'CHECK') = (question_key is not null))
);

create table block_source (
    block_id uuid not null,
    source_id uuid not null,
    primary key (block_id, source_id),
    constraint block_source_block foreign key (block_id) references block (id),
    constraint block_source_source foreign key (source_id) references source (id)
);

create table block_word (
    block_id uuid not null,
    glossary_word_id uuid not null,
    primary key (block_id, glossary_word_id),
    constraint block_word_block foreign key (block_id) references block (id),
    constraint block_word_word foreign key (glossary_word_id) references glossary_word (id)
);
