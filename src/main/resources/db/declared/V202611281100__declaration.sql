-- What people declare, under random pseudonyms. No column names a person: holder is a keyed hash of who declared, with a key that is
-- not in the database. All other columns are encrypted, always filled and of one length each, so that no row tells which answers it has.
create table declaration (
    pseudonym uuid not null,
    holder binary(32) not null,
    statistics varbinary(64) not null,
    measures varbinary(64) not null,
    gender varbinary(64) not null,
    own_words varbinary(1100) not null,
    disability varbinary(64) not null,
    age varbinary(64) not null,
    education varbinary(64) not null,
    primary key (pseudonym),
    unique key uk_declaration_holder (holder)
);
