-- How far the panels keep the rules that are only reported: a line for each.
alter table selection add kept text not null default '[]' after easier;
