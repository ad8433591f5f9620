package org.peerage.plan.state;

/**
 * One appliance. Its place in {@link World} is its serial number: it tells the unit from another at
 * the same address.
 *
 * @param address changes only while the page is blank
 * @param version ordered as the releases are
 * @param page what the clustering page says
 * @param running what the unit acts on; differs from the page while a restart is owed
 * @param power whether it runs
 * @param reachable whether we can log in: one that we cannot reach may still talk to its peers
 * @param maintenance maintenance mode On, with calls and registrations gone. Off means that there
 *     may be calls at any moment
 * @param content {@link #BLANK}, {@link #OWN}, or the generation of shared configuration it holds
 * @param owes whether a restart is owed
 * @param reviewed whether the unit review, "nobody lists it" and "not in our zones" were done
 * @param backup version and page of the newest backup; {@link #NO_BACKUP} without one
 * @param certificate 0 where its certificate does not fit what the peers check; else bit 0, and a
 *     bit for each name of the cluster that it holds, as {@link ClusterPage#name} counts them
 * @param bridges whether it holds conference bridges (Conductor)
 */
public record Unit(
    int address,
    int version,
    ClusterPage page,
    ClusterPage running,
    Power power,
    boolean reachable,
    boolean maintenance,
    int content,
    boolean owes,
    boolean reviewed,
    int backup,
    int certificate,
    boolean bridges) {

  /** Factory state: no shared configuration. */
  public static final int BLANK = -2;

  /** What it held before it was to join. */
  public static final int OWN = -1;

  public static final int NO_BACKUP = -1;

  /** Whether the unit is on the network. */
  public enum Power {
    UP,
    /** Restarting by plan. */
    DOWN,
    /** Dead and silent, pulled, or not yet connected. */
    OFF
  }

  /** A stand-alone unit, up and in use. */
  public static Unit standalone(int address, int version) {
    return new Unit(
        address,
        version,
        ClusterPage.BLANK,
        ClusterPage.BLANK,
        Power.UP,
        true,
        false,
        OWN,
        false,
        false,
        NO_BACKUP,
        0,
        false);
  }

  public boolean isUp() {
    return power == Power.UP;
  }

  public boolean isOnNetwork() {
    return power != Power.OFF;
  }

  /** Whether it acts as the primary of the list it runs. */
  public boolean claims() {
    return running.primary() == address;
  }

  /** Takes calls as part of a cluster. */
  public boolean isInService() {
    return isUp() && !maintenance && !running.isBlank();
  }

  /** The same as a peer at rest, with a generation of shared configuration. */
  public Unit clustered(ClusterPage says, int generation) {
    return pages(says, says, false).holding(generation);
  }

  Unit at(int other) {
    return new Unit(
        other,
        version,
        page,
        running,
        power,
        reachable,
        maintenance,
        content,
        owes,
        reviewed,
        backup,
        certificate,
        bridges);
  }

  Unit running(int release) {
    return new Unit(
        address,
        release,
        page,
        running,
        power,
        reachable,
        maintenance,
        content,
        owes,
        reviewed,
        backup,
        certificate,
        bridges);
  }

  Unit pages(ClusterPage says, ClusterPage actsOn, boolean restartOwed) {
    return new Unit(
        address,
        version,
        says,
        actsOn,
        power,
        reachable,
        maintenance,
        content,
        restartOwed,
        reviewed,
        backup,
        certificate,
        bridges);
  }

  /** The same, on the network or off it. */
  public Unit powered(Power state) {
    return new Unit(
        address,
        version,
        page,
        running,
        state,
        reachable,
        maintenance,
        content,
        owes,
        reviewed,
        backup,
        certificate,
        bridges);
  }

  /** The same, in the hands of a person or out of them. */
  public Unit reachable(boolean can) {
    return new Unit(
        address,
        version,
        page,
        running,
        power,
        can,
        maintenance,
        content,
        owes,
        reviewed,
        backup,
        certificate,
        bridges);
  }

  Unit maintenance(boolean on) {
    return new Unit(
        address,
        version,
        page,
        running,
        power,
        reachable,
        on,
        content,
        owes,
        reviewed,
        backup,
        certificate,
        bridges);
  }

  /** The same with other shared configuration. */
  public Unit holding(int generation) {
    return new Unit(
        address,
        version,
        page,
        running,
        power,
        reachable,
        maintenance,
        generation,
        owes,
        reviewed,
        backup,
        certificate,
        bridges);
  }

  Unit reviewed(boolean done) {
    return new Unit(
        address,
        version,
        page,
        running,
        power,
        reachable,
        maintenance,
        content,
        owes,
        done,
        backup,
        certificate,
        bridges);
  }

  /** A backup as of now. */
  Unit backedUp() {
    return new Unit(
        address,
        version,
        page,
        running,
        power,
        reachable,
        maintenance,
        content,
        owes,
        reviewed,
        version << 24 | page.list().packed(),
        certificate,
        bridges);
  }

  /** The same with a certificate that fits and holds the name the cluster has, or without one. */
  public Unit certified(boolean fits) {
    return certificate(fits ? 1 | 1 << ClusterPage.FIRST_NAME : 0);
  }

  /** The same with a certificate that holds another name of the cluster besides. */
  Unit certifiedFor(int name) {
    return certificate(certificate | 1 | 1 << name);
  }

  private Unit certificate(int names) {
    return new Unit(
        address,
        version,
        page,
        running,
        power,
        reachable,
        maintenance,
        content,
        owes,
        reviewed,
        backup,
        names,
        bridges);
  }

  /** Whether its certificate fits what the peers check. */
  public boolean certified() {
    return certificate != 0;
  }

  /** Whether its certificate holds a name of the cluster. */
  public boolean isCertifiedFor(int name) {
    return (certificate & 1 << name) != 0;
  }

  /** The same with or without conference bridges. */
  public Unit bridges(boolean held) {
    return new Unit(
        address,
        version,
        page,
        running,
        power,
        reachable,
        maintenance,
        content,
        owes,
        reviewed,
        backup,
        certificate,
        held);
  }

  /** The version a backup was taken at; -1 without one. */
  public int backupVersion() {
    return backup == NO_BACKUP ? -1 : backup >>> 24;
  }

  /** The peer list a backup holds. */
  public PeerList backupList() {
    return backup == NO_BACKUP ? PeerList.BLANK : new PeerList(backup & 0xffffff);
  }
}
