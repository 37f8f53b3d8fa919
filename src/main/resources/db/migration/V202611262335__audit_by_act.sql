-- the kinds of events are listed, and those of one kind read, without reading the record
alter table audit_entry add key audit_entry_by_act (act, seq);
