package org.peerage.plan.proof;

import java.util.Optional;
import org.peerage.plan.state.Copies;
import org.peerage.plan.state.Layout.Outer;
import org.peerage.plan.state.PeerList;
import org.peerage.plan.state.Unit;
import org.peerage.plan.state.Window;
import org.peerage.plan.state.World;

/**
 * What holds after every step and while a unit is down, outside the windows that suspend it
 * (plan-proof.md section 5). Those that are about steps rather than states stand in {@link
 * Checker}.
 */
public enum Invariant {
  /** [EXP-PEER-003, EXP-ALARM-004, EXP-RML-012, EXP-ADD-001, CND-GEN-007] */
  OWN_ADDRESS_LISTED(
      "own-address-listed",
      "a page that is not blank holds the own address once, nothing twice, and no more addresses"
          + " than a cluster may have; on Expressway it has no gap and a primary",
      "EXP-PEER-003") {
    @Override
    boolean holds(World world) {
      for (int i = 0; i < world.size(); i++) {
        Unit unit = world.unit(i);
        PeerList list = unit.page().list();
        if (unit.isOnNetwork() && !list.isBlank()) {
          boolean ordered =
              world.layout().conductor() || list.isWithoutGaps() && unit.page().primary() >= 0;
          if (!list.has(unit.address())
              || !list.isWithoutRepeats()
              || list.size() > world.layout().mostPeers()
              || !ordered) {
            return false;
          }
        }
      }
      return true;
    }
  },

  /** [EXP-ADD-034, EXP-ADD-036, EXP-RML-011, EXP-RML-014, EXP-RMD-005, EXP-RMD-006] */
  PRIMARY_FIRST(
      "primary-first",
      "while members change, each list is the one before or the one after, and no subordinate has"
          + " the latter before the primary",
      "EXP-RML-011") {
    @Override
    boolean holds(World world) {
      if (world.layout().conductor()
          || world.from().isBlank()
          || !any(world, Window.JOIN, Window.LEAVE, Window.DEAD)) {
        return true;
      }
      int subjects = world.windows().subjects(Window.JOIN) | world.windows().subjects(Window.LEAVE);
      boolean later = false;
      boolean primaryLater = true;
      for (int i = 0; i < world.size(); i++) {
        Unit unit = world.unit(i);
        PeerList list = unit.page().list();
        boolean subject = (subjects & 1 << unit.address()) != 0 || isDead(world, i);
        if (world.isClustered(i) && !subject) {
          if (!list.equals(world.from()) && !list.equals(world.to())) {
            return false;
          }
          boolean after = list.equals(world.to());
          if (unit.claims()) {
            primaryLater = after;
          } else {
            later |= after && !world.from().equals(world.to());
          }
        }
      }
      return !later || primaryLater;
    }
  },

  /** [EXP-ALARM-009, EXP-PRE-001, EXP-ADD-006] */
  NEVER_BACKWARDS(
      "never-backwards",
      "no copy that any reading of the guides allows puts older configuration in place of newer, or"
          + " anything in place of what is not wiped",
      "EXP-ADD-006") {
    @Override
    boolean holds(World world) {
      return Copies.backwards(world).isEmpty();
    }
  },

  /** [EXP-PRIM-002] */
  EQUAL_CLAIMANTS(
      "equal-claimants",
      "two units claim to be primary only while the role moves, and hold the same configuration",
      "EXP-PRIM-002") {
    @Override
    boolean holds(World world) {
      int first = -1;
      for (int i = 0; i < world.size() && !world.layout().conductor(); i++) {
        if (world.isClustered(i) && world.unit(i).claims()) {
          if (first >= 0
              && (!world.windows().isOpen(Window.TWO)
                  || world.unit(first).content() != world.unit(i).content())) {
            return false;
          }
          first = i;
        }
      }
      return true;
    }
  },

  /** [EXP-ADD-028, EXP-ADD-002, EXP-UPG-008] */
  ONE_AT_A_TIME(
      "one-at-a-time",
      "one unit of a cluster restarts or is drained at a time, and one run is under way",
      "EXP-ADD-028") {
    @Override
    boolean holds(World world) {
      int down = 0;
      int drained = 0;
      for (int i = 0; i < world.size(); i++) {
        down += world.unit(i).power() == Unit.Power.DOWN ? 1 : 0;
        drained += world.isClustered(i) && world.unit(i).maintenance() ? 1 : 0;
      }
      return down <= 1 && drained <= 1 && world.windows().ofRuns() <= 1;
    }
  },

  /** [EXP-RML-005, EXP-DISB-007] */
  OUTSIDE_NAMES("outside-names", "no unit outside the cluster bears its name", "EXP-RML-005") {
    @Override
    boolean holds(World world) {
      for (int i = 0; i < world.size(); i++) {
        Unit unit = world.unit(i);
        if (unit.isOnNetwork() && unit.page().isBlank() && unit.page().name() != 0) {
          for (int j = 0; j < world.size(); j++) {
            if (world.isClustered(j)
                && !world.unit(j).page().isBlank()
                && world.unit(j).page().name() == unit.page().name()) {
              return false;
            }
          }
        }
      }
      return true;
    }
  },

  /** [EXP-NBR-009, EXP-NEW-020, EXP-ADD-015] */
  NO_PEER_ZONE(
      "no-peer-zone", "no zone of the cluster leads to one of its own peers", "EXP-NBR-009") {
    @Override
    boolean holds(World world) {
      for (int i = 0; i < world.size(); i++) {
        if (world.unit(i).isOnNetwork()
            && (world.unit(i).page().list().addresses() & world.ownZones()) != 0) {
          return false;
        }
      }
      return true;
    }
  },

  /** [EXP-PRE-022, EXP-ISO-008] */
  RESOLVABLE(
      "resolvable",
      "each name in a peer list leads to its address, and no cache still leads elsewhere",
      "EXP-PRE-022") {
    @Override
    boolean holds(World world) {
      int dead = world.windows().subjects(Window.DEAD);
      for (int i = 0; i < world.size(); i++) {
        PeerList list = world.unit(i).page().list();
        if (world.unit(i).isOnNetwork() && !isDead(world, i)) {
          int resolved = world.names().records() & ~world.names().stale();
          if ((list.addresses() & ~resolved & ~dead) != 0) {
            return false;
          }
        }
      }
      return true;
    }
  },

  /** [EXP-NEW-032, EXP-ADD-051, DOC-008] */
  CERTIFIED(
      "certified",
      "with Enforce, each unit in a peer list has a certificate that fits",
      "EXP-NEW-032") {
    @Override
    boolean holds(World world) {
      if (!world.layout().enforce()) {
        return true;
      }
      int forgiven = forgiven(world);
      for (int i = 0; i < world.size(); i++) {
        Unit unit = world.unit(i);
        if (unit.isOnNetwork() && !unit.page().isBlank()) {
          for (int j = 0; j < world.size(); j++) {
            int address = world.unit(j).address();
            boolean listed = unit.page().list().has(address) && world.at(address) == j;
            boolean leaves =
                world.windows().isOpen(Window.DISBAND) && world.unit(j).page().isBlank();
            if (listed
                && !world.unit(j).certified()
                && !leaves
                && ((forgiven & ~world.windows().subjects(Window.JOIN)) & 1 << address) == 0) {
              return false;
            }
          }
        }
      }
      return true;
    }
  },

  /** [EXP-UPG-008, EXP-UPG-019] */
  NOT_OLDER_PRIMARY(
      "not-older-primary", "the primary runs the newest version in its cluster", "EXP-UPG-008") {
    @Override
    boolean holds(World world) {
      int primary = world.layout().conductor() ? -1 : world.primary();
      for (int i = 0; i < world.size() && primary >= 0; i++) {
        if (world.isClustered(i)
            && !isDead(world, i)
            && world.unit(i).version() > world.unit(primary).version()) {
          return false;
        }
      }
      return true;
    }
  },

  /** [EXP-PRE-004, CND-PRE-008] */
  ADDRESS_UNIQUE("address-unique", "no two units on the network share an address", "EXP-PRE-004") {
    @Override
    boolean holds(World world) {
      int seen = 0;
      for (int i = 0; i < world.size(); i++) {
        if (world.unit(i).isOnNetwork()) {
          int bit = 1 << world.layout().place(world.unit(i).address());
          if ((seen & bit) != 0) {
            return false;
          }
          seen |= bit;
        }
      }
      return true;
    }
  },

  /** [EXP-RMD-003, EXP-RST-001, EXP-PRIM-012] */
  RESET_FIRST(
      "reset-first",
      "a unit that left without being cleared stays off the network until its reset",
      "EXP-RMD-003") {
    @Override
    boolean holds(World world) {
      for (int i = 0; i < world.size(); i++) {
        if (world.isAwaitingReset(i) && world.unit(i).isOnNetwork()) {
          return false;
        }
      }
      return true;
    }
  },

  /** [EXP-PEER-003, CND-PEER-001] */
  MUTUAL_LISTING(
      "mutual-listing",
      "who is listed is on the network and lists back; but for the one that joins, leaves or is"
          + " dead",
      "EXP-PEER-003") {
    @Override
    boolean holds(World world) {
      if (world.windows().isOpen(Window.DISBAND)) {
        return true;
      }
      int forgiven = forgiven(world);
      for (int i = 0; i < world.size(); i++) {
        Unit unit = world.unit(i);
        if (world.isClustered(i) && (forgiven & 1 << unit.address()) == 0) {
          PeerList list = unit.running().list();
          for (int field = 0; field < PeerList.FIELDS; field++) {
            int address = list.at(field);
            if (address >= 0 && (forgiven & 1 << address) == 0) {
              int other = world.at(address);
              if (other < 0
                  || !world.unit(other).isOnNetwork()
                  || !world.unit(other).running().list().has(unit.address())) {
                return false;
              }
            }
          }
        }
      }
      return true;
    }
  },

  /** [EXP-PEER-003, EXP-ADD-012, CND-PEER-001] */
  SAME_LIST(
      "same-list",
      "all peers hold the same list, on Expressway in the same order",
      "EXP-ADD-012",
      Window.JOIN,
      Window.LEAVE,
      Window.DEAD,
      Window.DISBAND,
      Window.CJOIN,
      Window.CLEAVE) {
    @Override
    boolean holds(World world) {
      for (int i = 0; i < world.size(); i++) {
        for (int j = 0; j < i; j++) {
          if (together(world, i, j)
              && (!alike(world, world.unit(i).page().list(), world.unit(j).page().list())
                  || !alike(
                      world, world.unit(i).running().list(), world.unit(j).running().list()))) {
            return false;
          }
        }
      }
      return true;
    }
  },

  /** [EXP-ADD-011, EXP-PEER-004] */
  SAME_NUMBER(
      "same-number",
      "all peers hold the same number for the primary",
      "EXP-ADD-011",
      Window.LEAVE,
      Window.DEAD,
      Window.TWO,
      Window.PRIM) {
    @Override
    boolean holds(World world) {
      int number = -1;
      for (int i = 0; i < world.size() && !world.layout().conductor(); i++) {
        if (world.isClustered(i) && !world.unit(i).page().isBlank()) {
          int own = world.unit(i).page().number();
          if (number >= 0 && own != number || own != world.unit(i).running().number()) {
            return false;
          }
          number = own;
        }
      }
      return true;
    }
  },

  /** [EXP-ADD-011, EXP-RML-013] */
  SAME_PRIMARY(
      "same-primary",
      "all peers name the same unit, each by its own list and number",
      "EXP-RML-013",
      Window.TWO,
      Window.PRIM) {
    @Override
    boolean holds(World world) {
      int named = -1;
      for (int i = 0; i < world.size() && !world.layout().conductor(); i++) {
        if (stays(world, i)) {
          int own = world.named(i);
          if (own < 0 || named >= 0 && own != named) {
            return false;
          }
          named = own;
        }
      }
      return true;
    }
  },

  /** [EXP-PRIM-002] */
  ONE_CLAIMANT(
      "one-claimant",
      "exactly one unit claims to be primary; two while the role moves; none where it is dead",
      "EXP-PRIM-002") {
    @Override
    boolean holds(World world) {
      if (world.layout().conductor()) {
        return true;
      }
      int claimants = 0;
      boolean clustered = false;
      boolean deadPrimary = false;
      for (int i = 0; i < world.size(); i++) {
        if (stays(world, i)) {
          clustered = true;
          claimants += world.unit(i).claims() ? 1 : 0;
          int named = world.named(i);
          deadPrimary |= named >= 0 && isDead(world, named);
        }
      }
      int wanted = world.windows().isOpen(Window.TWO) ? 2 : 1;
      return !clustered || claimants == wanted || deadPrimary && claimants == 0;
    }
  },

  /** [EXP-PRIM-002, EXP-PRIM-005] */
  NAMES_A_CLAIMANT(
      "names-a-claimant",
      "the unit that others name claims to be primary; but for the old one once another has its"
          + " role",
      "EXP-PRIM-005") {
    @Override
    boolean holds(World world) {
      int old = -1;
      for (int i = 0; i < world.size() && !world.layout().conductor(); i++) {
        if (stays(world, i)) {
          int named = world.named(i);
          if (named < 0) {
            return false;
          }
          if (!isDead(world, named) && !world.unit(named).claims()) {
            if (!world.windows().isOpen(Window.PRIM) || old >= 0 && old != named) {
              return false;
            }
            old = named;
          }
        }
      }
      return old < 0 || world.primary() >= 0;
    }
  },

  /** [EXP-PRE-001, EXP-PRE-002, CND-PRE-001] */
  SAME_VERSION(
      "same-version",
      "all peers run the same version but while they are upgraded",
      "EXP-PRE-001",
      Window.UPG) {
    @Override
    boolean holds(World world) {
      for (int i = 0; i < world.size(); i++) {
        for (int j = 0; j < i; j++) {
          if (together(world, i, j) && world.unit(i).version() != world.unit(j).version()) {
            return false;
          }
        }
      }
      return true;
    }
  },

  /** [EXP-ADD-011, EXP-PEER-004, EXP-ALARM-001, CND-PEER-002] */
  SAME_NAME_AND_MODE(
      "same-name-and-mode",
      "all peers hold the same cluster name but while another is typed, and the same TLS"
          + " verification mode; on Conductor the same key",
      "EXP-ADD-011") {
    @Override
    boolean holds(World world) {
      boolean renamed = world.windows().isOpen(Window.NAME);
      for (int i = 0; i < world.size(); i++) {
        for (int j = 0; j < i; j++) {
          if (together(world, i, j)
              && (!renamed && world.unit(i).page().name() != world.unit(j).page().name()
                  || world.unit(i).page().trust() != world.unit(j).page().trust())) {
            return false;
          }
        }
      }
      return true;
    }
  },

  /** [EXP-NEW-028, EXP-SRV-017] */
  NAME_SERVED(
      "name-served",
      "where service records lead to the cluster, they do so under the name its peers bear",
      "EXP-SRV-017") {
    @Override
    boolean holds(World world) {
      for (int i = 0; i < world.size(); i++) {
        if (stays(world, i) && !world.names().serves(world.unit(i).page().name())) {
          return false;
        }
      }
      return true;
    }
  },
  /** [EXP-UPG-009, CND-UPG-002, CND-PRE-015] */
  IN_SERVICE(
      "in-service",
      "one unit takes calls, and one answers in each policy service; but for an outage that was"
          + " announced",
      "CND-UPG-002",
      Window.OUTAGE) {
    @Override
    boolean holds(World world) {
      boolean clustered = false;
      int serving = 0;
      for (int i = 0; i < world.size(); i++) {
        clustered |= world.isClustered(i) && !isDead(world, i);
        if (world.unit(i).isInService() && !isDead(world, i)) {
          serving |= 1 << world.unit(i).address();
        }
      }
      if (clustered && serving == 0) {
        return false;
      }
      for (int list = 0; list < world.layout().outer().size(); list++) {
        boolean policy = world.layout().outer().get(list) == Outer.POLICY_SERVICE;
        if (policy && world.outer(list) != 0 && (world.outer(list) & serving) == 0) {
          return false;
        }
      }
      return true;
    }
  },

  /** [EXP-NBR-016, EXP-ADD-047, EXP-RML-015, CND-VCS-011] */
  NO_OUTSIDER(
      "no-outsider",
      "zones, policy services, endpoints and service records lead to members alone",
      "EXP-RML-015") {
    @Override
    boolean holds(World world) {
      if (world.layout().conductor() && world.windows().isOpen(Window.OUTAGE)) {
        return true; // a policy service needs a server, also while the only one is down
      }
      int led = world.names().targets();
      for (int list = 0; list < world.layout().outer().size(); list++) {
        led |= world.outer(list);
      }
      return (led & ~world.members() & ~world.windows().subjects(Window.DEAD)) == 0;
    }
  },

  /** [EXP-RML-016] */
  NO_CACHED_OUTSIDER(
      "no-cached-outsider",
      "what resolvers may still remember leads to members alone",
      "EXP-RML-016") {
    @Override
    boolean holds(World world) {
      int forgiven = world.windows().subjects(Window.DEAD) | world.windows().subjects(Window.CACHE);
      return (world.names().cached() & ~world.members() & ~forgiven) == 0;
    }
  },

  /** [CND-PRE-016, DOC-019] */
  ONE_CLUSTER_PER_SERVICE(
      "one-cluster-per-service",
      "the servers of a policy service that answer are of one cluster",
      "CND-PRE-016") {
    @Override
    boolean holds(World world) {
      for (int list = 0; list < world.layout().outer().size(); list++) {
        if (!isOfOneCluster(world, world.outer(list))) {
          return false;
        }
      }
      return true;
    }
  },

  /** [CND-PRE-016, DOC-019] */
  ONE_CLUSTER_FOR_ALL_VCS(
      "one-cluster-for-all-vcs",
      "all policy services ask one cluster",
      "CND-PRE-016",
      Window.HANDOVER) {
    @Override
    boolean holds(World world) {
      int asked = 0;
      for (int list = 0; list < world.layout().outer().size(); list++) {
        asked |= world.outer(list);
      }
      return isOfOneCluster(world, asked);
    }
  },

  /** [CND-RM-006, CND-RM-007, DOC-012] */
  ONE_MASTER_OF_BRIDGES(
      "one-master-of-bridges",
      "each conference bridge is driven by one cluster",
      "CND-RM-007",
      Window.BRIDGES,
      Window.CLEAVE) {
    @Override
    boolean holds(World world) {
      for (int half = 1; half <= Unit.ALL_BRIDGES && world.layout().conductor(); half <<= 1) {
        int masters = 0;
        for (int i = 0; i < world.size(); i++) {
          Unit unit = world.unit(i);
          boolean drives = unit.isOnNetwork() && (unit.bridges() & half) != 0;
          masters |= drives ? 1 << unit.address() : 0;
        }
        if (!isOfOneCluster(world, masters)) {
          return false;
        }
      }
      return true;
    }
  };

  private final String id;
  private final String statement;
  private final String source;
  private final Window[] suspendedIn;

  Invariant(String id, String statement, String source, Window... suspendedIn) {
    this.id = id;
    this.statement = statement;
    this.source = source;
    this.suspendedIn = suspendedIn;
  }

  /** Its name in plan-proof.md: {@code one-claimant}. */
  public String id() {
    return id;
  }

  public String statement() {
    return statement;
  }

  /** The statement of the requirements catalogue it stands on. */
  public String source() {
    return source;
  }

  abstract boolean holds(World world);

  /** The first that a world breaks, in the order above; nothing where all hold. */
  public static Optional<Invariant> broken(World world) {
    for (Invariant invariant : ALL) {
      if (!invariant.isSuspended(world) && !invariant.holds(world)) {
        return Optional.of(invariant);
      }
    }
    return Optional.empty();
  }

  private static final Invariant[] ALL = values();

  private boolean isSuspended(World world) {
    for (Window window : suspendedIn) {
      if (world.windows().isOpen(window)) {
        return true;
      }
    }
    return false;
  }

  private static boolean any(World world, Window... windows) {
    for (Window window : windows) {
      if (world.windows().isOpen(window)) {
        return true;
      }
    }
    return false;
  }

  /** The addresses that windows are about: what joins, leaves, is dead. */
  private static int forgiven(World world) {
    return world.windows().subjects(Window.JOIN)
        | world.windows().subjects(Window.LEAVE)
        | world.windows().subjects(Window.DEAD)
        | world.windows().subjects(Window.CJOIN)
        | world.windows().subjects(Window.CLEAVE);
  }

  private static boolean isDead(World world, int unit) {
    return world.windows().isOpen(Window.DEAD, world.unit(unit).address())
        && !world.unit(unit).reachable();
  }

  /** Acts on a list, and is neither dead nor about to leave. */
  private static boolean stays(World world, int unit) {
    return world.isClustered(unit) && !isDead(world, unit) && !world.unit(unit).page().isBlank();
  }

  /** Whether two units stay in one cluster. */
  private static boolean together(World world, int one, int other) {
    return stays(world, one)
        && stays(world, other)
        && (world.unit(one).page().list().addresses() & world.unit(other).page().list().addresses())
            != 0;
  }

  private static boolean alike(World world, PeerList one, PeerList other) {
    return world.layout().conductor() ? one.addresses() == other.addresses() : one.equals(other);
  }

  /** Whether the units at these addresses that are up list each other. */
  private static boolean isOfOneCluster(World world, int addresses) {
    for (int i = 0; i < world.size(); i++) {
      for (int j = 0; j < i; j++) {
        int one = world.unit(i).address();
        int other = world.unit(j).address();
        if ((addresses & 1 << one) != 0
            && (addresses & 1 << other) != 0
            && world.unit(i).isUp()
            && world.unit(j).isUp()
            && !isDead(world, i)
            && !isDead(world, j)
            && !world.listEachOther(i, j)) {
          return false;
        }
      }
    }
    return true;
  }
}
