package org.cadre.people;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One kind of records about a person that lie outside the schema of the others.
 *
 * @param name in the copy that the person gets, as {@link KeptTable} has it
 * @param rows of an account, each with its columns in their order
 */
public record KeptApart(String name, Function<PersonId, List<Map<String, Object>>> rows) {}
