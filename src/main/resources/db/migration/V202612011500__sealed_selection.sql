-- Rules on declared answers: what is known of them, and panels that nobody reads before the draw.
alter table selection add measures varchar(10) not null default 'NONE', add least_panels integer;

alter table selection_file add opened text not null default '';

create table selection_sealed (
    selection_id uuid not null primary key,
    box mediumblob not null,
    constraint selection_sealed_of foreign key (selection_id) references selection (id)
);
