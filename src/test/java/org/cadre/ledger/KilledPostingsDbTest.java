package org.cadre.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.testing.Command;
import org.cadre.testing.Database;
import org.cadre.testing.OwnMariaDb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What posts, or the database below it, is killed in the midst: whatever was said to be posted is
 * there, once, and the journal is true.
 */
class KilledPostingsDbTest {

    private static final int ENOUGH = 40;
    private static final Path OUTPUT = Path.of("target/posting-node.txt");

    @RegisterExtension final Database database = new Database();

    @Test
    void nothingIsLostOrPostedTwiceWhereTheProcessIsKilled() throws Exception {
        try (var node = new Node(properties())) {
            node.readUntil(ENOUGH);
            node.process.toHandle().destroyForcibly();
            node.readToTheEnd();

            node.assertKept(PostingNode.finish(database, node.programme()));
        }
    }

    @Test
    void nothingIsLostOrPostedTwiceWhereTheDatabaseIsKilled() throws Exception {
        try (var own = OwnMariaDb.start(Path.of("target/killed-database").toAbsolutePath());
                var node = new Node(own.properties())) {
            node.readUntil(ENOUGH);
            own.kill();
            node.readToTheEnd();
            assertThat(node.process.waitFor()).isNotZero();

            own.startAgain();

            var after = new Node(own.properties(), node.programme().toString());
            after.readToTheEnd();
            assertThat(after.process.waitFor()).as("see " + OUTPUT).isZero();
            node.assertKept(after.lines);
        }
    }

    private static Map<String, String> properties() {
        var properties = new HashMap<String, String>();
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("cadre.db."))
                .forEach(name -> properties.put(name, System.getProperty(name)));
        return properties;
    }

    /** A process, and what it has said. */
    private static final class Node implements AutoCloseable {

        private final Process process;
        private final BufferedReader output;
        private final List<String> lines = new ArrayList<>();

        Node(Map<String, String> properties, String... arguments) throws IOException {
            var words = new ArrayList<String>();
            words.add(ProcessHandle.current().info().command().orElseThrow());
            words.add(Command.SHORT_LIVED);
            properties.forEach((name, value) -> words.add("-D" + name + "=" + value));
            words.addAll(List.of("-cp", System.getProperty("java.class.path")));
            words.add(PostingNode.class.getName());
            words.addAll(List.of(arguments));
            process = new ProcessBuilder(words).redirectError(OUTPUT.toFile()).start();
            output = process.inputReader();
        }

        void readUntil(int taken) throws IOException {
            while (taken().size() < taken) {
                var line = output.readLine();
                assertThat(line).as("a line; see " + OUTPUT).isNotNull();
                lines.add(line);
            }
        }

        void readToTheEnd() throws IOException {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                lines.add(line);
            }
        }

        private List<String> said(String word) {
            return lines.stream()
                    .filter(line -> line.startsWith(word + " "))
                    .map(line -> line.substring(word.length() + 1))
                    .toList();
        }

        private List<String> taken() {
            return said(PostingNode.TAKEN);
        }

        ProgrammeId programme() {
            return new ProgrammeId(UUID.fromString(said(PostingNode.PROGRAMME).getFirst()));
        }

        /** Each thread may have had one on the way of which it could not say any more. */
        void assertKept(List<String> entries) {
            assertThat(entries).doesNotHaveDuplicates().containsAll(taken());
            assertThat(entries.size()).isBetween(ENOUGH, taken().size() + PostingNode.THREADS);
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }
    }
}
