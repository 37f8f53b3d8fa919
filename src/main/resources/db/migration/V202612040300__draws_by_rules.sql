-- By what pledges were drawn: shock, swing of rates, scenario. Empty for draws that were kept before.
alter table pledge_draws add column rules longtext not null default '' after settled;
