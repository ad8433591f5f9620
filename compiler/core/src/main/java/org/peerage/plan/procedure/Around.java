package org.peerage.plan.procedure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.peerage.plan.procedure.Cast.Feature;
import org.peerage.plan.state.Action;
import org.peerage.plan.state.DnsAction;
import org.peerage.plan.state.Layout.Outer;
import org.peerage.plan.state.Window;
import org.peerage.plan.step.Actor;
import org.peerage.plan.step.Pause;
import org.peerage.plan.step.Step;
import org.peerage.platform.Page;
import org.peerage.platform.Wait;

/** What changes around a cluster when its members do: DNS, zones, policy services, endpoints. */
final class Around {

  /** Why outer lists are led away first, by procedure. */
  static final String FROM_LEAVER =
      "the guide has it last, when calls already reach a unit that stands alone";

  static final String FROM_DEAD =
      "the guide has it last, and callers are led to a dead unit until then";
  static final String FROM_CONDUCTOR =
      "the guide has it when the unit stands alone already and its bridges are gone";
  private static final String TOO_EARLY =
      "before the newcomer is Active calls would reach a unit without configuration";

  private static final Duration LOWERED = Duration.ofSeconds(60);

  private Around() {}

  /** Address and reverse records of a unit, where they are not published yet. */
  static List<Step> addressRecords(Scene scene, int unit) {
    int address = scene.address(unit);
    if (scene.world().names().resolves(address)) {
      return List.of();
    }
    boolean renewed = (scene.world().names().stale() & 1 << address) != 0;
    return List.of(
        Step.of(
                Actor.DNS,
                new DnsAction.PublishAddress(address, renewed),
                "Publish the address and reverse records of the unit; do not ask for its name"
                    + " earlier, since a negative answer is kept",
                "EXP-PRE-022",
                "EXP-MRA-007")
            .own("Cisco TMS and the peers use the name, and the checklist of the guide lacks it")
            .verifying("every name server that the peers ask answers with the new address")
            .back("withdraw the records"));
  }

  /** What a unit leaves behind that nobody needs any more. */
  static List<Step> withdrawAddress(Scene scene, int unit) {
    boolean certified = scene.cast().has(Feature.OWN_CERTIFICATES);
    return List.of(
        Step.of(
                Actor.DNS,
                new DnsAction.WithdrawAddress(scene.address(unit)),
                "Withdraw the address and reverse records of the unit")
            .own("no list holds its name any more")
            .verifying("no name server of the zone answers for it")
            .back("publish the records again"),
        Blocks.note(
                Actor.PERSON,
                certified
                    ? "Have the ports that firewalls open for the unit closed, and its certificate"
                        + " revoked"
                    : "Have the ports that firewalls open for the unit closed")
            .own("nobody needs them any more")
            .verifying("whoever looks after them has said so"));
  }

  /** Before a name is to lead elsewhere; raised again by {@link #raiseTtl}. */
  static Step lowerTtl(Scene scene, int unit) {
    return Step.of(
            Actor.DNS,
            new DnsAction.LowerTtl(unit),
            "Lower the TTL of the address and reverse records of the unit to 60 seconds, and wait as"
                + " long as the old TTL was",
            "EXP-ADDR-005")
        .own("peers, zones and proxies that hold the name would go on to the old address")
        .waiting(Pause.ttl(scene.cast().addressTtl()))
        .verifying("every name server of the zone answers with the lower TTL")
        .back("raise the TTL to what it was");
  }

  /** The TTL as declared, once the unit works at its new address. */
  static Step raiseTtl(int unit) {
    return Step.of(
            Actor.DNS,
            new DnsAction.RaiseTtl(unit),
            "Raise the TTL of the address and reverse records of the unit to what is declared",
            "EXP-ADDR-005")
        .own("it was lowered so that the name could change quickly")
        .verifying("every name server of the zone answers with the declared TTL")
        .back("nothing to go back from");
  }

  /** Old answers about a name that leads elsewhere now are waited out. */
  static Step waitForName(Scene scene, int unit) {
    boolean brief = scene.world().names().isBrief(unit);
    return Step.of(
            Actor.DNS,
            new DnsAction.WaitForName(unit, brief),
            "Wait until nobody is led to the former address any more")
        .own("records live on in caches")
        .waiting(Pause.ttl(brief ? LOWERED : scene.cast().addressTtl()))
        .verifying("every name server that the peers ask answers with the new address alone");
  }

  /** Before records go at a moment of one's choice; raised again by {@link #raiseTargets}. */
  static Step lowerTargets(Scene scene) {
    return Step.of(
            Actor.DNS,
            new DnsAction.LowerTargets(),
            "Lower the TTL of the service records and round-robin addresses of the cluster to 60"
                + " seconds, and wait as long as the old TTL was")
        .own("callers would go on to where the records led, for as long as answers are kept")
        .waiting(Pause.ttl(scene.cast().targetTtl()))
        .verifying("every name server of the zone answers with the lower TTL")
        .back("raise the TTL to what it was");
  }

  /** The TTL as declared, once nobody goes back. */
  static Step raiseTargets() {
    return Step.of(
            Actor.DNS,
            new DnsAction.RaiseTargets(),
            "Raise the TTL of the service records and round-robin addresses of the cluster to what"
                + " is declared",
            "EXP-ENDP-010")
        .own("it was lowered so that records could change quickly")
        .verifying("every name server of the zone answers with the declared TTL")
        .back("nothing to go back from");
  }

  /**
   * Everything outside led to these addresses alone, then caches waited out.
   *
   * @param why what speaks against the place the guide has it in; empty where it is the guide's
   */
  static List<Step> shrink(
      Scene scene, int keep, boolean wait, Window cache, int about, String why, String... ids) {
    var steps = new ArrayList<Step>();
    int targets = scene.world().names().targets();
    boolean published = (targets & ~keep) != 0;
    if (published) {
      Step step =
          Step.of(
                  Actor.DNS,
                  new DnsAction.Targets(targets & keep),
                  keep == 0
                      ? "Withdraw the service records and round-robin addresses of the cluster, or"
                          + " let them lead to where it was decided"
                      : "Withdraw service records and round-robin addresses that lead elsewhere than"
                          + " to the peers that stay",
                  ids)
              .verifying("every name server of the zone answers with the new serial")
              .back("publish the records again");
      Step placed = why.isEmpty() ? step : step.moved(why);
      steps.add(cache == Window.CACHE ? placed.opening(cache, about) : placed);
    }
    for (int list = 0; list < scene.world().layout().outer().size(); list++) {
      int now = scene.world().outer(list);
      if ((now & ~keep) != 0) {
        Step step = edit(scene, list, lessening(scene, list, keep), ids);
        steps.add(why.isEmpty() ? step : step.moved(why));
      }
    }
    if (published && wait) {
      steps.add(waitForCaches(scene));
    }
    return steps;
  }

  /** What is tied by hand and loses its last peer is tied to another; other lists get shorter. */
  private static int lessening(Scene scene, int list, int keep) {
    int left = scene.world().outer(list) & keep;
    return left == 0 && !scene.namesAllPeers(list) ? Integer.lowestOneBit(keep) : left;
  }

  static Step waitForCaches(Scene scene) {
    boolean brief = scene.world().names().briefTargets();
    return Step.of(
            Actor.DNS,
            new DnsAction.WaitForCaches(brief),
            "Wait until nobody is led by old answers any more",
            "EXP-RML-016")
        .own("records live on in caches")
        .waiting(Pause.ttl(brief ? LOWERED : scene.cast().targetTtl()))
        .verifying("the greater of the declared and the observed TTL has passed");
  }

  /** Zones, policy services, then service records led to these addresses too. */
  static List<Step> grow(Scene scene, int all, String... ids) {
    var steps = new ArrayList<Step>();
    for (int list = 0; list < scene.world().layout().outer().size(); list++) {
      int now = scene.world().outer(list);
      if (scene.namesAllPeers(list) && now != all) {
        steps.add(edit(scene, list, all, ids).moved(TOO_EARLY));
      }
    }
    if (scene.cast().has(Feature.PUBLISHED) && scene.world().names().targets() != all) {
      boolean alone = scene.page().isBlank() && scene.cast().has(Feature.PUBLISHED_BEFORE);
      steps.add(alone ? ledAlready(all) : lead(all));
    }
    return steps;
  }

  /** Service records that led to a unit on its own go on to lead to the cluster it is now. */
  private static Step ledAlready(int all) {
    return Step.of(
            Actor.DNS,
            new DnsAction.Targets(all),
            "See that the service records, and the round-robin addresses where they are used, lead"
                + " to this unit as they did before",
            "EXP-SRV-019")
        .own("the checklist of the guide lacks DNS")
        .verifying("every name server of the zone answers with records that lead to it")
        .back("publish what was there before");
  }

  private static Step lead(int all) {
    return Step.of(
            Actor.DNS,
            new DnsAction.Targets(all),
            "Publish the service records, and the round-robin addresses where they are used, of all"
                + " peers",
            "EXP-SRV-019")
        .own("the checklist of the guide lacks DNS; " + TOO_EARLY)
        .verifying("every name server of the zone answers with the new serial")
        .back("withdraw these records again and wait for their TTL");
  }

  static Step edit(Scene scene, int list, int addresses, String... ids) {
    Outer kind = scene.world().layout().outer().get(list);
    Step step =
        Step.of(Actor.outer(list), new Action.EditOuter(list, addresses), words(kind), ids)
            .back("enter the former addresses again");
    int former = scene.world().outer(list);
    return switch (kind) {
      case ZONE, ZONE_BY_HAND ->
          step.on(Page.ZONES)
              .entering(scene.cast().listed("Peer", list, addresses))
              .formerly(scene.cast().listed("Peer", list, former))
              .verifying("open the zone again: it shows these addresses");
      case POLICY_SERVICE ->
          step.on(Page.POLICY_SERVICES)
              .entering(scene.cast().listed("Server", list, addresses))
              .formerly(scene.cast().listed("Server", list, former))
              .waiting(Pause.of(Wait.POLICY_SERVICE_STATUS))
              .verifying(
                  "open the service again: each server reads Active, in green, with the time of the"
                      + " last communication; red Failed: see address, credentials, and that the"
                      + " Conductor no longer has its default passwords");
      case ENDPOINTS ->
          step.entering(scene.cast().listed("Server", list, addresses))
              .formerly(scene.cast().listed("Server", list, former))
              .verifying("the endpoints are registered to these peers");
    };
  }

  private static String words(Outer kind) {
    return switch (kind) {
      case ZONE, ZONE_BY_HAND ->
          "Let the zone lead to exactly these peers; their order does not matter";
      case POLICY_SERVICE ->
          "On the VCS, on a clustered one its primary, let the policy service ask exactly these"
              + " Conductors, in one save";
      case ENDPOINTS -> "Let the endpoints register to these peers";
    };
  }
}
