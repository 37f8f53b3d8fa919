package org.cadre.mentorship;

import jakarta.persistence.Embeddable;

import org.cadre.people.PersonId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** How well somebody masters what a module teaches, and who has verified it. */
@Embeddable
class Skill {

    private String moduleCode;
    private int level;
    private int wanted;
    private @Nullable Integer verifiedLevel;
    private @Nullable UUID verifiedBy;
    private @Nullable LocalDate verifiedOn;

    protected Skill() {}

    Skill(String moduleCode, int level, int wanted) {
        this.moduleCode = moduleCode;
        this.level = level;
        this.wanted = wanted;
    }

    /** As it was said, with what somebody found. */
    Skill verified(int found, @Nullable PersonId by, LocalDate on) {
        var verified = new Skill(moduleCode, level, wanted);
        verified.verifiedLevel = found;
        verified.verifiedBy = by == null ? null : by.id();
        verified.verifiedOn = on;
        return verified;
    }

    /** Another level of one's own; what was verified stays. */
    Skill said(int own, int aim) {
        var said = new Skill(moduleCode, own, aim);
        said.verifiedLevel = verifiedLevel;
        said.verifiedBy = verifiedBy;
        said.verifiedOn = verifiedOn;
        return said;
    }

    String moduleCode() {
        return moduleCode;
    }

    int level() {
        return level;
    }

    int wanted() {
        return wanted;
    }

    /** What a run counts for a mentor: nothing that nobody has verified. */
    int counted() {
        return verifiedLevel == null ? 0 : verifiedLevel;
    }

    SkillRow row() {
        return new SkillRow(moduleCode, level, wanted, verifiedLevel, verifiedOn);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Skill skill
                && moduleCode.equals(skill.moduleCode)
                && level == skill.level
                && wanted == skill.wanted
                && Objects.equals(verifiedLevel, skill.verifiedLevel)
                && Objects.equals(verifiedOn, skill.verifiedOn);
    }

    @Override
    public int hashCode() {
        return moduleCode.hashCode();
    }
}
