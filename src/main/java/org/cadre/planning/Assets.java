package org.cadre.planning;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.budget.BudgetQueries;
import org.cadre.budget.FinanceAccess;
import org.cadre.budget.LineId;
import org.cadre.budget.Words;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.Stale;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.time.ZoneOffset;

/** Keeps the list of assets; each in the actor's programmes. */
@UseCase
public class Assets {

    @Inject PlanningRepository plans;
    @Inject BudgetQueries budgets;
    @Inject FinanceAccess access;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** It is kept no more, so nothing of it changes. */
    public static final class AssetIsDisposed extends Refusal {}

    @Allowed({Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER})
    public AssetId note(ProgrammeId programme, AssetPlan plan) {
        access.require(programme, Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER);
        requireOwn(programme, plan.line());
        var asset = new Asset(programme, plan, clock.now());
        plans.add(asset);
        events.fire(new PlanningEvents.AssetNoted(asset.id(), plan.yearly(), clock.now()));
        return asset.id();
    }

    private void requireOwn(ProgrammeId programme, LineId line) {
        if (budgets.lines(programme).stream().noneMatch(each -> each.id().equals(line))) {
            throw new NotFound("budget line " + line);
        }
    }

    /**
     * Says differently what it is. Refuses with {@link AssetIsDisposed}, {@link Stale}.
     *
     * @param read the version that was read
     */
    @Allowed({Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER})
    public void change(AssetId id, AssetPlan plan, int read) {
        var asset = kept(id);
        asset.requireAsRead(read);
        requireOwn(asset.programme(), plan.line());
        asset.follow(plan);
        events.fire(new PlanningEvents.AssetChanged(id, plan.yearly(), clock.now()));
    }

    private Asset kept(AssetId id) {
        var asset = plans.lockAsset(id);
        access.require(asset.programme(), Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER);
        asset.requireKept();
        return asset;
    }

    /** It is kept no more: sold, broken, given away. Refuses with {@link AssetIsDisposed}. */
    @Allowed({Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER})
    public void dispose(AssetId id, String reason) {
        var asset = kept(id);
        var why = Words.needed("reason", reason, 500);
        asset.dispose(clock.today(ZoneOffset.UTC), why);
        events.fire(new PlanningEvents.AssetDisposed(id, why, clock.now()));
    }
}
