package org.cadre.scenario;

/** Who gets an inject. Written {@code all}, {@code team:a} or {@code role:a-lead}. */
public sealed interface Addressee {

    /** Everybody of every team. */
    record All() implements Addressee {

        @Override
        public String toString() {
            return "all";
        }
    }

    /**
     * Everybody of one team.
     *
     * @param team its id
     */
    record OfTeam(String team) implements Addressee {

        @Override
        public String toString() {
            return "team:" + team;
        }
    }

    /**
     * Whoever has a role.
     *
     * @param role its id, which names the team too
     */
    record OfRole(String role) implements Addressee {

        @Override
        public String toString() {
            return "role:" + role;
        }
    }
}
