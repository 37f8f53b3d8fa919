-- Money that comes back from a payee is asked for, approved and posted as a payment is.
alter table ledger_request drop constraint ledger_request_kind;
alter table ledger_request add constraint ledger_request_kind check (
    kind in ('PAYMENT', 'RECEIPT', 'ALLOTMENT', 'REFUND'));
alter table ledger_request drop constraint ledger_request_cost;
alter table ledger_request add constraint ledger_request_cost check (
    (kind in ('PAYMENT', 'REFUND')) = (category is not null and country is not null));
alter table ledger_entry drop constraint ledger_entry_source;
alter table ledger_entry add constraint ledger_entry_source check (
    source in ('OPENING', 'ALLOTMENT', 'TRANSFER', 'ENCUMBRANCE', 'RELEASE', 'PAYMENT', 'RECEIPT', 'REFUND', 'EXCHANGE',
        'CHARGE', 'INTEREST', 'REVALUATION', 'REVERSAL'));
