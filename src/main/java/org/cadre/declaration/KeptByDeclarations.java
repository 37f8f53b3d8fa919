package org.cadre.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.people.KeptApart;
import org.cadre.people.KeptRecords;
import org.cadre.people.KeptTable;
import org.cadre.people.PersonId;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

@ApplicationScoped
class KeptByDeclarations implements KeptRecords {

    @Inject DeclarationRepository declarations;

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.of(
                        "legal_bases_recorded",
                        """
                        select b.countryCode as country, b.purpose as purpose, b.number as number,
                             b.recordedAt as recorded_at
                        from LegalBasis b where b.recordedBy = :person order by b.recordedAt
                        """));
    }

    @Override
    public List<KeptApart> apart() {
        return List.of(new KeptApart("declarations", this::declarationsOf));
    }

    private List<Map<String, Object>> declarationsOf(PersonId person) {
        return declarations.find(List.of(person)).values().stream()
                .map(KeptByDeclarations::row)
                .toList();
    }

    private static Map<String, Object> row(Declaration said) {
        var row = new LinkedHashMap<String, Object>();
        row.put("for_statistics", said.allows(Purpose.STATISTICS));
        row.put("for_measures", said.allows(Purpose.MEASURES));
        row.put("gender", said.answer(Dimension.GENDER));
        row.put("own_words", said.ownWords());
        row.put("difficulties", ShortSet.told(said.difficulties()));
        row.put("disability", said.answer(Dimension.DISABILITY));
        row.put("age_band", said.answer(Dimension.AGE));
        row.put("education", said.answer(Dimension.EDUCATION));
        return row;
    }
}
