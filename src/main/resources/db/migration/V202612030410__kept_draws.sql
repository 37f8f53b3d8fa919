create table pledge_draws (
    id uuid not null primary key,
    programme_id uuid not null,
    made_at datetime(6) not null,
    up_to integer not null,
    seed bigint not null,
    draws integer not null,
    parameters longtext not null,
    settled longtext not null,
    figures longtext not null,
    sha256 char(64) not null,
    key pledge_draws_in (programme_id),
    constraint pledge_draws_of foreign key (programme_id) references budget (programme_id),
    constraint pledge_draws_number check (draws > 0)
);

-- Draws that were kept say for ever what they said. Only a restore of a whole backup empties the table.
create trigger pledge_draws_stay before update on pledge_draws for each row
    signal sqlstate '45000' set message_text = 'kept draws are never changed';
create trigger pledge_draws_are_kept before delete on pledge_draws for each row begin
    if @cadre_restores is null then
        signal sqlstate '45000' set message_text = 'kept draws are never removed';
    end if;
end;
