-- What postings come to, by line, agreement, month and account: the truth stays in ledger_posting, this is read in its
-- place. The database writes it with each posting; the account that serves only reads. None stands as a nil id.
create table ledger_sum (
    programme_id uuid not null,
    agreement_id uuid not null,
    line_id uuid not null,
    account_id uuid not null,
    month date not null,
    currency char(3) not null,
    minor bigint not null,
    base_minor bigint not null,
    primary key (programme_id, agreement_id, line_id, account_id, month, currency)
);

insert into ledger_sum
    select programme_id, ifnull(agreement_id, '00000000-0000-0000-0000-000000000000'),
        ifnull(line_id, '00000000-0000-0000-0000-000000000000'), account_id, month, currency, sum(minor), sum(base_minor)
    from ledger_posting
    group by programme_id, ifnull(agreement_id, '00000000-0000-0000-0000-000000000000'),
        ifnull(line_id, '00000000-0000-0000-0000-000000000000'), account_id, month, currency;

-- what read postings by fund reads sums now; what a month moved is read from one index
drop index ledger_posting_by_programme on ledger_posting;
create index ledger_posting_by_programme
    on ledger_posting (programme_id, month, account_id, currency, minor, base_minor);
create index ledger_posting_of_agreement on ledger_posting (agreement_id);
drop index ledger_posting_by_fund on ledger_posting;

-- a restore brings the sums with it
create trigger ledger_posting_is_summed after insert on ledger_posting for each row begin
    if @cadre_restores is null then
        insert into ledger_sum values (
            new.programme_id, ifnull(new.agreement_id, '00000000-0000-0000-0000-000000000000'),
            ifnull(new.line_id, '00000000-0000-0000-0000-000000000000'), new.account_id, new.month, new.currency,
            new.minor, new.base_minor)
        on duplicate key update minor = minor + new.minor, base_minor = base_minor + new.base_minor;
    end if;
end;
