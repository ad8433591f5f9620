package org.peerage.platform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerage.schema.Attribute;
import org.peerage.schema.BlockKind;
import org.peerage.value.Product;
import org.peerage.value.Version;

/**
 * Which {@code xConfiguration} setting carries which attribute.
 *
 * <p>A row is answered only when a script may hold it: it was seen (in a document word for word, or
 * in a real dump) for the version asked, or in another version while no rename is known in between.
 * What differs by version without proof, what no source shows on the command line, and rows whose
 * number only the appliance knows are typed on their page. Conductor has no command line at all.
 */
public final class Commands {

  private static final List<Command> ALL = all();
  private static final Map<Place, List<Row>> BY_PLACE = byPlace();

  private Commands() {}

  /** Every known setting, subject by subject. */
  public static List<Command> known() {
    return ALL;
  }

  /**
   * The settings that carry an attribute, in the order they are typed; empty when it is typed on a
   * page instead. Where the rows carry different parts (an IPv4 address and its mask, an IPv6
   * address), those apply whose part the value has.
   */
  public static List<Row> find(
      BlockKind kind, Attribute<?> attribute, Product.Family family, Version version) {
    return scripted(new Place(kind, Optional.of(attribute)), family, version);
  }

  /** The settings each block of a kind has: its name, the type of a zone. */
  public static List<Row> head(BlockKind kind, Product.Family family, Version version) {
    return scripted(new Place(kind, Optional.empty()), family, version);
  }

  private static List<Row> scripted(Place place, Product.Family family, Version version) {
    var rows = new ArrayList<Row>();
    for (Row row : BY_PLACE.getOrDefault(place, List.of())) {
      if (row.command.scripted(family, version)) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static List<Command> all() {
    var rows = new ArrayList<Command>();
    rows.addAll(ClusteringCommands.rows());
    rows.addAll(NetworkCommands.rows());
    rows.addAll(ManagementCommands.rows());
    rows.addAll(AuthenticationCommands.rows());
    rows.addAll(ProtocolCommands.rows());
    rows.addAll(ZoneCommands.rows());
    rows.addAll(PolicyCommands.rows());
    return List.copyOf(rows);
  }

  private static Map<Place, List<Row>> byPlace() {
    var rows = new HashMap<Place, List<Row>>();
    for (Command command : ALL) {
      for (Command.Key key : command.keys()) {
        rows.computeIfAbsent(new Place(key.kind(), key.attribute()), place -> new ArrayList<>())
            .add(new Row(command, key.part(), key.constant()));
      }
    }
    return rows;
  }

  /**
   * A command, and the part of the value it carries.
   *
   * @param constant the word to write for {@link Command.Part#CONSTANT}; empty for any other part
   */
  public record Row(Command command, Command.Part part, String constant) {}

  private record Place(BlockKind kind, Optional<Attribute<?>> attribute) {}
}
