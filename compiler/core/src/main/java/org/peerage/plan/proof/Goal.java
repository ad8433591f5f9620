package org.peerage.plan.proof;

import java.util.Optional;
import org.peerage.plan.state.ClusterPage;
import org.peerage.plan.state.Unit;
import org.peerage.plan.state.Window;
import org.peerage.plan.state.World;

/**
 * The state a plan has to end in (plan-proof.md section 5, Final).
 *
 * @param page what the page of every peer says; blank where no cluster is left. On Conductor the
 *     list counts as a set
 * @param outer the addresses in each outer list
 * @param targets the addresses service records lead to
 * @param unserved the former names of the cluster, under which no records lead to it any more, one
 *     bit to each
 * @param bridges whether every peer holds the conference bridges (Conductor)
 */
public record Goal(
    ClusterPage page, int version, int[] outer, int targets, int unserved, boolean bridges) {

  /** The same where the cluster keeps its name. */
  public Goal(ClusterPage page, int version, int[] outer, int targets, boolean bridges) {
    this(page, version, outer, targets, 0, bridges);
  }

  /** What a world lacks; nothing where it is as wanted. */
  public Optional<String> missing(World world) {
    if (world.windows().ofRuns() > 0) {
      return Optional.of("a run is still under way");
    }
    for (Window window : Window.values()) {
      if (world.windows().isOpen(window)) {
        return Optional.of("window " + window + " is still open");
      }
    }
    int members = 0;
    for (int i = 0; i < world.size(); i++) {
      Unit unit = world.unit(i);
      if (unit.isOnNetwork()) {
        boolean wanted = page.list().has(unit.address());
        members += wanted ? 1 : 0;
        Optional<String> lack = wanted ? member(world, i) : outsider(world, unit);
        if (lack.isPresent()) {
          return lack.map(what -> what + " (unit " + unit.address() + ")");
        }
      }
    }
    if (members != page.list().size()) {
      return Optional.of("a peer is missing");
    }
    return around(world);
  }

  private Optional<String> member(World world, int number) {
    Unit unit = world.unit(number);
    boolean conductor = world.layout().conductor();
    boolean same =
        conductor
            ? unit.page().list().addresses() == page.list().addresses()
            : unit.page().equals(page);
    if (!same) {
      return Optional.of("the page is not as declared");
    }
    boolean runs =
        conductor
            ? unit.running().list().addresses() == page.list().addresses()
            : unit.running().equals(page);
    if (!runs || unit.owes()) {
      return Optional.of("a restart is owed");
    }
    if (unit.content() != world.newest()) {
      return Optional.of("not the newest configuration");
    }
    if (unit.version() != version) {
      return Optional.of("not the declared version");
    }
    if (!world.names().resolves(unit.address())) {
      return Optional.of("its name does not lead to it");
    }
    if (unit.bridges() != (bridges ? Unit.ALL_BRIDGES : 0)) {
      return Optional.of("conference bridges are not as before");
    }
    return unit.maintenance() ? Optional.of("still in maintenance mode") : Optional.empty();
  }

  private Optional<String> outsider(World world, Unit unit) {
    if (!unit.page().isBlank() || !unit.running().isBlank()) {
      return Optional.of("a unit that left still has peers");
    }
    if (page.isBlank() && unit.maintenance()) {
      return Optional.of("still in maintenance mode");
    }
    return unit.page().name() == ClusterPage.OWN_NAME || !unit.reachable()
        ? Optional.empty()
        : Optional.of("a unit that left still bears the cluster's name");
  }

  private Optional<String> around(World world) {
    for (int list = 0; list < outer.length; list++) {
      if (world.outer(list) != outer[list]) {
        return Optional.of("outer list " + list + " is not as declared");
      }
    }
    if (world.names().targets() != targets) {
      return Optional.of("service records are not as declared");
    }
    if (!page.isBlank() && (world.names().records() & ~page.list().addresses()) != 0) {
      return Optional.of("a name leads to where no peer is any more");
    }
    if (world.names().cached() != 0 || world.names().stale() != 0) {
      return Optional.of("caches still hold old answers");
    }
    if (world.names().unserved() != unserved) {
      return Optional.of("records of a former name of the cluster are left, or some are missing");
    }
    if (world.names().brief() != 0 || world.names().briefTargets()) {
      return Optional.of("a TTL is still lowered");
    }
    return (page.list().addresses() & world.ownZones()) == 0
        ? Optional.empty()
        : Optional.of("a zone of the cluster leads to a peer");
  }
}
