package org.cadre.scenario;

import org.cadre.content.Finding;

import java.util.List;

/** What came of reading a design in another form than YAML. */
public sealed interface DesignImport {

    /**
     * Nothing stood in the way.
     *
     * @param draft whether the file says less than a script: the linter tells what is missing
     * @param notices what was left out or assumed, a sentence each
     */
    record Ok(ExerciseDesign design, boolean draft, List<String> notices) implements DesignImport {

        public Ok {
            notices = List.copyOf(notices);
        }
    }

    /**
     * Nothing is taken.
     *
     * @param findings at least one; of a workbook the file is the sheet, the line the row, and
     *     where the letters of the column
     */
    record Broken(List<Finding> findings) implements DesignImport {

        public Broken {
            findings = List.copyOf(findings);
        }
    }
}
