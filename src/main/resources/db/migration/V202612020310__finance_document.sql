create table finance_document (
    id uuid not null primary key,
    programme_id uuid not null,
    agreement_id uuid,
    entry_id uuid,
    name varchar(120) not null,
    media_type varchar(80) not null,
    size integer not null,
    sha256 char(64) not null,
    content longblob not null,
    added_by uuid,
    added_at datetime(6) not null,
    constraint finance_document_in foreign key (programme_id) references programme (id),
    constraint finance_document_of_agreement foreign key (agreement_id) references agreement (id),
    constraint finance_document_of_entry foreign key (entry_id) references ledger_entry (id),
    constraint finance_document_of_one check ((agreement_id is null) <> (entry_id is null)),
    constraint finance_document_size check (size > 0)
);

alter table budget_transfer add column document_id uuid;
alter table budget_transfer
    add constraint budget_transfer_by foreign key (document_id) references finance_document (id);
