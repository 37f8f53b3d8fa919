alter table content_pack add column files_hash char(64) after hash;
