-- How far a search for panels is.
alter table selection_due add settled integer not null default 0, add types integer not null default 0;
