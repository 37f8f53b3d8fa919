package org.cadre.safeguarding;

import org.cadre.people.PersonId;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One line of the log of a case; never changed.
 *
 * @param author empty where the reporter wrote it
 */
record Entry(
        EntryKind kind,
        Instant at,
        Optional<PersonId> author,
        String text,
        Map<Fact, String> facts) {

    /** What an entry may say beside its words. */
    enum Fact {
        ABOUT,
        REACH,
        PERSON,
        FROM,
        UNTIL,
        STEP,
        OUTCOME,
        /** The hash of what was agreed to. */
        AGREED
    }

    /** Bodies have lengths that are multiples of this, so that they tell little of the words. */
    private static final int ROOM = 1024;

    Entry {
        facts = Map.copyOf(facts);
    }

    static Entry byReporter(EntryKind kind, Instant at, String text, Map<Fact, String> facts) {
        return new Entry(kind, at, Optional.empty(), text, facts);
    }

    static Entry by(
            PersonId author, EntryKind kind, Instant at, String text, Map<Fact, String> facts) {
        return new Entry(kind, at, Optional.of(author), text, facts);
    }

    String fact(Fact fact) {
        return facts.getOrDefault(fact, "");
    }

    Optional<PersonId> person() {
        return fact(Fact.PERSON).isEmpty()
                ? Optional.empty()
                : Optional.of(new PersonId(UUID.fromString(fact(Fact.PERSON))));
    }

    Optional<LocalDate> day(Fact fact) {
        return fact(fact).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(fact(fact)));
    }

    Optional<Step> step() {
        return fact(Fact.STEP).isEmpty()
                ? Optional.empty()
                : Optional.of(Step.valueOf(fact(Fact.STEP)));
    }

    Optional<Outcome> outcome() {
        return fact(Fact.OUTCOME).isEmpty()
                ? Optional.empty()
                : Optional.of(Outcome.valueOf(fact(Fact.OUTCOME)));
    }

    boolean isBy(PersonId person) {
        return author.filter(person::equals).isPresent();
    }

    /** The same bytes for the same entry. */
    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeUTF(kind.name());
            out.writeUTF(at.toString());
            out.writeUTF(author.map(PersonId::toString).orElse(""));
            out.writeUTF(text);
            var ordered = new EnumMap<Fact, String>(Fact.class);
            ordered.putAll(facts);
            out.writeInt(ordered.size());
            for (var each : ordered.entrySet()) {
                out.writeUTF(each.getKey().name());
                out.writeUTF(each.getValue());
            }
            out.write(new byte[ROOM - bytes.size() % ROOM]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Entry of(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            var kind = EntryKind.valueOf(in.readUTF());
            var at = Instant.parse(in.readUTF());
            var author = in.readUTF();
            var text = in.readUTF();
            var facts = new EnumMap<Fact, String>(Fact.class);
            for (int left = in.readInt(); left > 0; left--) {
                facts.put(Fact.valueOf(in.readUTF()), in.readUTF());
            }
            return new Entry(
                    kind,
                    at,
                    author.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new PersonId(UUID.fromString(author))),
                    text,
                    facts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
