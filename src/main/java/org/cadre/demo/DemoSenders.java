package org.cadre.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.people.AgencyId;
import org.cadre.people.AgencyKind;
import org.cadre.text.Language;

import java.util.List;

/** The twelve agencies that send people, of five countries. */
@ApplicationScoped
class DemoSenders {

    @Inject DemoPeople people;

    /**
     * An agency that sends people.
     *
     * @param domain of its mails
     * @param language that most of its people read
     * @param weight how many it sends beside the others
     */
    record Sender(AgencyId agency, AgencyKind kind, String domain, Language language, int weight) {}

    /** All of them; each is found by its domain. */
    record Senders(List<Sender> all) {

        AgencyId of(String domain) {
            return all.stream()
                    .filter(sender -> sender.domain().equals(domain))
                    .map(Sender::agency)
                    .findFirst()
                    .orElseThrow();
        }
    }

    Senders add() {
        return new Senders(
                List.of(
                        police("National Police of Arvenia", "AV", "police", Language.EN, 9),
                        add(
                                "Customs of Belmora",
                                AgencyKind.CUSTOMS,
                                "BM",
                                "customs",
                                Language.FR,
                                6),
                        add(
                                "Forensic Laboratory of Dorrania",
                                AgencyKind.LABORATORY,
                                "DR",
                                "laboratory",
                                Language.AR,
                                4),
                        add(
                                "Prosecution Service of Castovia",
                                AgencyKind.PROSECUTION,
                                "CS",
                                "prosecution",
                                Language.EN,
                                6),
                        add(
                                "Anti-Corruption Office of Estrova",
                                AgencyKind.OTHER,
                                "ET",
                                "integrity",
                                Language.EN,
                                4),
                        police("Port Police of Estrova", "ET", "ports", Language.EN, 5),
                        add(
                                "Border Guard of Dorrania",
                                AgencyKind.OTHER,
                                "DR",
                                "border",
                                Language.AR,
                                6),
                        add(
                                "Financial Intelligence Unit of Arvenia",
                                AgencyKind.FIU,
                                "AV",
                                "fiu",
                                Language.EN,
                                4),
                        add(
                                "High Court of Belmora",
                                AgencyKind.JUDICIARY,
                                "BM",
                                "court",
                                Language.FR,
                                4),
                        police(
                                "National Police of Castovia",
                                "CS",
                                "police-castovia",
                                Language.EN,
                                8),
                        add(
                                "Prison Service of Dorrania",
                                AgencyKind.PRISON,
                                "DR",
                                "prisons",
                                Language.AR,
                                3),
                        add(
                                "Prosecution Service of Estrova",
                                AgencyKind.PROSECUTION,
                                "ET",
                                "prosecution-estrova",
                                Language.FR,
                                5)));
    }

    private Sender police(
            String name, String country, String domain, Language language, int weight) {
        return add(name, AgencyKind.POLICE, country, domain, language, weight);
    }

    private Sender add(
            String name,
            AgencyKind kind,
            String country,
            String domain,
            Language language,
            int weight) {
        return new Sender(
                people.agency(name, kind, country), kind, domain + ".example", language, weight);
    }
}
