-- What accounts held before a journal began can come from a spreadsheet too.
alter table funding_upload drop constraint funding_upload_kind;
alter table funding_upload add constraint funding_upload_kind check (
    kind in ('AGREEMENTS', 'LINES', 'COSTS', 'OPENING'));
alter table funding_import drop constraint funding_import_kind;
alter table funding_import add constraint funding_import_kind check (
    kind in ('AGREEMENTS', 'LINES', 'COSTS', 'OPENING'));
