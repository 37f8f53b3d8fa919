package org.cadre.people;

/**
 * One kind of records about a person.
 *
 * @param name in the copy that the person gets; as the names of the columns it stays for good,
 *     since others may read them by a program
 * @param query of the records of {@code :person}, a named column for each thing that is kept
 * @param isSql where no entity stands for the table
 */
public record KeptTable(String name, String query, boolean isSql) {

    /** Read through entities. */
    public static KeptTable of(String name, String query) {
        return new KeptTable(name, query, false);
    }

    /** Read past entities; every column is a text or a whole number. */
    public static KeptTable ofSql(String name, String query) {
        return new KeptTable(name, query, true);
    }
}
