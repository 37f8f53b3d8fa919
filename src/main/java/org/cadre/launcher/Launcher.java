package org.cadre.launcher;

import static java.time.ZoneOffset.UTC;

import org.cadre.certificate.seal.CheckCertificate;
import org.cadre.content.CheckPack;
import org.cadre.diversity.CheckDisclosure;
import org.cadre.funding.CheckContinuity;
import org.cadre.funding.CheckIati;
import org.cadre.platform.startup.CannotStart;
import org.cadre.scenario.CheckScenario;
import org.cadre.selection.CheckSelection;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.logging.LogManager;

/** Entry of every command of {@code ./cadre} that needs more than Maven. */
public final class Launcher {

    private Launcher() {}

    /** Exits explicitly: the embedded database leaves threads that would keep the JVM alive. */
    public static void main(String[] arguments) {
        LogManager.getLogManager().reset();
        System.exit(exitCode(List.of(arguments), System.getenv()));
    }

    private static int exitCode(List<String> arguments, Map<String, String> environment) {
        try {
            var command = arguments.isEmpty() ? "run" : arguments.getFirst();
            var rest = arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size());
            return switch (command) {
                case "run" -> runCommand(rest, environment).run();
                case "dev" -> runCommand(rest, environment).dev();
                case "check" -> check(rest);
                case "seed" -> {
                    BenchCommand.of(checkout(), environment, rest).seed();
                    yield 0;
                }
                case "bench" -> {
                    BenchCommand.of(checkout(), environment, rest).bench();
                    yield 0;
                }
                case "backup" -> {
                    backupCommand(rest, environment).backup(rest);
                    yield 0;
                }
                case "restore" -> {
                    backupCommand(rest, environment).restore(rest);
                    yield 0;
                }
                default -> throw new Trouble("No such command: " + command + ". Try ./cadre help");
            };
        } catch (Trouble | CannotStart e) {
            System.err.println(e.getMessage());
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 130;
        }
    }

    private static RunCommand runCommand(List<String> options, Map<String, String> environment) {
        var home = Home.of(environment, !options.contains("--no-demo"));
        var settings = ServerSettings.of(checkout(), environment);
        return new RunCommand(home, settings, environment, System.out);
    }

    private static BackupCommand backupCommand(
            List<String> options, Map<String, String> environment) {
        var home = Home.of(environment, !options.contains("--no-demo"));
        var settings = ServerSettings.of(checkout(), environment);
        return new BackupCommand(home, settings, InstantSource.system().instant(), System.out);
    }

    private static int check(List<String> arguments) {
        var what = arguments.isEmpty() ? "" : arguments.getFirst();
        var rest = arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size());
        return switch (what) {
            case "certificate" ->
                    CheckCertificate.run(rest, System.out, InstantSource.system().instant());
            case "pack" -> CheckPack.run(rest, System.out);
            case "scenario" ->
                    CheckScenario.run(
                            rest,
                            System.out,
                            LocalDate.ofInstant(InstantSource.system().instant(), UTC));
            case "disclosure" -> CheckDisclosure.run(rest, System.out);
            case "continuity" -> CheckContinuity.run(rest, System.out);
            case "iati" -> CheckIati.run(rest, System.out, InstantSource.system().instant());
            case "selection" -> CheckSelection.run(rest, System.out);
            default ->
                    throw new Trouble(
                            "Say what to check: ./cadre check certificate FILE.pdf, ./cadre check"
                                    + " pack FOLDER, ./cadre check scenario FILE, ./cadre check"
                                    + " disclosure FILE.json, ./cadre check selection FOLDER,"
                                    + " ./cadre check continuity FILE.json, or ./cadre check iati"
                                    + " FILE.xml");
        };
    }

    private static Path checkout() {
        return Path.of(System.getProperty("cadre.checkout", ".")).toAbsolutePath().normalize();
    }
}
