-- The overview of a manager asks which certificates of a programme end soon.
alter table award add index award_ending (programme_id, valid_until);
