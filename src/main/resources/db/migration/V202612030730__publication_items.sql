-- What of the budget of the country a programme serves, and the activity of a donor that pays for it.
alter table publication_settings add column budget_items longtext not null default '{}' after sectors;
alter table publication_reader add column activity varchar(100) not null default '' after organisation_type;
