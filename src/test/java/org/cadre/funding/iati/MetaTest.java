package org.cadre.funding.iati;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The tests that IATI publishes for engines of its rulesets: a ruleset, a file, a verdict. */
class MetaTest {

    private static final Path META = Path.of("src/test/resources/org/cadre/funding/iati/meta");

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    empty, empty, true
                    title_exists, empty, true
                    title_exists, empty_activity, false
                    title_exists, title, true
                    title_text_exists, title, false
                    title_text_exists, title_text, true
                    no_paths, empty, true
                    no_paths, empty_activity, false
                    no_more_than_one_title, title, true
                    no_more_than_one_title, empty_activity, true
                    no_more_than_one_title, title_twice, false
                    dependent_title_description, empty_activity, true
                    dependent_title_description, title, false
                    dependent_title_description, description, false
                    dependent_title_description, title_description, true
                    sum, sum_good, true
                    sum, sum_bad, false
                    sum_two, sum_two_good, true
                    sum_two, sum_two_bad, false
                    date_order, empty_activity, true
                    date_order, date_good, true
                    date_order, date_bad, false
                    regex_matches, regex_good, true
                    regex_matches, regex_bad, false
                    regex_no_matches, regex_bad, true
                    regex_no_matches, regex_good, false
                    starts_with, identifiers, true
                    starts_with, identifiers_bad, false
                    unique, unique_good, true
                    unique, unique_bad, false
                    unique_title_description, title_description_content, true
                    if_then, if_then_good, true
                    if_then, if_then_bad, false
                    condition, empty_activity, true
                    condition, activity_status_2, true
                    condition, activity_status_3, false
                    only_one_of, only_one_of_activity_bad, false
                    only_one_of, only_one_of_activity_good, true
                    only_one_of, only_one_of_transaction_bad, false
                    only_one_of, only_one_of_transaction_good, true
                    period_time, period_time_good, true
                    period_time, period_time_bad, false
                    time_limit, time_limit_good, true
                    time_limit, time_limit_bad, false
                    total_expenditure, total_expenditure_good, true
                    total_expenditure, total_expenditure_bad, false
                    recipient_region_budget, recipient_region_budget_good, true
                    recipient_region_budget, recipient_region_budget_bad, false
                    date_now, date_now_good, true
                    date_now, date_now_bad, false
                    at_least_one, at_least_one_bad, false
                    at_least_one, at_least_one_ref, true
                    at_least_one, at_least_one_narrative, true
                    at_least_one, at_least_one_no_element_good, true
                    one_or_all, one_or_all_lang_bad, false
                    one_or_all, one_or_all_lang_good, true
                    one_or_all, one_or_all_lang_bad_all, false
                    one_or_all, one_or_all_lang_good_all, true
                    one_or_all, one_or_all_sector_bad, false
                    one_or_all, one_or_all_sector_good, true
                    one_or_all, one_or_all_sector_all_good, true
                    one_or_all, one_or_all_sector_all_bad, false
                    one_or_all, one_or_all_currency_bad, false
                    one_or_all, one_or_all_currency_good, true
                    one_or_all, one_or_all_currency_all_bad, false
                    one_or_all, one_or_all_currency_all_good, true
                    one_or_all_org, one_or_all_org_currency_good, true
                    one_or_all_org, one_or_all_org_currency_bad, false
                    between_dates, between_dates_good, true
                    between_dates, between_dates_bad, false
                    range, range_good, true
                    range, range_bad, false
                    forloop, forloop_good, true
                    forloop, forloop_bad, false
                    recipient_country, recipient_country_good, true
                    recipient_country, recipient_country_bad, false
                    sector_percentage_sum, sector_percentage_sum_good, true
                    sector_percentage_sum, sector_percentage_sum_bad, false
                    results_references, results_refs_good, true
                    results_references, results_refs_bad, false
                    result_indicator_baseline_selector_with_conditions, results_indicator_baseline_value_good, true
                    result_indicator_baseline_selector_with_conditions, results_indicator_baseline_value_bad, false
                    result_indicator_baseline_selector_with_conditions, results_indicator_baseline_value_not_relevant, true
                    result_indicator_period_actual_selector_with_conditions, results_indicator_period_actual_value_good, true
                    result_indicator_period_actual_selector_with_conditions, results_indicator_period_actual_value_bad, false
                    result_indicator_period_actual_selector_with_conditions, results_indicator_period_actual_value_not_relevant, true
                    result_indicator_period_target_selector_with_conditions, results_indicator_period_target_value_good, true
                    result_indicator_period_target_selector_with_conditions, results_indicator_period_target_value_bad, false
                    result_indicator_period_target_selector_with_conditions, results_indicator_period_target_value_not_relevant, true
                    """)
    void judgesAsIatiDoes(String ruleset, String file, boolean passes) throws Exception {
        assertThat(findings(ruleset, file).isEmpty()).isEqualTo(passes);
    }

    @Test
    void leavesOutNoneOfThePublishedFiles() throws Exception {
        var cases =
                MetaTest.class
                        .getDeclaredMethod(
                                "judgesAsIatiDoes", String.class, String.class, boolean.class)
                        .getAnnotation(CsvSource.class)
                        .textBlock();
        var named =
                cases.lines()
                        .map(line -> line.split(", "))
                        .flatMap(row -> Stream.of(row[0] + ".json", row[1] + ".xml"))
                        .toList();
        try (var files = Files.list(META)) {
            assertThat(files.map(file -> file.getFileName().toString())).isSubsetOf(named);
        }
    }

    private static List<IatiFinding> findings(String ruleset, String file) throws Exception {
        var rules =
                Ruleset.read(
                        Files.readString(META.resolve(ruleset + ".json")),
                        Instant.parse("2026-11-27T00:00:00Z"),
                        Set.of());
        return Reading.activities(META.resolve(file + ".xml"), rules::findings);
    }
}
