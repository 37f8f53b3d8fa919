-- Confidential reports and what was done about them. No column holds a word or a name: body is encrypted and padded, receipt is a keyed
-- hash of the code that the reporter holds, holder one of the person who is suspended, with keys that are not in the database. The only
-- time is the day of closing, from which the keeping is counted.
create table safeguarding_case (
    id uuid not null,
    number int not null auto_increment,
    receipt binary(32) not null,
    closed_on date null,
    primary key (id),
    unique key uk_safeguarding_case_number (number),
    unique key uk_safeguarding_case_receipt (receipt)
);

create table safeguarding_entry (
    case_id uuid not null,
    number int not null,
    body mediumblob not null,
    primary key (case_id, number),
    constraint fk_safeguarding_entry_case foreign key (case_id) references safeguarding_case (id) on delete cascade
);

create table safeguarding_suspension (
    case_id uuid not null,
    holder binary(32) not null,
    body blob not null,
    primary key (case_id, holder),
    key ix_safeguarding_suspension_holder (holder),
    constraint fk_safeguarding_suspension_case foreign key (case_id) references safeguarding_case (id) on delete cascade
);
