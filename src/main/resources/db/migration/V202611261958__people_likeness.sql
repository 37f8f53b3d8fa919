-- What names and addresses are compared by, and whether another account has the same; alike is null where that is still to be found.
alter table person
    add name_key varchar(255) character set utf8mb4 collate utf8mb4_bin null after name,
    add mail_key varchar(254) character set utf8mb4 collate utf8mb4_bin null after mail,
    add alike bit(1) null after mail_key,
    add index person_by_name_key (name_key),
    add index person_by_mail_key (mail_key),
    add index person_alike (alike);
