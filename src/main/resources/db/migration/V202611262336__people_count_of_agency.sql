-- people of an agency are counted by the index alone
alter table person
    drop key person_agency,
    add key person_agency (agency_id, state);
