package org.peerage.cli.dns.live;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.cli.UsageException;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.RecordData;
import org.peerage.schema.Read;
import org.peerage.schema.Types;
import org.peerage.value.DomainName;
import org.peerage.value.IpAddress;
import org.peerage.value.View;

/**
 * A name server to be asked.
 *
 * @param shown as it was given; without the port where that is 53
 */
record Server(IpAddress address, int port, String shown) {

  private static final int USUAL_PORT = 53;
  private static final int GREATEST_PORT = 65_535;

  /**
   * What stands behind {@code --server}.
   *
   * @param given an address, or a name to which the definitions give one; then perhaps a colon and
   *     a port. An IPv6 address with a port stands in brackets
   * @param view where a name is looked up
   */
  static Server of(String given, PublishedDns dns, View view) throws UsageException {
    int bracket = given.startsWith("[") ? given.indexOf(']') : -1;
    int colon = given.lastIndexOf(':');
    boolean ported = bracket >= 0 ? colon > bracket : colon >= 0 && colon == given.indexOf(':');
    String host = ported ? given.substring(0, colon) : given;
    int port = ported ? port(given.substring(colon + 1), given) : USUAL_PORT;
    if (bracket >= 0) {
      if (!host.endsWith("]")) {
        throw wrong(given);
      }
      host = host.substring(1, host.length() - 1);
    }
    Optional<IpAddress> literal = IpAddress.parse(host);
    IpAddress address = literal.isPresent() ? literal.get() : declared(host, given, dns, view);
    String plain = literal.isPresent() ? address.toString() : host;
    String shown = literal.isPresent() && !address.isV4() ? "[" + plain + "]" : plain;
    return new Server(address, port, port == USUAL_PORT ? plain : shown + ":" + port);
  }

  InetSocketAddress socket() {
    try {
      return new InetSocketAddress(InetAddress.getByAddress(address.bytes()), port);
    } catch (UnknownHostException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** To look a name up would ask somebody else, whose word is what is to be verified. */
  private static IpAddress declared(String host, String given, PublishedDns dns, View view)
      throws UsageException {
    if (!(Types.FQDN.read(host) instanceof Read.Good<DomainName> name)) {
      throw wrong(given);
    }
    for (RecordData data : addresses(dns, view, name.value())) {
      if (data instanceof RecordData.A a) {
        return a.address();
      }
      if (data instanceof RecordData.Aaaa aaaa) {
        return aaaa.address();
      }
    }
    throw new UsageException(
        "the definitions have no address of "
            + host
            + ", and nobody else is asked for it; give the address: --server 192.0.2.53");
  }

  private static List<RecordData> addresses(PublishedDns dns, View view, DomainName name) {
    var found = new ArrayList<RecordData>();
    for (String type : List.of("A", "AAAA")) {
      dns.records(view, name, type).forEach(record -> found.add(record.data()));
    }
    return found;
  }

  private static int port(String digits, String given) throws UsageException {
    boolean number = !digits.isEmpty() && digits.length() <= 5;
    for (int i = 0; i < digits.length(); i++) {
      number &= digits.charAt(i) >= '0' && digits.charAt(i) <= '9';
    }
    int port = number ? Integer.parseInt(digits) : 0;
    if (port < 1 || port > GREATEST_PORT) {
      throw new UsageException("`" + given + "` has no port from 1 to 65535 behind its colon");
    }
    return port;
  }

  private static UsageException wrong(String given) {
    return new UsageException(
        "--server takes an address or a declared name, and perhaps a port: 192.0.2.53,"
            + " [2001:db8::53]:5353; not `"
            + given
            + "`");
  }
}
