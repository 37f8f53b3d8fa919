-- Whether the money of an agreement comes from a national budget.
alter table agreement add column domestic boolean not null default false after cost_share_percent;
