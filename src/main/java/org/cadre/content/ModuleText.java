package org.cadre.content;

import java.util.List;

/** A module in one language: lessons in reading order, questions, words and scenes. */
public record ModuleText(
        String language,
        List<Lesson> lessons,
        List<QuestionSource> questions,
        List<GlossaryEntry> glossary,
        List<Scene> scenes) {

    public ModuleText {
        lessons = List.copyOf(lessons);
        questions = List.copyOf(questions);
        glossary = List.copyOf(glossary);
        scenes = List.copyOf(scenes);
    }
}
