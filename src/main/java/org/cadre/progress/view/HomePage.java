package org.cadre.progress.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.people.PersonId;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.faces.Waiting;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.progress.HeldCertificate;
import org.cadre.progress.HeldCertificates;
import org.cadre.progress.ProgressQueries;
import org.cadre.progress.TraineeModule;
import org.cadre.progress.UpdateRow;
import org.cadre.time.CadreClock;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;

/** The trainee's home: go on where one stopped, what is due, what is held. */
@Named
@RequestScoped
public class HomePage {

    @Inject ProgressQueries queries;
    @Inject Instance<HeldCertificates> held;
    @Inject @Any Instance<Waiting> waiting;
    @Inject CurrentActor current;
    @Inject Shell shell;
    @Inject CadreClock clock;

    private List<TraineeModule> modules;
    private HomeView home;
    private List<Waiting.Item> items;

    /** Who manages and learns nothing is led to the overview. */
    public void load() {
        if (current.get().holdsAny(Role.PROGRAMME_MANAGER)
                && !current.get().holdsAny(Role.TRAINEE)) {
            Pages.go("/progress/overview");
            return;
        }
        items = waiting.stream().flatMap(port -> port.items(current.get()).stream()).toList();
        var found = queries.myHome(shell.language());
        modules = found.modules();
        home =
                new HomeView(
                        shell.language(),
                        clock.today(current.get().zone()),
                        !modules.isEmpty() || !found.updates().isEmpty(),
                        resume(),
                        found.updates().stream().map(HomePage::update).toList(),
                        due(),
                        certificates());
    }

    private HomeView.@Nullable Resume resume() {
        return modules.stream()
                .filter(module -> !module.isCompleted())
                .filter(module -> module.begun() || module.isOpen())
                .findFirst()
                .map(HomePage::resume)
                .orElse(null);
    }

    private static HomeView.Resume resume(TraineeModule mine) {
        return new HomeView.Resume(
                mine.module().title(),
                mine.module().summary(),
                mine.begun(),
                mine.conditions().lessonsDone(),
                mine.module().lessons(),
                mine.conditions().met(),
                mine.conditions().all(),
                href(mine));
    }

    /** Straight into the lesson where one stopped; the module's page before it is begun. */
    private static String href(TraineeModule mine) {
        var id = mine.module().id();
        return mine.resume()
                .map(lesson -> Pages.address("/progress/lesson", "module", id, "lesson", lesson))
                .orElse(Pages.address("/progress/module", "module", id));
    }

    private static HomeView.Update update(UpdateRow row) {
        return new HomeView.Update(
                row.module().id(),
                row.module().title(),
                row.module().version().toString(),
                row.minutes(),
                row.dueOn());
    }

    private List<HomeView.Due> due() {
        return modules.stream()
                .filter(module -> !module.isCompleted())
                .sorted(Comparator.comparing(TraineeModule::endsOn))
                .map(
                        mine ->
                                new HomeView.Due(
                                        mine.module().id(),
                                        mine.module().title(),
                                        mine.cohortName(),
                                        mine.endsOn()))
                .toList();
    }

    private List<HomeView.Held> certificates() {
        var person = new PersonId(current.get().personId());
        return held.stream().flatMap(port -> port.of(person).stream()).map(HomePage::held).toList();
    }

    private static HomeView.Held held(HeldCertificate certificate) {
        return new HomeView.Held(
                certificate.title(), certificate.validUntil(), certificate.state());
    }

    public List<TraineeModule> getModules() {
        return modules;
    }

    /** What others wait for; each reader has the own ones. */
    public List<Waiting.Item> getWaiting() {
        return items;
    }

    public HomeView getHome() {
        return home;
    }
}
