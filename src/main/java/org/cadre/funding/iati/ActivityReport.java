package org.cadre.funding.iati;

import java.util.List;

/**
 * What was found in an activity, or in an organisation of an organisation file.
 *
 * @param identifier empty where it has none
 * @param position in the file, counted from 1
 * @param line of its start tag
 */
public record ActivityReport(
        String identifier,
        int position,
        int line,
        List<IatiFinding> schema,
        List<IatiFinding> rules,
        List<IatiFinding> codelists) {

    public ActivityReport {
        schema = List.copyOf(schema);
        rules = List.copyOf(rules);
        codelists = List.copyOf(codelists);
    }
}
