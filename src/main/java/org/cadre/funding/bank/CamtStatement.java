package org.cadre.funding.bank;

import org.cadre.funding.bank.StatementReading.Fault;
import org.cadre.funding.bank.StatementReading.Unusable;
import org.cadre.money.Currencies;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A statement while its entries come in; entries that are not booked yet are left out. */
final class CamtStatement {

    private static final int MOST_LINES = 50_000;
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,15}(\\.\\d{1,5})?");
    private static final int DAY = 10;

    private final XmlPart head;
    private final List<StatementLine> lines = new ArrayList<>();

    CamtStatement(XmlPart head) {
        this.head = head;
    }

    Statement read() throws Unusable {
        var statement =
                new Statement(
                        needed(head, "Id"),
                        needed(head, "Acct/Id/IBAN", "Acct/Id/Othr/Id"),
                        currency(),
                        balance("OPBD", "PRCD"),
                        balance("CLBD"),
                        lines);
        var difference = statement.difference().orElse(BigDecimal.ZERO);
        if (difference.signum() != 0) {
            throw new Unusable(Fault.BALANCE, head.line(), difference.toPlainString());
        }
        return statement;
    }

    private Currency currency() throws Unusable {
        var code = head.text("Acct/Ccy");
        var named = code.isEmpty() ? head.first("Bal/Amt").map(XmlPart::currency).orElse("") : code;
        return Currencies.find(named)
                .orElseThrow(() -> new Unusable(Fault.NOT_A_CURRENCY, head.line(), named));
    }

    private Optional<BigDecimal> balance(String... kinds) throws Unusable {
        for (var kind : kinds) {
            for (var each : head.all("Bal").toList()) {
                if (each.text("Tp/CdOrPrtry/Cd").equals(kind)) {
                    return Optional.of(signed(each, each));
                }
            }
        }
        return Optional.empty();
    }

    /** A batch becomes its payments where they are told one by one and add up. */
    void entry(XmlPart entry) throws Unusable {
        var state = entry.text("Sts/Cd", "Sts");
        if (!state.equals("BOOK")) {
            return;
        }
        var amount = signed(entry, entry);
        var payments = entry.all("NtryDtls/TxDtls").toList();
        if (payments.size() > 1) {
            var amounts = new ArrayList<BigDecimal>();
            for (var payment : payments) {
                if (payment.first("Amt").isPresent()) {
                    amounts.add(signed(payment, entry));
                }
            }
            var sum = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            if (amounts.size() == payments.size() && sum.compareTo(amount) == 0) {
                for (int i = 0; i < payments.size(); i++) {
                    add(entry, amounts.get(i), List.of(payments.get(i)));
                }
                return;
            }
        }
        add(entry, amount, payments);
    }

    private void add(XmlPart entry, BigDecimal amount, List<XmlPart> payments) throws Unusable {
        if (lines.size() >= MOST_LINES) {
            throw new Unusable(Fault.TOO_MANY_LINES, entry.line(), "");
        }
        var booked = day(entry, "BookgDt/Dt", "BookgDt/DtTm", "ValDt/Dt", "ValDt/DtTm");
        lines.add(
                new StatementLine(
                        lines.size() + 1,
                        booked,
                        day(entry, "ValDt/Dt", "ValDt/DtTm", "BookgDt/Dt", "BookgDt/DtTm"),
                        amount,
                        joined(
                                payments,
                                amount.signum() < 0
                                        ? List.of("RltdPties/Cdtr/Nm", "RltdPties/Cdtr/Pty/Nm")
                                        : List.of("RltdPties/Dbtr/Nm", "RltdPties/Dbtr/Pty/Nm")),
                        Stream.of(
                                        joined(payments, List.of("RmtInf/Ustrd", "AddtlTxInf")),
                                        entry.text("AddtlNtryInf"))
                                .filter(text -> !text.isEmpty())
                                .findFirst()
                                .orElse(""),
                        references(entry, payments)));
    }

    private static String joined(List<XmlPart> payments, List<String> paths) {
        return String.join(" ", texts(payments, paths).toList());
    }

    private static Stream<String> texts(List<XmlPart> payments, List<String> paths) {
        return payments.stream()
                .flatMap(payment -> paths.stream().flatMap(payment::all))
                .map(XmlPart::text)
                .filter(text -> !text.isEmpty());
    }

    private static List<String> references(XmlPart entry, List<XmlPart> payments) {
        return Stream.of(
                        Stream.of(entry.text("NtryRef"), entry.text("AcctSvcrRef")),
                        texts(
                                payments,
                                List.of(
                                        "Refs/EndToEndId",
                                        "Refs/InstrId",
                                        "Refs/AcctSvcrRef",
                                        "Refs/TxId",
                                        "RmtInf/Strd/CdtrRefInf/Ref")))
                .flatMap(each -> each)
                .filter(text -> !text.isEmpty() && !text.equals("NOTPROVIDED"))
                .distinct()
                .toList();
    }

    /**
     * @param outer whose direction counts where the part has none
     */
    private BigDecimal signed(XmlPart part, XmlPart outer) throws Unusable {
        var amount = part.first("Amt").orElseThrow(() -> missing(part, "Amt"));
        var currency = currency();
        if (!amount.currency().equals(currency.getCurrencyCode())) {
            throw new Unusable(Fault.OTHER_CURRENCY, amount.line(), amount.currency());
        }
        if (!AMOUNT.matcher(amount.text()).matches()) {
            throw new Unusable(Fault.NOT_AN_AMOUNT, amount.line(), cut(amount.text()));
        }
        var value = new BigDecimal(amount.text());
        int digits = Math.max(currency.getDefaultFractionDigits(), 0);
        if (value.stripTrailingZeros().scale() > digits) {
            throw new Unusable(Fault.NOT_AN_AMOUNT, amount.line(), amount.text());
        }
        var direction = part.first("CdtDbtInd").map(XmlPart::text).orElse(outer.text("CdtDbtInd"));
        return switch (direction) {
            case "CRDT" -> value.setScale(digits);
            case "DBIT" -> value.setScale(digits).negate();
            default -> throw missing(part, "CdtDbtInd");
        };
    }

    private static LocalDate day(XmlPart part, String... paths) throws Unusable {
        var text = needed(part, paths);
        try {
            return LocalDate.parse(text.length() > DAY ? text.substring(0, DAY) : text);
        } catch (DateTimeException e) {
            throw new Unusable(Fault.NOT_A_DAY, part.line(), cut(text));
        }
    }

    private static String needed(XmlPart part, String... paths) throws Unusable {
        var text = part.text(paths);
        if (text.isEmpty()) {
            throw missing(part, paths[0]);
        }
        return cut(text);
    }

    private static Unusable missing(XmlPart part, String path) {
        return new Unusable(Fault.MISSING, part.line(), path);
    }

    private static String cut(String text) {
        return text.length() > 200 ? text.substring(0, 200) : text;
    }
}
