package org.cadre.offline.rest;

import jakarta.ws.rs.core.MultivaluedMap;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.offline.LateStep;
import org.cadre.offline.LateStep.CheckGiven;
import org.cadre.offline.LateStep.LessonRead;
import org.cadre.offline.LateStep.NoteChanged;
import org.cadre.offline.LateStep.NoteWritten;
import org.cadre.platform.refusal.NotFound;
import org.cadre.progress.NoteId;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads a late step; what no script of ours sends does not exist. */
final class LateForm {

    private final MultivaluedMap<String, String> fields;

    LateForm(MultivaluedMap<String, String> fields) {
        this.fields = fields;
    }

    String owner() {
        return field("owner");
    }

    UUID sentAs() {
        try {
            return UUID.fromString(field("sentAs"));
        } catch (IllegalArgumentException e) {
            throw new NotFound("key of a late step");
        }
    }

    LateStep step() {
        return switch (field("kind")) {
            case "read" -> new LessonRead(module(), field("lesson"));
            case "check" -> new CheckGiven(module(), field("question"), arrays(), number("seen"));
            case "note" -> note();
            case "change" -> new NoteChanged(noteId(), number("seen"), note());
            default -> throw new NotFound("late step of kind " + field("kind"));
        };
    }

    private NoteWritten note() {
        return new NoteWritten(module(), field("lesson"), field("block"), field("text"));
    }

    private NoteId noteId() {
        return NoteId.find(field("note")).orElseThrow(() -> new NotFound("note " + field("note")));
    }

    private ModuleVersionId module() {
        return ModuleVersionId.find(field("module"))
                .orElseThrow(() -> new NotFound("module " + field("module")));
    }

    private int number(String name) {
        var text = field(name);
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
    }

    private Map<String, String[]> arrays() {
        return fields.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> entry.getValue().toArray(String[]::new)));
    }

    private String field(String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("");
    }
}
