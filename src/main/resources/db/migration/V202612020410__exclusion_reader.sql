-- What is kept back may be kept from one donor's file alone; from all where no donor is named.
alter table publication_exclusion
    add column donor_id uuid,
    add constraint publication_exclusion_from foreign key (donor_id) references donor (id),
    drop index publication_exclusion_once,
    add constraint publication_exclusion_once unique (programme_id, agreement_id, line_id, donor_id);
