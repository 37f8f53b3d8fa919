alter table agreement_heading add column indirect boolean not null default false;
