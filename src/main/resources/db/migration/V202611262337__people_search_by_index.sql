-- a search reads the index in the order of the names, and of people only those it found
alter table person
    drop key person_by_name,
    add key person_by_name (name, id, mail, agency_id, unit_id, state);
