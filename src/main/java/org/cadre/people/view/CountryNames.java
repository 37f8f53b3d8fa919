package org.cadre.people.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.people.CountryRow;
import org.cadre.people.PeopleQueries;
import org.cadre.platform.faces.Shell;

import java.util.List;

/** The partner countries in the language of the page. */
@Named
@RequestScoped
public class CountryNames {

    @Inject PeopleQueries queries;
    @Inject Shell shell;

    private List<CountryRow> rows;

    public List<CountryRow> getRows() {
        if (rows == null) {
            rows = queries.listCountries();
        }
        return rows;
    }

    public String of(CountryRow row) {
        return row.name().in(shell.language());
    }

    /** The name behind a code; the code itself where no country has it. */
    public String of(String code) {
        return getRows().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .map(this::of)
                .orElse(code);
    }
}
