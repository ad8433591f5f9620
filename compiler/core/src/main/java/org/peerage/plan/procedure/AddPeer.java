package org.peerage.plan.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.peerage.plan.procedure.Cast.Feature;
import org.peerage.plan.state.Action;
import org.peerage.plan.state.ClusterAction;
import org.peerage.plan.state.ClusterPage;
import org.peerage.plan.state.Look;
import org.peerage.plan.state.RestartAction;
import org.peerage.plan.state.Unit;
import org.peerage.plan.state.UnitAction;
import org.peerage.plan.state.Window;
import org.peerage.plan.step.Actor;
import org.peerage.plan.step.Entry;
import org.peerage.plan.step.Pause;
import org.peerage.plan.step.Question;
import org.peerage.plan.step.Run;
import org.peerage.plan.step.Step;
import org.peerage.platform.Actions;
import org.peerage.platform.Page;
import org.peerage.platform.Wait;

/**
 * Procedure 2: one unit joins at the end of the list (Expressway X8.9 guide, Add a Peer to a
 * Cluster), and procedure 10 from its fourth step on (Replace a Peer And Keep Its Configuration).
 */
public final class AddPeer {

  private static final String BACK =
      "if the page of the newcomer was saved, clear its Peer addresses, save, restart it; then take its"
          + " address out on the primary, then on the others; what it held before comes back from its"
          + " own backup alone";

  private final Scene scene;
  private final int unit;
  private final OptionalInt keptFrom;
  private final ClusterPage page;
  private final boolean reset;
  private final List<Step> steps = new ArrayList<>();

  private AddPeer(Scene start, List<Step> arriving, int unit, OptionalInt keptFrom) {
    this.scene = Scenes.after(start, arriving);
    this.unit = unit;
    this.keptFrom = keptFrom;
    ClusterPage now = start.page();
    this.page = now.with(now.list().plus(scene.address(unit)), now.number());
    boolean moves = scene.address(unit) != start.address(unit);
    this.reset = arriving.stream().anyMatch(step -> step.action() instanceof UnitAction.Reset);
    Step gate = Blocks.gate(start);
    steps.add(moves ? gate.also("EXP-ADDR-006") : gate);
    steps.addAll(arriving);
  }

  /**
   * The run for a unit that takes over the cluster's configuration.
   *
   * @param arriving how it comes to stand where it is to join: re-addressed, connected in the place
   *     of another, reset; none where it stands there already
   */
  public static Run run(Scene scene, int unit, List<Step> arriving) {
    return new AddPeer(scene, arriving, unit, OptionalInt.empty()).run();
  }

  /**
   * The run for a unit that takes the place of another and is given its backup [EXP-REPL-008 to
   * EXP-REPL-016].
   *
   * @param old the unit that left and was backed up after its page was cleared
   */
  public static Run keeping(Scene scene, int unit, int old, List<Step> arriving) {
    return new AddPeer(scene, arriving, unit, OptionalInt.of(old)).run();
  }

  private Run run() {
    before();
    if (scene.world().layout().enforce() && !scene.unit(unit).certified()) {
      steps.add(Certificates.early(unit));
    }
    steps.addAll(IsolatedNetwork.before(scene, unit));
    steps.add(Blocks.drain(unit, "EXP-ADD-033"));
    join();
    after();
    return new Run(Run.Kind.ADD, unit, steps, scene.page().list(), page.list());
  }

  private void before() {
    keys();
    ownZones();
    steps.add(
        Blocks.note(
                Actor.OTHER_CLUSTERS,
                "See that no other unit lists the newcomer as a peer",
                "EXP-ADD-016")
            .on(Page.CLUSTERING)
            .entering(scene.cast().appliances().get(unit).known())
            .verifying("absent everywhere"));
    steps.add(Blocks.backup(scene, unit, "EXP-ADD-017"));
    if (scene.unit(unit).content() == Unit.BLANK) {
      steps.add(
          Blocks.note(
                  Actor.unit(unit),
                  "Enter the peer-specific settings again, those of the commands of the next step first: the unit"
                      + " is in factory state",
                  "EXP-PEER-001",
                  "EXP-PEER-005")
              .own(
                  reset
                      ? "the reset took them"
                      : "from X8.11 a unit that leaves is cleared at its restart, which no guide at"
                          + " hand takes into account")
              .verifying(
                  "all values show that the runbook of the cluster, as peerage build writes it, has under"
                      + " \"Values of each unit\""));
    }
    steps.add(
        Step.of(
                Actor.unit(unit),
                new Look.Review(unit, scene.unit(unit).version()),
                (isUpgradedLater() ? "Review " : "Review the version, ")
                    + "Ethernet speed, IP address and gateway, option keys, DNS server and domain"
                    + " name, NTP state Synchronized, that no peers are entered, and that H.323 is"
                    + " On",
                "EXP-ADD-018",
                "EXP-ADD-019",
                "EXP-ADD-020",
                "EXP-ADD-021",
                "EXP-ADD-022",
                "EXP-ADD-023",
                "EXP-ADD-024")
            .also("EXP-PRE-001")
            .entering(reviewed())
            .verifying("all as declared")
            .back("nothing was changed"));
    release();
    tms();
    steps.add(Blocks.restartNewcomerIfAsked(unit, "EXP-ADD-027"));
    steps.addAll(Around.addressRecords(scene, unit));
    if (scene.cast().has(Feature.TMS)) {
      steps.addAll(TmsEntry.name(scene.cast(), unit));
    }
    if (scene.cast().has(Feature.FINDME)) {
      steps.add(
          Blocks.note(Actor.unit(unit), "Delete all FindMe accounts of the newcomer", "EXP-ADD-032")
              .on(Page.FINDME_ACCOUNTS)
              .verifying("none is left"));
    }
    keptFrom.ifPresent(this::restore);
  }

  /** A key is bound to one serial number: a new unit needs its own, in the cluster's set. */
  private void keys() {
    if (scene.cast().appliances().get(unit).isNew() && !scene.cast().has(Feature.SMART_LICENSING)) {
      steps.add(
          Blocks.note(
                  Actor.unit(unit),
                  "Install the option keys made for the serial number of the newcomer, the same set"
                      + " as the peers hold",
                  ids("EXP-PEER-022", "EXP-REPL-008"))
              .own("the guide only compares keys; some act only after a restart")
              .on(Page.OPTION_KEYS)
              .verifying("the page shows the set that the peers show"));
    }
  }

  /** What is compared with the unit, page by page. */
  private List<Entry> reviewed() {
    var entries = new ArrayList<Entry>();
    if (!isUpgradedLater()) {
      entries.add(Entry.VERSION);
    }
    entries.addAll(Blocks.REVIEWED);
    return entries;
  }

  private void ownZones() {
    int address = scene.address(unit);
    boolean leads = (scene.world().ownZones() & 1 << address) != 0;
    Step step =
        Step.of(
                Actor.unit(scene.primary()),
                leads ? new ClusterAction.DropOwnZone(address) : new Action.Note(),
                leads
                    ? "Take the newcomer out of the zones of this cluster; calls to it fail until it"
                        + " has joined"
                    : "See that no neighbor or traversal zone of this cluster leads to the newcomer",
                "EXP-ADD-015",
                "EXP-NBR-009")
            .on(Page.ZONES)
            .entering(scene.cast().appliances().get(unit).known())
            .verifying("no zone holds its name or address");
    steps.add(
        leads
            ? step.waiting(Pause.of(Wait.SHARED_CHANGE)).back("enter the address in the zone again")
            : step.back("nothing was changed"));
  }

  private boolean isUpgradedLater() {
    return scene.unit(unit).version() != scene.unit(scene.primary()).version();
  }

  /** A newcomer comes at the version of the peers [EXP-PRE-001]. */
  private void release() {
    int version = scene.unit(scene.primary()).version();
    if (isUpgradedLater()) {
      steps.add(Blocks.drain(unit, "EXP-UPG-021").own("calls of the newcomer would drop"));
      steps.add(
          Step.of(
                  Actor.unit(unit),
                  new RestartAction.Upgrade(unit, version),
                  "Bring the newcomer to the version of the peers, while it stands alone",
                  "EXP-PRE-001")
              .own("all peers run one version")
              .on(Page.UPGRADE)
              .entering(List.of(Entry.VERSION))
              .waiting(Blocks.WEB_PAGE)
              .verifying("its web interface answers and shows the version of the peers"));
    }
  }

  private void tms() {
    if (scene.cast().has(Feature.TMS)) {
      steps.addAll(TmsEntry.check(scene, unit));
    }
  }

  private void restore(int old) {
    if (scene.unit(old).backupVersion() != scene.unit(scene.primary()).version()) {
      steps.add(
          Blocks.decide(
              scene,
              Question.OLDER_BACKUP,
              "The backup was made before the upgrade, on another release than the newcomer runs,"
                  + " and no guide at hand says that it restores there: see what the guide of the"
                  + " new release says, or leave it and let the newcomer take over the"
                  + " configuration of the cluster alone",
              "EXP-REPL-009",
              "EXP-UPG-011"));
    }
    steps.add(
        Step.of(
                Actor.unit(unit),
                new UnitAction.Restore(unit, old),
                "Restore the backup of the unit that left: the file made last, once its list of peers"
                    + " was empty",
                "EXP-REPL-009")
            .on(Page.BACKUP)
            .verifying("the settings of the old unit show, and no peers"));
    steps.add(
        Blocks.note(
                Actor.unit(unit),
                "See that the DNS settings are those of the peers, and that the same NTP servers are"
                    + " used",
                "EXP-REPL-010")
            .on(Page.TIME)
            .entering(List.of(Entry.declared(Page.DNS), Entry.declared(Page.TIME)))
            .verifying("State reads Synchronized"));
  }

  private void join() {
    int address = scene.address(unit);
    steps.add(
        Blocks.page(
                scene,
                scene.primary(),
                page,
                scene.cast().has(Feature.ADVANCED_NETWORKING)
                    ? "Enter the address of the newcomer in the first empty Peer field: that of its LAN"
                        + " 1, which has no NAT; save"
                    : "Enter the address of the newcomer in the first empty Peer field; save",
                ids("EXP-ADD-034", "EXP-REPL-011"))
            .opening(Window.JOIN, address)
            .expecting(Alarms.ADD)
            .back(BACK));
    for (int other : scene.peersWithout(scene.primary())) {
      steps.add(
          Blocks.page(
                  scene,
                  other,
                  page,
                  "Enter the same page as on the primary, in the same order; save",
                  "EXP-ADD-036")
              .back(BACK));
    }
    if (keptFrom.isEmpty()) {
      wipe();
    }
    steps.add(Blocks.hostName(unit, "EXP-ADD-041"));
    Step own =
        Blocks.page(scene, unit, page, "Enter the same page as on the primary; save", "EXP-ADD-042")
            .back(BACK);
    steps.add(IsolatedNetwork.page(scene, own));
    boolean kept = keptFrom.isPresent();
    steps.add(Blocks.restart(unit, kept ? "EXP-REPL-012" : "EXP-ADD-043").back(BACK));
    Wait wait = kept ? Wait.REPLACEMENT_RESTARTED : Wait.JOINED;
    steps.add(
        Blocks.note(
                Actor.unit(unit),
                "Wait until the configuration of the primary has been copied",
                kept ? "EXP-REPL-013" : "EXP-ADD-044")
            .waiting(Pause.of(wait))
            .verifying("the time has passed; looking at once proves nothing")
            .back(BACK));
    steps.add(Blocks.restartNewcomerIfAsked(unit, "EXP-ADD-045").back(BACK));
    steps.add(
        Blocks.off(unit).own("no guide looks, and a unit in maintenance mode takes no calls"));
    steps.addAll(Blocks.settings(scene, unit, "EXP-ADD-046", "EXP-ADD-046"));
    steps.add(
        Blocks.active(Wait.DATABASE_ACTIVE, "EXP-ADD-049")
            .moved("the guide looks once, after further restarts that are better left until then")
            .closing(Window.JOIN, address)
            .back(BACK));
  }

  /** That of adding, and where a configuration is kept that of procedure 10 too. */
  private String[] ids(String add, String keep) {
    return keptFrom.isPresent() ? new String[] {add, keep} : new String[] {add};
  }

  private void wipe() {
    steps.add(
        Step.of(
                Actor.unit(unit),
                new UnitAction.Wipe(unit),
                "Reset the shared settings of the newcomer, and of no other unit; know the password of"
                    + " the web administrator before you do, since LDAP authentication goes too; the"
                    + " guide prints the command as DefaultValueSet, its name has Values in the"
                    + " plural",
                "EXP-ADD-037",
                "EXP-ADD-039")
            .typing("xCommand " + Actions.DEFAULT_VALUES_SET.name() + " Level: 2")
            .verifying("the command answers OK")
            .back("restore the newcomer's own backup"));
    steps.add(
        Blocks.note(Actor.unit(unit), "Restore the default links", "EXP-ADD-038")
            .typing("xCommand " + Actions.DEFAULT_LINKS_ADD.name())
            .verifying("the command answers OK"));
    steps.add(
        Blocks.note(
                Actor.unit(unit),
                "Delete all administrator accounts but the default admin account",
                "EXP-ADD-040")
            .on(Page.ADMINISTRATOR_ACCOUNTS)
            .verifying("admin is the only one"));
    steps.add(
        Blocks.note(Actor.unit(unit), "Type the commands of its review again")
            .own("the reset may have taken settings of the unit, and the guide looks at one alone")
            .entering(List.of(Entry.COMMANDS))
            .verifying("each command is answered, and all is as reviewed"));
    steps.add(
        Blocks.note(Actor.unit(unit), "See that H.323 mode is On; else set it, Save", "EXP-PRE-019")
            .own("the reset may have switched it off, and without it no unit joins")
            .on(Page.H323)
            .verifying("H.323 mode reads On"));
  }

  private void after() {
    if (!scene.world().layout().enforce() && scene.cast().has(Feature.OWN_CERTIFICATES)) {
      steps.add(Certificates.late(unit));
    }
    for (int peer : scene.primaryFirst()) {
      steps.add(Blocks.restartIfAsked(peer, "EXP-ADD-048"));
    }
    steps.add(Blocks.restartIfAsked(unit, "EXP-ADD-048"));
    steps.add(Blocks.active(Wait.DATABASE_ACTIVE, "EXP-ADD-049"));
    steps.addAll(Around.grow(scene, page.list().addresses(), "EXP-ADD-047", "EXP-NBR-016"));
    if (scene.world().names().isBrief(unit)) {
      steps.add(Around.raiseTtl(unit));
    }
    if (scene.cast().has(Feature.TMS)) {
      steps.add(
          Blocks.note(
                  Actor.TMS, "Force a refresh of every peer, the primary included", "EXP-ADD-050")
              .on(Page.TMS_NAVIGATOR)
              .verifying("every peer shows in one cluster"));
    }
    if (keptFrom.isPresent() && scene.cast().has(Feature.SINGLE_SIGN_ON)) {
      steps.add(
          Blocks.note(
                  Actor.IDENTITY_PROVIDER,
                  "Export the SAML metadata of the cluster and give it to the identity provider;"
                      + " until then single sign-on fails now and then",
                  "EXP-REPL-014",
                  "EXP-REPL-016")
              .verifying("single sign-on works every time"));
    }
  }
}
