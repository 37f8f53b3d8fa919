package org.cadre.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Trainees check sums, values and times of what they are handed; so does this. */
class ShippedExhibitsTest {

    private static final Path QUAY = ShippedScenariosTest.SCENARIOS.resolve("quay-and-pass");
    private static final Path COLD = ShippedScenariosTest.SCENARIOS.resolve("cold-room");
    private static final Pattern ACCOUNT = Pattern.compile("\\bXC\\d\\d(?: [A-Z0-9]{2,4}){4,7}\\b");
    private static final Pattern ADDRESS = Pattern.compile("\\b(\\d{1,3}\\.){3}\\d{1,3}\\b");
    private static final Pattern DOMAIN =
            Pattern.compile(
                    "(?<=[@/ \\[(])[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:com|net|org|eu|example)\\b");
    private static final Pattern PHONE = Pattern.compile("\\+\\d[\\d ]{6,}");

    @Test
    void areMarkedAsTraining() throws IOException {
        for (var file : files()) {
            assertThat(Files.readString(file))
                    .as("%s", file)
                    .containsPattern("TRAINING [–-] FICTITIOUS");
        }
    }

    @Test
    void nameNothingThatExists() throws IOException {
        for (var file : files()) {
            assertThat(found(DOMAIN, file))
                    .as("%s", file)
                    .allMatch(name -> name.endsWith(".example") || name.equals("www.w3.org"));
            assertThat(found(PHONE, file))
                    .as("%s", file)
                    .allMatch(number -> number.startsWith("+999"));
            assertThat(found(ADDRESS, file))
                    .as("%s", file)
                    .allMatch(
                            address ->
                                    address.matches(
                                            "(192\\.0\\.2|198\\.51\\.100|203\\.0\\.113)\\..*"));
        }
    }

    @Test
    void haveAccountsThatPassTheCheckAndExistNowhere() throws IOException {
        var accounts = files().stream().flatMap(file -> found(ACCOUNT, file).stream()).toList();

        assertThat(accounts).hasSizeGreaterThan(10).allMatch(ShippedExhibitsTest::passesTheCheck);
    }

    @Test
    void carryTheBalanceOfTheAccountFromLineToLine() throws IOException {
        var rows = rows(QUAY, "e-09-highpass-statement.csv");
        var balance = new BigDecimal(rows.getFirst()[6]);
        for (var row : rows.subList(1, rows.size())) {
            balance = balance.add(new BigDecimal(row[5]));
            assertThat(row[6]).isEqualTo(balance.toPlainString());
        }

        assertThat(balance).isEqualByComparingTo("302260.50");
        assertThat(Files.readString(exhibit(QUAY, "e-16-suspension-order.txt")))
                .contains("EUR 302,260.50");
        assertThat(rows).extracting(row -> row[0]).isSorted();
    }

    @Test
    void carryTheBalanceOfTheTokensFromLineToLine() throws IOException {
        var rows = rows(QUAY, "e-11-hlx-ledger.csv");
        var bought = new BigDecimal(rows.get(0)[3]).subtract(new BigDecimal(rows.get(1)[4]));
        var left = bought;
        for (var row : rows.subList(2, rows.size())) {
            left = left.add(new BigDecimal(row[3])).subtract(new BigDecimal(row[4]));
            assertThat(row[5]).isEqualTo(left.toPlainString());
        }

        assertThat(rows.get(1)[3]).isEqualTo(bought.toPlainString());
        assertThat(left).isEqualByComparingTo("140962.00");
    }

    @Test
    void loseNoTokenOnTheWayButTheFees() throws IOException {
        var rows = rows(QUAY, "e-27-chain.csv");
        var spent =
                Stream.of(rows.get(0), rows.get(1), rows.get(3))
                        .map(row -> new BigDecimal(row[3]))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        var fees =
                rows.stream()
                        .map(row -> new BigDecimal(row[4]))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(spent.add(fees)).isEqualByComparingTo("270000.00");
    }

    @Test
    void addUpInBothInvoices() throws IOException {
        for (var name : List.of("e-06-invoice-genuine.svg", "e-07-invoice-changed.svg")) {
            var sums =
                    Pattern.compile(
                                    "x=\"600\" y=\"\\d+\""
                                            + " text-anchor=\"end\"[^>]*>([0-9,]+\\.\\d\\d)<")
                            .matcher(Files.readString(exhibit(QUAY, name)))
                            .results()
                            .map(result -> new BigDecimal(result.group(1).replace(",", "")))
                            .toList();

            assertThat(sums).hasSize(7);
            assertThat(sums.subList(0, 6).stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualTo(sums.getLast())
                    .isEqualByComparingTo("1284600.00");
        }
    }

    @Test
    void giveTheValuesOfTheFilesThatTheyName() throws IOException {
        var list = Files.readString(exhibit(QUAY, "e-14-list-of-values.txt"));

        assertThat(list)
                .contains(sha256(exhibit(QUAY, "e-04-changed-details.eml")))
                .contains(sha256(exhibit(QUAY, "e-05-genuine-invoice.eml")))
                .contains(sha256(exhibit(QUAY, "e-15-mail-log-original.log")))
                .doesNotContain(sha256(exhibit(QUAY, "e-13-mail-log-as-received.log")));
        assertThat(Files.readString(exhibit(COLD, "e-07-capture.log")))
                .contains(sha256(exhibit(COLD, "e-08-chat-desk-5.txt")));
    }

    @Test
    void lackOneLineInTheTidiedLog() throws IOException {
        var missing =
                new ArrayList<>(Files.readAllLines(exhibit(QUAY, "e-15-mail-log-original.log")));
        missing.removeAll(Files.readAllLines(exhibit(QUAY, "e-13-mail-log-as-received.log")));

        assertThat(missing).singleElement().asString().contains("06:41:10 rule-deleted");
    }

    @Test
    void haveTwoMistakesInTheReceipt() throws IOException {
        var bags = rows(COLD, "e-14-sealed-bags.csv");
        var receipt = Files.readString(exhibit(COLD, "e-15-receipt.txt"));

        assertThat(bags).hasSize(10);
        assertThat(bags.stream().filter(bag -> !receipt.contains(bag[3])))
                .extracting(bag -> bag[0])
                .containsExactly("CR/3", "CR/8");
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.walk(ShippedScenariosTest.SCENARIOS)) {
            return files.filter(file -> file.getParent().endsWith("exhibits")).sorted().toList();
        }
    }

    private static Path exhibit(Path scenario, String name) {
        return scenario.resolve("exhibits").resolve(name);
    }

    /** Without the mark and the headings; a comma in quotes divides nothing. */
    private static List<String[]> rows(Path scenario, String name) throws IOException {
        return Files.readAllLines(exhibit(scenario, name)).stream()
                .skip(2)
                .map(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .toList();
    }

    private static List<String> found(Pattern pattern, Path file) {
        try {
            return pattern.matcher(Files.readString(file))
                    .results()
                    .map(MatchResult::group)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean passesTheCheck(String account) {
        var plain = account.replace(" ", "");
        var turned = plain.substring(4) + plain.substring(0, 4);
        var digits = new StringBuilder();
        turned.chars().forEach(sign -> digits.append(Character.digit(sign, 36)));
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
    }

    private static String sha256(Path file) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
