package org.cadre.people.importing;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What is on record about the people, agencies and countries that a file may mean.
 *
 * @param people by the key of the mail address
 * @param namesakes by the key of name and agency
 * @param agencies by the key of the name
 * @param countries codes by their key and by the keys of their names
 */
public record Known(
        Map<String, Someone> people,
        Map<String, Someone> namesakes,
        Map<String, Place> agencies,
        Map<String, String> countries) {

    /** Somebody who has an account. */
    public record Someone(
            UUID id,
            String name,
            String mail,
            @Nullable UUID agency,
            @Nullable UUID unit,
            String language,
            boolean closed) {}

    /** An agency with its units by the keys of their names. */
    public record Place(UUID id, String name, Map<String, UUID> units) {}

    public static Known of(
            Collection<Someone> byMail,
            Collection<Someone> byName,
            Collection<Place> agencies,
            Map<String, String> countries) {
        var people = new HashMap<String, Someone>();
        byMail.forEach(each -> people.put(Keys.of(each.mail()), each));
        var namesakes = new HashMap<String, Someone>();
        byName.forEach(each -> namesakes.putIfAbsent(namesake(each.name(), each.agency()), each));
        var places = new HashMap<String, Place>();
        agencies.forEach(each -> places.put(Keys.of(each.name()), each));
        return new Known(people, namesakes, places, countries);
    }

    static String namesake(String name, @Nullable UUID agency) {
        return Keys.of(name) + '\n' + agency;
    }
}
