-- What names and addresses are compared by; null where it is still to be written.
alter table person
    add name_key varchar(255) character set utf8mb4 collate utf8mb4_bin null after name,
    add mail_key varchar(254) character set utf8mb4 collate utf8mb4_bin null after mail,
    add index person_by_name_key (name_key, state),
    add index person_by_mail_key (mail_key, state, name_key);
