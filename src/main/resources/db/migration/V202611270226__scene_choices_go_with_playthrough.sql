-- choices are still never changed, nor deleted one by one; an erasure deletes whole playthroughs
alter table playthrough_choice
    drop foreign key playthrough_choice_of;
alter table playthrough_choice
    add constraint playthrough_choice_of foreign key (playthrough_id) references playthrough (id) on delete cascade;
