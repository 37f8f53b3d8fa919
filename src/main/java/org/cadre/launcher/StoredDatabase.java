package org.cadre.launcher;

import java.util.Map;
import java.util.Optional;

/**
 * The database of an instance for a command that is not {@code run}: the external one, the one of
 * the product that runs now, or an embedded one that is started for the time of the command.
 */
record StoredDatabase(
        DatabaseAccess access, Optional<Instance> instance, Optional<EmbeddedDatabase> embedded)
        implements AutoCloseable {

    /** May be that of a product that runs. */
    static StoredDatabase shared(Home home, Map<String, String> environment) {
        var owned = Instance.own(home.prepare());
        if (owned.isPresent() || DatabaseAccess.isExternal(environment)) {
            return open(home, environment, owned);
        }
        var address =
                Instance.publishedAddress(home)
                        .orElseThrow(
                                () ->
                                        new Trouble(
                                                "Cadre is starting: try again when it is ready."));
        return new StoredDatabase(
                EmbeddedDatabase.access(home, address), Optional.empty(), Optional.empty());
    }

    /** Refuses when the product runs. */
    static StoredDatabase alone(Home home, Map<String, String> environment) {
        return open(home, environment, Optional.of(Instance.ownOrRefuse(home.prepare())));
    }

    private static StoredDatabase open(
            Home home, Map<String, String> environment, Optional<Instance> instance) {
        if (DatabaseAccess.isExternal(environment)) {
            var access = DatabaseAccess.external(environment);
            return new StoredDatabase(access, instance, Optional.empty());
        }
        var embedded = EmbeddedDatabase.start(home);
        return new StoredDatabase(embedded.access(), instance, Optional.of(embedded));
    }

    @Override
    public void close() {
        embedded.ifPresent(EmbeddedDatabase::close);
        instance.ifPresent(Instance::close);
    }
}
