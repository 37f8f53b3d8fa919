alter table module_start
    add index module_start_of_version (person_id, module_version_id);
