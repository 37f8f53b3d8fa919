create table continuity_report (
    id uuid not null primary key,
    programme_id uuid not null,
    number integer not null,
    made_at datetime(6) not null,
    up_to integer not null,
    begin_month date not null,
    parameters longtext not null,
    figures longtext not null,
    sha256 char(64) not null,
    constraint continuity_report_number unique (programme_id, number),
    constraint continuity_report_of foreign key (programme_id) references budget (programme_id),
    constraint continuity_report_begin check (dayofmonth(begin_month) = 1)
);

-- A report that was kept says for ever what it said. Only a restore of a whole backup empties the table.
create trigger continuity_report_stays before update on continuity_report for each row
    signal sqlstate '45000' set message_text = 'kept reports are never changed';
create trigger continuity_report_is_kept before delete on continuity_report for each row begin
    if @cadre_restores is null then
        signal sqlstate '45000' set message_text = 'kept reports are never removed';
    end if;
end;

-- what a programme spent by line and month is read from the index alone
create index ledger_posting_by_line on ledger_posting
    (programme_id, account_id, agreement_id, line_id, month, currency, minor, base_minor);
