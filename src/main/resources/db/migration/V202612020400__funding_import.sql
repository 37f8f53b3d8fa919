-- A spreadsheet that waits, a day at most, for who sent it to confirm what was read.
create table funding_upload (
    id uuid not null primary key,
    programme_id uuid not null,
    kind varchar(10) not null,
    person_id uuid not null,
    file_name varchar(200) not null,
    content longblob not null,
    made_at datetime(6) not null,
    constraint funding_upload_kind check (kind in ('AGREEMENTS', 'LINES', 'COSTS')),
    constraint funding_upload_in foreign key (programme_id) references budget (programme_id),
    constraint funding_upload_person foreign key (person_id) references person (id),
    index funding_upload_at (made_at)
);

-- What was brought into a programme, so that no sheet is brought twice.
create table funding_import (
    id uuid not null primary key,
    programme_id uuid not null,
    kind varchar(10) not null,
    sha256 char(64) not null,
    file_name varchar(200) not null,
    row_count integer not null,
    brought_by uuid,
    brought_at datetime(6) not null,
    constraint funding_import_once unique (programme_id, kind, sha256),
    constraint funding_import_kind check (kind in ('AGREEMENTS', 'LINES', 'COSTS')),
    constraint funding_import_in foreign key (programme_id) references budget (programme_id)
);

-- An agreement as a spreadsheet had it, before somebody writes it down.
create table agreement_draft (
    id uuid not null primary key,
    programme_id uuid not null,
    donor varchar(120) not null,
    reference varchar(40) not null,
    title varchar(200) not null,
    currency char(3) not null,
    signed_minor bigint not null,
    signed_on date,
    eligible_from date not null,
    eligible_to date not null,
    brought_by uuid,
    brought_at datetime(6) not null,
    constraint agreement_draft_once unique (programme_id, reference),
    constraint agreement_draft_amount check (signed_minor > 0),
    constraint agreement_draft_window check (eligible_to >= eligible_from),
    constraint agreement_draft_in foreign key (programme_id) references budget (programme_id)
);
