-- what each release has to keep: thresholds are settings now, and a promise outlives them

alter table statistics_release
    add column k int not null default 5 after method,
    add column base int not null default 5 after k,
    add column fewest int not null default 10 after base;

update statistics_release set k = 10, base = 10 where audience = 'PUBLIC' and shapes like '%DISABILITY%';
update statistics_release set fewest = 20 where audience = 'PUBLIC';

alter table statistics_release
    alter column k drop default,
    alter column base drop default,
    alter column fewest drop default;
