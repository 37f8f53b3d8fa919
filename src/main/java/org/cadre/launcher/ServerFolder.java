package org.cadre.launcher;

import java.util.List;
import java.util.stream.Stream;

/**
 * The server's own part of the data folder, and the properties that point a server to it. Used by
 * {@code ./cadre run} and by the tests of the product, so that both start the same thing.
 */
public record ServerFolder(Home home, ServerSettings settings) {

    /** Takes configuration and product from what was provisioned; data and log stay. */
    public void renew() {
        FolderCopy.replace(
                settings.provisioned().resolve("standalone"),
                home.server(),
                List.of("configuration", "deployments"));
    }

    public List<String> properties(int managementPort) {
        var properties =
                Stream.of(
                        property("jboss.bind.address", settings.bind()),
                        property("jboss.bind.address.management", "127.0.0.1"),
                        property("jboss.http.port", settings.port()),
                        property("jboss.management.http.port", managementPort),
                        property("jboss.server.base.dir", home.server()),
                        property("jboss.server.log.dir", home.log()),
                        property("jboss.node.name", "cadre"),
                        property("cadre.home", home.folder()),
                        property("cadre.demo", home.demo()),
                        property("cadre.content.dir", settings.content()),
                        property("cadre.keys.dir", home.keys()),
                        property("cadre.address", settings.publicAddress()));
        return Stream.concat(
                        properties,
                        settings.issuer().map(name -> property("cadre.issuer", name)).stream())
                .toList();
    }

    private static String property(String name, Object value) {
        return "-D" + name + "=" + value;
    }
}
