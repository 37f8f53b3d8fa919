-- the last mail to somebody who is erased takes address and language along until it is settled
alter table mail
    add column address varchar(254) null after facts,
    add column language char(2) null after address,
    add constraint mail_takes_both check ((address is null) = (language is null)),
    add constraint mail_takes_while_waiting check (address is null or state = 'WAITING');
