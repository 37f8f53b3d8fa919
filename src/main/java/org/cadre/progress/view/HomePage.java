package org.cadre.progress.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.people.PersonId;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.progress.HeldCertificate;
import org.cadre.progress.HeldCertificates;
import org.cadre.progress.ProgressQueries;
import org.cadre.progress.TraineeModule;
import org.cadre.progress.UpdateRow;
import org.cadre.time.CadreClock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** The trainee's home: go on where one stopped, what is due, what is held. */
@Named
@RequestScoped
public class HomePage {

    private static final int SOON_DAYS = 14;

    @Inject ProgressQueries queries;
    @Inject Instance<HeldCertificates> held;
    @Inject CurrentActor current;
    @Inject Shell shell;
    @Inject Messages msg;
    @Inject CadreClock clock;

    private List<TraineeModule> modules;
    private List<UpdateRow> updates;
    private List<HeldCertificate> certificates;

    /** Who manages and learns nothing is led to the overview. */
    public void load() {
        if (current.get().holdsAny(Role.PROGRAMME_MANAGER)
                && !current.get().holdsAny(Role.TRAINEE)) {
            Pages.go("/progress/overview");
            return;
        }
        var home = queries.myHome(shell.language());
        modules = home.modules();
        updates = home.updates();
        var person = new PersonId(current.get().personId());
        certificates = held.stream().flatMap(port -> port.of(person).stream()).toList();
    }

    /** The module that was read last and is not completed; else the next one to begin. */
    public TraineeModule getResume() {
        return modules.stream()
                .filter(module -> !module.isCompleted())
                .filter(module -> module.begun() || module.isOpen())
                .findFirst()
                .orElse(null);
    }

    /** What must be completed before the cohort ends, the nearest end first. */
    public List<TraineeModule> getDue() {
        return modules.stream()
                .filter(module -> !module.isCompleted())
                .sorted(Comparator.comparing(TraineeModule::endsOn))
                .toList();
    }

    public List<TraineeModule> getModules() {
        return modules;
    }

    public String kind(HeldCertificate certificate) {
        return switch (certificate.state()) {
            case "VALID" -> "ok";
            case "BEING_MADE" -> "acc";
            case "EXPIRED" -> "warn";
            default -> "bad";
        };
    }

    public List<HeldCertificate> getCertificates() {
        return certificates;
    }

    /** Straight into the lesson where one stopped; the module's page before it is begun. */
    public String getResumeHref() {
        var module = getResume();
        var id = module.module().id();
        return module.resume()
                .map(lesson -> Pages.address("/progress/lesson", "module", id, "lesson", lesson))
                .orElse(Pages.address("/progress/module", "module", id));
    }

    /** The status of a due date: late, soon, or not yet pressing. */
    public String urgency(TraineeModule module) {
        return urgency(daysLeft(module));
    }

    private static String urgency(long days) {
        return days < 0 ? "bad" : days <= SOON_DAYS ? "warn" : "none";
    }

    public String timeLeft(TraineeModule module) {
        return timeLeft(daysLeft(module));
    }

    /** What holders are asked to learn after a major step, due first first. */
    public List<UpdateRow> getUpdates() {
        return updates;
    }

    public String updateUrgency(UpdateRow update) {
        return urgency(daysLeft(update.dueOn()));
    }

    public String updateTimeLeft(UpdateRow update) {
        return timeLeft(daysLeft(update.dueOn()));
    }

    private String timeLeft(long days) {
        return days < 0 ? msg.of("progress.home.late", -days) : msg.of("progress.home.left", days);
    }

    private long daysLeft(TraineeModule module) {
        return daysLeft(module.endsOn());
    }

    private long daysLeft(LocalDate day) {
        return ChronoUnit.DAYS.between(clock.today(current.get().zone()), day);
    }
}
