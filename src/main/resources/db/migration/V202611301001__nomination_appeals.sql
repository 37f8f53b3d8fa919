-- Until when who was not selected may appeal; known when the last offer has ended.
alter table nomination_call add appeals_until datetime(6) after reminded_at;
