-- A line of a statement may be explained by several entries: each has its place within a match.
alter table bank_match
    add column place integer not null default 1 after number,
    drop primary key,
    add primary key (line_id, number, place);

alter table bank_match alter column place drop default;
