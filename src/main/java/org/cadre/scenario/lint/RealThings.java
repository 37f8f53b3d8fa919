package org.cadre.scenario.lint;

import static java.util.stream.Collectors.joining;

import org.cadre.scenario.LintRule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What could belong to somebody. A script may name domains under {@code .example}, addresses of RFC
 * 5737 and RFC 3849, accounts of the country XC, phone numbers of +999, and wallets that begin with
 * {@code xc1}.
 */
final class RealThings {

    /** Top-level domains that are no endings of files; those of countries come on top. */
    private static final Set<String> TOP_LEVEL = topLevel();

    /** After {@code //} or {@code @} anything is a domain, elsewhere what ends like one. */
    private static final Pattern DOMAIN =
            Pattern.compile(
                    "(?i)(//|@)?\\b((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+)([a-z]{2,24})\\b"
                            + "(?!\\.?[a-z0-9])");

    private static final Pattern IP4 =
            Pattern.compile("(?<![\\d.])(?:\\d{1,3}\\.){3}\\d{1,3}(?![\\d.]*\\d)");
    private static final Pattern DOCUMENTATION_IP4 =
            Pattern.compile("(192\\.0\\.2|198\\.51\\.100|203\\.0\\.113)\\.\\d{1,3}");
    private static final Pattern IP6 =
            Pattern.compile("(?i)(?<![\\w:])[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,8}(?![\\w:])");
    private static final Pattern IBAN =
            Pattern.compile("\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\\b");
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\w+])\\+\\d(?:[ ().-]{0,2}\\d){6,14}");
    private static final Pattern WALLET =
            Pattern.compile(
                    "\\b(bc1[a-z0-9]{25,62}|0x[0-9a-fA-F]{40}|[13][1-9A-HJ-NP-Za-km-z]{25,34})\\b");

    /** Firms and services of the world outside; their look-alikes are easily invented. */
    private static final Pattern NAME =
            Pattern.compile(
                    Stream.of(
                                    "Google",
                                    "Gmail",
                                    "YouTube",
                                    "Facebook",
                                    "Instagram",
                                    "WhatsApp",
                                    "TikTok",
                                    "Telegram",
                                    "Snapchat",
                                    "LinkedIn",
                                    "Microsoft",
                                    "iCloud",
                                    "Dropbox",
                                    "PayPal",
                                    "MoneyGram",
                                    "Western Union",
                                    "Revolut",
                                    "Binance",
                                    "Coinbase",
                                    "HSBC",
                                    "Barclays",
                                    "Citibank",
                                    "Deutsche Bank",
                                    "BNP Paribas",
                                    "Maersk",
                                    "FedEx",
                                    "Cellebrite",
                                    "Chainalysis")
                            .collect(joining("|", "\\b(", ")\\b")));

    /** The last words of names that nobody bears. */
    private static final Pattern INVENTED =
            Pattern.compile(
                    "(?i)\\b(demo|example|specimen|sample|placeholder|model|muster|fictive)\\b");

    private static final Pattern PERSON = Pattern.compile("\\p{Lu}\\p{L}+(?:[ -]\\p{Lu}\\p{L}+)+");

    /** A thing that was found, and the rule that it breaks. */
    record Found(LintRule rule, String thing) {}

    private RealThings() {}

    static List<Found> in(String text) {
        return Stream.of(
                        found(LintRule.REAL_DOMAIN, DOMAIN, text, RealThings::isRealDomain),
                        found(
                                LintRule.REAL_ADDRESS,
                                IP4,
                                text,
                                ip -> !DOCUMENTATION_IP4.matcher(ip.group()).matches()),
                        found(LintRule.REAL_ADDRESS, IP6, text, RealThings::isRealIp6),
                        found(
                                LintRule.REAL_ACCOUNT,
                                IBAN,
                                text,
                                iban -> isCountry(iban.group().substring(0, 2))),
                        found(
                                LintRule.REAL_PHONE,
                                PHONE,
                                text,
                                phone -> !phone.group().startsWith("+999")),
                        found(LintRule.REAL_WALLET, WALLET, text, wallet -> true),
                        found(LintRule.REAL_NAME, NAME, text, name -> true))
                .flatMap(found -> found)
                .distinct()
                .toList();
    }

    /** Whether a persona could be a person: a first and a last name, none of them invented. */
    static boolean isPerson(String name) {
        return PERSON.matcher(name).find() && !INVENTED.matcher(name).find();
    }

    private static Stream<Found> found(
            LintRule rule, Pattern pattern, String text, Predicate<MatchResult> real) {
        return pattern.matcher(text)
                .results()
                .filter(real)
                .map(result -> new Found(rule, result.group()));
    }

    private static boolean isRealDomain(MatchResult domain) {
        var top = domain.group(3);
        if (top.equalsIgnoreCase("example")) {
            return false;
        }
        return domain.group(1) != null || domain.group(2).length() > 2 && TOP_LEVEL.contains(top);
    }

    /** Times have two colons too, but no pair of them and never seven. */
    private static boolean isRealIp6(MatchResult ip) {
        var text = ip.group().toLowerCase(Locale.ROOT);
        var whole = text.contains("::") || text.chars().filter(c -> c == ':').count() == 7;
        return whole && !text.startsWith("2001:db8:");
    }

    private static boolean isCountry(String code) {
        return Arrays.asList(Locale.getISOCountries()).contains(code);
    }

    private static Set<String> topLevel() {
        var top = new TreeSet<>(List.of("com", "net", "org", "info", "biz", "gov", "edu", "mil"));
        top.addAll(List.of("int", "eu", "uk", "io", "app", "dev", "shop", "online", "site", "xyz"));
        for (var country : Locale.getISOCountries()) {
            top.add(country.toLowerCase(Locale.ROOT));
        }
        top.removeAll(List.of("md", "py", "sh", "pl", "rs", "so", "ps", "cc"));
        return top;
    }
}
