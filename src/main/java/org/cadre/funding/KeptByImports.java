package org.cadre.funding;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.people.KeptRecords;
import org.cadre.people.KeptTable;

import java.util.List;

@ApplicationScoped
class KeptByImports implements KeptRecords {

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.of(
                        "funding_files",
                        """
                        select u.fileName as file, u.madeAt as made_at from FundingUpload u
                        where u.personId = :person order by u.madeAt, u.id
                        """));
    }
}
