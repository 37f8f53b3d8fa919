package org.cadre.funding;

import org.cadre.ledger.Movement;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Movements of a journal, found by line and by agreement without a look at all of them. */
final class Moved {

    private final Map<String, List<Movement>> byLine = new HashMap<>();
    private final Map<String, List<Movement>> byAgreement = new HashMap<>();

    Moved(List<Movement> movements) {
        var names = new HashMap<Object, String>();
        for (var each : movements) {
            keep(byLine, names, each.line(), each);
            keep(byAgreement, names, each.agreement(), each);
        }
    }

    private static void keep(
            Map<String, List<Movement>> kept,
            Map<Object, String> names,
            @Nullable Object id,
            Movement movement) {
        if (id != null) {
            var name = names.computeIfAbsent(id, Object::toString);
            kept.computeIfAbsent(name, any -> new ArrayList<>()).add(movement);
        }
    }

    List<Movement> on(String line) {
        return byLine.getOrDefault(line, List.of());
    }

    List<Movement> under(String agreement) {
        return byAgreement.getOrDefault(agreement, List.of());
    }
}
