package org.peerage.emit.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerage.emit.text.CommandText;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.model.RemoteAddresses;
import org.peerage.platform.Behavior;
import org.peerage.platform.Command;
import org.peerage.platform.Commands;
import org.peerage.platform.Fields;
import org.peerage.platform.Page;
import org.peerage.platform.Verdict;
import org.peerage.schema.Attribute;
import org.peerage.schema.BlockKind;
import org.peerage.schema.CallRouting;
import org.peerage.schema.Clusters;
import org.peerage.schema.Peers;
import org.peerage.schema.Schema;
import org.peerage.schema.Surroundings;
import org.peerage.value.OptionKey;
import org.peerage.value.Product;
import org.peerage.value.Secret;
import org.peerage.value.Sourced;
import org.peerage.value.Version;

/**
 * Takes a definition apart into fields, in the order of the schema.
 *
 * <p>The clustering page and the certificates are left out: they are typed as a whole, at their own
 * place in a procedure. Half of the clustering page has no command that is certain for every
 * version (Configuration primary, Cluster IP version, TLS verification mode), and a peer list that
 * is saved before those would form a cluster that is not the one declared.
 */
public final class Settings {

  private final Estate estate;
  private final Cluster cluster;
  private final Product.Family family;
  private final Version version;
  private final List<Setting> settings = new ArrayList<>();

  private Settings(Estate estate, Cluster cluster, Version version) {
    this.estate = estate;
    this.cluster = cluster;
    this.family = cluster.product().family();
    this.version = version;
  }

  /** What all peers share; typed on the primary [EXP-ADD-005, EXP-PEER-002, CND-PEER-021]. */
  public static List<Setting> shared(Estate estate, Cluster cluster) {
    var settings = new Settings(estate, cluster, Menus.version(cluster));
    settings.attributes(cluster.element(), new Position(0, 0));
    settings.blocks(cluster.element(), true);
    return settings.settings;
  }

  /** What belongs to one unit; typed on that unit. */
  public static List<Setting> own(Estate estate, Peer peer) {
    Version version = peer.version().orElseGet(() -> Menus.version(peer.cluster()));
    var settings = new Settings(estate, peer.cluster(), version);
    settings.attributes(peer.element(), new Position(0, 0));
    settings.blocks(peer.element(), false);
    return settings.settings;
  }

  /** All that is typed on one unit: its own settings, and on the primary the shared ones. */
  public static List<Setting> typedOn(Estate estate, Peer peer, boolean primary) {
    var settings = new ArrayList<>(own(estate, peer));
    if (primary) {
      settings.addAll(shared(estate, peer.cluster()));
    }
    return settings;
  }

  private void blocks(Element parent, boolean withDefaults) {
    for (BlockKind kind : parent.kind().children()) {
      if (kind == Schema.PEER) {
        continue;
      }
      List<Element> blocks = parent.children(kind);
      if (blocks.isEmpty() && withDefaults && kind.labels().isEmpty() && isHere(kind)) {
        attributes(undeclared(parent, kind), new Position(0, 0));
      }
      for (int i = 0; i < blocks.size(); i++) {
        block(blocks.get(i), new Position(i + 1, 0));
      }
    }
  }

  private void block(Element block, Position at) {
    if (block.kind() == Peers.SETTING) {
      byPath(block);
      return;
    }
    head(block, at);
    attributes(block, at);
  }

  /** The name of a row and its type, and whatever else the label of a block says. */
  private void head(Element block, Position at) {
    Optional<Page> page = Fields.page(block.kind());
    if (page.isEmpty() || block.labels().isEmpty()) {
      return;
    }
    var typed = new ArrayList<Line>();
    var named = new ArrayList<Line>();
    for (Commands.Row row : Commands.head(block.kind(), family, version)) {
      boolean constant = row.part() == Command.Part.CONSTANT;
      Datum datum = Datum.text(constant ? row.constant() : block.label());
      List<Line> target = constant ? typed : named;
      line(row.command(), block, at, datum, constant).ifPresent(target::add);
    }
    for (Headings.Heading heading : Headings.of(block, family)) {
      Datum value = Datum.text(heading.value());
      add(page, block, heading.label(), Optional.empty(), value, heading.isType() ? typed : named);
    }
  }

  private void attributes(Element block, Position at) {
    for (Attribute<?> attribute : block.kind().attributes()) {
      Optional<? extends Sourced<?>> value = block.find(attribute);
      if (value.isPresent()
          && attribute.where().knows(family)
          && !isSaidElsewhere(block, attribute)) {
        Optional<Fields.Field> field = Fields.find(block.kind(), attribute, family, version);
        if (field.isPresent() && !isTypedAsAWhole(field.get().page())) {
          attribute(block, attribute, value.get().value(), field.get(), at);
        }
      }
    }
  }

  private void attribute(
      Element block, Attribute<?> attribute, Object value, Fields.Field field, Position at) {
    if (attribute == CallRouting.SearchRule.TARGET) {
      target(block, attribute, value.toString(), field, at);
      return;
    }
    List<Piece> pieces = pieces(block, attribute, value, field.label());
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      var lines = new ArrayList<Line>();
      boolean all = true;
      for (Commands.Row row : Commands.find(block.kind(), attribute, family, version)) {
        if (piece.part() == row.part() || row.part() == Command.Part.CONSTANT) {
          Datum datum =
              row.part() == Command.Part.CONSTANT ? Datum.text(row.constant()) : piece.datum();
          List<Line> made =
              lines(
                  row.command(),
                  block,
                  new Position(at.ofBlock(), i + 1),
                  datum,
                  row.part() == Command.Part.CONSTANT);
          all &= !made.isEmpty();
          lines.addAll(made);
        }
      }
      add(
          Optional.of(field.page()),
          block,
          piece.label(),
          remote(attribute, value),
          piece.datum(),
          all ? lines : List.of());
    }
  }

  /** A value is one piece; a list, and an address with its mask, are several. */
  private List<Piece> pieces(Element block, Attribute<?> attribute, Object value, String label) {
    if (attribute == CallRouting.CLUSTER
        || attribute == CallRouting.SYSTEM
        || attribute == CallRouting.PEERS) {
      return Piece.numbered(label, RemoteAddresses.ofZone(estate, cluster, block));
    }
    if (attribute == CallRouting.PolicyService.CONDUCTOR
        || attribute == CallRouting.PolicyService.SERVERS) {
      return Piece.numbered(label, RemoteAddresses.ofPolicyService(estate, block));
    }
    if (attribute == Clusters.ExternalManager.SYSTEM) {
      return Piece.numbered(label, host(value.toString()));
    }
    if (attribute == Clusters.Applications.DEVICE_PROVISIONING
        && !Behavior.DEVICE_PROVISIONING_SWITCH.holds(family, version)) {
      return List.of();
    }
    if (value instanceof OptionKey key && key.keptElsewhere()
        || value instanceof Secret secret
            && secret.source() == Secret.Source.FACTORY_DEFAULT
            && attribute != Peers.Snmp.COMMUNITY_NAME) {
      return List.of();
    }
    return Piece.of(label, value);
  }

  /** What the external manager's address field takes: the name of the system's first host. */
  private List<String> host(String system) {
    return estate.system(system).stream()
        .flatMap(known -> known.children(Surroundings.System.NODE).stream())
        .limit(1)
        .map(Element::label)
        .toList();
  }

  private void target(
      Element block, Attribute<?> attribute, String target, Fields.Field field, Position at) {
    boolean service =
        cluster.element().children(CallRouting.PolicyService.KIND).stream()
            .anyMatch(known -> known.label().equals(target));
    var lines = new ArrayList<Line>();
    for (Commands.Row row : Commands.find(block.kind(), attribute, family, version)) {
      Datum datum =
          row.part() == Command.Part.TARGET_KIND
              ? Datum.text(service ? "policy-service" : "zone")
              : Datum.text(target);
      lines.addAll(lines(row.command(), block, at, datum, false));
    }
    add(
        Optional.of(field.page()),
        block,
        field.label(),
        Optional.empty(),
        Datum.text(target),
        lines.size() == 2 ? lines : List.of());
  }

  /** A path the language has no word for: a line where the tables know it, else a person's step. */
  private void byPath(Element setting) {
    String path = setting.label();
    String value = setting.get(Peers.SETTING_VALUE).orElse("");
    Verdict verdict = org.peerage.platform.Settings.judge(path, value, family, version);
    var lines = new ArrayList<Line>();
    if (verdict instanceof Verdict.Fits fits && fits.command().scripted(family, version)) {
      lines.add(
          new Line(
              "xConfiguration "
                  + path
                  + ": "
                  + (fits.command().argument().quoted()
                      ? CommandText.quoted(value)
                      : CommandText.bare(value)),
              fits.command().restart(),
              Optional.empty(),
              false));
    }
    settings.add(
        new Setting(
            Optional.empty(),
            "",
            "",
            "xConfiguration " + path,
            Optional.empty(),
            value,
            false,
            lines));
  }

  private List<Line> lines(
      Command command, Element block, Position at, Datum datum, boolean constant) {
    if (block.kind() != Schema.PEER || command.indexes().isEmpty() || !isOfInterface(command)) {
      return line(command, block, at, datum, constant).stream().toList();
    }
    var lines = new ArrayList<Line>();
    for (BlockKind lan : List.of(Peers.LanInterface.LAN1, Peers.LanInterface.LAN2)) {
      for (Element one : block.children(lan)) {
        line(command, one, at, datum, constant).ifPresent(lines::add);
      }
    }
    return lines;
  }

  private static boolean isOfInterface(Command command) {
    return command.indexes().get(0).kind() == org.peerage.platform.Index.Kind.LAN;
  }

  private Optional<Line> line(
      Command command, Element block, Position at, Datum datum, boolean constant) {
    Optional<Integer> row = block.get(CallRouting.INDEX);
    int[] numbers = new int[command.indexes().size()];
    boolean ofRow = false;
    for (int i = 0; i < numbers.length; i++) {
      var index = command.indexes().get(i);
      switch (index.kind()) {
        case LAN -> numbers[i] = block.kind() == Peers.LanInterface.LAN2 ? 2 : 1;
        case POSITION -> numbers[i] = at.ofValue() > 0 ? at.ofValue() : at.ofBlock();
        case ROW -> {
          ofRow = true;
          numbers[i] = row.orElse(0);
        }
        case ASSIGNED -> numbers[i] = 0;
      }
      if (!index.contains(numbers[i])) {
        return Optional.empty();
      }
    }
    Optional<String> argument =
        constant ? Optional.of(CommandText.bare(datum.word())) : datum.argument(command.argument());
    boolean addressesRow = ofRow;
    return argument.map(
        text ->
            new Line(
                "xConfiguration " + command.path(numbers) + ": " + text,
                command.restart(),
                addressesRow ? row : Optional.empty(),
                datum.secret().isPresent()));
  }

  private void add(
      Optional<Page> page,
      Element block,
      String label,
      Optional<String> remote,
      Datum value,
      List<Line> lines) {
    BlockKind kind = block.kind();
    boolean single = block.labels().isEmpty() || kind == Schema.CLUSTER || kind == Schema.PEER;
    boolean lan = kind == Peers.LanInterface.LAN1 || kind == Peers.LanInterface.LAN2;
    settings.add(
        new Setting(
            page,
            single ? "" : kind.title(),
            single ? "" : block.label(),
            lan ? kind.title() + ", " + label : label,
            remote,
            value.shown(),
            value.secret().isPresent(),
            lines));
  }

  /** A cluster of several units, which come together one by one. */
  private Optional<String> remote(Attribute<?> attribute, Object value) {
    return attribute == CallRouting.CLUSTER || attribute == CallRouting.PolicyService.CONDUCTOR
        ? estate
            .cluster(value.toString())
            .filter(remote -> remote.peers().size() > 1)
            .map(Cluster::label)
        : Optional.empty();
  }

  private static boolean isTypedAsAWhole(Page page) {
    return page == Page.CLUSTERING || page == Page.SECURITY_CERTIFICATES;
  }

  /** Addresses typed by hand stand for those of a cluster or system. */
  private static boolean isSaidElsewhere(Element block, Attribute<?> attribute) {
    return (attribute == CallRouting.CLUSTER || attribute == CallRouting.SYSTEM)
            && !block.list(CallRouting.PEERS).isEmpty()
        || attribute == CallRouting.SYSTEM && block.get(CallRouting.CLUSTER).isPresent()
        || attribute == CallRouting.PolicyService.CONDUCTOR
            && !block.list(CallRouting.PolicyService.SERVERS).isEmpty();
  }

  private boolean isHere(BlockKind kind) {
    return kind.where().holds(family, version);
  }

  /** A page nobody wrote a block for: its defaults hold as if they stood there. */
  private static Element undeclared(Element parent, BlockKind kind) {
    return new Element(kind, List.of(), parent.head(), parent.head(), "", Map.of(), List.of());
  }

  /** Places in the table: of the block among its like, of the value in its list; 0 for none. */
  private record Position(int ofBlock, int ofValue) {}
}
