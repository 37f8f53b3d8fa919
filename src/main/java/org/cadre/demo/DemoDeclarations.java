package org.cadre.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.declaration.DemoDeclaring;
import org.cadre.people.PersonId;

import java.util.List;

/** What the people declare about themselves; in Estrova nothing is asked. */
@ApplicationScoped
class DemoDeclarations {

    private static final List<String> ASKED = List.of("AV", "BM", "CS", "DR");

    @Inject DemoDeclaring declaring;

    /** Comes when everybody is there. */
    void add(ProgrammeId programme, PersonId manager) {
        declaring.record(programme, ASKED, manager);
        declaring.declareAll();
    }
}
