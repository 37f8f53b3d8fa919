package org.cadre.people.likeness;

import org.cadre.people.importing.Keys;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Gathers accounts that share a name or an address.
 *
 * <p>A name is the same whatever the capitals, accents, signs between the words and their order. An
 * address is the same whatever the capitals, the dots before the {@code @} and a tag behind a plus;
 * not every mail server reads them so, hence this proposes and decides nothing. Each account is in
 * one group at most: who has the name of one and the address of another joins the two.
 */
public final class Likeness {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern TAG = Pattern.compile("(?<=.)\\+.*");

    private static final int LONGEST_KEY = 250;

    private final List<Known> people;
    private final int[] leader;
    private final Set<Integer> named = new HashSet<>();
    private final Set<Integer> mailed = new HashSet<>();

    private Likeness(List<Known> people) {
        this.people = people;
        this.leader = new int[people.size()];
        Arrays.setAll(leader, each -> each);
    }

    /** The groups, each by its first member in the order of the people. */
    public static List<Alike> among(List<Known> people) {
        var likeness = new Likeness(List.copyOf(people));
        likeness.join(person -> nameKey(person.name()), likeness.named);
        likeness.join(person -> mailKey(person.mail()), likeness.mailed);
        return likeness.groups();
    }

    /** What is equal for names that are taken for the same, as far as it is kept. */
    public static String nameKey(String name) {
        return kept(
                BETWEEN.splitAsStream(Keys.of(name))
                        .filter(word -> !word.isEmpty())
                        .sorted()
                        .collect(Collectors.joining(" ")));
    }

    /** What is equal for addresses that are taken for the same, as far as it is kept. */
    public static String mailKey(String mail) {
        var small = Keys.of(mail);
        int at = small.lastIndexOf('@');
        if (at < 1) {
            return kept(small);
        }
        var box = TAG.matcher(small.substring(0, at)).replaceFirst("");
        return kept(box.replace(".", "") + small.substring(at));
    }

    /** Some signs of a name become several in its key. */
    private static String kept(String key) {
        return key.length() > LONGEST_KEY ? key.substring(0, LONGEST_KEY) : key;
    }

    private void join(Function<Known, String> key, Set<Integer> joined) {
        var first = new HashMap<String, Integer>();
        for (int each = 0; each < people.size(); each++) {
            var text = key.apply(people.get(each));
            var earlier = text.isEmpty() ? null : first.putIfAbsent(text, each);
            if (earlier != null) {
                follow(earlier, each);
                joined.add(each);
            }
        }
    }

    /** The earlier of the two leads, so that a group stands where its first member stands. */
    private void follow(int one, int other) {
        int a = leaderOf(one);
        int b = leaderOf(other);
        leader[Math.max(a, b)] = Math.min(a, b);
    }

    private int leaderOf(int each) {
        int found = each;
        while (leader[found] != found) {
            leader[found] = leader[leader[found]];
            found = leader[found];
        }
        return found;
    }

    private List<Alike> groups() {
        var members = new LinkedHashMap<Integer, List<Integer>>();
        for (int each = 0; each < people.size(); each++) {
            members.computeIfAbsent(leaderOf(each), first -> new ArrayList<>()).add(each);
        }
        return members.values().stream().filter(each -> each.size() > 1).map(this::alike).toList();
    }

    private Alike alike(List<Integer> members) {
        List<UUID> ids = members.stream().map(each -> people.get(each).id()).toList();
        return new Alike(
                ids,
                members.stream().anyMatch(named::contains),
                members.stream().anyMatch(mailed::contains));
    }
}
