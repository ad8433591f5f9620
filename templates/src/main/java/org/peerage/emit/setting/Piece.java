package org.peerage.emit.setting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.peerage.platform.Command;
import org.peerage.value.IpAddress;
import org.peerage.value.IpInterface;
import org.peerage.value.PortRange;
import org.peerage.value.Sourced;

/**
 * What goes into one field.
 *
 * @param part which part of the declared value it is
 */
record Piece(String label, Datum datum, Command.Part part) {

  /** The fields of a value; lists are numbered, interfaces split into address and mask. */
  static List<Piece> of(String label, Object value) {
    if (!(value instanceof List<?> list)) {
      if (value instanceof PortRange ports) {
        return ports(ports);
      }
      String field = value instanceof Duration ? label + " (seconds)" : label;
      return List.of(new Piece(field, Datum.of(value), Command.Part.VALUE));
    }
    var pieces = new ArrayList<Piece>();
    for (int i = 0; i < list.size(); i++) {
      Object one = ((Sourced<?>) list.get(i)).value();
      if (one instanceof IpInterface address) {
        pieces.addAll(interfaceOf(address));
      } else if (one instanceof IpAddress address && label.equals(GATEWAY)) {
        pieces.add(
            new Piece(
                address.isV4() ? "IPv4 gateway" : "IPv6 gateway",
                Datum.of(address),
                address.isV4() ? Command.Part.IPV4_ADDRESS : Command.Part.IPV6_ADDRESS));
      } else {
        String numbered = list.size() == 1 ? label : label + " " + (i + 1);
        pieces.add(new Piece(numbered, Datum.of(one), Command.Part.VALUE));
      }
    }
    return pieces;
  }

  private static final String GATEWAY = "IP gateway";

  /** Values for fields that are numbered: {@code Peer N address}. */
  static List<Piece> numbered(String label, List<String> values) {
    var pieces = new ArrayList<Piece>();
    for (int i = 0; i < values.size(); i++) {
      String field = label.replace(" N ", " " + (i + 1) + " ");
      pieces.add(new Piece(field, Datum.text(values.get(i)), Command.Part.VALUE));
    }
    return pieces;
  }

  private static List<Piece> interfaceOf(IpInterface address) {
    Datum host = Datum.of(address.address());
    return address.address().isV4()
        ? List.of(
            new Piece("IPv4 address", host, Command.Part.IPV4_ADDRESS),
            new Piece("IPv4 subnet mask", Datum.of(address.mask()), Command.Part.IPV4_MASK))
        : List.of(new Piece("IPv6 address", host, Command.Part.IPV6_ADDRESS));
  }

  private static List<Piece> ports(PortRange ports) {
    return List.of(
        new Piece("Start port", Datum.text(Integer.toString(ports.first())), Command.Part.VALUE),
        new Piece("End port", Datum.text(Integer.toString(ports.last())), Command.Part.VALUE));
  }
}
