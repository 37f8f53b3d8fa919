package org.cadre.diversity;

import org.cadre.content.Json;
import org.cadre.text.Language;
import org.cadre.text.LocalizedText;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The codes of an attribute in their order, as they were registered, and into which coarser code
 * each falls. A version is never changed: new codes are a new version.
 */
public record Classification(Attribute attribute, int version, List<Code> codes) {

    /**
     * @param coarse the same as the code where nothing is coarser
     * @param names of what has names of its own, such as a country; else the texts have them
     */
    public record Code(String code, String coarse, Map<String, String> names) {

        public Code {
            names = Map.copyOf(names);
        }

        static Code of(String code, String coarse) {
            return new Code(code, coarse, Map.of());
        }
    }

    public Classification {
        codes = List.copyOf(codes);
    }

    /** Whether its coarser codes are fewer than its own. */
    public boolean hasCoarser() {
        return codes(true).size() < codes.size();
    }

    public List<String> codes(boolean coarse) {
        var all = new LinkedHashSet<String>();
        codes.forEach(code -> all.add(coarse ? code.coarse() : code.code()));
        return List.copyOf(all);
    }

    /** The coarser code of a code; of one that is not registered itself. */
    String coarse(String code) {
        return codes.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .map(Code::coarse)
                .orElse(code);
    }

    /** Its own name; empty where the texts have it. */
    public Optional<String> name(String code, Language language) {
        return codes.stream()
                .filter(each -> each.code().equals(code) && !each.names().isEmpty())
                .findFirst()
                .map(each -> new LocalizedText(each.names()).in(language));
    }

    String json() {
        return Json.of(
                codes.stream()
                        .map(code -> List.of(code.code(), code.coarse(), code.names()))
                        .toList());
    }

    static Classification read(Attribute attribute, int version, String json) {
        var codes = new ArrayList<Code>();
        for (var each : (List<?>) Json.parse(json).orElseThrow()) {
            var code = (List<?>) each;
            var names = new LinkedHashMap<String, String>();
            ((Map<?, ?>) code.get(2)).forEach((k, v) -> names.put(k.toString(), v.toString()));
            codes.add(new Code(code.get(0).toString(), code.get(1).toString(), names));
        }
        return new Classification(attribute, version, codes);
    }
}
