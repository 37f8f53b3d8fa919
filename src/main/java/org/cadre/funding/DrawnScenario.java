package org.cadre.funding;

import org.cadre.funding.continuity.PlannedActivity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A scenario as it was when it was drawn, so that the draws can be made again after it has changed.
 *
 * @param activities that were open then
 */
record DrawnScenario(
        ScenarioId id, String name, List<ScenarioStep> steps, List<PlannedActivity> activities) {

    Map<String, Object> map() {
        var map = new LinkedHashMap<String, Object>();
        map.put("id", id.toString());
        map.put("name", name);
        map.put("steps", ScenarioStep.write(steps));
        map.put("activities", activities.stream().map(DrawnScenario::map).toList());
        return map;
    }

    private static Map<String, Object> map(PlannedActivity activity) {
        var map = new LinkedHashMap<String, Object>();
        map.put("id", activity.id());
        map.put("deadline", activity.deadline().toString());
        map.put("criticality", activity.criticality().toPlainString());
        map.put(
                "costs",
                activity.costs().stream()
                        .map(
                                each ->
                                        List.of(
                                                each.line(),
                                                each.month(),
                                                each.amount().toPlainString()))
                        .toList());
        return map;
    }

    static DrawnScenario read(Map<?, ?> map) {
        return new DrawnScenario(
                ScenarioId.find(String.valueOf(map.get("id"))).orElseThrow(),
                String.valueOf(map.get("name")),
                ScenarioStep.read(String.valueOf(map.get("steps"))),
                list(map, "activities").stream().map(each -> activity((Map<?, ?>) each)).toList());
    }

    private static List<?> list(Map<?, ?> map, String key) {
        return (List<?>) Objects.requireNonNull(map.get(key), key);
    }

    private static PlannedActivity activity(Map<?, ?> map) {
        return new PlannedActivity(
                String.valueOf(map.get("id")),
                list(map, "costs").stream().map(each -> cost((List<?>) each)).toList(),
                LocalDate.parse(String.valueOf(map.get("deadline"))),
                new BigDecimal(String.valueOf(map.get("criticality"))));
    }

    private static PlannedActivity.Cost cost(List<?> parts) {
        return new PlannedActivity.Cost(
                String.valueOf(parts.get(0)),
                Integer.parseInt(String.valueOf(parts.get(1))),
                new BigDecimal(String.valueOf(parts.get(2))));
    }
}
