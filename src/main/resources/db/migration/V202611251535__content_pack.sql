create table content_pack (
    code varchar(255) not null primary key,
    title text,
    licence varchar(400),
    hash char(64),
    state varchar(10) not null,
    findings mediumtext not null,
    read_at datetime(6) not null,
    imported_at datetime(6),
    version integer not null,
    constraint content_pack_state check (state in ('SOUND', 'BROKEN')),
    constraint content_pack_findings check ((state = 'BROKEN') = (findings <> '')),
    constraint content_pack_sound check (state = 'BROKEN' or imported_at is not null),
    constraint content_pack_import check (
        (imported_at is null) = (hash is null)
        and (imported_at is null) = (title is null)
        and (imported_at is null) = (licence is null))
);
