package org.cadre.product;

import org.cadre.testing.Tables;

import java.util.Map;
import java.util.UUID;

/** A cohort whom one test alone uses: a copy of the demo cohort, in the same programme. */
record OwnCohort(String id) {

    private static final String MODEL =
            "name = 'Cohort 7' and programme_id = (select id from programme where name = 'Evidence"
                    + " and Integrity')";

    /**
     * @param name a part of the id is added to it
     * @param modules the codes of what it learns, in this order
     */
    static OwnCohort make(String name, String... modules) {
        var id = UUID.randomUUID().toString();
        Tables.copy(
                "cohort",
                MODEL,
                Map.of("id", "'" + id + "'", "name", "'" + name + " " + id.substring(0, 8) + "'"));
        for (int position = 1; position <= modules.length; position++) {
            Tables.update(
                    "insert into cohort_module (cohort_id, module_code, position) values (?, ?, ?)",
                    id,
                    modules[position - 1],
                    position);
        }
        return new OwnCohort(id);
    }

    /** Its plan began sixty days ago and ended so many days ago. */
    OwnCohort ended(int daysAgo) {
        Tables.update(
                "update cohort set zone = 'UTC', starts_on = date_sub(utc_date(), interval 60 day),"
                        + " ends_on = date_sub(utc_date(), interval ? day) where id = ?",
                daysAgo,
                id);
        return this;
    }

    /** Puts the person in, who was in another one. */
    Newcomer take(Newcomer person) {
        Tables.update("update enrolment set cohort_id = ? where person_id = ?", id, person.id());
        Newcomer.countSeats();
        return person;
    }

    int enrolled() {
        return Tables.count(
                "select count(*) from enrolment where cohort_id = ? and state = 'ENROLLED'", id);
    }

    /** For addresses. */
    @Override
    public String toString() {
        return id;
    }
}
