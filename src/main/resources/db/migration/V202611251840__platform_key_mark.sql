-- what the keys of this installation make of a fixed text, so that others are noticed at the start
create table key_mark (
    name varchar(40) not null primary key,
    mark char(64) not null
);
