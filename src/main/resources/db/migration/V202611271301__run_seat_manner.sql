alter table run_seat add column manner varchar(10);

update run_seat set manner = 'GOOD' where person_id is null;

alter table run_seat add constraint run_seat_of_one
    check (person_id is null or manner is null);
