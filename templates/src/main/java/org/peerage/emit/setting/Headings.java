package org.peerage.emit.setting;

import java.util.List;
import java.util.Map;
import org.peerage.model.Element;
import org.peerage.schema.BlockKind;
import org.peerage.schema.CallRouting;
import org.peerage.schema.Conferencing;
import org.peerage.schema.Peers;
import org.peerage.value.IpPrefix;
import org.peerage.value.Product;

/** The fields that the label of a block, and its kind, are typed into. */
final class Headings {

  private static final Map<BlockKind, String> ZONE_TYPES =
      Map.of(
          CallRouting.NEIGHBOR_ZONE, "Neighbor",
          CallRouting.TRAVERSAL_CLIENT_ZONE, "Traversal client",
          CallRouting.TRAVERSAL_SERVER_ZONE, "Traversal server",
          CallRouting.DNS_ZONE, "DNS",
          CallRouting.ENUM_ZONE, "ENUM");

  private Headings() {}

  /** The fields, in the order of the page; none for a label that is typed nowhere. */
  static List<Heading> of(Element block, Product.Family family) {
    BlockKind kind = block.kind();
    if (ZONE_TYPES.containsKey(kind)) {
      return List.of(
          new Heading("Name", block.label(), false),
          new Heading("Type", ZONE_TYPES.get(kind), true));
    }
    if (kind == CallRouting.SearchRule.KIND) {
      return List.of(new Heading("Rule name", block.label(), false));
    }
    if (kind == CallRouting.PolicyService.KIND
        || kind == Conferencing.LOCATION
        || kind == Conferencing.ConferenceBridge.KIND) {
      return List.of(new Heading("Name", block.label(), false));
    }
    if (kind == Peers.Syslog.KIND) {
      var address = new Heading("Remote syslog server address", block.label(), false);
      // Nothing at hand shows the mode on the page of a Conductor.
      return family == Product.Family.CONDUCTOR
          ? List.of(address)
          : List.of(address, new Heading("Mode", "User defined", true));
    }
    if (kind == Peers.StaticRoute.KIND) {
      var prefix = (IpPrefix) block.labels().get(0).value();
      return List.of(
          new Heading("IP address", prefix.network().toString(), false),
          new Heading("Prefix length", Integer.toString(prefix.length()), false));
    }
    return kind == Peers.FirewallRule.KIND
        ? List.of(new Heading("Priority", block.label(), false))
        : List.of();
  }

  /**
   * A field.
   *
   * @param isType whether it is the type of a zone, or the mode of a server, rather than its name
   */
  record Heading(String label, String value, boolean isType) {}
}
