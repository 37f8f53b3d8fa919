package org.cadre.exercise.view;

import org.cadre.exercise.Revision;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One list of a script that is edited by a form for each of its parts.
 *
 * @param <T> what the list holds
 */
abstract class PartKind<T> implements EditedPart {

    private static final String ID = "id";
    private static final Pattern COUNTED = Pattern.compile("([a-z-]+)(\\d{1,4})");

    /** Another part of the list has this id. */
    public static final class IdIsTaken extends WrongValue {
        IdIsTaken(String field) {
            super(field);
        }
    }

    abstract List<T> list(ExerciseDesign script);

    abstract Revision put(Revision revision, List<T> parts);

    abstract String id(T part);

    /** What it is called in a list. */
    abstract String title(T part, Language language);

    /** Further words of a list: whom it names, when, how much. */
    String aside(T part, ExerciseDesign script, Language language) {
        return "";
    }

    /**
     * Declares the inputs.
     *
     * @param part null for a new one
     */
    abstract void show(PartForm form, @Nullable T part, ExerciseDesign script);

    /**
     * @param former null for a new one
     */
    abstract T read(Typed typed, @Nullable T former);

    @Override
    public void show(PartForm form, ExerciseDesign script, String id) {
        show(form, id.isEmpty() ? null : get(script, id), script);
    }

    @Override
    public ExerciseDesign change(ExerciseDesign script, String id, Typed typed) {
        return save(script, id, read(typed, id.isEmpty() ? null : get(script, id)));
    }

    @Override
    public String title(ExerciseDesign script, String id, Language language) {
        return title(get(script, id), language);
    }

    /** An id that is free, in the manner of those that are there. */
    String suggest(ExerciseDesign script) {
        var counted =
                list(script).stream()
                        .map(part -> COUNTED.matcher(id(part)))
                        .filter(Matcher::matches)
                        .max(Comparator.comparingInt(found -> Integer.parseInt(found.group(2))));
        return counted.map(
                        found ->
                                ("%s%0" + found.group(2).length() + "d")
                                        .formatted(
                                                found.group(1),
                                                Integer.parseInt(found.group(2)) + 1))
                .orElse(key().charAt(0) + "1");
    }

    Optional<T> find(ExerciseDesign script, String id) {
        return list(script).stream().filter(part -> id(part).equals(id)).findFirst();
    }

    T get(ExerciseDesign script, String id) {
        return find(script, id).orElseThrow(() -> new NotFound(key() + " " + id));
    }

    /** Refuses with {@link IdIsTaken}. */
    private ExerciseDesign save(ExerciseDesign script, String former, T part) {
        if (!id(part).equals(former) && find(script, id(part)).isPresent()) {
            throw new IdIsTaken(ID);
        }
        var parts = new ArrayList<>(list(script));
        int place = place(parts, former);
        if (place < 0) {
            parts.add(part);
        } else {
            parts.set(place, part);
        }
        return put(Revision.of(script), parts).script();
    }

    private int place(List<T> parts, String id) {
        for (int i = 0; i < parts.size(); i++) {
            if (id(parts.get(i)).equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** The script with a changed part in its place. */
    ExerciseDesign replace(ExerciseDesign script, T part) {
        return save(script, id(part), part);
    }

    ExerciseDesign remove(ExerciseDesign script, String id) {
        var others = list(script).stream().filter(part -> !id(part).equals(id)).toList();
        return put(Revision.of(script), others).script();
    }
}
