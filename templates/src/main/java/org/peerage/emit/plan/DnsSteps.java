package org.peerage.emit.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.peerage.dns.DnsDefaults;
import org.peerage.dns.RecordData;
import org.peerage.dns.ShownZone;
import org.peerage.dns.Zone;
import org.peerage.dns.Zones;
import org.peerage.dns.change.RrSet;
import org.peerage.dns.change.ZoneChange;
import org.peerage.dns.change.ZoneContent;
import org.peerage.emit.Artifact;
import org.peerage.emit.FileNames;
import org.peerage.emit.load.LoadFormat;
import org.peerage.emit.zone.DataWriter;
import org.peerage.emit.zone.ZonePaths;
import org.peerage.model.Estate;
import org.peerage.plan.procedure.Appliance;
import org.peerage.plan.state.Action;
import org.peerage.plan.state.DnsAction;
import org.peerage.plan.state.World;
import org.peerage.plan.step.Step;
import org.peerage.value.DomainName;

/**
 * Gives each step on DNS the records it changes, and no others: address records before a unit
 * joins, service records once it is Active (plan-proof.md section 8). What no step changes comes
 * last.
 */
final class DnsSteps {

  private static final Set<String> ADDRESS = Set.of("A", "AAAA");

  private final Map<String, ZoneContent> now = new TreeMap<>();
  private final Map<String, ZoneContent> after = new TreeMap<>();
  private final Map<String, String> unitOfIp = new HashMap<>();
  private final Map<Integer, String> names = new HashMap<>();
  private final Set<String> units = new HashSet<>();
  private final Set<String> lowered = new HashSet<>();
  private boolean briefTargets;

  DnsSteps(Estate before, Estate after) {
    zones(before, now);
    zones(after, this.after);
  }

  private static void zones(Estate estate, Map<String, ZoneContent> into) {
    for (Zone zone : Zones.of(estate)) {
      ZoneContent content = ZoneContent.of(ShownZone.of(zone));
      into.putIfAbsent(zone.view().word() + " " + zone.title(), content);
    }
  }

  /**
   * What is loaded at a step.
   *
   * @param forth one file for each zone that changes
   * @param back what undoes them, in the order in which they are loaded
   */
  record Files(List<Artifact> forth, List<Artifact> back) {

    static final Files NONE = new Files(List.of(), List.of());

    Files {
      forth = List.copyOf(forth);
      back = List.copyOf(back);
    }
  }

  /** Begins the work on another cluster. */
  void begin(List<Appliance> appliances) {
    briefTargets = false;
    names.clear();
    units.clear();
    unitOfIp.clear();
    for (Appliance one : appliances) {
      one.fqdn().ifPresent(name -> units.add(plain(name)));
    }
    for (Map<String, ZoneContent> zones : List.of(now, after)) {
      for (ZoneContent zone : zones.values()) {
        for (RrSet set : zone.sets()) {
          String owner = name(set.owner());
          if (ADDRESS.contains(set.type()) && units.contains(owner)) {
            set.data().forEach(data -> unitOfIp.put(DataWriter.text(data), owner));
          }
        }
      }
    }
  }

  /** Remembers which unit has which address: one that moves has two in its time. */
  void see(World world, List<Appliance> appliances) {
    for (int i = 0; i < world.size(); i++) {
      int address = world.unit(i).address();
      appliances.get(i).fqdn().ifPresent(name -> names.put(address, plain(name)));
    }
  }

  /** What is loaded at a step; nothing where it leaves DNS as it is. */
  Files at(String number, Step step, List<Appliance> appliances) {
    Action action = step.action();
    if (action instanceof DnsAction.PublishAddress publish) {
      String unit = names.getOrDefault(publish.address(), "");
      return change(number, new Addresses(unit, true, lowered.contains(unit)));
    }
    if (action instanceof DnsAction.WithdrawAddress withdraw) {
      return change(
          number, new Addresses(names.getOrDefault(withdraw.address(), ""), false, false));
    }
    if (action instanceof DnsAction.Targets targets) {
      var wanted = new HashSet<String>();
      for (var one : names.entrySet()) {
        if ((targets.addresses() & 1 << one.getKey()) != 0) {
          wanted.add(one.getValue());
        }
      }
      return change(number, new Services(wanted));
    }
    if (action instanceof DnsAction.LowerTargets) {
      briefTargets = true;
      return change(number, new Held(this, true));
    }
    if (action instanceof DnsAction.RaiseTargets) {
      briefTargets = false;
      return change(number, new Held(this, false));
    }
    if (action instanceof DnsAction.ServeName) {
      return change(number, new Named(true));
    }
    if (action instanceof DnsAction.WithdrawName) {
      return change(number, new Named(false));
    }
    if (action instanceof DnsAction.LowerTtl lower) {
      String unit = name(lower.unit(), appliances);
      lowered.add(unit);
      return change(number, new Lower(unit));
    }
    if (action instanceof DnsAction.RaiseTtl raise) {
      String unit = name(raise.unit(), appliances);
      lowered.remove(unit);
      return change(number, new Addresses(unit, true, false));
    }
    return Files.NONE;
  }

  /** The name of a unit; empty where the definition gives none. */
  private static String name(int unit, List<Appliance> appliances) {
    return appliances.get(unit).fqdn().map(DnsSteps::plain).orElse("");
  }

  /** What is left to be loaded when all steps are done. */
  Files rest() {
    return change(
        "last",
        new Rule() {
          @Override
          public boolean concerns(RrSet set) {
            return true;
          }

          @Override
          public Optional<RrSet> then(Optional<RrSet> old, Optional<RrSet> fresh) {
            return fresh;
          }
        });
  }

  /** What a step does to the sets it concerns. */
  private interface Rule {

    boolean concerns(RrSet set);

    /**
     * What stands there after the step.
     *
     * @param old what stands there now
     * @param fresh what stands there at the end of the plan
     */
    Optional<RrSet> then(Optional<RrSet> old, Optional<RrSet> fresh);
  }

  private Files change(String number, Rule rule) {
    var all = new TreeMap<String, ZoneContent>(now);
    after.forEach(all::putIfAbsent);
    var forth = new ArrayList<Artifact>();
    var back = new ArrayList<Artifact>();
    var taken = new HashSet<String>();
    for (var entry : all.entrySet()) {
      Optional<ZoneContent> old = Optional.ofNullable(now.get(entry.getKey()));
      ZoneContent fresh = after.getOrDefault(entry.getKey(), emptied(entry.getValue()));
      ZoneContent then = then(old.orElseGet(() -> emptied(fresh)), fresh, rule);
      ZoneChange change = ZoneChange.between(old, Optional.of(then));
      if (!change.sets().isEmpty()) {
        String stem =
            number
                + "-"
                + change.view().word()
                + "-"
                + FileNames.unlike(taken, ZonePaths.stem(change.title()));
        forth.addAll(files("dns/" + stem, change));
        back.addAll(0, files("dns/back/" + stem, ZoneChange.between(Optional.of(then), old)));
        now.put(entry.getKey(), then);
      }
    }
    return new Files(forth, back);
  }

  private static List<Artifact> files(String stem, ZoneChange change) {
    var files = new ArrayList<Artifact>();
    for (Artifact file : LoadFormat.NSUPDATE.files(change)) {
      files.add(new Artifact(stem + ".nsupdate", file.content()));
    }
    return files;
  }

  private static ZoneContent emptied(ZoneContent zone) {
    return new ZoneContent(zone.origin(), zone.title(), zone.view(), zone.head(), List.of());
  }

  private static ZoneContent then(ZoneContent old, ZoneContent fresh, Rule rule) {
    Map<String, RrSet> oldSets = byName(old);
    Map<String, RrSet> freshSets = byName(fresh);
    var names = new TreeMap<String, Boolean>();
    oldSets.keySet().forEach(name -> names.put(name, true));
    freshSets.keySet().forEach(name -> names.put(name, true));
    var sets = new ArrayList<RrSet>();
    for (String name : names.keySet()) {
      Optional<RrSet> was = Optional.ofNullable(oldSets.get(name));
      Optional<RrSet> will = Optional.ofNullable(freshSets.get(name));
      boolean concerned =
          was.filter(rule::concerns).isPresent() || will.filter(rule::concerns).isPresent();
      (concerned ? rule.then(was, will) : was).ifPresent(sets::add);
    }
    return new ZoneContent(old.origin(), old.title(), old.view(), old.head(), sets);
  }

  private static Map<String, RrSet> byName(ZoneContent zone) {
    var byName = new LinkedHashMap<String, RrSet>();
    zone.sets().forEach(set -> byName.put(name(set.owner()) + " " + set.type(), set));
    return byName;
  }

  private static String name(DomainName name) {
    return plain(DataWriter.text(name));
  }

  private static String plain(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  /** Address and reverse records of a unit. */
  private static boolean areOf(String unit, RrSet set) {
    if (unit.isEmpty()) {
      return false;
    }
    if (set.type().equals("PTR")) {
      return set.data().stream().anyMatch(data -> plain(DataWriter.text(data)).equals(unit));
    }
    return ADDRESS.contains(set.type()) && name(set.owner()).equals(unit);
  }

  /** Address and reverse records of a unit come as they shall be, or lose what shall not be. */
  private record Addresses(String unit, boolean published, boolean brief) implements Rule {

    @Override
    public boolean concerns(RrSet set) {
      return areOf(unit, set);
    }

    @Override
    public Optional<RrSet> then(Optional<RrSet> old, Optional<RrSet> fresh) {
      if (published) {
        return brief ? fresh.map(Lower::lowered) : fresh;
      }
      return old.flatMap(set -> with(set, data -> fresh.filter(has(data)).isPresent()));
    }
  }

  private static Predicate<RrSet> has(RecordData data) {
    return set -> set.data().contains(data);
  }

  private static Optional<RrSet> with(RrSet set, Predicate<RecordData> kept) {
    List<RecordData> left = set.data().stream().filter(kept).toList();
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(new RrSet(set.owner(), set.type(), set.ttl(), left, set.reason()));
  }

  /** Address and reverse records of a unit last for a minute from now on. */
  private record Lower(String unit) implements Rule {

    @Override
    public boolean concerns(RrSet set) {
      return areOf(unit, set);
    }

    @Override
    public Optional<RrSet> then(Optional<RrSet> old, Optional<RrSet> fresh) {
      return old.map(Lower::lowered);
    }

    static RrSet lowered(RrSet set) {
      return set.lasting(Math.min(set.ttl(), DnsDefaults.LEAD_DOWN_TTL));
    }
  }

  /** Whether a set holds service or round-robin records that lead to units of the cluster. */
  private boolean leads(RrSet set) {
    boolean target =
        set.type().equals("SRV")
            || ADDRESS.contains(set.type()) && !units.contains(name(set.owner()));
    return target && set.data().stream().anyMatch(data -> unit(set, data).isPresent());
  }

  /** The unit of the cluster to which a service or round-robin record leads. */
  private Optional<String> unit(RrSet set, RecordData data) {
    String text = DataWriter.text(data);
    if (set.type().equals("SRV")) {
      String target = lastName(text);
      return units.contains(target) ? Optional.of(target) : Optional.empty();
    }
    return Optional.ofNullable(unitOfIp.get(text));
  }

  /** Whether a set holds NAPTR records that lead to service records of the cluster. */
  private boolean rewrites(RrSet set) {
    return set.type().equals("NAPTR") && set.data().stream().anyMatch(this::isRewritten);
  }

  private boolean isRewritten(RecordData naptr) {
    String services = lastName(DataWriter.text(naptr));
    for (Map<String, ZoneContent> zones : List.of(now, after)) {
      for (ZoneContent zone : zones.values()) {
        for (RrSet set : zone.sets()) {
          if (set.type().equals("SRV") && name(set.owner()).equals(services) && leads(set)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static String lastName(String data) {
    return plain(data.substring(data.lastIndexOf(' ') + 1));
  }

  /** The same set with the TTL of this moment. */
  private Optional<RrSet> lasting(Optional<RrSet> set) {
    return briefTargets ? set.map(Lower::lowered) : set;
  }

  /** Service and round-robin records of the cluster last for a minute, or as declared. */
  private record Held(DnsSteps steps, boolean brief) implements Rule {

    @Override
    public boolean concerns(RrSet set) {
      return steps.leads(set) || steps.rewrites(set);
    }

    @Override
    public Optional<RrSet> then(Optional<RrSet> old, Optional<RrSet> fresh) {
      int ttl = fresh.or(() -> old).orElseThrow().ttl();
      return brief ? old.map(Lower::lowered) : old.map(set -> set.lasting(ttl));
    }
  }

  /** Records that lead to the cluster by a name come where there are none, or go for good. */
  private final class Named implements Rule {

    private final boolean come;

    Named(boolean come) {
      this.come = come;
    }

    @Override
    public boolean concerns(RrSet set) {
      return leads(set) || rewrites(set);
    }

    @Override
    public Optional<RrSet> then(Optional<RrSet> old, Optional<RrSet> fresh) {
      if (come) {
        return old.isPresent() ? old : lasting(fresh);
      }
      return fresh.isPresent() ? old : Optional.empty();
    }
  }

  /** Service and round-robin records lead to some units of the cluster, and to no other of them. */
  private final class Services implements Rule {

    private final Set<String> wanted;

    Services(Set<String> wanted) {
      this.wanted = wanted;
    }

    @Override
    public boolean concerns(RrSet set) {
      return leads(set);
    }

    @Override
    public Optional<RrSet> then(Optional<RrSet> old, Optional<RrSet> fresh) {
      RrSet model = fresh.or(() -> old).orElseThrow();
      var data = new ArrayList<RecordData>();
      var led = new HashSet<String>();
      for (RecordData one : fresh.map(RrSet::data).orElse(List.of())) {
        Optional<String> unit = unit(model, one);
        if (unit.filter(wanted::contains).isPresent()) {
          data.add(one);
          led.add(unit.get());
        }
      }
      for (RecordData one : old.map(RrSet::data).orElse(List.of())) {
        Optional<String> unit = unit(model, one);
        boolean kept = unit.map(name -> wanted.contains(name) && !led.contains(name)).orElse(true);
        if (kept) {
          data.add(one);
        }
      }
      return data.isEmpty()
          ? Optional.empty()
          : lasting(
              Optional.of(
                  new RrSet(model.owner(), model.type(), model.ttl(), data, model.reason())));
    }
  }
}
