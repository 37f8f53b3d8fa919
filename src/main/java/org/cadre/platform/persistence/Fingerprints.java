package org.cadre.platform.persistence;

import jakarta.persistence.Query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Texts that are others as soon as the rows are others that belong to something. */
public final class Fingerprints {

    private Fingerprints() {}

    /**
     * @param query answers for the parameter {@code ids} with an id as text and the text
     */
    public static Map<UUID, String> read(Query query, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<?> rows = query.setParameter("ids", ids).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(
                        Collectors.toMap(
                                each -> UUID.fromString(String.valueOf(each[0])),
                                each -> String.valueOf(each[1])));
    }
}
