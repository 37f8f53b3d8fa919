package org.cadre.testing;

import org.cadre.launcher.DatabaseAccess;
import org.cadre.launcher.EmbeddedDatabase;
import org.cadre.launcher.FolderCopy;
import org.cadre.launcher.FreePort;
import org.cadre.launcher.Home;
import org.cadre.launcher.ServerFolder;
import org.cadre.launcher.ServerSettings;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives the tests an empty database of their own when one of them needs it ({@code …DbTest}, {@code
 * …IT}), and prepares the server that Arquillian then starts. Pure tests pay nothing.
 *
 * <p>Everything lies below {@code target/test-home}; ports are free ones, so that tests never meet
 * a running product. With {@code CADRE_DB_URL} set the tests use that database instead.
 */
public final class ProductDatabase implements LauncherSessionListener, TestExecutionListener {

    private EmbeddedDatabase embedded;
    private boolean prepared;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        session.getLauncher().registerTestExecutionListeners(this);
    }

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        if (!prepared && plan.getRoots().stream().anyMatch(root -> needsDatabase(plan, root))) {
            prepared = true;
            prepare();
        }
    }

    private static boolean needsDatabase(TestPlan plan, TestIdentifier part) {
        return isOfTheDatabase(part)
                || plan.getChildren(part).stream().anyMatch(child -> needsDatabase(plan, child));
    }

    private static boolean isOfTheDatabase(TestIdentifier part) {
        return part.getSource()
                .filter(ClassSource.class::isInstance)
                .map(source -> ((ClassSource) source).getClassName())
                .filter(name -> name.endsWith("DbTest") || name.endsWith("IT"))
                .isPresent();
    }

    private void prepare() {
        var checkout = Path.of("").toAbsolutePath();
        var environment = new HashMap<>(System.getenv());
        environment.put("CADRE_HOME", checkout.resolve("target/test-home").toString());
        environment.put("CADRE_PORT", String.valueOf(FreePort.any()));
        environment.keySet().removeAll(List.of("CADRE_BIND", "CADRE_ADDRESS", "CADRE_CONTENT_DIR"));
        var home = Home.of(environment, true);
        forget(home);
        home.prepare();
        var access = database(home, environment);
        System.setProperty("cadre.db.url", access.url());
        System.setProperty("cadre.db.user", access.user());
        System.setProperty("cadre.db.password", access.password());
        System.setProperty("cadre.db.owner.user", access.ownerUser());
        System.setProperty("cadre.db.owner.password", access.ownerPassword());
        System.setProperty("cadre.db.declared.url", access.declared().url());
        System.setProperty("cadre.db.declared.user", access.declared().user());
        System.setProperty("cadre.db.declared.password", access.declared().password());
        server(home, ServerSettings.of(checkout, environment));
    }

    private static void forget(Home home) {
        try {
            FolderCopy.delete(home.folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DatabaseAccess database(Home home, Map<String, String> environment) {
        if (DatabaseAccess.isExternal(environment)) {
            return DatabaseAccess.external(environment);
        }
        embedded = EmbeddedDatabase.start(home);
        return embedded.access();
    }

    private static void server(Home home, ServerSettings settings) {
        if (!settings.provisioned().toFile().isDirectory()) {
            return;
        }
        var folder = new ServerFolder(home, settings);
        folder.renew();
        var managementPort = FreePort.any();
        System.setProperty("cadre.server", settings.provisioned().toString());
        System.setProperty("cadre.test.address", settings.address());
        System.setProperty("cadre.test.log", home.serverLog().toString());
        System.setProperty("cadre.test.management.port", String.valueOf(managementPort));
        System.setProperty("cadre.test.vm", virtualMachine(folder, managementPort));
    }

    private static String virtualMachine(ServerFolder folder, int managementPort) {
        var arguments = new StringBuilder(folder.settings().javaOptions().strip());
        folder.properties(managementPort).forEach(each -> arguments.append(' ').append(each));
        arguments.append(" -Dcadre.statements=true");
        List.of(
                        "url",
                        "user",
                        "password",
                        "owner.user",
                        "owner.password",
                        "declared.url",
                        "declared.user",
                        "declared.password")
                .forEach(
                        name ->
                                arguments
                                        .append(" -Dcadre.db." + name + "=")
                                        .append(System.getProperty("cadre.db." + name)));
        return arguments.toString();
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (embedded != null) {
            embedded.close();
        }
    }
}
