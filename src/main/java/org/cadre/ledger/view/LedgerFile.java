package org.cadre.ledger.view;

import org.cadre.document.TableFormat;
import org.cadre.ledger.LineAvailability;
import org.cadre.ledger.PostedLine;
import org.cadre.ledger.RequestLine;
import org.cadre.money.Money;
import org.cadre.platform.faces.Download;
import org.cadre.platform.faces.Texts;
import org.cadre.platform.refusal.NotFound;
import org.cadre.text.Language;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Tables of the ledger as files for a spreadsheet: amounts plain, words in a language. */
record LedgerFile(String name, String kind, Language language) {

    /** Ends this request with the file. Refuses with {@link NotFound} what is no kind of file. */
    private void send(List<String> heads, Consumer<Consumer<List<String>>> rows) {
        var format =
                switch (kind) {
                    case "csv" -> TableFormat.CSV;
                    case "xlsx" -> TableFormat.XLSX;
                    default -> throw new NotFound("file " + kind);
                };
        Download.stream(
                format.fileName(name),
                format.mediaType(),
                out ->
                        format.writeTo(
                                out,
                                writer -> {
                                    writer.accept(heads.stream().map(this::say).toList());
                                    rows.accept(writer);
                                },
                                language.rightToLeft()));
    }

    void postings(List<PostedLine> lines) {
        send(
                List.of(
                        "number",
                        "day",
                        "source",
                        "description",
                        "account",
                        "file.role",
                        "amount",
                        "currency",
                        "file.base",
                        "agreement",
                        "line",
                        "country",
                        "category",
                        "file.hash"),
                writer -> lines.forEach(each -> writer.accept(cells(each))));
    }

    private List<String> cells(PostedLine line) {
        var posting = line.posting();
        return List.of(
                String.valueOf(line.entry().number()),
                line.entry().valueDate().toString(),
                word(line.entry().source()),
                line.entry().description(),
                posting.account().code(),
                word(posting.account().role()),
                plain(posting.amount()),
                posting.amount().currency().getCurrencyCode(),
                plain(posting.base()),
                line.agreement(),
                line.line(),
                posting.country(),
                posting.category() == null ? "" : word(posting.category()),
                line.entry().hash());
    }

    void requests(List<RequestLine> lines) {
        send(
                List.of(
                        "number",
                        "day",
                        "file.kind",
                        "payee",
                        "document",
                        "purpose",
                        "agreement",
                        "line",
                        "amount",
                        "currency",
                        "file.base",
                        "file.open",
                        "state",
                        "file.asker",
                        "reason"),
                writer -> lines.forEach(each -> writer.accept(cells(each))));
    }

    private List<String> cells(RequestLine line) {
        var row = line.request();
        return List.of(
                String.valueOf(row.number()),
                row.day().toString(),
                word(row.kind()),
                row.payee(),
                row.document(),
                row.purpose(),
                line.agreement(),
                line.line(),
                plain(row.amount()),
                row.amount().currency().getCurrencyCode(),
                plain(row.base()),
                row.promised() == null ? "" : plain(row.promised().open()),
                word(row.state()),
                line.asker(),
                row.reason());
    }

    /** A row for each line and agreement. */
    void available(List<LineAvailability> lines) {
        send(
                List.of(
                        "line",
                        "agreement",
                        "currency",
                        "planned",
                        "allotted",
                        "spent",
                        "encumbered",
                        "pending",
                        "available"),
                writer -> lines.stream().flatMap(this::cells).forEach(writer));
    }

    private Stream<List<String>> cells(LineAvailability line) {
        return Stream.concat(
                Stream.of(
                        List.of(
                                line.line().label(),
                                say("all"),
                                line.planned().currency().getCurrencyCode(),
                                plain(line.planned()),
                                plain(line.all().allotted()),
                                plain(line.all().spent()),
                                plain(line.all().encumbered()),
                                plain(line.all().pending()),
                                plain(line.all().available()))),
                line.funds().stream()
                        .map(
                                fund ->
                                        List.of(
                                                line.line().label(),
                                                fund.agreement().reference(),
                                                line.planned().currency().getCurrencyCode(),
                                                "",
                                                plain(fund.available().allotted()),
                                                plain(fund.available().spent()),
                                                plain(fund.available().encumbered()),
                                                plain(fund.available().pending()),
                                                plain(fund.available().available()))));
    }

    private static String plain(Money money) {
        return money.amount().toPlainString();
    }

    private String word(Enum<?> constant) {
        return Texts.word(language, constant);
    }

    private String say(String key) {
        return Texts.of(language, "ledger." + key);
    }
}
